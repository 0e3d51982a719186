import type { RoledSentence } from "../roles/assign-roles.ts";
import { leavesOpen } from "../roles/points-back.ts";

/** A sentence that stands by itself and those after it that lean on it, in the order of the source. */
export type Strand = readonly RoledSentence[];

/** "The two kinases", "Rather, it ...": what an abstract gets away with, a choice from a long text does not. */
const LEANS =
  /^(?:the (?:two|three|four|five|others?|second|next)|rather|instead|indeed|together|conversely|only|later|a (?:later|second|third)|again|then|next|second|third|hence|thus|therefore|consequently|accordingly|similarly|in (?:addition|contrast|turn|fact|summary))\b/iu;

/**
 * Sentences tied to what they refer to: "These lamps ..." can only be told after the sentence that names them. What
 * leans on a sentence that can not be told is left out.
 */
export function strandsOf(
  sentences: readonly RoledSentence[],
  canBeTold: (sentence: RoledSentence) => boolean,
): readonly Strand[] {
  const strands: RoledSentence[][] = [];
  let open: RoledSentence[] | null = null;
  let before: RoledSentence | undefined;
  for (const sentence of sentences) {
    const follows = before?.section === sentence.section && before.index + 1 === sentence.index;
    if (!canBeTold(sentence)) {
      open = null;
    } else if (!leavesOpen(sentence.text) && !LEANS.test(sentence.text)) {
      open = [sentence];
      strands.push(open);
    } else if (open !== null && follows) {
      open.push(sentence);
    }
    before = sentence;
  }
  return strands;
}
