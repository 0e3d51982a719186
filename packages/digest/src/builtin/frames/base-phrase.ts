import { isMark, isPlural, isWithin, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";

const INSIDE = /^(?:DT|PDT|PRP\$|JJ[RS]?|NNP?S?|CD|MATH|HYPH|POS|VBG|VBN|FW)$/u;
const NO_PLACE = /^(?:each|which|whose|what|how|whether|that|there|it|they|them|we|us)$/u;

/**
 * Where the noun phrase that begins at a place ends: adjectives, nouns, "of" and, where the tree says so, "A and B". What
 * other prepositions join to it may as well belong to the clause, so it ends before them. `null` where it does not end
 * clearly.
 */
export function endOfBasePhrase(tree: SentenceTree, start: number): number | null {
  let end = start;
  let noun = -1;
  while (end < tree.words.length && end - start <= LONGEST) {
    const lower = lowerAt(tree, end);
    const closed = noun === end - 1 ? endOfAside(tree, end) : null;
    if (closed !== null) {
      end = closed;
      noun = end - 1;
      continue;
    }
    if (belongs(tree, end)) {
      if (/^(?:NN|MATH|CD)/u.test(tagAt(tree, end))) noun = end;
    } else if (!(lower === "of" && noun === end - 1) && !joinsNouns(tree, start, end, noun)) break;
    end += 1;
  }
  // "the effect of using lamps", "of A and its B": no thing of its own.
  const odd = tree.words
    .slice(start, end)
    .some(({ lower }, place) => (place > 0 ? /^(?:its|their)$/u : /ing$/u).test(lower));
  return !odd && noun >= 0 && noun === end - 1 && end - start <= LONGEST && isEnd(tree, end) ? end : null;
}

const LONGEST = 11;

/** "(LHA)": after its last bracket; null where no short bracket opens. */
function endOfAside(tree: SentenceTree, open: number): number | null {
  if (tree.words[open]?.text !== "(") return null;
  const close = tree.words.findIndex(({ text }, index) => index > open && text === ")");
  return close > open && close - open <= 4 ? close + 1 : null;
}

function belongs(tree: SentenceTree, index: number): boolean {
  const { text = "", lower = "" } = tree.words[index] ?? {};
  if (/^[-–/'’]$/u.test(text)) return true;
  // "the effect of using lamps": a verb with an object is no noun phrase.
  if (/^VB/u.test(tagAt(tree, index)) && !/^(?:amod|compound)$/u.test(tree.relations[index] ?? ""))
    return false;
  return INSIDE.test(tagAt(tree, index)) && !isMark(tree, index) && !NO_PLACE.test(lower);
}

/** "A and B" where B hangs on A. */
function joinsNouns(tree: SentenceTree, start: number, index: number, noun: number): boolean {
  if (!/^(?:and|or)$/u.test(lowerAt(tree, index)) || noun !== index - 1) return false;
  const other = tree.heads[index] ?? -1;
  const first = tree.heads[other] ?? -1;
  return other > index && first >= start && first < index && isWithin(tree, other, first);
}

const AFTER =
  /^(?:in|on|during|at|across|among|within|under|throughout|for|to|between|against|after|before|when|while|if|because|using|by|with|via|through|without|depending|is|are|was|were|has|have|can|could|may|might|remains?|and|but|or|as|upon)$/u;

/** Whether what stands behind a noun phrase can not be a part of it. */
function isEnd(tree: SentenceTree, end: number): boolean {
  const text = tree.words[end]?.text ?? ".";
  if (/^[.;:]$/u.test(text)) return true;
  const lower = lowerAt(tree, end);
  if (lower === "and" || lower === "or") return /^(?:VB|MD)/u.test(tagAt(tree, end + 1));
  return AFTER.test(lower);
}

/** The words of a stretch that stand in no bracket. */
function withoutAsides(tree: SentenceTree, start: number, end: number): number[] {
  const kept: number[] = [];
  for (let index = start, depth = 0; index < end; index += 1) {
    const text = tree.words[index]?.text;
    if (text === "(") depth += 1;
    if (depth === 0) kept.push(index);
    if (text === ")") depth -= 1;
  }
  return kept;
}

/** Whether the noun phrase of a stretch takes the plural form of a verb; null where that is not clear. */
export function isPluralPhrase(tree: SentenceTree, start: number, end: number): boolean | null {
  const told = withoutAsides(tree, start, end);
  const words = told.map((index) => lowerAt(tree, index));
  const of = words.indexOf("of");
  const joint = words.findIndex((lower) => lower === "and" || lower === "or");
  const head =
    told[(of > 0 && (joint < 0 || of < joint) ? of : joint > 0 ? joint : words.length) - 1] ?? start;
  // "a number of lamps", "a majority of lamps": it is the lamps that do something.
  if (
    of > 0 &&
    /^(?:number|majority|variety|range|set|series|part|kind|type|lot)$/u.test(lowerAt(tree, head))
  )
    return null;
  if (joint > 0 && of >= 0) return null;
  if (joint > 0) return words[joint] === "and";
  const lower = lowerAt(tree, head);
  if (
    isPlural(tree, head) ||
    /^(?:phenomena|criteria|bacteria|children|women|men|hypotheses|analyses|media)$/u.test(lower)
  )
    return true;
  // "proteins" that the tagger did not take for a plural.
  return /[^sui]s$/u.test(lower) ? null : false;
}
