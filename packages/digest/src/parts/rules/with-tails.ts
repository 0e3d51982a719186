import { isConditional, lengthOf } from "../../builtin/clauses/clause-part.ts";
import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { hasOpenEnd } from "../open-end.ts";
import { ourWords } from "../our-words.ts";
import { beLike, type Reading, readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";

/** "A burns, with a mean loss of 5 %": "A burns. The mean loss was 5 %."; the same of what is more, of none and of a focus. */
export function splitWithTails(tree: SentenceTree): readonly Split[] {
  const end = endOfSentence(tree);
  if (tree.words.some(({ lower }) => HELD.test(lower))) return [];
  for (let at = end - 4; at > 4; at -= 1) {
    if (lowerAt(tree, at) !== "with" || lowerAt(tree, at - 1) !== "," || (tree.depths[at] ?? 0) > 0) continue;
    const split = splitAt(tree, at, end);
    return split === null ? [] : [split];
  }
  return [];
}

/** Under these, and where more is told at once, it is no plain fact. */
const HELD =
  /^(?:respectively|if|unless|whether|may|might|could|would|should|argue[sd]?|claim(?:s|ed)?|believe[sd]?|suggest|suggests|suggested|predict|predicts|predicted|hypothesi[sz]ed?|estimated?|expected|assum\p{L}+|either)$/u;

function splitAt(tree: SentenceTree, at: number, end: number): Split | null {
  if (lengthOf(tree, 0, at) < 3 || !isOnePhrase(tree, at + 1, end)) return null;
  const first = [{ start: 0, end: at - 1 }];
  const left = readAlone(tree, first);
  // Told of one of several, or of the last of them alone.
  if (tree.words.slice(0, at - 1).some(({ lower }, place) => isOneOfTwo(tree, lower, place))) return null;
  if (left === null || hasOpenEnd(left.tree) || isConditional(left.tree, left.verb)) return null;
  const found =
    measure(tree, left, at + 1, end) ??
    none(tree, left, at + 1, end) ??
    more(tree, left, at + 1, end) ??
    focus(tree, left, at + 1, end);
  if (found === null || readAlone(tree, found.told) === null) return null;
  return {
    rule: `with-tail:${found.name}`,
    statements: [first, found.told],
    about: left.verb,
    cut: at + 1,
  };
}

/** "A is 5, while B is 6, with a mean of 4", "A, with a mean of 3, and B, with a mean of 4" */
function isOneOfTwo(tree: SentenceTree, lower: string, place: number): boolean {
  return /^(?:while|whereas)$/u.test(lower) || (lower === "," && lowerAt(tree, place + 1) === "with");
}

/** "is" or "was", for one or many. */
function be(tree: SentenceTree, left: Reading, many: boolean): Word {
  const past = tree.tags.slice(0, left.tree.words.length - 1).includes("VBD");
  return past ? word(many ? "were" : "was", "AUX") : beLike(left, many);
}

/** No mark and no verb up to the end, brackets apart. */
function isOnePhrase(tree: SentenceTree, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    if ((tree.depths[index] ?? 0) > 0) continue;
    if (/^[,;:–—]$/u.test(lowerAt(tree, index)) || /^(?:VB[ZPDG]?|MD|W.*)$/u.test(tagAt(tree, index)))
      return false;
    // "a mean of 5 and a loss of 6", "a focus on A and with B"
    if (
      /^(?:and|or)$/u.test(lowerAt(tree, index)) &&
      (/^(?:an?|the|with)$/u.test(lowerAt(tree, index + 1)) ||
        /^of$/u.test(lowerAt(tree, index + 2)) ||
        (lowerAt(tree, index + 3) === "of" && tagAt(tree, index + 4) === "CD"))
    )
      return false;
  }
  return true;
}

interface Tail {
  readonly name: string;
  readonly told: readonly Piece[];
}

