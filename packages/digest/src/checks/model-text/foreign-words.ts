import { isName } from "../check-names.ts";
import type { CheckProblem } from "../check-problem.ts";
import type { ModelTextAlignment } from "./claim-alignment.ts";

/** The few words of content that say nothing and that a model may add. */
const EMPTY =
  /^(?:authors?|researchers?|scientists?|team|paper|article|study|work|stud(?:y|ies|ied)|results?|findings?|show(?:s|ed|n)?|find(?:s|ing)?|found|way|ways|things?|called|named|known)$/u;

/** Words of content for which the passage has none. What the other checks let pass as glue may say something: "good", "helps". */
export function foreignWords({ toPassage: { statement, places } }: ModelTextAlignment): CheckProblem[] {
  return statement
    .filter(
      (word) =>
        word.kind === "content" &&
        (places[word.index] ?? -1) < 0 &&
        word.marks.size === 0 &&
        !EMPTY.test(word.lower) &&
        !isName(word),
    )
    .map((word) => ({ code: "words.added", words: word.lower }));
}
