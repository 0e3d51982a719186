import { isConditionalWord, lowerAt, type SentenceTree } from "../builtin/low/sentence-tree.ts";
import type { Reading } from "./read-alone.ts";

/** What stands before the subject of a statement: nothing of weight, a frame ("In mice,"), or a condition ("If n is even,"). */
export type Front = "bare" | "frame" | "condition";

const LEAD_INS =
  /^(?:here|first|firstly|second|secondly|third|finally|lastly|then|thus|hence|therefore|however|also|moreover|furthermore|additionally|further|instead|indeed|specifically|notably|importantly|interestingly|surprisingly|remarkably|together|recently|overall|so|still|now|next|in|for|to|this|our|the|present|and|but|yet|paper|work|article|study|letter|note|report|thesis|review|addition|particular|contrast|end|chapter|fact|example|general|conclusion|summary|turn|consequently|conversely|on|other|hand|as|a|result|consequence|well|both|most)$/u;

const HOLDS_FOR_BOTH =
  /^(?:to|using|by|motivated|inspired|based|building|combining|applying|employing|utilizing|with|while|although|though|unlike|like|given|despite|since|because|due|compared)$/u;

/** What stands before the subject. */
export function frontOf({ tree, subject }: Reading): Front {
  const start = tree.first[subject] ?? subject;
  let front: Front = "bare";
  for (let index = 0; index < start; index += 1) {
    if (tree.words[index]?.tag === "PUNCT") continue;
    const lower = lowerAt(tree, index);
    // "To find A, we did B and did C" holds for both, and needs no "also".
    if (front === "bare" && HOLDS_FOR_BOTH.test(lower)) return "bare";
    if (isConditionalWord(lower) || /^(?:under|without)$/u.test(lower)) return "condition";
    if (!LEAD_INS.test(lower)) front = "frame";
  }
  return front;
}

/** Whether a condition stands in a stretch of a sentence, what begins the sentence left out. */
export function hasConditionWithin(tree: SentenceTree, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (isConditionalWord(lowerAt(tree, index))) return true;
  return false;
}

/** "For flat halls, A does B and does C", "In vitro, ...": C as well may be so only there. */
export function opensCase(tree: SentenceTree): boolean {
  const [first, next] = [lowerAt(tree, 0), lowerAt(tree, 1)];
  return first === "for" || (/^(?:in|ex)$/u.test(first) && /^(?:vitro|vivo)$/u.test(next));
}