/** "a mean loss of 5 %" */
function measure(tree: SentenceTree, left: Reading, start: number, end: number): Tail | null {
  if (!/^an?$/u.test(lowerAt(tree, start))) return null;
  for (let of = start + 2; of < Math.min(start + 8, end - 1); of += 1) {
    if (lowerAt(tree, of) !== "of" || (tree.depths[of] ?? 0) > 0) continue;
    const noun = lowerAt(tree, of - 1) === ")" ? tagAt(tree, openBefore(tree, of) - 1) : tagAt(tree, of - 1);
    const mark = /^[~≈∼<>≤≥±]$/u.test(tree.words[of + 1]?.text ?? "");
    if (!/^(?:NN|JJ|FW)/u.test(noun) || noun === "NNS" || tagAt(tree, mark ? of + 2 : of + 1) !== "CD")
      return null;
    const told: Piece[] = [
      word("the", "DET"),
      { start: start + 1, end: of },
      be(tree, left, false),
      { start: of + 1, end },
    ];
    return { name: "measure", told };
  }
  return null;
}

function openBefore(tree: SentenceTree, close: number): number {
  let open = close - 1;
  while (open > 0 && tree.words[open]?.text !== "(") open -= 1;
  return open;
}

const MISSED =
  /^(?:difference|change|evidence|effect|increase|decrease|correlation|interaction|overlap|loss|sign|relationship|relation|association|gain|benefit|improvement|need|impact|indication|consensus|risk|report|case)s?$/u;

/** "no clear difference between them" */
function none(tree: SentenceTree, left: Reading, start: number, end: number): Tail | null {
  if (!/^(?:no|little|few)$/u.test(lowerAt(tree, start))) return null;
  let noun = start + 1;
  while (noun < start + 5 && !MISSED.test(lowerAt(tree, noun))) noun += 1;
  if (!/^NN/u.test(tagAt(tree, noun)) || !MISSED.test(lowerAt(tree, noun))) return null;
  const many = tagAt(tree, noun) === "NNS";
  return { name: "none", told: [...ourWords("there"), be(tree, left, many), { start, end }] };
}

/** "a higher price in halls than in huts" */
function more(tree: SentenceTree, left: Reading, start: number, end: number): Tail | null {
  const article = /^an?$/u.test(lowerAt(tree, start));
  let degree = article ? start + 1 : start;
  while (/^RB$/u.test(tagAt(tree, degree)) && degree < start + 3) degree += 1;
  if (
    !/^(?:higher|lower|greater|larger|smaller|longer|shorter|better|worse|stronger|weaker|faster|slower)$/u.test(
      lowerAt(tree, degree),
    )
  )
    return null;
  const place = tree.tags.findIndex((tag, index) => index > degree && tag === "IN");
  const noun = place - 1;
  if (place < 0 || place > degree + 5 || !/^(?:in|at|for|among|during)$/u.test(lowerAt(tree, place)))
    return null;
  if (!/^NNS?$/u.test(tagAt(tree, noun)) || (tagAt(tree, noun) === "NNS") === article) return null;
  if (!tree.words.slice(place, end).some(({ lower }) => lower === "than")) return null;
  const told: Piece[] = [
    ...(article ? [word("the", "DET")] : []),
    { start: degree + 1, end: place },
    be(tree, left, !article),
    { start: article ? start + 1 : start, end: degree + 1 },
    { start: place, end },
  ];
  return { name: "more", told };
}

/** "a special focus on old lamps" */
function focus(tree: SentenceTree, left: Reading, start: number, end: number): Tail | null {
  let noun = start;
  while (noun < start + 4 && /^(?:an?|the|particular|special|specific|main)$/u.test(lowerAt(tree, noun)))
    noun += 1;
  if (!/^(?:focus|emphasis)$/u.test(lowerAt(tree, noun)) || lowerAt(tree, noun + 1) !== "on") return null;
  const told: Piece[] = [
    word("the", "DET"),
    ...tree.words.slice(start, noun).filter(({ lower }) => !/^(?:an?|the|particular|special)$/u.test(lower)),
    { start: noun, end: noun + 1 },
    be(tree, left, false),
    { start: noun + 1, end },
  ];
  return { name: "focus", told };
}
