/**
 * @file Flesch-Kincaid grade as the Python package textstat 0.7.3 computes it, with its rounding. It counts syllables by
 * hyphenation patterns that are not at hand here; a count of vowel groups, scaled once against it, stands in for them.
 * Not an evaluation by itself.
 */

/** The grade of a text; higher is harder. */
export function fleschKincaidGrade(text: string): number {
  const words = lexiconOf(text);
  if (words.length === 0) return 0;
  const length = round(words.length / sentenceCount(text));
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0) / words.length;
  return round(0.39 * length + 11.8 * syllables - 15.59);
}

/** Words as textstat counts them: what is left between white space when marks are gone. */
export function lexiconOf(text: string): string[] {
  return text
    .replace(/'(?![tsd]\b|ve\b|ll\b|re\b)/gu, '"')
    .replace(/[^\p{L}\p{M}\p{N}_\s']/gu, "")
    .split(/\s+/u)
    .filter((word) => word !== "");
}

function sentenceCount(text: string): number {
  const found = text.match(/[\p{L}\p{N}_][^.!?]*[.!?]*/gu) ?? [];
  return Math.max(1, found.filter((sentence) => lexiconOf(sentence).length > 2).length);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Breaks that a hyphenation finds: fewer than the vowels say, for none is made after the first letter. */
function syllablesOf(word: string): number {
  const lower = word.toLowerCase();
  const groups =
    lower.replace(/(?:[^laeiouy]|[^aeiouy]l)e?$|(?:[^td])ed$|es$/u, "x").match(/[aeiouy]+/gu) ?? [];
  const opening = /^[aeiouy][^aeiouy]?[aeiouy]/u.test(lower) ? 0.5 : 0;
  return 0.977 * Math.max(1, groups.length - opening);
}
