import { lowerAt, type SentenceTree } from "../low/sentence-tree.ts";
import type { Word } from "../prose/words.ts";
import type { ClausePart } from "./clause-part.ts";
import { splitAtConcession } from "./split-concession.ts";
import { splitAtBareConjunction, splitAtConjunction, splitAtSemicolon } from "./split-conjunction.ts";
import { splitAtParticiple } from "./split-participle.ts";
import { splitAtAuthorVerb, splitAtSharedSubject } from "./split-predicate.ts";
import { splitAtRelative } from "./split-relative.ts";

const RULES = [
  splitAtConcession,
  splitAtSemicolon,
  splitAtConjunction,
  splitAtBareConjunction,
  splitAtAuthorVerb,
  splitAtSharedSubject,
  splitAtRelative,
  splitAtParticiple,
];

/** Where the tree shows no place to cut, the words alone may still show one beyond doubt. */
export function cutByWords(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { body } = part;
  // A sentence that opens with a joint of ours is cut no further: the rules would read it as part of the clause.
  if (lowerAt(tree, body.start) === "") return null;
  const words = tree.words.slice(body.start, body.end);
  for (const rule of RULES) {
    const cut = rule(words);
    const [first, second] = cut ?? [];
    if (first === undefined || second === undefined || leavesColon(first, second)) continue;
    const end = body.start + first.length;
    const rest = partFrom(tree, second, body.end);
    if (rest === null || first.some((item, index) => item !== words[index])) continue;
    return [{ ...part, body: { start: body.start, end } }, rest];
  }
  return null;
}

/** "two halls in which A, and B: C" tells of the two after the colon. */
export function leavesColon(first: readonly Word[], second: readonly Word[]): boolean {
  return first.some(({ lower }) => lower === "which") && second.some(({ text }) => text === ":");
}

/** Words put in by a rule, then a stretch of the sentence to the end. */
function partFrom(tree: SentenceTree, words: readonly Word[], end: number): ClausePart | null {
  const own = words.findIndex((item) => tree.words.indexOf(item as (typeof tree.words)[number]) >= 0);
  const tail = words.findLastIndex((item) => tree.words.indexOf(item as (typeof tree.words)[number]) < 0) + 1;
  const first = words[tail];
  const start = first === undefined ? -1 : tree.words.indexOf(first as (typeof tree.words)[number]);
  if (own < 0 || start < 0 || start + words.length - tail !== end) return null;
  return { opening: words.slice(0, tail), body: { start, end }, verb: -1, subject: undefined };
}
