import { lowerAt, type SentenceTree, subjectOf, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { readsAs, type Word, word, wordsFrom } from "../../builtin/prose/words.ts";
import {
  endsOfAside,
  goesOnAsList,
  isOfMany,
  nameAgain,
  nounsBefore,
  spaced,
  without,
  withThis,
} from "../aside.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import {
  goesOn,
  hasTail,
  hasVerbAfterJoint,
  isBehindMany,
  isOneThing,
  isOtherwiseIncluded,
  isOwnDeed,
  isPartOfMany,
  isSupposed,
  isToldAsPast,
  isUnclosed,
} from "./examples-end.ts";

/** Words that bring in examples, and the kind of opening that they get. */
const MARKERS = (
  [
    ["such as", "examples"],
    ["like", "examples"],
    ["including", "include"],
    ["namely", "name"],
    ["i.e.", "name"],
    ["that is", "name"],
    ["especially", "true"],
    ["particularly", "true"],
    ["in particular", "true"],
  ] as const
).map(([text, kind]) => ({ text, words: text.split(" "), kind }));

type Kind = "examples" | "include" | "name" | "true";

/** "lamps such as A and B" as "... lamps. Examples are A and B", and the like for "including", "namely", "especially". */
export function splitExamples(tree: SentenceTree): readonly Split[] {
  const found: Split[] = [];
  for (let at = 2; at < tree.words.length - 2; at += 1) {
    const marker = MARKERS.find(({ words }) => readsAs(tree.words, at, words));
    if (marker === undefined) continue;
    const { text, words, kind } = marker;
    const after = at + words.length;
    const start = tree.words[after]?.text === "," || tree.words[after]?.text === ":" ? after + 1 : after;
    found.push(...splitsAt(tree, at, start, kind, text.replace(/\W+/gu, "-")));
  }
  return found;
}

function splitsAt(tree: SentenceTree, at: number, start: number, kind: Kind, name: string): Split[] {
  const before = tree.words[at - 1]?.text ?? "";
  const bracket = before === "(" || before === "[";
  const set = bracket || /^(?:[,:;]|--+|—|–)$/u.test(before);
  // "especially" and "like" join words everywhere; only after a mark do they bring in a phrase.
  if (!set && kind !== "examples" && kind !== "include") return [];
  if (name === "like" && tree.words[at]?.spaceBefore === false && !bracket) return [];
  if (!set && name === "like" && !/^NN/u.test(tagAt(tree, at - 1))) return [];
  if (name === "like" && (set || /^those$/u.test(lowerAt(tree, start)))) return [];
  if (before === ";" || (kind === "true" && (bracket || isSupposed(tree, at)))) return [];
  const from = set ? at - 1 : at;
  return endsFor(tree, start, from, bracket).flatMap((end) => {
    if (end - start < 1 || !(isNounPhrase(tree, start, end) || opensCase(tree, start, kind))) return [];
    const last = endOfSentence(tree);
    // "lamps (such as A), burn": the comma would be left before the verb.
    if (bracket && lowerAt(tree, end + 1) === "," && /^(?:VB|MD)/u.test(tagAt(tree, end + 2))) return [];
    const closes = end < last && (bracket || (set && /^(?:,|--+|—|–)$/u.test(tree.words[end]?.text ?? "")));
    const whole = { start: from, end: closes ? end + 1 : end };
    const main = isTorn(tree, start, end) ? null : without(tree, whole);
    if (main === null) return [];
    const place = bracket ? "bracket" : end >= last ? "end" : "mid";
    const rule = `examples:${name}-${place}${set ? "" : "-bare"}`;
    if (opensCase(tree, start, kind)) {
      if (end < last || /^cases?$/u.test(lowerAt(tree, start + 1)) || isOwnDeed(tree)) return [];
      if (goesOn(tree, start, end)) return [];
      const be = isToldAsPast(tree) ? "was" : "is";
      const told = [...wordsFrom(`this ${be} especially the case`), ...spaced(tree, start, end)];
      return [{ rule: `${rule}-case`, statements: [main, told], about: tree.root, cut: start }];
    }
    if (kind === "true" || (kind === "name" && name !== "namely" && place !== "end")) return [];
    const noun = nounFor(tree, from, start, kind);
    if (noun !== null && kind !== "name" && isUnsure(tree, { noun, from, start, end, set, place, kind }))
      return [];
    const opening = noun === null ? null : openingFor(tree, kind, noun, { start, end, last: end >= last });
    if (noun === null || opening === null) return [];
    const single = kind === "name" && !isOfMany(tree, noun);
    const items = tree.words.slice(start, end);
    const several = items.some(
      ({ lower }, at) => /^(?:,|and|or)$/u.test(lower) || /s$/u.test(lower) || (at === 0 && lower === "any"),
    );
    if (kind === "name" && !single && (!several || isOneThing(tree, start, end))) return [];
    // "simple rules, i.e. no lamps": "These are no lamps" denies it.
    if (/^(?:no|not)$/u.test(lowerAt(tree, start))) return [];
    if (single && !/^(?:an?|the|our|\p{Lu}.*)$/u.test(tree.words[start]?.text ?? "")) return [];
    const statements: Piece[][] = [main, [...opening, ...listTold(tree, start, end)]];
    return [{ rule, statements, about: noun, cut: start }];
  });
}

