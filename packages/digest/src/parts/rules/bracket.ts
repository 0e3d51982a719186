import { finiteWord, lowerAt, type SentenceTree, subjectOf, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { closingBracket, wordsFrom } from "../../builtin/prose/words.ts";
import type { Token } from "../../tagger.ts";
import { being, isOfMany, nameAgain, nounsBefore, spaced, without, withThis } from "../aside.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";

/** A bracket with a phrase of four words or more as a statement of its own. */
export function splitBracket(tree: SentenceTree): readonly Split[] {
  const found: Split[] = [];
  for (let open = 1; open < tree.words.length - 4; open += 1) {
    if (tree.words[open]?.text !== "(" || (tree.depths[open] ?? 0) > 0) continue;
    const close = closingBracket(tree.words, open);
    if (close < 0 || !isPhrase(tree, open + 1, close)) continue;
    found.push(...splitsAt(tree, open, close));
    open = close;
  }
  return found;
}

/** No citation, figure, formula or list of short forms; "e.g." and names are told by rules of their own. */
function isPhrase(tree: SentenceTree, start: number, end: number): boolean {
  const words = tree.words.slice(start, end);
  const plain = words.filter(({ text }) => /^\p{L}?\p{Ll}+(?:-\p{L}+)*$/u.test(text));
  if (plain.length < 4 || plain.length * 2 < words.length) return false;
  if (
    words.some(({ text }) =>
      /^(?:(?:19|20)\d\d[a-z]?|[=<>≤≥±%;:]|et|al\.?|p|n|ci|vs\.?|versus|ref\.?|refs|fig\.?)$/iu.test(text),
    )
  )
    return false;
  return !/^(?:incl\.?|e\.g\.|i\.e\.|eg|ie|such|like|including|namely|for|via|by|with|in|to|from|also|see|or|and|but|not|as|particularly|especially|mainly|called|known|termed|named|referred|denoted|hereafter|henceforth|formerly|left|right|top|bottom|red|blue)$/u.test(
    words[0]?.lower ?? "",
  );
}

function splitsAt(tree: SentenceTree, open: number, close: number): Split[] {
  const inner = innerTree(tree, open + 1, close);
  const main = without(tree, { start: open, end: close + 1 });
  const [noun] = nounsBefore(tree, open);
  if (inner === null || main === null) return [];
  const told = spaced(tree, open + 1, close);
  const split = (name: string, statement: readonly Piece[], about = noun ?? tree.root): Split => ({
    rule: `bracket:${name}`,
    statements: [main, statement],
    about,
    cut: open + 1,
  });
  const first = inner.tags[0] ?? "";
  if (finiteWord(inner, inner.root) !== undefined && subjectOf(inner, inner.root) !== undefined) {
    if (/^(?:WDT|WP)$/u.test(first))
      return whichSplit(tree, noun, open, close).map((piece) => split("which", piece));
    return /^(?:IN|CC|RB|WRB|TO)$/u.test(first) ? [] : [split("clause", told, tree.root)];
  }
  const name = noun === undefined ? null : nameAgain(tree, noun);
  if (noun === undefined || name === null) return [];
  const many = isOfMany(tree, noun);
  if (/^(?:WDT|WP)$/u.test(first))
    return whichSplit(tree, noun, open, close).map((piece) => split("which", piece));
  if (first === "VBN") {
    const past = tagAt(tree, finiteWord(tree, tree.root) ?? -1) === "VBD";
    const verb = past ? wordsFrom(many ? "were" : "was") : [being(many)];
    return [split("participle", [...(withThis(tree, noun) ?? name), ...verb, ...told])];
  }
  if (/^(?:an?|the|one)$/u.test(lowerAt(tree, open + 1)))
    return [split("article", [...name, being(many), ...told])];
  if (!/^(?:NN|JJ|CD)/u.test(first) || !/^NN/u.test(inner.tags[inner.root] ?? "")) return [];
  if (isLongForm(tree, noun, open + 1, close)) return [];
  const several = tree.words.slice(open, close).some(({ lower }) => /^(?:,|and|or)$/u.test(lower));
  if (several !== many && !(several ? false : inner.tags[inner.root]?.startsWith(many ? "NNS" : "NN")))
    return [];
  if (close + 1 >= endOfSentence(tree))
    return [split("noun-end", [...wordsFrom(many ? "these are" : "this is"), ...told])];
  const again = withThis(tree, noun);
  return again === null ? [] : [split("noun-mid", [...again, being(many), ...told])];
}

/** "LED (light emitting diode)": the short form spelt out. */
function isLongForm(tree: SentenceTree, noun: number, start: number, end: number): boolean {
  const letters = tree.words
    .slice(start, end)
    .flatMap(({ text }) => text.split("-"))
    .map((part) => part.charAt(0).toLowerCase())
    .join("");
  const short = (tree.words[noun]?.text ?? "").toLowerCase().replace(/[^\p{L}]/gu, "");
  return short.length > 1 && (letters.startsWith(short) || short.startsWith(letters.slice(0, 3)));
}

/** "lamps (which glow at night)" as "These lamps glow at night". */
function whichSplit(tree: SentenceTree, noun: number | undefined, open: number, close: number): Piece[][] {
  const name = noun === undefined ? null : withThis(tree, noun);
  return name === null ? [] : [[...name, ...spaced(tree, open + 2, close)]];
}

/** What stands in the bracket, parsed alone: in the tree of the sentence it has no structure. */
function innerTree(tree: SentenceTree, start: number, end: number): SentenceTree | null {
  const [model] = tree.words;
  if (tree.alone === undefined || model === undefined) return null;
  const stop: Token = { ...model, text: ".", lower: ".", lemma: ".", tag: "PUNCT", spaceBefore: false };
  return tree.alone([...tree.words.slice(start, end), stop]);
}
