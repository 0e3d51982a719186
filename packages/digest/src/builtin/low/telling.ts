import { isCommonOpening } from "../../lexicon/opening-words.ts";
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
    .flatMap((piece, at) =>
      apartFrom(pieces[at - 1], isStretch(piece) ? tellStretch(tree, piece, byStart) : [piece]),
    )
    .map((word, index) => (index > 0 && word === opening ? withoutCapital(opening, tree) : word));
}

/** "the lamps—are lit" told again after "they": the first word is set off from a word of ours. */
function apartFrom(before: Piece | undefined, [first, ...rest]: readonly Word[]): Word[] {
  if (first === undefined) return [];
  const glued = !first.spaceBefore && /^\p{L}/u.test(first.text);
  const ours = before !== undefined && !isStretch(before) && /^\p{L}/u.test(before.text);
  return [glued && ours ? { ...first, spaceBefore: true } : first, ...rest];
}

/** What opened the sentence has a capital for that alone, unless it is a name. */
function withoutCapital(word: Word, { words, tags }: SentenceTree): Word {
  const fineTag = tags[0] ?? "";
  const common = isCommonOpening(word.lower) && /^\p{Ll}/u.test(words[1]?.text ?? "");
  const name =
    (fineTag.startsWith("NNP") && !(fineTag === "NNPS" && word.tag === "NOUN") && !common) ||
    isSpelt(word, words) ||
    !(/^\p{Lu}\p{Ll}*$/u.test(word.text) || PREFIXED.test(word.text)) ||
    word.text === "I";
  return name ? word : { ...word, text: word.lower };
}

/** "Deep Neural Networks", all with capitals. */
function isSpelt(first: Word, [, ...next]: readonly Word[]): boolean {
  return (
    /^(?:ADJ|NOUN|PROPN)$/u.test(first.tag) &&
    !QUALIFIES.test(first.lower) &&
    next.length > 1 &&
    next.slice(0, 2).every(({ text, spaceBefore }) => spaceBefore && /^\p{Lu}\p{Ll}/u.test(text))
  );
}

/** "Co-lit", "Non-linear", unlike "Toll-like". */
const PREFIXED =
  /^(?:Anti|Co|Cross|Deep|Full|High|Inter|Intra|Large|Long|Low|Multi|Non|Over|Post|Pre|Re|Real|Self|Semi|Short|Single|Small|Sub|Three|Two|Under|Well)(?:-\p{Ll}+)+$/u;

/** What stands before names and is no part of them. */
const QUALIFIES =
  /^(?:several|many|most|some|all|both|few|more|other|such|current|recent|novel|new|old|previous|prior|existing|earlier|modern|young|different|various|similar|early|late)$/u;

function tellStretch(
  tree: SentenceTree,
  { start, end }: Stretch,
  edits: ReadonlyMap<number, readonly Edit[]>,
  within: readonly Edit[] = [],
): Word[] {
  const told: Word[] = [];
  let index = start;
  while (index < end) {
    const edit = edits.get(index)?.find((candidate) => candidate.end <= end && !within.includes(candidate));
    const word = tree.words[index];
    if (edit === undefined) {
      if (word !== undefined) told.push(word);
      index += 1;
      continue;
    }
    const [first, ...rest] = edit.to.flatMap((piece) =>
      isStretch(piece) ? tellStretch(tree, piece, edits, [...within, edit]) : [piece],
    );
    if (first !== undefined) told.push(first === tree.words[0] ? first : placed(first, word), ...rest);
    index = edit.end;
  }
  return told;
}

/** A word in the place of another takes the space before it. */
function placed(first: Word, word: Word | undefined): Word {
  return { ...first, spaceBefore: /^[,;:]$/u.test(first.text) ? false : (word?.spaceBefore ?? true) };
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
