import type { CheckProblem } from "../check-problem.ts";
import type { CheckedWord } from "../checked-words.ts";
import type { ModelTextAlignment } from "./claim-alignment.ts";

/** More and less, up and down, no and yes: they come in the text as often, and in the same order, as in the claim. */
export function turnedDirections({ toClaim: { source, statement } }: ModelTextAlignment): CheckProblem[] {
  return [
    ...differing(source, statement, directionOf, "comparison.turned"),
    ...differing(source, statement, denialOf, "negation.lost"),
  ];
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
