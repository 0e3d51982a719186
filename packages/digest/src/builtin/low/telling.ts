import type { Word } from "../prose/words.ts";
import type { SentenceTree } from "./sentence-tree.ts";

/** Some words of the sentence, as they stand there: from `start` up to, not including, `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a telling is made of: words of ours and stretches of the sentence. */
export type Piece = Word | Stretch;

/** A stretch of the sentence told otherwise. */
export interface Edit extends Stretch {
  readonly to: readonly Piece[];
}

/** A statement to be: pieces, and the verb around which it is built. */
export interface Part {
  readonly pieces: readonly Piece[];
  readonly verb: number;
  /** Where its subject stands in the sentence, and how it is taken up again. */
  readonly subject: number | undefined;
}

export function isStretch(piece: Piece): piece is Stretch {
  return "start" in piece && !("text" in piece);
}

/** The words of some pieces, with every edit that lies wholly within a stretch. */
export function tell(tree: SentenceTree, pieces: readonly Piece[], edits: readonly Edit[]): Word[] {
  const byStart = new Map<number, Edit[]>();
  for (const edit of edits) {
    const group = byStart.get(edit.start) ?? [];
    group.push(edit);
    byStart.set(edit.start, group);
  }
  const opening = tree.words[0];
  return pieces
    .flatMap((piece) => (isStretch(piece) ? tellStretch(tree, piece, byStart) : [piece]))
    .map((word, index) => (index > 0 && word === opening ? withoutCapital(word, tree.tags[0] ?? "") : word));
}

/** What opened the sentence has a capital for that alone, unless it is a name. */
function withoutCapital(word: Word, fineTag: string): Word {
  const name = fineTag.startsWith("NNP") || !/^\p{Lu}\p{Ll}*$/u.test(word.text) || word.text === "I";
  return name ? word : { ...word, text: word.lower };
}

function tellStretch(
  tree: SentenceTree,
  { start, end }: Stretch,
  edits: ReadonlyMap<number, readonly Edit[]>,
  within?: Edit,
): Word[] {
  const told: Word[] = [];
  let index = start;
  while (index < end) {
    const edit = edits
      .get(index)
      ?.find((candidate) => candidate !== within && candidate.end <= end && isInside(candidate, within));
    if (edit === undefined) {
      const word = tree.words[index];
      if (word !== undefined) told.push(word);
      index += 1;
      continue;
    }
    const replaced = edit.to.flatMap((piece) =>
      isStretch(piece) ? tellStretch(tree, piece, edits, edit) : [piece],
    );
    const [first, ...rest] = replaced;
    const spaceBefore = tree.words[index]?.spaceBefore ?? true;
    if (first === tree.words[0] && first !== undefined) told.push(first, ...rest);
    else if (first !== undefined)
      told.push({ ...first, spaceBefore: /^[,;:]$/u.test(first.text) ? false : spaceBefore }, ...rest);
    index = edit.end;
  }
  return told;
}

/** An edit may be made inside a slot of another, never the other way round. */
function isInside(edit: Edit, within: Edit | undefined): boolean {
  return (
    within === undefined || (edit.start >= within.start && edit.end <= within.end && edit.to !== within.to)
  );
}

/** Edits of which no two overlap, unless one lies wholly in a slot of the other; earlier ones win. */
export function withoutConflicts(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits) {
    const fits = kept.every(
      (other) =>
        edit.end <= other.start ||
        other.end <= edit.start ||
        liesInSlot(edit, other) ||
        liesInSlot(other, edit),
    );
    if (fits) kept.push(edit);
  }
  return kept;
}

function liesInSlot(inner: Edit, outer: Edit): boolean {
  return outer.to.some((piece) => isStretch(piece) && piece.start <= inner.start && inner.end <= piece.end);
}
