import { checkStatement } from "../../checks/check-statement.ts";

/**
 * Whether a shorter telling may stand for its source: the checker finds no fault with it, or none but that words are
 * missing. What the rules of this folder leave out is a part that can go.
 */
export function isFaithfulTelling(source: { readonly text: string }, text: string): boolean {
  return checkStatement(source.text, text).problems.every(({ code }) => code === "words.lost");
}
