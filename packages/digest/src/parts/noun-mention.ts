import {
  dependent,
  dependents,
  isPlural,
  lowerAt,
  type SentenceTree,
  tagAt,
} from "../builtin/low/sentence-tree.ts";
import type { Stretch } from "../builtin/low/telling.ts";
import { type Word, word } from "../builtin/prose/words.ts";
import { nameOf } from "./take-up.ts";

/** How a noun is brought in: it decides in which order it can be told and told of. */
type Introduction = "a" | "the" | "one's" | "bare" | "number" | "name" | "this";

/** A noun with what stands before it. */
export interface Mention {
  readonly noun: number;
  readonly plural: boolean;
  readonly introduction: Introduction;
  /** Where its phrase begins, and where what is no determiner begins. */
  readonly start: number;
  readonly inner: number;
  /** The noun taken up in another statement: "this lamp". */
  readonly again: readonly Word[];
}

/** Nouns that say nothing without what follows them. */
const EMPTY =
  /^(?:manner|way|fashion|extent|degree|sense|amount|rate|means|thing|fact|point|majority|minority|fraction|rest|ability|capacity|order|addition|contrast|need|lack|case|one|kind|type|sort|part|form|number|variety|range|series|portion|proportion|attempt|effort|end|basis|role|absence|presence|use|month|year|day|week|hour|minute|percent)$/u;
/** Words that pick some out of all: what is said after the noun belongs to the picking. */
const LIMITED =
  /^(?:all|every|each|any|no|neither|either|most|few|fewer|fewest|more|less|least|many|much|only|other|others|another|same|such|first|last|next|second|third|best|worst|sole|certain|additional|further|remaining|over|about|approximately|around|nearly|almost|roughly|up|half|both|what|which|whose|enough|particular|different|latter|former|main|major|key|primary|dominant|principal|own)$|[^er]est$/u;

/** A noun as it is mentioned; null where it can not be told of in a statement of its own. */
export function mentionOf(tree: SentenceTree, noun: number, adds: boolean): Mention | null {
  const again = namedAgain(tree, noun);
  if (again === null || isHalf(tree, noun) || isEmpty(tree, noun)) return null;
  const start = phraseStart(tree, noun);
  const determiner = dependent(tree, noun, "det", "nmod:poss");
  const outside = determiner !== undefined && determiner < start;
  // "‘point’ lamps": our words would be glued to a quote.
  const glued = start > 0 && tree.words[start]?.spaceBefore === false;
  if (start < 0 || outside || glued || (!adds && isLimited(tree, noun, start))) return null;
  const introduction = introductionOf(tree, noun, determiner);
  if (introduction === null) return null;
  const inner = determiner !== undefined && tree.relations[determiner] === "det" ? determiner + 1 : start;
  const twice = tree.words.some(
    ({ lemma }, at) =>
      at !== noun &&
      lemma === tree.words[noun]?.lemma &&
      /^NN/u.test(tagAt(tree, at)) &&
      tree.relations[at] !== "compound",
  );
  return {
    noun,
    plural: isPluralNoun(tree, noun),
    introduction,
    start,
    inner,
    again: twice && introduction !== "name" ? wholeName(tree, { noun, inner }) : again,
  };
}

/** "This lamp", but "this yellow light bulb": an adjective before a noun before the noun mostly belongs to that. */
function namedAgain(tree: SentenceTree, noun: number): Word[] | null {
  const head = tree.words[noun];
  if (head === undefined || !/^NN/u.test(tagAt(tree, noun))) return null;
  const first = noun + 1 - nameOf(tree, noun).length;
  let start = first;
  while (start > 0 && belongsToName(tree, start - 1, noun, first)) start -= 1;
  // "‘point’ lamps", "3D lamps": our words would be glued to it.
  if (start > 0 && tree.words[start]?.spaceBefore === false) return null;
  // "a tool called LampNet", "a non-oil burning lamp": what the form goes with would be left behind.
  if (/^VB[GN]$/u.test(tagAt(tree, start)) && /^(?:NN|JJ)/u.test(tagAt(tree, start - 1)) && start < noun) {
    if (/^(?:called|named|termed|dubbed|binding)$/u.test(lowerAt(tree, start))) return null;
  }
  const own = tree.words.slice(start, noun + 1);
  const named = introductionOf(tree, noun, dependent(tree, noun, "det", "nmod:poss")) === "name";
  return named ? own : [word(isPluralNoun(tree, noun) ? "these" : "this", "DET"), ...own];
}

