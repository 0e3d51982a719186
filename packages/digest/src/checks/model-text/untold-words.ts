import { isHeavy } from "../check-lost-words.ts";
import type { CheckProblem } from "../check-problem.ts";
import type { ModelTextAlignment } from "./claim-alignment.ts";

/** Names by which the authors are spoken of: a model may leave them out or change them. */
const AUTHORS = /^(?:authors?|researchers?|scientists?|team)$/u;

/** Words of the claim that carry something and that the text does not tell: half a claim may be another one. */
export function untoldWords({ toClaim: { source, told } }: ModelTextAlignment): CheckProblem[] {
  return source
    .filter((word) => isHeavy(source, word) && !told.has(word.index) && !AUTHORS.test(word.lower))
    .map((word) => ({ code: word.kind === "content" ? "words.lost" : "number.lost", words: word.text }));
}
