import { checkParts } from "../../checks/check-statement.ts";
import { type CheckedText, takeApart } from "../../checks/take-apart.ts";

/** A source taken apart, and what the checker said of its tellings: planning asks for the same ones again. */
interface KnownSource {
  readonly parts: CheckedText;
  readonly verdicts: Map<string, boolean>;
}

const known = new WeakMap<object, KnownSource>();

/** Whether the checker finds no fault with a telling of a source. Each source is taken apart once. */
export function isFaithfulTelling(source: { readonly text: string }, text: string): boolean {
  if (text === source.text) return true;
  const { parts, verdicts } = known.get(source) ?? { parts: takeApart(source.text), verdicts: new Map() };
  known.set(source, { parts, verdicts });
  const verdict = verdicts.get(text) ?? checkParts(parts, takeApart(text)).supported;
  verdicts.set(text, verdict);
  return verdict;
}
