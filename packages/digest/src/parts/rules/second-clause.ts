import { lowerAt, type SentenceTree } from "../../builtin/low/sentence-tree.ts";
import type { Piece, Stretch } from "../../builtin/low/telling.ts";
import { ourWords } from "../our-words.ts";
import { type Reading, readAlone } from "../read-alone.ts";

interface Right {
  readonly told: readonly Piece[];
  readonly right: Reading;
}

/** The second clause as it is told and read: after a joint of ours, or as the sentence has it where it opens in such a way. */
export function rightOf(tree: SentenceTree, stretch: Stretch, opening: string): Right | null {
  const said = /^(?:thus|therefore|hence|so|but|however|yet)$/u.test(lowerAt(tree, stretch.start));
  // "But" misleads the parser now and then.
  const openings = opening === "" || said ? [""] : opening === "but" ? ["but", "however ,"] : [opening];
  for (const words of openings) {
    const told: Piece[] = [...(words === "" ? [] : ourWords(words)), stretch];
    const right = readAlone(tree, told);
    if (right !== null && standsFirst(right, told.length === 1 ? 0 : words.split(" ").length))
      return { told, right };
  }
  return null;
}

/** Whether a clause begins with its subject, or with an adverb or frame of its own before a comma. */
function standsFirst({ tree, subject, finite }: Reading, opening: number): boolean {
  const first = tree.first[subject] ?? subject;
  // "But how it does this is not known."
  if (/^(?:how|whether|why)$/u.test(lowerAt(tree, opening)))
    return isUnknown(tree) && UNKNOWN.test(lowerAt(tree, tree.root) + lowerAt(tree, tree.root + 1));
  if (
    /^(?:which|who|that|what)$/u.test(lowerAt(tree, subject)) ||
    /^(?:which|who|that)$/u.test(lowerAt(tree, finite - 1))
  )
    return false;
  if (
    /^(?:not|to|with|of|that|which|who|whether|if|as|than|when|because|since|how|what|why|where)$/u.test(
      lowerAt(tree, opening),
    )
  )
    return false;
  if (first <= opening + 3 && !tree.tags.slice(opening, first).some((tag) => /^(?:DT|NN|CD)/u.test(tag)))
    return true;
  return tree.words.slice(opening, first).some(({ text }) => text === ",") && first < opening + 12;
}

/** "How it does this is not known": what nobody can have reported before. */
export function isUnknown({ words }: SentenceTree): boolean {
  return words.some(
    ({ lower }, index) =>
      /^(?:unknown|unclear|uncertain|elusive|unresolved|unexplored)$/u.test(lower) ||
      (/^(?:known|understood|clear|explored|studied|established|determined|elucidated)$/u.test(lower) &&
        words.slice(Math.max(0, index - 6), index).some((each) => NOT_YET.test(each.lower))),
  );
}

/** "is known", "remains unclear": the root, or the word after it. */
const UNKNOWN = /(?:known|clear|certain|elusive|resolved|explored|understood|determined)/u;
const NOT_YET = /^(?:not|little|poorly|incompletely|less|never|nothing|hardly)$/u;
