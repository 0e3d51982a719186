/** @file Letters of mathematical alphabets: browsers set `mathvariant` no more, so the letter itself must be there. */

/** Code points of A, a and 0 in an alphabet; 0 where it has none. https://www.unicode.org/charts/PDF/U1D400.pdf */
const ALPHABETS: Readonly<Record<string, readonly [upper: number, lower: number, digit: number]>> = {
  bold: [0x1d400, 0x1d41a, 0x1d7ce],
  italic: [0x1d434, 0x1d44e, 0],
  "bold-italic": [0x1d468, 0x1d482, 0],
  script: [0x1d49c, 0x1d4b6, 0],
  "bold-script": [0x1d4d0, 0x1d4ea, 0],
  fraktur: [0x1d504, 0x1d51e, 0],
  "double-struck": [0x1d538, 0x1d552, 0x1d7d8],
  "bold-fraktur": [0x1d56c, 0x1d586, 0],
  "sans-serif": [0x1d5a0, 0x1d5ba, 0x1d7e2],
  "bold-sans-serif": [0x1d5d4, 0x1d5ee, 0x1d7ec],
  monospace: [0x1d670, 0x1d68a, 0x1d7f6],
};

/** Letters that were in Unicode before their alphabet was, and have no second place in it. */
const EARLIER: Readonly<Record<string, string>> = {
  "italic h": "ℎ",
  "script B": "ℬ",
  "script E": "ℰ",
  "script F": "ℱ",
  "script H": "ℋ",
  "script I": "ℐ",
  "script L": "ℒ",
  "script M": "ℳ",
  "script R": "ℛ",
  "script e": "ℯ",
  "script g": "ℊ",
  "script o": "ℴ",
  "fraktur C": "ℭ",
  "fraktur H": "ℌ",
  "fraktur I": "ℑ",
  "fraktur R": "ℜ",
  "fraktur Z": "ℨ",
  "double-struck C": "ℂ",
  "double-struck H": "ℍ",
  "double-struck N": "ℕ",
  "double-struck P": "ℙ",
  "double-struck Q": "ℚ",
  "double-struck R": "ℝ",
  "double-struck Z": "ℤ",
};

/** A text in an alphabet named as `mathvariant` names it: `R` in `double-struck` is `ℝ`. Other characters stay. */
export function inAlphabet(alphabet: string, text: string): string {
  const starts = ALPHABETS[alphabet];
  if (starts === undefined) return text;
  const [upper, lower, digit] = starts;
  return text.replace(/[A-Za-z0-9]/g, (letter) => {
    const earlier = EARLIER[`${alphabet} ${letter}`];
    if (earlier !== undefined) return earlier;
    const [start, first] = letter >= "a" ? [lower, "a"] : letter >= "A" ? [upper, "A"] : [digit, "0"];
    return start === 0 ? letter : String.fromCodePoint(start + letter.charCodeAt(0) - first.charCodeAt(0));
  });
}
