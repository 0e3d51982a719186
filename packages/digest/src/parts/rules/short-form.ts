import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { word, wordsFrom } from "../../builtin/prose/words.ts";
import { isOfMany, without } from "../aside.ts";
import type { Split } from "../split.ts";

/** Sentences with no more words are clear with their bracket. */
const SHORT = 18;

/** "the light emitting diode (LED) burns" as "The light emitting diode burns. LED is short for light emitting diode". */
export function splitShortForm(tree: SentenceTree): readonly Split[] {
  if (tree.words.length < SHORT) return [];
  return tree.words.flatMap(({ text }, open): Split[] => {
    if (text !== "(" || tree.words[open + 2]?.text !== ")" || (tree.depths[open] ?? 0) > 0) return [];
    // "light emitting diode (LED)-based", "light emitting diode (LED)/lamp"
    if (/^[-–/]/u.test(tree.words[open + 3]?.text ?? "")) return [];
    const noun = open - 1;
    const start = startOfLongForm(tree, open);
    const main = without(tree, { start: open, end: open + 3 });
    if (start === null || main === null || isUsedAgain(tree, open + 1)) return [];
    if (!isWholeName(tree, start, noun)) return [];
    const short = tree.words[open + 1] ?? word("", "NOUN");
    const named = { ...short, spaceBefore: true };
    const long = longForm(tree, start, noun + 1);
    // "LEDs are short for" would be said of the lamps, not of their name.
    const told: Piece[] = isOfMany(tree, noun)
      ? [...wordsFrom("the short form of"), ...long, ...wordsFrom("is"), named]
      : [named, ...wordsFrom("is short for"), ...long];
    return [
      {
        rule: `short-form:${/^(?:an?|the)$/u.test(lowerAt(tree, start - 1)) ? lowerAt(tree, start - 1) : "bare"}`,
        statements: [main, told],
        about: noun,
        cut: open + 1,
      },
    ];
  });
}

/** "Lamp Counting" at the head of a sentence keeps its capital, as its other words do. */
function longForm(tree: SentenceTree, start: number, end: number): Piece[] {
  const [first] = tree.words;
  const capitals = tree.words.slice(1, end).some(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
  if (start > 0 || first === undefined || !capitals) return [{ start, end }];
  return [{ ...first }, { start: 1, end }];
}

/** Where the words begin whose first letters make the short form; null where they do not. */
function startOfLongForm(tree: SentenceTree, open: number): number | null {
  const short = tree.words[open + 1]?.text ?? "";
  if (!/^\p{Lu}{2,6}s?$/u.test(short) || !/^NN/u.test(tagAt(tree, open - 1))) return null;
  if (isOfMany(tree, open - 1) !== short.endsWith("s")) return null;
  const letters = [...short.replace(/s$/u, "").toLowerCase()];
  let at = open - 1;
  for (let left = letters.length - 1; left >= 0; left -= 1) {
    while (/^[-–]$/u.test(lowerAt(tree, at))) at -= 1;
    const skipped = /^(?:of|and|for|in|the|to)$/u.test(lowerAt(tree, at));
    if (skipped && lowerAt(tree, at).charAt(0) !== letters[left]) at -= 1;
    if (at < 0 || lowerAt(tree, at).charAt(0) !== letters[left]) return null;
    at -= 1;
  }
  return at + 1;
}

/** A sentence that goes on with its short form needs it. */
function isUsedAgain(tree: SentenceTree, at: number): boolean {
  const short = (tree.words[at]?.text ?? "").replace(/s$/u, "");
  return tree.words.some(({ text }, index) => index !== at && text.includes(short));
}

/** Whether nothing before the long form belongs to its name. */
function isWholeName(tree: SentenceTree, start: number, noun: number): boolean {
  const own = tree.words.slice(start, noun + 1);
  const before = start > 0 ? tagAt(tree, start - 1) : "";
  if (start > 0 && own[0]?.spaceBefore === false) return false;
  if (/^(?:VB[ZPDG]?|MD|PRP|WDT|CC)$/u.test(tagAt(tree, start))) return false;
  // "long-term (LT)" is half of a name.
  if (own.filter(({ text }) => !/^[-–]$/u.test(text)).length < 3 && own.length === 3) return false;
  // "visual (C) lamps (L)": other words may belong to the name.
  return !/^(?:HYPH|AFX|POS|\(|:|CC)$/u.test(before) && !/^[-–(/]$/u.test(lowerAt(tree, start - 1));
}
