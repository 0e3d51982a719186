/** Words of a text in lower case: runs of letters and digits, joined by single hyphens, dots and apostrophes; `%`. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+(?:[-'’.][\p{L}\p{N}\p{M}]+)*|%/gu) ?? [];
}

/**
 * Least number of word insertions, deletions and substitutions that turn `words` into some contiguous part of
 * `source`: what stands before and after that part in the source costs nothing (semi-global alignment).
 */
export function distanceToBestPart(words: readonly string[], source: readonly string[]): number {
  let previous = new Int32Array(source.length + 1);
  let current = new Int32Array(source.length + 1);
  for (const [row, word] of words.entries()) {
    current[0] = row + 1;
    for (let column = 1; column <= source.length; column += 1) {
      const substitution = (previous[column - 1] ?? 0) + (word === source[column - 1] ? 0 : 1);
      const insertion = (current[column - 1] ?? 0) + 1;
      const deletion = (previous[column] ?? 0) + 1;
      current[column] = Math.min(substitution, insertion, deletion);
    }
    [previous, current] = [current, previous];
  }
  return previous.reduce((least, value) => Math.min(least, value), words.length);
}

/**
 * Share of a statement's words that differ from the best-aligned part of its source. Speaking of the authors in the
 * third person is no difference: "we" in the source counts as "the authors", "our" as "their", "us" as "them".
 */
export function shareOfChangedWords(statement: string, source: string): number {
  const words = wordsOf(statement);
  if (words.length === 0) return 0;
  return distanceToBestPart(words, wordsOf(inThirdPerson(source))) / words.length;
}

function inThirdPerson(text: string): string {
  return text
    .replace(/\bwe\b/giu, "the authors")
    .replace(/\bour\b/giu, "their")
    .replace(/\bus\b/giu, "them");
}
