import { offersOther } from "../builtin/clauses/cut-guards.ts";
import { dependents, finiteWord, lowerAt, type SentenceTree, tagAt } from "../builtin/low/sentence-tree.ts";
import type { Piece } from "../builtin/low/telling.ts";
import { word } from "../builtin/prose/words.ts";
import { closedEnd } from "./closed-span.ts";
import { broughtIn, type Mention, mentionOf } from "./noun-mention.ts";
import { scopeOf } from "./noun-scope.ts";
import type { Split } from "./split.ts";
import { endOfSentence } from "./take-up.ts";
import { isUnsettled } from "./unsettled-noun.ts";
import { isUnsure } from "./unsure-noun.ts";

/** What is said of a noun by words after it. */
export interface SaidOfNoun {
  /** Rule and case; the order is added to it. */
  readonly rule: string;
  readonly noun: number;
  /** The stretch that is taken out, without commas around it. */
  readonly start: number;
  readonly end: number;
  readonly cut: number;
  /** The statement of it, given how the noun is mentioned there; null where none can be made. */
  readonly statement: (mention: readonly Piece[], of: Mention, end: number) => readonly Piece[] | null;
}

/** A sentence with what it says of a noun in a statement of its own, after it ("main") or before it ("define"). */
export function tellOfNoun(tree: SentenceTree, whole: SaidOfNoun): Split[] {
  const said = { ...whole, end: closedEnd(tree, whole) };
  const { noun, start, end } = said;
  const adds = lowerAt(tree, start - 1) === ",";
  const mention = mentionOf(tree, noun, adds);
  const scope = scopeOf(tree, noun, adds);
  if (mention === null || scope === "bound" || !isWhole(tree, said)) return [];
  if (isSharedByOthers(tree, noun, adds) || isTornOff(tree, said, mention)) return [];
  const rest = endOfSentence(tree) - (end - start);
  if (end - start < 2 || rest - (adds ? 1 : 0) < 3 || isListed(tree, said)) return [];
  if (isUnsure(tree, said, mention, adds) || isUnsettled(tree, said, mention, adds)) return [];
  const order = scope === "first" ? firstOrder(mention) : orderOf(tree, mention, adds);
  if (order === "define") return isFirst(tree, said, mention) ? defineFirst(tree, said, mention) : [];
  return order === null ? [] : mainFirst(tree, said, mention, adds);
}

function mainFirst(tree: SentenceTree, said: SaidOfNoun, mention: Mention, adds: boolean): Split[] {
  const told = said.statement(mention.again, mention, said.end);
  if (told === null) return [];
  const { noun, start, end } = said;
  const n = endOfSentence(tree);
  const closing =
    lowerAt(tree, end) === "," &&
    (adds ? mention.start === 0 || goesOnBare(tree, end + 1) : hasVerbAt(tree, end + 1))
      ? end + 1
      : end;
  const some = !adds && mention.introduction === "bare" && mention.plural && !stands(tree, mention);
  // "the price of lamps made of clay": "of some lamps" would be another price.
  if (some && tree.relations[noun] !== "obj") return [];
  const main: readonly Piece[] = [
    { start: 0, end: mention.start },
    ...(some ? [word("some", "DET")] : []),
    { start: mention.start, end: adds ? start - 1 : start },
    ...(closing < n ? [{ start: closing, end: n }] : []),
  ];
  return [
    {
      rule: `${said.rule}-main${adds ? "-comma" : mention.introduction === "the" ? "-the" : ""}`,
      statements: [filled(main), told],
      about: noun,
      cut: said.cut,
    },
  ];
}