function isAcronymOfMany(tree: SentenceTree, noun: number): boolean {
  return tagAt(tree, noun) === "NNS" && /\p{Lu}s$/u.test(tree.words[noun]?.text ?? "");
}

function belongsToName(tree: SentenceTree, index: number, noun: number, first: number): boolean {
  const head = tree.heads[index] ?? -1;
  if (tagAt(tree, index) === "POS" || tagAt(tree, index + 1) === "POS") return true;
  if (tree.words[index + 1]?.spaceBefore === false) return true;
  if (/^(?:det|case|punct|cc|nummod|advmod)$/u.test(tree.relations[index] ?? "")) return false;
  if (isDoing(tree, index)) return false;
  if (head >= first && head < noun) return true;
  return (
    first < noun &&
    head === noun &&
    /^(?:JJ|VBN|VBG)$/u.test(tagAt(tree, index)) &&
    !isWorn(lowerAt(tree, index))
  );
}

function isEmpty(tree: SentenceTree, noun: number): boolean {
  if (/^\p{Ll}$/u.test(tree.words[noun]?.text ?? "")) return true;
  const compound = tree.relations[noun - 1] === "compound" && tree.heads[noun - 1] === noun;
  return !compound && EMPTY.test(tree.words[noun]?.lemma ?? "");
}

/** Adjectives that no name has. */
function isWorn(lower: string): boolean {
  return /^(?:new|novel|other|several|various|different|efficient|simple|important|large|small|high|low|existing|proposed|recent|two|first|resulting|potential|possible|general|common|current|specific)$/u.test(
    lower,
  );
}

/** "lamp-like": the first half of a compound is no noun to speak of. */
function isHalf(tree: SentenceTree, noun: number): boolean {
  const next = tree.words[noun + 1];
  return next !== undefined && next.spaceBefore === false && !/^[,;:.)\]]$/u.test(next.text);
}

/** "This old lamp" where there are other lamps. */
function wholeName(tree: SentenceTree, { noun, inner }: { noun: number; inner: number }): Word[] {
  const own = dependents(tree, noun, "nmod:poss").some((child) => child < noun && child >= inner);
  const from = own ? noun : inner;
  return [word(isPluralNoun(tree, noun) ? "these" : "this", "DET"), ...tree.words.slice(from, noun + 1)];
}

function isPluralNoun(tree: SentenceTree, noun: number): boolean {
  const { lower = "", lemma = "" } = tree.words[noun] ?? {};
  if (/(?:us|ss|is)$/u.test(lower) && lower === lemma) return false;
  if (/(?:omics|amics|netics|matics|[^re]istics|physics|anics)$/u.test(lower)) return false;
  // "proteins" that were taken for one.
  if (/(?:[^sui]s|cocci|bacilli)$/u.test(lower) && lemma !== lower) return true;
  if (/^(?:minima|maxima|optima|media|bacteria|criteria|phenomena|spectra|genera)$/u.test(lower)) return true;
  return (
    /^NNP?S$/u.test(tagAt(tree, noun)) ||
    (isPlural(tree, noun) && dependents(tree, noun, "conj").length === 0)
  );
}

const BEFORE = /^(?:det|amod|nummod|compound|nmod:poss|nmod|advmod|flat|dep)$/u;

/** Where the phrase of a noun begins: its dependents on the left without a gap. */
function phraseStart(tree: SentenceTree, noun: number): number {
  let start = noun;
  for (const child of [...(tree.children[noun] ?? [])].reverse()) {
    if (isDoing(tree, child)) continue;
    if (child >= noun || !BEFORE.test(tree.relations[child] ?? "")) continue;
    if (tree.relations[child] === "nmod" && /^(?:IN|TO)$/u.test(tagAt(tree, tree.first[child] ?? child)))
      continue;
    for (let index = (tree.last[child] ?? child) + 1; index < start; index += 1)
      if (isOutside(tree, index)) return -1;
    start = Math.min(start, tree.first[child] ?? child);
  }
  return start;
}

