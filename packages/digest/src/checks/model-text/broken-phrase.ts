import type { CheckProblem } from "../check-problem.ts";
import type { ModelTextAlignment } from "./claim-alignment.ts";

const ARTICLE = /^(?:the|an?)$/u;
/** No noun phrase goes on like this after its article. */
const NO_NOUN =
  /^(?:the|an?|this|these|those|is|are|was|were|be|been|has|have|had|can|may|will|of|and|or|but|to|in|on|at|by|for|from|with|that|which|who|it|they|not|because|while)$/u;

/** An article without its noun: "the cause of the is unknown", "of the The". What the passage has so may stay. */
export function brokenPhrase({ toPassage: { source, statement } }: ModelTextAlignment): CheckProblem[] {
  return statement.flatMap((word, index): CheckProblem[] => {
    const next = statement[index + 1];
    if (!ARTICLE.test(word.lower) || next === undefined) return [];
    if (
      !/^[.,;:)\]?!]$/u.test(next.text) &&
      !(NO_NOUN.test(next.lower) && next.text === next.lower) &&
      !ARTICLE.test(next.lower)
    )
      return [];
    const isTheirs = source.some(
      ({ lower }, at) => lower === word.lower && source[at + 1]?.lower === next.lower,
    );
    return isTheirs ? [] : [{ code: "words.added", words: `${word.text} ${next.text}` }];
  });
}
