import type { Tag, Token } from "../../tagger.ts";

/** A token on its way into a statement: it may come from the source or be put in by a rule. */
export type Word = Pick<Token, "text" | "lower" | "lemma" | "tag" | "spaceBefore">;

/** A word that a rule puts in. */
export function word(text: string, tag: Tag = "X", spaceBefore = true): Word {
  const lower = text.toLowerCase();
  return { text, lower, lemma: lower, tag, spaceBefore };
}

/** Several words that a rule puts in, given as one string. */
export function wordsFrom(text: string): Word[] {
  return text.split(" ").map((part) => word(part, "X", !/^[,;:]$/u.test(part)));
}

/** The text of some words, with the spaces that stood between them. */
export function joinWords(words: readonly Word[]): string {
  return words.map((item, index) => (item.spaceBefore && index > 0 ? " " : "") + item.text).join("");
}

/** A sentence of its own: first letter a capital, a full stop (or the mark that stood there) at the end. */
export function asSentence(words: readonly Word[]): string {
  const [first, ...rest] = trimMarks(words);
  if (first === undefined) return "";
  const glued = rest[0]?.spaceBefore === false && /^[-/(_]/u.test(rest[0].text);
  const opening = canBeCapitalised(first, glued) ? capitalise(first.text) : first.text;
  const text = joinWords([{ ...first, text: opening }, ...rest]);
  return isEnded(text) ? text : `${text}.`;
}

/** A mark inside a bracket ends what stands in the bracket: "(n=3,...)" ends no sentence that began before it. */
function isEnded(text: string): boolean {
  return (
    /^[([].*[.?!…]["'”’]*[)\]]$/u.test(text) ||
    /[.?!…][\s~]*["'”’]*$/u.test(text) ||
    /[.?!…]\s*\$+$/u.test(text)
  );
}

/** Marks that make no sense at the edges of a sentence cut out of another. */
function trimMarks(words: readonly Word[]): readonly Word[] {
  let start = 0;
  let end = words.length;
  while (start < end && /^[,;:–—]$/u.test(words[start]?.text ?? "")) start += 1;
  while (end > start && /^[,;:–—]$/u.test(words[end - 1]?.text ?? "")) end -= 1;
  return words.slice(start, end);
}

/** Names such as mRNA, p53, k-means or γδ keep their small letter. */
function canBeCapitalised(first: Word, glued: boolean): boolean {
  // "γδ cells"
  if (/^\p{Script=Greek}/u.test(first.text)) return false;
  const [head = ""] = first.text.split("-");
  const compound = head.length > 2 && /^\p{Ll}[\p{L}\d-]*$/u.test(first.text);
  return (
    (compound && /^\p{Ll}+$/u.test(head)) ||
    (/^\p{Ll}[\p{Ll}'’]*$/u.test(first.text) && !(glued && first.text.length < 3))
  );
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Position of the mark that closes the bracket at `open`, or -1. */
export function closingBracket(words: readonly Word[], open: number): number {
  let depth = 0;
  for (let index = open; index < words.length; index += 1) {
    if (/^[([{]$/u.test(words[index]?.text ?? "")) depth += 1;
    if (/^[)\]}]$/u.test(words[index]?.text ?? "")) depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

/** How many brackets are open before each word. */
export function bracketDepths(words: readonly Word[]): number[] {
  let depth = 0;
  return words.map((item) => {
    if (/^[)\]}]$/u.test(item.text)) depth = Math.max(0, depth - 1);
    const here = depth;
    if (/^[([{]$/u.test(item.text)) depth += 1;
    return here;
  });
}

/** Whether the words from `start` on read as given, in lower case. */
export function readsAs(words: readonly Word[], start: number, phrase: readonly string[]): boolean {
  return phrase.every((expected, offset) => words[start + offset]?.lower === expected);
}