/** What can not stand inside a noun's phrase, before the noun. */
function isOutside(tree: SentenceTree, index: number): boolean {
  return /^(?:IN|TO|MD|VBZ|VBP|VBD|PRP|WDT|DT)$/u.test(tagAt(tree, index));
}

/** "by using lamps", ", using lamps": the verb of the lamps, not what they are like. */
function isDoing(tree: SentenceTree, child: number): boolean {
  if (tagAt(tree, child) !== "VBG") return false;
  if (/^(?:using|including|involving|containing|providing)$/u.test(lowerAt(tree, child))) return true;
  const opens = child === 0 || /^(?:IN|TO|,|CC|VB[DPZ]?|NNS?)$/u.test(tagAt(tree, child - 1));
  return opens && !LIKE_ADJECTIVE.test(lowerAt(tree, child));
}

const LIKE_ADJECTIVE =
  /^(?:existing|resulting|underlying|leading|increasing|decreasing|emerging|growing|varying|interesting|promising|competing|surrounding|neighbou?ring|corresponding|ongoing|proliferating|dividing|living|circulating|differing|conflicting|missing|working|moving|rotating|interacting|overlapping|opposing|challenging|compelling|striking|surprising|aging|ageing|incoming|outgoing|binding|training|learning|signal(?:l)?ing|nursing|spiking|migrating|developing)$/u;

function isLimited(tree: SentenceTree, noun: number, start: number): boolean {
  const one = /^an?$/u.test(lowerAt(tree, start));
  for (let index = start; index < noun; index += 1) {
    // "worst-case" is a name for a case.
    if (tree.words[index + 1]?.spaceBefore === false) continue;
    const lower = lowerAt(tree, index);
    if (one && SORTS.test(lower)) continue;
    if (LIMITED.test(lower) || /^(?:JJ|RB)S$/u.test(tagAt(tree, index))) return true;
  }
  return /^(?:only|not|than|just|merely|even|least)$/u.test(lowerAt(tree, start - 1));
}

/** With "a" these pick nothing out of a known few. */
const SORTS =
  /^(?:key|main|major|certain|particular|different|second|third|further|additional|primary|dominant|principal)$/u;

function introductionOf(
  tree: SentenceTree,
  noun: number,
  determiner: number | undefined,
): Introduction | null {
  if (determiner !== undefined && tree.relations[determiner] === "nmod:poss") return "one's";
  const lower = determiner === undefined ? "" : lowerAt(tree, determiner);
  if (/^an?$/u.test(lower)) return "a";
  if (lower === "the") return "the";
  if (/^(?:this|these|those|that)$/u.test(lower)) return "this";
  if (lower === "some" || dependents(tree, noun, "nummod").length > 0) return "number";
  if (
    dependents(tree, noun, "amod").some((child) =>
      /^(?:several|various|multiple|numerous)$/u.test(lowerAt(tree, child)),
    )
  )
    return "number";
  if (lower !== "") return null;
  const head = tree.words[noun]?.text ?? "";
  if (isAcronymOfMany(tree, noun)) return "bare";
  return tagAt(tree, noun).startsWith("NNP") || /^\p{Lu}[\p{L}\d-]*[\p{Lu}\d]/u.test(head) ? "name" : "bare";
}

/** What is not counted. */
const MASS =
  /(?:ity|ness|ance|ence)$|^(?:information|knowledge|damage|expression|energy|work|research|noise|growth|loss|mortality|stress|infection|inflammation|variation|software|equipment|training|memory|behaviou?r|light|heat|water|blood|plasma|serum|tissue|code|progress|support|help|power|space|time)$/u;

/** The noun where it is first told of, before anything else is: "one old lamp", "the lamp", "some lamps in the hall". */
export function broughtIn(tree: SentenceTree, mention: Mention, end: number): readonly (Word | Stretch)[] {
  const { inner } = mention;
  if (mention.introduction === "the" && !mention.plural) return [{ start: mention.start, end }];
  const counted =
    tagAt(tree, inner) === "CD" || /^(?:several|various|multiple|numerous)$/u.test(lowerAt(tree, inner));
  const mass = mention.introduction === "bare" || MASS.test(tree.words[mention.noun]?.lemma ?? "");
  const opening = counted ? [] : [word(mention.plural || mass ? "some" : "one", "DET")];
  return [...opening, { start: inner, end }];
}
