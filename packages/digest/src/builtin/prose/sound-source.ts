import type { Word } from "./words.ts";

/** Words and marks that no sentence has: a table, or a list of names, in which every comma would be tried as a cut. */
const TOO_MANY_WORDS = 500;

export function isOverlong(words: readonly Word[]): boolean {
  return words.length >= TOO_MANY_WORDS;
}

/** Whether the words of a sentence are as their authors wrote them: no word broken by a line, no brace without its other. */
export function isSound(words: readonly Word[]): boolean {
  let braces = 0;
  for (const [index, { text, tag }] of words.entries()) {
    if (tag === "MATH") continue;
    for (const letter of text) braces += letter === "{" ? 1 : letter === "}" ? -1 : 0;
    if (braces < 0 || isBroken(words, index)) return false;
  }
  return braces === 0;
}

/** "consi- tently", but "pre- and post-war". */
function isBroken(words: readonly Word[], index: number): boolean {
  const item = words[index];
  const next = words[index + 1];
  if (item === undefined || next === undefined || !next.spaceBefore) return false;
  const hyphen = item.text === "-" && !item.spaceBefore && /\p{Ll}$/u.test(words[index - 1]?.text ?? "");
  if (!hyphen && !/\p{Ll}-$/u.test(item.text)) return false;
  return (
    /^\p{Ll}{2}/u.test(next.text) && !/^(?:and|or|to|versus|vs|but|nor|as|than|the|in)$/u.test(next.lower)
  );
}
