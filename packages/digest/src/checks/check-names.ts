import type { WordAlignment } from "./align-words.ts";
import type { CheckProblem } from "./check-problem.ts";
import type { CheckedWord } from "./checked-words.ts";

/** Whether a word is written like a name, an abbreviation or a symbol. */
export function isName(word: CheckedWord): boolean {
  if (word.kind !== "content") return false;
  if (/^\P{Lu}*$/u.test(word.text)) return /\p{L}\d|[α-ω]/u.test(word.text);
  return !word.opens || /^\P{Lu}*\p{Lu}.*(?:\p{Lu}|\d)/u.test(word.text);
}

/** Names that the source does not have; initials of words of the source stand for them. */
export function addedNames({ source, statement }: WordAlignment): CheckProblem[] {
  let own: Set<string> | undefined;
  let initials: string | undefined;
  const problems: CheckProblem[] = [];
  for (const word of statement) {
    if (!isName(word)) continue;
    own ??= new Set(source.flatMap(({ lower }) => [lower, lower.replace(/s$/u, "")]));
    if (own.has(word.lower) || own.has(word.lower.replace(/s$/u, ""))) continue;
    initials ??= source
      .filter(({ kind }) => kind === "content")
      .map(({ lower }) => lower.slice(0, 1))
      .join("");
    const isInitials = /^\p{Lu}{2,}s?$/u.test(word.text) && initials.includes(word.lower.replace(/s$/u, ""));
    if (!isInitials) problems.push({ code: "name.added", words: word.text });
  }
  return problems;
}
