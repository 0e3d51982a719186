import type { CheckedWord } from "./checked-words.ts";

/** The word of content that a marked word says something of: the next one of its clause, else the one before. */
export function anchorOf(words: readonly CheckedWord[], index: number): number {
  const after = step(words, index, 1);
  return after >= 0 ? after : step(words, index, -1);
}

const CLAUSE_MARK = /^[.;:?!]$/u;

function step(words: readonly CheckedWord[], index: number, direction: 1 | -1): number {
  for (let at = index + direction; words[at] !== undefined; at += direction) {
    const word = words[at];
    if (word === undefined || CLAUSE_MARK.test(word.text)) return -1;
    if ((word.kind === "content" || word.kind === "formula") && !isOnlyMark(word)) return at;
  }
  return -1;
}

/** Marked words that name nothing themselves: "most", "possibly". */
function isOnlyMark(word: CheckedWord): boolean {
  return word.marks.size > 0 && /ly$|^(?:most|some|all|many|few|little)$/u.test(word.lower);
}