function defineFirst(tree: SentenceTree, said: SaidOfNoun, mention: Mention): Split[] {
  if (pointsAhead(tree, said, mention)) {
    const last = said.end >= endOfSentence(tree) && tree.relations[said.noun] === "obj";
    return last ? mainFirst(tree, said, mention, false) : [];
  }
  const told = said.statement(broughtIn(tree, mention, said.start), mention, said.end);
  const n = endOfSentence(tree);
  if (told === null) return [];
  const verbAfter =
    lowerAt(tree, said.end) === "," && /^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, said.end + 1));
  const from = verbAfter ? said.end + 1 : said.end;
  const main: readonly Piece[] = [
    { start: 0, end: mention.start },
    ...mention.again,
    ...(from < n ? [{ start: from, end: n }] : []),
  ];
  return [
    {
      rule: `${said.rule}-define-${mention.introduction}`,
      statements: [told, filled(main)],
      about: said.noun,
      cut: said.cut,
    },
  ];
}

/** "Some lamps burn in its light": what stands for a noun may not come before it. */
function pointsAhead(tree: SentenceTree, { start, end }: SaidOfNoun, { inner, plural }: Mention): boolean {
  for (let index = inner; index < end; index += 1) {
    const lower = lowerAt(tree, index);
    if (/^(?:it|they|them|itself|themselves)$/u.test(lower)) return true;
    // "these old halls" were spoken of before.
    if (/^(?:this|these|those)$/u.test(lower) && !/^(?:NN|JJ|VBN|VBG|CD)/u.test(tagAt(tree, index + 1)))
      return true;
    if (lower === "such" && lowerAt(tree, index + 1) !== "as") return true;
    if (lower === "that" && tagAt(tree, index) === "DT") return true;
    if (index >= start ? lower === (plural ? "its" : "their") : /^(?:its|their)$/u.test(lower)) return true;
  }
  return false;
}

function filled(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece) => "text" in piece || piece.end > piece.start);
}

/** "A lamp which burns oil, has": without the clause there is no comma. */
function hasVerbAt(tree: SentenceTree, at: number): boolean {
  return /^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, at));
}

/** After an aside the sentence goes on with its verb or a preposition: no comma is needed there. */
function goesOnBare(tree: SentenceTree, at: number): boolean {
  return /^(?:VBZ|VBP|VBD|MD|RB|IN|TO)$/u.test(tagAt(tree, at));
}

const BRINGS_IN =
  /^(?:propose|present|introduce|develop|describe|design|devise|report|identify|discover|find|construct|provide|give|offer|derive|build|study|consider|use|prove|generate|obtain|learn|produce|show|implement|create|establish|employ|investigate)$/u;

function firstOrder({ introduction }: Mention): "define" | null {
  return /^(?:a|bare)$/u.test(introduction) ? "define" : null;
}

function orderOf(tree: SentenceTree, mention: Mention, adds: boolean): "main" | "define" | null {
  const { noun, introduction } = mention;
  if (adds || introduction === "name" || introduction === "one's" || introduction === "this") return "main";
  if (introduction === "number") return "main";
  const relation = tree.relations[noun] ?? "";
  const above = tree.words[tree.heads[noun] ?? -1]?.lemma ?? "";
  // Without what is said of them, "the lamps" are not known yet; told first, little is said of them.
  if (introduction === "the") return null;
  if (relation === "nsubj:pass" && BRINGS_IN.test(above)) return "main";
  if (/^nsubj/u.test(relation)) return "define";
  const root = tree.root;
  return noun < root && !/^(?:obj|ccomp|xcomp|conj)$/u.test(relation) ? "define" : "main";
}

/** "We propose new lamps." says something; "Y happens in lamps." would mean any. */
function stands(tree: SentenceTree, { noun, start }: Mention): boolean {
  const above = tree.heads[noun] ?? -1;
  const brought = tree.relations[noun] === "obj" && BRINGS_IN.test(tree.words[above]?.lemma ?? "");
  const data = lowerAt(tree, noun) === "data";
  const part =
    lowerAt(tree, start - 1) === "of" &&
    (data || PARTS.test(lowerAt(tree, start - 2)) || !/^NN/u.test(tagAt(tree, start - 2)));
  return (brought && start < noun) || part || dependents(tree, noun, "cop").length > 0;
}

