import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { type Word, word, wordsFrom } from "../../builtin/prose/words.ts";
import { being, isOfMany, without } from "../aside.ts";
import type { Split } from "../split.ts";

/** Sentences with no more words are clear with their bracket. */
const SHORT = 18;

/** "the light emitting diode (LED) burns" as "The light emitting diode burns. The light emitting diode is called LED for short". */
export function splitShortForm(tree: SentenceTree): readonly Split[] {
  if (tree.words.length < SHORT) return [];
  return tree.words.flatMap(({ text }, open): Split[] => {
    if (text !== "(" || tree.words[open + 2]?.text !== ")" || (tree.depths[open] ?? 0) > 0) return [];
    const noun = open - 1;
    const start = startOfLongForm(tree, open);
    const main = without(tree, { start: open, end: open + 3 });
    if (start === null || main === null || isUsedAgain(tree, open + 1)) return [];
    const name = longForm(tree, start, noun);
    if (name === null) return [];
    const told: Piece[] = [
      ...name,
      being(isOfMany(tree, noun)),
      word("called", "VERB"),
      { ...(tree.words[open + 1] ?? word("", "NOUN")), spaceBefore: true },
      ...wordsFrom("for short"),
    ];
    const kind = name.length > noun + 1 - start ? name[0]?.lower : "bare";
    return [{ rule: `short-form:${kind}`, statements: [main, told], about: noun, cut: open + 1 }];
  });
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

/** The long form as a subject: "the lamp", "these lamps", "light"; null where its beginning is not sure. */
function longForm(tree: SentenceTree, start: number, noun: number): Word[] | null {
  const own = tree.words.slice(start, noun + 1);
  const before = start > 0 ? tagAt(tree, start - 1) : "";
  if (start > 0 && own[0]?.spaceBefore === false) return null;
  if (/^(?:VB[ZPDG]?|MD|PRP|WDT|CC)$/u.test(tagAt(tree, start))) return null;
  // "long-term (LT)" is half of a name.
  if (own.filter(({ text }) => !/^[-–]$/u.test(text)).length < 3 && own.length === 3) return null;
  // "visual (C) lamps (L)": other words may belong to the name.
  if (/^(?:HYPH|AFX|POS|\(|:|CC)$/u.test(before) || /^[-–(/]$/u.test(lowerAt(tree, start - 1))) return null;
  const determiner = determinerBefore(tree, start);
  if (determiner === null) return null;
  if (determiner === "the") return [word("the", "DET"), ...own];
  if (isOfMany(tree, noun)) return own;
  const uncounted = UNCOUNTED.test(lowerAt(tree, noun));
  if (!uncounted && (determiner === "a" || (determiner === "" && COUNTED.test(lowerAt(tree, noun)))))
    return [word(/^[aeio]/u.test(own[0]?.lower ?? "") ? "an" : "a", "DET"), ...own];
  if (determiner === "this") return [word("this", "DET"), ...own];
  // "hall lamp (HL) light" is light of the hall lamp.
  const front = /^NN/u.test(tagAt(tree, noun + 4)) && !uncounted;
  return front ? [word("the", "DET"), ...own] : own;
}

const UNCOUNTED =
  /(?:ion|ity|ing|ness|ance|ence|ism|sis|ment|therapy|cancer|disease|acid|likelihood|logic|information|evidence|[el]mia|oma)$/u;
const COUNTED =
  /(?:[^c]er|or|element|body|network|machine|rate|model|node|cell|gene|function|method|algorithm|system|problem|property|process|test|score|domain|protein|virus|index|graph|map|code|trial|study)$/u;

/** "the", "a", another determiner or nothing before a name, over what else is said of it; null where nothing is there. */
function determinerBefore(tree: SentenceTree, start: number): string | null {
  let at = start - 1;
  while (at > 0 && /^(?:JJ|VBN|HYPH|NNP?)$/u.test(tagAt(tree, at))) at -= 1;
  const lower = lowerAt(tree, at);
  if (/^(?:no|any|each|every|neither|either)$/u.test(lower)) return null;
  if (/^an?$/u.test(lower)) return "a";
  if (lower === "the") return at === start - 1 ? "the" : "this";
  return /^(?:DT|PRP\$|POS)$/u.test(tagAt(tree, at)) ? "this" : "";
}
