import { baseOf } from "../builtin/low/phrase-edits.ts";
import { dependents, lowerAt, type SentenceTree, tagAt } from "../builtin/low/sentence-tree.ts";
import type { Piece, Stretch } from "../builtin/low/telling.ts";
import type { Word } from "../builtin/prose/words.ts";

/**
 * The words after an "-ing" form that is told otherwise, up to a place: a second such form that goes on with it ("doing A
 * and doing B") is told in the same way.
 */
export function afterForm(
  tree: SentenceTree,
  at: number,
  stretch: { readonly start: number; readonly end: number },
  form: (base: string) => readonly Word[],
): Piece[] {
  const pieces: Piece[] = [];
  let { start } = stretch;
  for (const second of dependents(tree, at, "conj")) {
    const base = tagAt(tree, second) === "VBG" && second < stretch.end ? baseAt(tree, second) : null;
    if (base === null || second < start) continue;
    pieces.push({ start, end: second }, ...form(base));
    start = second + 1;
  }
  return [...pieces, { start, end: stretch.end }];
}

/** "doing A and undoing B", where the parser did not join the two or took the second for no verb. */
export function hasSecondForm(tree: SentenceTree, { start, end }: Stretch): boolean {
  return tree.tags.some((tag, at) => {
    if (at <= start || at >= end || !/ing$/u.test(lowerAt(tree, at))) return false;
    const verb = tag === "VBG" || (tag === "JJ" && !/ing$/u.test(tree.words[at]?.lemma ?? ""));
    const between = LINKS.test(lowerAt(tree, at - 1)) ? 2 : 1;
    return verb && lowerAt(tree, at - between) === "and";
  });
}

/** Adverbs that may stand before a second form. */
const LINKS =
  /^(?:thereby|thus|hence|therefore|so|consequently|ultimately|eventually|further|also|\p{L}+ly)$/u;

/** The base form of an "-ing" form; null where its tagging gives none. */
export function baseAt(tree: SentenceTree, index: number): string | null {
  const base = baseOrStem(tree, index);
  return base !== null && /^(?:profil|compil|recycl|comput|freez|squeez|(?:fine)?tun|prun)$/u.test(base)
    ? `${base}e`
    : base;
}

function baseOrStem(tree: SentenceTree, index: number): string | null {
  const base = baseOf(tree, index);
  if (base !== null) return base;
  const lemma = tree.words[index]?.lemma ?? "";
  if (!/^\p{Ll}+$/u.test(lemma)) return null;
  if (!/ing$/u.test(lemma)) return lemma;
  return tagAt(tree, index) === "VBG" && lemma.length > 5 ? baseOfForm(lemma) : null;
}

/** "burning", which the tagger took for no verb, as "burn"; "relating" as "relate", "stopping" as "stop". */
function baseOfForm(form: string): string {
  const stem = form.slice(0, -3);
  if (/(?:[^eo]at|iz|yz|uc|nc|rc|v|dg|[aeo]s|ag|bl|pl|tl|iev|eas|u)$/u.test(stem)) return `${stem}e`;
  return /([bdgmnprt])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
}
