import { lengthOf } from "../../builtin/clauses/clause-part.ts";
import { headOfPhrase } from "../../builtin/low/head-of-phrase.ts";
import {
  dependent,
  isConditionalWord,
  lowerAt,
  type SentenceTree,
  tagAt,
} from "../../builtin/low/sentence-tree.ts";
import { AUTHORS_DO } from "../../builtin/prose/author-verbs.ts";
import { word } from "../../builtin/prose/words.ts";
import { type Reading, readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { type Again, realigned, toldAgain } from "../told-again.ts";
import { holdsTogether, namesSeveral } from "./joined-things.ts";
import { firstPieces, isBothOfAnd } from "./list-first.ts";
import { isCounted, type Joint, jointAt } from "./list-joint.ts";
import { beforeBracket, endsBroken, isParallel, isSaidOfBoth } from "./parallel-things.ts";

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
  if (kind === "list" && isSaidOfList(tree, to, start)) return false;
  return /^(?:own|to)/u.test(name) || isParallel(tree, { to, end, start, last });
}

/** "the round lamps, wicks, and bulbs": all of them are. */
function isSaidOfList(tree: SentenceTree, to: number, start: number): boolean {
  const first = tree.first[to] ?? to;
  return (
    lowerAt(tree, first) === "the" && /^JJ/u.test(tagAt(tree, to - 1)) && /^NNP?S$/u.test(tagAt(tree, start))
  );
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

/** What holds only under a condition, or is only supposed, is not told again without it. */
function isUnderCondition(tree: SentenceTree, { verb }: Reading, end: number): boolean {
  return tree.words.slice(0, end).some(({ lower }, index) => {
    if (isConditionalWord(lower)) return true;
    return index > verb && /^(?:that|which|who|whose|where|than|how|why|what|as)$/u.test(lower);
  });
}
