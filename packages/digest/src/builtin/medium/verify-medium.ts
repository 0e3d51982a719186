import { paraphraseProblems } from "../../checks/check-paraphrase.ts";
import { checkParts } from "../../checks/check-statement.ts";
import { type CheckedText, takeApart } from "../../checks/take-apart.ts";

const known = new WeakMap<object, CheckedText>();

/**
 * Whether a shorter telling may stand for its source: the checker finds no fault with it, or none but that words are
 * missing, and no claim is lost with those.
 */
export function isFaithfulTelling(source: { readonly text: string }, text: string): boolean {
  if (text === source.text) return true;
  let parts = known.get(source);
  if (parts === undefined) {
    parts = takeApart(source.text);
    known.set(source, parts);
  }
  const told = takeApart(text);
  const { supported, problems } = checkParts(parts, told);
  if (supported) return true;
  return (
    problems.every(({ code }) => code === "words.lost") &&
    paraphraseProblems(parts.words(), told.words().words).length === 0
  );
}
