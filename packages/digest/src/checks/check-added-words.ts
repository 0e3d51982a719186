import type { WordAlignment } from "./align-words.ts";
import { isName } from "./check-names.ts";
import type { CheckProblem } from "./check-problem.ts";
import { GLUE_WORDS } from "./lexicon/glue-words.ts";

/** Words of content for which the source has none of their family and none that says the same. */
export function addedWords({ statement, places }: WordAlignment): CheckProblem[] {
  return statement
    .filter(
      (word) =>
        word.kind === "content" &&
        (places[word.index] ?? -1) < 0 &&
        !GLUE_WORDS.has(word.lower) &&
        word.marks.size === 0 &&
        !isName(word),
    )
    .map((word) => ({ code: "words.added", words: word.lower }));
}
