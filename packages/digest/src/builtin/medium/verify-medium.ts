import { checkParts } from "../../checks/check-statement.ts";
import { type CheckedText, takeApart } from "../../checks/take-apart.ts";

const known = new WeakMap<object, CheckedText>();

/** Whether the checker finds no fault with a telling of a source. Each source is taken apart once. */
export function isFaithfulTelling(source: { readonly text: string }, text: string): boolean {
  if (text === source.text) return true;
  const parts = known.get(source) ?? takeApart(source.text);
  known.set(source, parts);
  return checkParts(parts, takeApart(text)).supported;
}