interface Place {
  readonly noun: number;
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly set: boolean;
  readonly place: string;
  readonly kind: Kind;
}

/** Whether something else may be meant by the noun, or more than the examples be told as such. */
function isUnsure(tree: SentenceTree, { noun, from, start, end, set, place, kind }: Place): boolean {
  const items = tree.words.slice(start, end);
  if (
    kind === "include" &&
    (!isOfMany(tree, noun) || isPartOfMany(tree, noun) || isOtherwiseIncluded(tree, noun, start, end))
  )
    return true;
  if (tree.words.filter(({ lower }) => lower === "such").length > 1) return true;
  if (tree.words[noun]?.lemma === "example" || /^(?:PRP\$|VBG)$/u.test(tagAt(tree, start))) return true;
  if (items.some(({ lower }) => /^(?:which|that|who|whose)$/u.test(lower))) return true;
  // "pupils of schools (including 30 girls)": of those counted, not of the schools.
  if (place === "bracket" && kind === "include" && tagAt(tree, start) === "CD") return true;
  // "lamps including A, but excluding B"
  if (lowerAt(tree, end) === "," && /^(?:but|or|nor)$/u.test(lowerAt(tree, end + 1))) return true;
  // "differences between these lamps, including A": what these are was told before.
  const own = (tree.children[noun] ?? []).filter((child) => child < noun);
  if (kind === "include" && own.some((child) => /^(?:these|those)$/u.test(lowerAt(tree, child)))) return true;
  const nouns = nounsBefore(tree, from);
  const [near] = nouns;
  // "results in areas such as A": without A little is said.
  const empty = /^(?:IN|TO|VB.?|,)$/u.test(tagAt(tree, noun - 1));
  if (!set && (noun !== near || empty || isBehindMany(tree, noun))) return true;
  if (isUnclosed(tree, noun, start, end)) return true;
  if (place === "end") return kind === "examples" && hasTail(tree, start, end);
  if (noun !== near || (set && nouns.filter((each) => isOfMany(tree, each)).length > 1)) return true;
  const after = tree.words.slice(end);
  const listed = items.some(({ lower }) => lower === "and");
  const mark = tree.words[end]?.text ?? "";
  return (
    items.some(({ lower }) => lower === "or") ||
    after.some(({ lemma, text }) => lemma === tree.words[noun]?.lemma || /^[;:]$/u.test(text)) ||
    (!set && mark === "," && /^(?:VB[ZPD]|MD)$/u.test(tagAt(tree, end + 1))) ||
    (set && place === "mid" && !/^(?:,|--+|—|–)$/u.test(mark)) ||
    (!listed && mark === "," && after.some(({ text }, at) => text === "," && after[at + 1]?.lower === "and"))
  );
}

const AS_WELL_AS = ["as", "well", "as"];

/** Whether a verb, a clause or further things belong to what would be cut off, or to what would be left. */
function isTorn(tree: SentenceTree, start: number, end: number): boolean {
  const last = endOfSentence(tree);
  const brought = tree.words.findIndex(
    ({ lower }, at) => at >= start && /^(?:that|which|who|whose|where)$/u.test(lower),
  );
  for (let at = start + 1; at < (brought > 0 && brought < end ? brought : end); at += 1) {
    const to = tagAt(tree, at) === "TO" || /^(?:to|from)$/u.test(lowerAt(tree, at));
    if (to && (tagAt(tree, at + 1) === "VB" || lowerAt(tree, at - 1) === "and")) return true;
    if (/^DT$/u.test(tagAt(tree, at)) && /^NN/u.test(tagAt(tree, at - 1))) return true;
    if (/^(?:because|since|help|even)$/u.test(lowerAt(tree, at)) || readsAs(tree.words, at, AS_WELL_AS))
      return true;
  }
  if (lowerAt(tree, start) === "also") return true;
  // "discuss how factors such as A and B limit C": the verb was taken for a thing.
  if (end >= last) return !hasVerbAfterJoint(tree, start);
  if (/^(?:which|whose|who)$/u.test(lowerAt(tree, end + 1))) return true;
  const subject = subjectOf(tree, tree.root);
  // "lamps such as A, B, C and D are used"
  return (
    tree.words[end]?.text === "," &&
    !(subject !== undefined && subject >= end) &&
    /^(?:NN|JJ|DT|CD|VBG|VBN)/u.test(tagAt(tree, end + 1)) &&
    !isStart(lowerAt(tree, end + 1))
  );
}

function isStart(lower: string): boolean {
  return /^(?:all|both|suggesting|indicating|showing|demonstrating|revealing|implying|leading|resulting|making|allowing|providing|thus|thereby|compared|followed|using)$/u.test(
    lower,
  );
}

