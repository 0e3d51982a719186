import { dependents, lowerAt, subjectOf } from "../low/sentence-tree.ts";
import type { PlannedSentence } from "./plan-medium.ts";

/** Words that two sentences may have together when they are made one. */
const MOST_WORDS = 36;
const AUTHORS = /^The authors (?:also |then |further |additionally |finally )?(?=\p{Ll})/u;
/** What a second predicate could be taken to belong to. */
const OPEN_ENDED = /[;:]|\b(?:that|which|who|whose|whether|if|how|because|while|although|but|to)\b/u;

/** Two neighbouring sentences as one; null where that would not read well, or could be misread. */
export function fused(first: PlannedSentence, second: PlannedSentence): string | null {
  const follows =
    first.sentence.index + 1 === second.sentence.index && first.sentence.section === second.sentence.section;
  if (!follows || wordCount(first.text) + wordCount(second.text) > MOST_WORDS) return null;
  if (!first.text.endsWith(".") || !second.text.endsWith(".")) return null;
  return sameAuthors(first.text, second.text) ?? takenUp(first, second);
}

const UNSURE =
  /^The authors (?:\p{L}+ly )?(?:believe|argue|suggest|hope|expect|propose that|conjecture|hypothesi[sz]e|speculate|think)\b/u;

/** "The authors introduce A. The authors show B.": "The authors introduce A and show B." */
function sameAuthors(first: string, second: string): string | null {
  if (!AUTHORS.test(first) || !AUTHORS.test(second)) return null;
  const rest = second.replace(AUTHORS, "");
  // What "its" or "this" stands for must not change, nor what is only believed.
  if (/\b(?:it|its|this|these|they|them|such)\b/u.test(rest) || UNSURE.test(first)) return null;
  if (OPEN_ENDED.test(first) || /^(?:are|have|were|can|could|may|might|do|did|will)\b/u.test(rest))
    return null;
  const joint = / and /u.test(first) ? ", and " : " and ";
  return `${first.slice(0, -1)}${joint}${rest}`;
}

/** "The authors propose a method. The method (This method, It) does B.": "... a method, which does B." */
function takenUp(first: PlannedSentence, second: PlannedSentence): string | null {
  const { tree } = second;
  const subject = subjectOf(tree, tree.root);
  if (subject === undefined || (tree.first[subject] ?? 0) !== 0 || tree.last[subject] !== subject)
    return null;
  const noun = lowerAt(tree, subject);
  const named = subject === 0 && /\p{Lu}/u.test(tree.words[0]?.text.slice(1) ?? "");
  const pointed = subject === 1 && /^(?:this|these|the)$/u.test(lowerAt(tree, 0));
  const object = objectAtEnd(first);
  if ((!named && !pointed) || object === null || object !== noun || /, |;|:/u.test(first.text)) return null;
  const opening = `${tree.words
    .slice(0, subject + 1)
    .map(({ text, spaceBefore }, index) => (spaceBefore && index > 0 ? " " : "") + text)
    .join("")} `;
  return second.text.startsWith(opening)
    ? `${first.text.slice(0, -1)}, which ${second.text.slice(opening.length)}`
    : null;
}

/** The object of a sentence where it is also its last word. */
function objectAtEnd({ tree, text }: PlannedSentence): string | null {
  const object = dependents(tree, tree.root, "obj")[0];
  if (object === undefined) return null;
  const noun = lowerAt(tree, object);
  return text.toLowerCase().endsWith(`${noun}.`) ? noun : null;
}

function wordCount(text: string): number {
  return text.split(" ").length;
}
