import type { Word } from "./words.ts";

const HELPS = /^(?:help|helps|helped|helping)$/u;
const UNDERSTANDS = /^(?:understand|see|know|appreciate|grasp|comprehend|make|think|learn)$/u;

/** "Lamps can help us to understand light": what helps is a thing, and "us" is whoever wants to understand. */
export function helpsAnybody(words: readonly Word[], index: number): boolean {
  if (!HELPS.test(words[index - 1]?.lower ?? "")) return false;
  const verb = words.slice(index + 1, index + 4).find(({ lower }) => !/^(?:to|better|further)$/u.test(lower));
  return verb !== undefined && UNDERSTANDS.test(verb.lower);
}

/** "the problem when the wind dims our lamps": a case that may be anybody's, in which nobody does anything. */
export function isInGeneralCase(words: readonly Word[], index: number): boolean {
  if (words.some(({ lower }) => lower === "we")) return false;
  return words
    .slice(0, index)
    .some(
      ({ lower }, at) =>
        /^(?:problem|task|setting|case|situation|scenario)$/u.test(lower) &&
        /^(?:when|where)$/u.test(words[at + 1]?.lower ?? ""),
    );
}