/** Where the examples end: at the bracket, at the comma or the verb behind which no more of them follow. */
function endsFor(tree: SentenceTree, start: number, from: number, bracket: boolean): number[] {
  if (bracket) {
    const close = tree.words.findIndex(
      ({ text }, index) => index > from && /^[)\]]$/u.test(text) && tree.depths[index] === tree.depths[from],
    );
    return close < 0 ? [] : [close];
  }
  const verb = firstVerb(tree, start);
  const ends = [...new Set([...endsOfAside(tree, start).filter((end) => end <= verb), verb])];
  // "such as being A, often doing B": where such a list ends is not to be seen.
  const [near = 0] = ends;
  if (tagAt(tree, start) === "VBG" && /^(?:VBG|RB)$/u.test(tagAt(tree, near + 1))) return [];
  const joined = ends.find((end) => isClosedList(tree, start, end));
  return [joined ?? near].filter((end) => end > start);
}

/** The first finite verb that no relative clause brings in; the end where there is none. */
function firstVerb(tree: SentenceTree, start: number): number {
  for (let index = start; index < tree.words.length; index += 1) {
    if (/^(?:which|who|that|whose|where|when|how|whether|what)$/u.test(lowerAt(tree, index)))
      return endOfSentence(tree);
    if (/^(?:VB[ZPD]|MD)$/u.test(tagAt(tree, index))) {
      return tagAt(tree, index - 1) === "RB" ? index - 1 : index;
    }
  }
  return endOfSentence(tree);
}

/** Whether a list up to a comma has had its "and": "A, B and C,"; or no list goes on behind it. */
function isClosedList(tree: SentenceTree, start: number, end: number): boolean {
  if (goesOnAsList(tree, end)) return false;
  let comma = -1;
  let joint = -1;
  for (let index = start; index < end; index += 1) {
    if (tree.words[index]?.text === ",") comma = index;
    if (/^(?:and|or|&|etc|etc\.)$/u.test(lowerAt(tree, index))) joint = index;
  }
  if (joint > comma || end >= endOfSentence(tree)) return true;
  return comma < 0 && !/^(?:NN|JJ|DT|CD|CC)/u.test(tagAt(tree, end + 1));
}

/** "especially in winter", "particularly when it rains". */
function opensCase(tree: SentenceTree, start: number, kind: Kind): boolean {
  return (
    kind === "true" &&
    /^(?:in|for|at|among|with|on|during|under|when|if|where|after|against|because|since|given|within|across)$/u.test(
      lowerAt(tree, start),
    )
  );
}

/** In brackets words are not parsed. */
const PREPOSITION = /^(?:to|in|from|by|through|beyond|for|with|on|at|around|via|as|of|\()$/u;

function isNounPhrase(tree: SentenceTree, start: number, end: number): boolean {
  if (/^(?:IN|TO)$/u.test(tagAt(tree, start)) || PREPOSITION.test(lowerAt(tree, start))) return false;
  if (!/^(?:NN|JJ|DT|CD|VBG|VBN|RB|PRP\$|FW|MATH|AFX)/u.test(tagAt(tree, start))) {
    return /^(?:NN|FW)/u.test(tagAt(tree, start + 1)) || tree.words[start]?.tag === "NOUN";
  }
  const odd = tree.words.slice(start, end).some(({ lower }) => /^(?:but|how|whether)$/u.test(lower));
  return end - start <= 40 && !odd;
}

/** The noun of which these are examples: the nearest of many. */
function nounFor(tree: SentenceTree, from: number, start: number, kind: Kind): number | null {
  const nouns = nounsBefore(tree, from);
  const near = nouns[0] ?? null;
  const one = kind === "name" && /^an?$/u.test(lowerAt(tree, start));
  if (one) return near;
  const many = nouns.filter((noun) => isOfMany(tree, noun));
  const set = /^[,(]$/u.test(tree.words[from]?.text ?? "");
  if (many.length > 0) return many[0] ?? null;
  return kind === "name" || (nouns.length === 1 && !set) ? near : null;
}

/** The things without a full stop after "etc". */
function listTold(tree: SentenceTree, start: number, end: number): Piece[] {
  if (lowerAt(tree, end - 1) !== "etc.") return spaced(tree, start, end);
  return [...spaced(tree, start, end - 1), word("etc")];
}

interface Told {
  readonly start: number;
  readonly end: number;
  /** Whether the noun was the last thing told. */
  readonly last: boolean;
}

function openingFor(tree: SentenceTree, kind: Kind, noun: number, told: Told): Word[] | null {
  const several = tree.words
    .slice(told.start, told.end)
    .some(({ lower, text }) => text === "," || /^(?:and|or|&|,)$/u.test(lower));
  const many = isOfMany(tree, noun);
  const name = withThis(tree, noun);
  if (nameAgain(tree, noun) === null || name === null) return null;
  if (kind === "name") {
    if (told.last) return wordsFrom(many ? "these are" : "this is");
    return [...name, ...wordsFrom(many ? "are" : "is")];
  }
  if (kind === "include")
    return told.last && tree.relations[noun] === "conj"
      ? wordsFrom("these include")
      : [...name, word("include")];
  if (told.last) return wordsFrom(several ? "examples are" : "one example is");
  if (many) return [...name, word("include")];
  return [...wordsFrom(several ? "examples of" : "one example of"), ...name, word(several ? "are" : "is")];
}
