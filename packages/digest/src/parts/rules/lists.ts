import { lengthOf } from "../../builtin/clauses/clause-part.ts";
import { headOfPhrase } from "../../builtin/low/head-of-phrase.ts";
import {
  dependent,
  isConditionalWord,
  lowerAt,
  type SentenceTree,
  tagAt,
} from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { AUTHORS_DO } from "../../builtin/prose/author-verbs.ts";
import { word } from "../../builtin/prose/words.ts";
import { goesOnAsList } from "../aside.ts";
import { type Reading, readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { type Again, realigned, toldAgain } from "../told-again.ts";
import { holdsTogether, namesSeveral } from "./joined-things.ts";
import { beforeBracket, endsBroken, isParallel, isSaidAgain, isSaidOfBoth } from "./parallel-things.ts";

/** "X affects A and B" as "X affects A. It also affects B": things of which one verb is said, each by itself. */
export function splitLists(tree: SentenceTree): readonly Split[] {
  const end = endOfSentence(tree);
  const found: Split[] = [];
  for (let at = 3; at < end - 3; at += 1) {
    const joint = jointAt(tree, at);
    if (joint === null || !isThings(tree, joint.start, end)) continue;
    found.push(...splitsAt(tree, joint, end));
  }
  return found.filter((split) => isMiddle(split, found));
}

/** Of the places of one list, the one in the middle: its halves are split in turn. */
function isMiddle(split: Split, found: readonly Split[]): boolean {
  const same = found.filter(({ about }) => about === split.about);
  return same[Math.floor((same.length - 1) / 2)] === split;
}

interface Joint {
  /** Where the first statement ends, and where what was joined to it starts. */
  readonly end: number;
  readonly start: number;
  readonly kind: "and" | "list";
}

/** "and" before the last thing, or the comma in the middle of a list. */
function jointAt(tree: SentenceTree, at: number): Joint | null {
  if ((tree.depths[at] ?? 0) > 0) return null;
  const comma = tree.words[at]?.text === ",";
  if (lowerAt(tree, at) === "and") {
    const set = tree.words[at - 1]?.text === ",";
    return { end: set ? at - 1 : at, start: at + 1, kind: "and" };
  }
  // "two lamps, A and B" names them.
  if (
    !comma ||
    isCounted(tree, at - 1) ||
    lowerAt(tree, at + 1) === "and" ||
    !(goesOnAsList(tree, at) || isBeforeLast(tree, at))
  )
    return null;
  return { end: at, start: at + 1, kind: "list" };
}

function isCounted(tree: SentenceTree, noun: number): boolean {
  return (tree.children[noun] ?? []).some((child) => tree.relations[child] === "nummod");
}

/** The comma of "A, B and C". */
function isBeforeLast(tree: SentenceTree, comma: number): boolean {
  for (let index = comma + 1; index < Math.min(comma + 8, tree.words.length); index += 1) {
    if (lowerAt(tree, index) === "and") return index > comma + 1;
    if (tree.words[index]?.text === "," && lowerAt(tree, index + 1) === "and") return index > comma + 1;
    const half = /^[-–]$/u.test(tree.words[index - 1]?.text ?? "");
    if (!half && !/^(?:NN|JJ|DT|CD|HYPH|AFX|FW|MATH|VBN|PRP\$|:)/u.test(tagAt(tree, index))) return false;
  }
  return false;
}

/** Whether no clause and no further joint with a verb stands in what was cut off. */
function isThings(tree: SentenceTree, start: number, end: number): boolean {
  if (lengthOf(tree, start, end) < 3) return false;
  let brought = false;
  for (let index = start; index < end; index += 1) {
    const lower = lowerAt(tree, index);
    if (lower === "that" && /^(?:and|,)$/u.test(lowerAt(tree, index - 1))) return false;
    if (/^(?:which|who|that|whose|where)$/u.test(lower)) brought = true;
    if (
      isConditionalWord(lower) ||
      /^(?:but|whereas|while|although|or|not|thus|thereby|therefore|then)$/u.test(lower)
    )
      return false;
    if (!brought && /^(?:VB[ZPD]|MD)$/u.test(tagAt(tree, index))) return false;
  }
  return true;
}

function splitsAt(tree: SentenceTree, joint: Joint, end: number): Split[] {
  const pieces = firstPieces(tree, joint);
  if (pieces === null || sharesNoun(tree, joint) || isClause(tree, joint.start, end)) return [];
  const first = readAlone(tree, pieces);
  if (first === null || isUnderCondition(tree, first, joint.end) || listsExamples(tree, first.verb, end))
    return [];
  if (endsBroken(first)) return [];
  if (holdsTogether(tree, first.verb, joint.end) || namesSeveral(tree, first.verb, joint.end)) return [];
  const offered = realigned(toldAgain(tree, first, joint.start, end), pieces, joint.start);
  const head = joinedTo(tree, joint);
  if (isDoubtful(tree, joint, first.verb, end)) return [];
  return offered
    .filter(({ name, to }) => to === head || (name.startsWith("own") && tree.heads[to] === head))
    .filter(({ to }) => isOfBoth(tree, to, joint.end))
    .filter((told) => isWhole(tree, told, { ...joint, last: end }))
    .map(({ name, statement, to }) => ({
      rule: `lists:${joint.kind}-${name}`,
      statements: [pieces, statement],
      about: to,
      cut: joint.start,
    }));
}

/** Whether both things are whole without each other. */
function isWhole(
  tree: SentenceTree,
  { name, to }: Again,
  { end, start, last, kind }: Joint & { readonly last: number },
): boolean {
  // What is done by two deeds may need both of them.
  if (name.startsWith("doing") || tree.tags.slice(0, end).includes("VBG")) return false;
  // "a lamp with A and B": one lamp may have both. "with redder light, heat and glow": what is said of the first holds for all.
  if (name === "shared-long" || (name === "shared" && kind === "list")) return false;
  if (name.endsWith("case")) return name.startsWith("to");
  if (tree.words.slice(start, last).some((_, at) => isSaidOfBoth(tree, start + at))) return false;
  // "We built a lamp and design oil": after "we", what may be a verb of theirs is one.
  if (AUTHORS_DO.has(lowerAt(tree, start)) && tree.words.slice(0, to).some(({ lower }) => lower === "we"))
    return false;
  if (name === "be" && !hasArticleOf(tree, to, start)) return false;
  return /^(?:own|to)/u.test(name) || isParallel(tree, { to, end, start, last });
}

/** "global and local lamps", "speed and size of lamps": what comes last is said of both. */
function sharesNoun(tree: SentenceTree, { end, start, kind }: Joint): boolean {
  if (
    /^(?:JJ|VB|RB|IN|DT|CD)/u.test(tagAt(tree, beforeBracket(tree, end) - 1)) &&
    /^(?:NN|JJ|CD|DT|VBN)/u.test(tagAt(tree, start))
  )
    return true;
  for (let index = end - 1; index > Math.max(0, end - 4); index -= 1)
    if ((tree.heads[index] ?? -1) >= start && /^(?:amod|compound)$/u.test(tree.relations[index] ?? ""))
      return true;
  // "silver- and gold-based"
  if (/[-–]$/u.test(tree.words[end - 1]?.text ?? "")) return true;
  // "ten blood and six bone samples"
  if (tagAt(tree, end - 1) === "NN" && isCounted(tree, end - 1) && !isOne(tree, end - 1)) return true;
  const joint = tree.words.findIndex(({ lower }, index) => index >= start && lower === "and") + 1;
  const thing = kind === "list" && joint > start ? joint : start;
  if (isBare(tree, end - 1) && isCompound(tree, thing)) return true;
  const head = headOfPhrase(tree, thing, 0);
  if (head === undefined || lowerAt(tree, head + 1) !== "of") return false;
  let at = end - 1;
  while (at > 0 && /^(?:NN|JJ|DT|CD|HYPH|PRP\$|AFX|FW)/u.test(tagAt(tree, at))) at -= 1;
  // "the formation and evolution of A", "the effect of the size and shape of B"
  const article = /^(?:the|an?)$/u;
  return (
    lowerAt(tree, at) !== "of" || (article.test(lowerAt(tree, at + 1)) && !article.test(lowerAt(tree, start)))
  );
}

/** "made of torch and garden lamps", "new torch and garden lamps" */
function isBare(tree: SentenceTree, noun: number): boolean {
  let at = noun;
  while (/^(?:NN|JJ|VBN)/u.test(tagAt(tree, at))) at -= 1;
  return /^NNP?$/u.test(tagAt(tree, noun)) && !/^(?:DT|PRP\$|CD)$/u.test(tagAt(tree, at));
}

function isCompound(tree: SentenceTree, start: number): boolean {
  let last = start;
  while (/^(?:NN|JJ)/u.test(tagAt(tree, last + 1))) last += 1;
  return last > start && /^NN/u.test(tagAt(tree, last)) && /^(?:NN|JJ)/u.test(tagAt(tree, start));
}

function isOne(tree: SentenceTree, noun: number): boolean {
  return (tree.children[noun] ?? []).some((child) => /^(?:one|1|a|an|single)$/u.test(lowerAt(tree, child)));
}

/** The first of the things to which what was cut off is joined, as the parser has it; null where it has none. */
function joinedTo(tree: SentenceTree, { end, start }: Joint): number | null {
  for (let index = start; index < tree.words.length; index += 1) {
    if (tree.relations[index] !== "conj" || (tree.heads[index] ?? start) >= end) continue;
    let at = index;
    while (tree.relations[at] === "conj" && (tree.heads[at] ?? -1) >= 0) at = tree.heads[at] ?? -1;
    return at;
  }
  return null;
}

/** More than one "and", or a phrase at the end that may belong to all. */
function isDoubtful(tree: SentenceTree, { start }: Joint, verb: number, last: number): boolean {
  if (tree.words.slice(verb, last).filter(({ lower }) => lower === "and").length > 1) return true;
  for (let index = start + 1; index < last; index += 1)
    if (/^(?:IN|WDT|VBG|TO)$/u.test(tagAt(tree, index)) && lowerAt(tree, index) !== "of") return true;
  return false;
}

/** "the need for both A and B": what is joined follows "both". */
function isOfBoth(tree: SentenceTree, to: number, end: number): boolean {
  const both = tree.words.findLastIndex(({ lower }, index) => lower === "both" && index < end);
  return both < 0 || !isBothOfAnd(tree, both, end) || to > both;
}

/** "a part of the school and a sign": articles tell which things are joined. */
function hasArticleOf(tree: SentenceTree, noun: number, start: number): boolean {
  const article = /^(?:an?|the)$/u;
  const one = article.exec(lowerAt(tree, dependent(tree, noun, "det") ?? noun))?.[0]?.charAt(0);
  return one === article.exec(lowerAt(tree, start))?.[0]?.charAt(0);
}

/** Whether what was cut off has a verb of its own, with a subject or for the one before. */
function isClause(tree: SentenceTree, start: number, end: number): boolean {
  if (tagAt(tree, start) === "VBG") return false;
  return [[], [word("they")], [word("it")]].some(
    (before) => readAlone(tree, [...before, { start, end }]) !== null,
  );
}

/** "lamps, including A and B": these are told as examples. */
function listsExamples(tree: SentenceTree, verb: number, end: number): boolean {
  return tree.words
    .slice(verb, end)
    .some(
      ({ lower }, index, words) =>
        /^(?:including|namely|e\.g\.|especially|:|;)$/u.test(lower) ||
        (lower === "such" && words[index + 1]?.lower === "as") ||
        (lower === "as" && words[index + 1]?.lower === "well"),
    );
}

/** What stands before the joint, with an "and" for the comma before its last thing; without "both". */
function firstPieces(tree: SentenceTree, { end, start, kind }: Joint): Piece[] | null {
  const both = tree.words.findLastIndex(({ lower }, index) => lower === "both" && index < end);
  if (both >= 0 && isBothOfAnd(tree, both, end)) {
    // "both oil-lit and old lamps"
    const halved = end - both === 2 && /-/u.test(tree.words[both + 1]?.text ?? "");
    const pieces = [0, both + 1].map((from) => ({ start: from, end: from === 0 ? both : end }));
    return kind === "and" && !halved ? pieces : null;
  }
  if (kind === "and") {
    // "A, B and C": what was listed before the last needs an "and" of its own.
    const before = lastComma(tree, end);
    if (before > 0 && (isCounted(tree, before - 1) || isSaidAgain(tree, before, start))) return null;
    if (hasAnd(tree, before, end)) return [{ start: 0, end }];
    const verbs =
      tagAt(tree, before + 1) === "VB" && tagAt(tree, end + (tree.words[end]?.text === "," ? 2 : 1)) === "VB";
    if (
      before > 0 &&
      (verbs || goesOnAsList(tree, before) || isBeforeLast(tree, before) || joinsOver(tree, before, end))
    )
      return [{ start: 0, end: before }, word("and", "CCONJ"), { start: before + 1, end }];
    return [{ start: 0, end }];
  }
  const before = lastComma(tree, end);
  const listed = goesOnAsList(tree, before) || isBeforeLast(tree, before);
  if (before < 0 || !listed || hasAnd(tree, before, end) || holdsVerb(tree, before, end))
    return [{ start: 0, end }];
  return [{ start: 0, end: before }, word("and", "CCONJ"), { start: before + 1, end }];
}

/** Whether what stands between a comma and the "and" is joined to what stands before the comma. */
function joinsOver(tree: SentenceTree, comma: number, end: number): boolean {
  if (holdsVerb(tree, comma, end) || /^JJ/u.test(tagAt(tree, comma - 1))) return false;
  for (let index = comma + 1; index < end; index += 1)
    if (tree.relations[index] === "conj" && (tree.heads[index] ?? end) < comma) return true;
  return false;
}

function isBothOfAnd(tree: SentenceTree, both: number, end: number): boolean {
  // "both lamps were lit by day and by night": both lamps.
  if (holdsVerb(tree, both, end)) return false;
  return !/^(?:of|these|those|are|were|is)$/u.test(lowerAt(tree, both + 1));
}

function hasAnd(tree: SentenceTree, start: number, end: number): boolean {
  return tree.words.slice(Math.max(0, start), end).some(({ lower }) => lower === "and");
}

function lastComma(tree: SentenceTree, end: number): number {
  for (let index = end - 1; index > 2; index -= 1)
    if (tree.words[index]?.text === "," && (tree.depths[index] ?? 0) === 0) return index;
  return -1;
}

function holdsVerb(tree: SentenceTree, start: number, end: number): boolean {
  return tree.tags.slice(start, end).some((tag) => /^(?:VB[ZPD]|MD)$/u.test(tag));
}

/** What holds only under a condition, or is only supposed, is not told again without it. */
function isUnderCondition(tree: SentenceTree, { verb }: Reading, end: number): boolean {
  return tree.words.slice(0, end).some(({ lower }, index) => {
    if (isConditionalWord(lower)) return true;
    return index > verb && /^(?:that|which|who|whose|where|than|how|why|what|as)$/u.test(lower);
  });
}
