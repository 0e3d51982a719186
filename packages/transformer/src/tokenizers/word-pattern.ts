/**
 * GPT-2's pattern: what is split before bytes are merged. Contractions, then letters, digits and other signs, each with the
 * one space before it, then white space, of which the last character is left to what follows.
 *
 * White space is Unicode's property here and not JavaScript's `\s`, which lacks U+0085 and holds U+FEFF: GPT-2's own
 * tokenizer, tiktoken and Hugging Face's all use the property. Which code points are letters depends on the Unicode version
 * of the JavaScript engine, as it does on that of the other implementations.
 */
export const GPT2_PATTERN = String.raw`'(?:[sdmt]|ll|ve|re)| ?\p{L}+| ?\p{N}+| ?[^\p{White_Space}\p{L}\p{N}]+|\p{White_Space}+(?!\P{White_Space})|\p{White_Space}+`;

/** How many characters are split at a time: the list of words of a long text would take far more memory than the text. */
const WINDOW = 1 << 16;

/**
 * The words of a text by GPT-2's pattern, part by part; all words joined are the text.
 *
 * A part ends where a letter, digit or sign meets a space: there the pattern always splits, so that parts change nothing.
 */
export function* splitWords(text: string): Generator<readonly string[]> {
  const pattern = new RegExp(GPT2_PATTERN, "gu");
  for (let start = 0; start < text.length; ) {
    const end = partEnd(text, start + WINDOW);
    const words = text.slice(start, end).match(pattern);
    if (words !== null) yield words;
    start = end;
  }
}

/** The first place at or after `from` where an ASCII letter is followed by a space, else the end of the text. */
function partEnd(text: string, from: number): number {
  if (from >= text.length) return text.length;
  const boundary = /[A-Za-z](?= )/g;
  boundary.lastIndex = from;
  return boundary.test(text) ? boundary.lastIndex : text.length;
}