/** "A number of lamps" is of some already; "the repair of lamps" would be of any. */
const PARTS =
  /^(?:numbers?|variety|range|sets?|groups?|famil(?:y|ies)|class(?:es)?|series|collections?|populations?|types?|kinds?|majority|hundreds|thousands|millions|dozens|examples?|pairs?|portion|fraction|proportion|percentage|clusters?|lists?|subsets?|sequences?|combinations?|mixtures?|networks?|array|cohorts?|samples?|sums?|amounts?|pools?|use|form|reservoirs?)$/u;

/** Whether a noun may be told of before the rest is: only things that stand for themselves there. */
function isFirst(tree: SentenceTree, { rule, noun, end }: SaidOfNoun, mention: Mention): boolean {
  const { introduction, inner } = mention;
  if (dependents(tree, noun, "cop").length > 0) return false;
  // What points back to the sentence before would point at it.
  if (introduction === "bare" && mention.start > 0) return false;
  if (introduction === "a" && (/^relative:/u.test(rule) || !/^nsubj/u.test(tree.relations[noun] ?? "")))
    return false;
  if (rule === "phrase:with" && introduction === "a") return false;
  if (introduction === "bare" && rule.startsWith("phrase")) return false;
  const [opening] = tree.words;
  // "RESULTS Lamps that burn", "B lamps that burn": a heading or a name would stand in the middle.
  const capital = /^\p{Lu}+$/u.test(opening?.text ?? "") || tagAt(tree, 0).startsWith("NNP");
  if (inner === 0 && noun > 0 && capital) return false;
  if (/^(?:it|they|thus|therefore|hence)$/u.test(opening?.lower ?? "")) return false;
  if (tree.words.slice(0, noun).some(({ lower }) => lower === "they")) return false;
  return !(lowerAt(tree, 1) === "is" && lowerAt(tree, 2) === "because") && end > noun;
}

/** No bracket is opened or closed across the ends, and no other clause hangs on at the end. */
function isWhole(tree: SentenceTree, { start, end, noun, cut }: SaidOfNoun): boolean {
  const depth = tree.depths[start] ?? 0;
  if (offersOther(tree, start, end)) return false;
  if (depth > 0 || (tree.depths[noun] ?? 0) > 0) return false;
  for (let index = start; index < end; index += 1) {
    if (lowerAt(tree, index + 1) === "but" && lowerAt(tree, index + 2) === "not") continue;
    if (lowerAt(tree, index) === "," && OF_THE_WHOLE.test(lowerAt(tree, index + 1))) return false;
    if (/^[;:]$/u.test(lowerAt(tree, index))) return false;
  }
  if (end < endOfSentence(tree) && (tree.depths[end] ?? 0) > 0) return false;
  return noun < start && start <= cut && cut < end && lowerAt(tree, end - 1) !== "and";
}

/** ", suggesting A" seldom belongs to the clause before it. */
const OF_THE_WHOLE =
  /^(?:suggesting|indicating|showing|demonstrating|implying|leading|resulting|allowing|enabling|thus|thereby|but|while|whereas|although|though|so|because|revealing|highlighting|providing|making)$/u;

