import { bracketDepths, type Word, wordsFrom } from "../prose/words.ts";
import { subjectVerbAt } from "./clause-shape.ts";
import { hasMainClause } from "./split-conjunction.ts";
import { isConditional, isModalOrNegated, opensComplement } from "./split-guards.ts";

/** ", because B" at the end of a sentence is "This is because B". */
export function splitAtReason(words: readonly Word[]): readonly [readonly Word[], readonly Word[]] | null {
  const depths = bracketDepths(words);
  for (let index = 4; index < words.length - 4; index += 1) {
    if (words[index]?.text !== "," || depths[index] !== 0) continue;
    if (!/^(?:because|since)$/u.test(words[index + 1]?.lower ?? "")) continue;
    const main = words.slice(0, index);
    // "not ..., because": what is denied may be the reason.
    if (isModalOrNegated(main) || isConditional(main) || opensComplement(words, index)) return null;
    if (!hasMainClause(main) || subjectVerbAt(words, index + 2, "strict") < 0) return null;
    return [main, [...wordsFrom("this is because"), ...words.slice(index + 2)]];
  }
  return null;
}
