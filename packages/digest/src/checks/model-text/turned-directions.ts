import type { CheckProblem } from "../check-problem.ts";
import type { CheckedWord } from "../checked-words.ts";
import { isDenialOf } from "../denying-prefix.ts";
import type { ModelTextAlignment } from "./claim-alignment.ts";

/** More and less, up and down, no and yes: they come in the text as often, and in the same order, as in the claim. */
export function turnedDirections({ toClaim: { source, statement } }: ModelTextAlignment): CheckProblem[] {
  return [
    ...differing(source, statement, directionOf, "comparison.turned"),
    ...differing(source, statement, denialOf, "negation.lost"),
  ];
}

/** "Unknown" told as "known", and the other way round: both may be of one family. */
export function turnedPrefixes({
  toClaim: { source, statement, places },
}: ModelTextAlignment): CheckProblem[] {
  return statement.flatMap((word): CheckProblem[] => {
    const theirs = source[places[word.index] ?? -1]?.lower ?? word.lower;
    if (isDenialOf(theirs, word.lower)) return [{ code: "negation.lost", words: word.lower }];
    return isDenialOf(word.lower, theirs) ? [{ code: "negation.added", words: word.lower }] : [];
  });
}

function differing(
  source: readonly CheckedWord[],
  statement: readonly CheckedWord[],
  signOf: (word: CheckedWord) => string,
  code: "comparison.turned" | "negation.lost",
): CheckProblem[] {
  const theirs = source.map(signOf).join("");
  const own = statement.map(signOf).join("");
  if (theirs === own) return [];
  const words = statement.filter((word) => signOf(word) !== "").map(({ lower }) => lower);
  return [{ code, words: words.join(" ") }];
}

function directionOf({ marks }: CheckedWord): string {
  const up = marks.has("up");
  const down = marks.has("down");
  return up === down ? "" : up ? "+" : "-";
}

function denialOf({ lower }: CheckedWord): string {
  return /^(?:not|no|never|neither|nor|none|without|cannot|hardly|barely|scarcely|unless|except)$/u.test(
    lower,
  )
    ? "n"
    : "";
}
