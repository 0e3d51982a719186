/** So many are read in about a minute; five times as many took ten. */
export const MOST_CHARACTERS = 1_000_000;
/** Far above any word, address or formula. */
export const LONGEST_WORD = 10_000;

/** Characters between two spaces, of scripts that part their words: Chinese and Japanese, from U+3000 on, do not. */
const UNBROKEN = /[!-~\u00a1-\u1fff\u2010-\u2027\u2030-\u2fff]+/gu;

/** The beginning of a word that is longer than one is read, such as a picture in letters; undefined where none is. */
export function findLongWord(pieces: readonly string[]): string | undefined {
  for (const piece of pieces) {
    for (const [word] of piece.matchAll(UNBROKEN)) {
      if (word.length > LONGEST_WORD) return word.slice(0, 20);
    }
  }
  return undefined;
}