/** What comes before or after the noun's phrase would belong to nothing: "that lamps (related to X)", "lamps (for cells) larger than". */
function isTornOff(tree: SentenceTree, { end, start }: SaidOfNoun, mention: Mention): boolean {
  if (/^(?:NN|NNS|NNP|NNPS|MATH|CD|JJ|JJR)$/u.test(tagAt(tree, end)) && end < endOfSentence(tree))
    return true;
  if (/^[<>=]/u.test(lowerAt(tree, end))) return true;
  // "grew, with an effect that warms halls": "with an effect" says nothing.
  if (
    lowerAt(tree, mention.start - 1) === "with" &&
    lowerAt(tree, mention.start - 2) === "," &&
    /^an?$/u.test(lowerAt(tree, mention.start)) &&
    !adds(tree, start)
  )
    return true;
  // "a lamp that warms a hall where moths live": the hall is no longer there.
  if (!adds(tree, start) && /^(?:where|wherein)$/u.test(lowerAt(tree, end))) return true;
  const next = tree.words[end];
  if (next?.spaceBefore === false && !/^[,;:.)\]]$/u.test(next.text)) return true;
  // ", a lamp" says again what stands before it.
  if (lowerAt(tree, start - 1) !== "," && lowerAt(tree, end) === "," && /^an?$/u.test(lowerAt(tree, end + 1)))
    return true;
  const before = tagAt(tree, mention.start - 1);
  const bare = mention.introduction === "bare";
  if (!adds(tree, start) && (isJoinedOn(tree, end) || (bare && isGlued(tree, mention)))) return true;
  if (bare && mention.start > 0 && /^(?:JJ|JJR|NN|NNS|NNP|NNPS|CD|HYPH|POS)$/u.test(before)) return true;
  const subordinate = lowerAt(tree, mention.start - 1) === "that" && before === "IN";
  if (subordinate && !/^nsubj/u.test(tree.relations[mention.noun] ?? "") && start > mention.noun) return true;
  return false;
}

function adds(tree: SentenceTree, start: number): boolean {
  return lowerAt(tree, start - 1) === ",";
}

/** "lamps for reading and walking", "lamps that burn, need oil and smell": what follows belongs to the same list. */
function isJoinedOn(tree: SentenceTree, end: number): boolean {
  const joint = lowerAt(tree, end);
  const next = tagAt(tree, end + 1);
  if (joint === "and" && /^VBP?$/u.test(next)) return isOfOne(tree);
  if (joint === "and") {
    const also = /^(?:also|then)$/u.test(lowerAt(tree, end + 1));
    return /^(?:VBG|IN|TO)$/u.test(also ? tagAt(tree, end + 2) : next);
  }
  return joint === "," && /^(?:VBP|VB)$/u.test(next);
}

function isOfOne(tree: SentenceTree): boolean {
  const main = finiteWord(tree, tree.root);
  return main !== undefined && (tagAt(tree, main) === "VBZ" || lowerAt(tree, main) === "was");
}

/** "light emitting lamps", "for understanding old lamps", "Killing lamps": where a word in -ing ends is not sure. */
function isGlued(tree: SentenceTree, { start, noun }: Mention): boolean {
  const before = tree.words[start - 1]?.text ?? "";
  const doing = /ing$/u.test(before) && /^\p{Lu}|^participating$/u.test(before) && start > 1;
  const half = tagAt(tree, start - 1) === "CC" && /^(?:JJ|VBN)$/u.test(tagAt(tree, start - 2));
  const done = tree.tags.slice(start, noun).includes("VBG") && /^(?:RB|IN|TO)/u.test(tagAt(tree, start));
  return doing || half || done || before.includes("-");
}

/** "Lamps and chairs that burn": of which of them it is said is not clear. */
function isSharedByOthers(tree: SentenceTree, noun: number, adds: boolean): boolean {
  if (dependents(tree, noun, "conj").some((other) => /^NN/u.test(tagAt(tree, other)))) return true;
  if (tree.relations[noun] !== "conj" || dependents(tree, noun, "cop").length > 0) return false;
  return (
    adds ||
    !dependents(tree, noun, "det", "nummod").some((child) =>
      /^(?:an?|the|two|three|four|five|six|\d+)$/u.test(lowerAt(tree, child)),
    )
  );
}

/** "lamps that burn and chairs": the clause ends in a list that goes on. */
function isListed(tree: SentenceTree, { end }: SaidOfNoun): boolean {
  return /^(?:or|nor|than|as|but)$/u.test(lowerAt(tree, end));
}
