import { isBehindDeed, isOfJoinedName, isPickedOut } from "../builtin/clauses/picked-out.ts";
import {
  dependents,
  finiteWord,
  isNegated,
  lowerAt,
  type SentenceTree,
  tagAt,
} from "../builtin/low/sentence-tree.ts";
import type { Mention } from "./noun-mention.ts";
import { endOfSentence } from "./take-up.ts";

/** What is said of a noun, and by which rule. */
interface Told {
  readonly rule: string;
  readonly noun: number;
  readonly start: number;
  readonly end: number;
  readonly cut: number;
}

/** Whether something else than the noun might be meant, or too little would be left of the sentence. */
export function isUnsure(tree: SentenceTree, told: Told, mention: Mention, adds: boolean): boolean {
  if (isBadlyNamed(tree, mention) || isUnclosed(tree, told)) return true;
  const relative = /^relative:/u.test(told.rule);
  const single = /^(?:a|number|name|this)$/u.test(mention.introduction);
  const surely = !adds && told.noun === told.start - 1 && (tree.margins[told.cut] ?? 0) > 900;
  if (relative && !single && !surely && isBehindLike(tree, told.noun, mention.start)) return true;
  if (told.rule.startsWith("relative-place") && mention.introduction === "bare" && !mention.plural)
    return true;
  if (adds) return isOfAllBefore(tree, told) || isBehindAside(tree, told);
  if (isOfJoinedName(tree, told.noun)) return true;
  if (relative && isBehindDeed(tree, told.noun, told.cut)) return true;
  return (
    isFar(tree, told) ||
    isDoubtful(tree, told) ||
    isRestricted(tree, told, mention) ||
    isLeftBare(tree, told, mention) ||
    isTwice(tree, told, mention)
  );
}

/** "for developing old lamps", "These Induced lamps": what stands before a noun is no part of its name. */
function isBadlyNamed(tree: SentenceTree, { start, again, introduction }: Mention): boolean {
  if (lowerAt(tree, start).endsWith("ing") && /^(?:IN|TO)$/u.test(tagAt(tree, start - 1))) return true;
  // "a 40 cm lamp" is no cm lamp.
  if (again.slice(0, -1).some(({ text }) => /^(?:bp|kb|kDa|nm|mm|cm|cM|Hz|mg|ms|fold)$/u.test(text)))
    return true;
  if (again.some(({ lower }) => /^(?:many|most|few|all|both|several)$/u.test(lower))) return true;
  const opening = again.some((item) => item === tree.words[0]);
  return opening && introduction !== "name" && tagAt(tree, 0).startsWith("NNP");
}

/** "lamps for which the price is known, and chairs": how far the clause goes is not sure. */
function isUnclosed(tree: SentenceTree, { start, end, cut, noun, rule }: Told): boolean {
  const after = lowerAt(tree, end);
  if (rule.startsWith("phrase")) {
    const other = after === "," && !adds(tree, start) ? end + 1 : end;
    if (/^(?:VBN|VBG|JJ)$/u.test(tagAt(tree, other))) return true;
  }
  if (isOfEither(tree, start, end, cut)) return true;
  const next = lowerAt(tree, end + 1);
  if (after === "," && next === "but") return true;
  if (/^(?:respectively|etc|alike)$/u.test(after) || (after === "." && end < endOfSentence(tree)))
    return true;
  if (after === ":" || (after === "," && /^(?:such|including|like)$/u.test(next))) return true;
  if (/^(?:that|which)$/u.test(after) && rule.startsWith("phrase")) return true;
  if (after === "," && next === "and" && tagAt(tree, end + 2) === tagAt(tree, finiteWord(tree, cut) ?? -1))
    return true;
  if (tree.words.slice(0, noun).some(({ lower }) => lower === "between") && !adds(tree, start)) {
    if (tree.words.slice(start, end).some(({ lower }) => lower === "and")) return true;
  }
  if (isLeftOpen(tree, noun, end)) return true;
  // "which we call Lantern whose light": the name is not closed.
  if (
    NAMES.test(tree.words[cut]?.lemma ?? "") &&
    tree.tags.slice(cut, end).some((tag) => /^(?:IN|WP\$|WDT)$/u.test(tag))
  )
    return true;
  // "that are bright and easier to sell"
  if (
    /^JJ/u.test(tagAt(tree, cut)) &&
    /^(?:and|or)$/u.test(after) &&
    /^(?:JJ|RB)/u.test(tagAt(tree, end + 1))
  )
    return true;
  // What a verb follows must have kept it.
  if (/^nsubj/u.test(tree.relations[noun] ?? "") && end >= endOfSentence(tree)) return true;
  const commas = tree.words.slice(start, end).filter(({ text }) => text === ",").length;
  for (let at = start; at < end; at += 1) {
    if (lowerAt(tree, at) === "and" && /^(?:how|which|whose|that|where)$/u.test(lowerAt(tree, at + 1)))
      return true;
    if (lowerAt(tree, at) === "," && lowerAt(tree, at + 1) === "and" && tagAt(tree, at + 2) === "VBG")
      return true;
    if (commas !== 1 || lowerAt(tree, at) !== "," || lowerAt(tree, at + 1) !== "and") continue;
    if (/^(?:NN|DT|JJ|PRP|IN|CD)/u.test(tagAt(tree, at + 2))) return true;
  }
  return false;
}

/** "a box for a lamp that burns", "a box made of a lamp that burns": of one as well as of the other. */
function isBehindLike(tree: SentenceTree, noun: number, start: number): boolean {
  if (!/^(?:IN|TO)$/u.test(tagAt(tree, start - 1))) return false;
  let before = start - 2;
  if (tagAt(tree, before) === "VBN")
    while (before > 0 && /^(?:VB|RB)/u.test(tagAt(tree, before))) before -= 1;
  return /^NN/u.test(tagAt(tree, before)) && isMany(tree, before) === isMany(tree, noun);
}

function adds(tree: SentenceTree, start: number): boolean {
  return lowerAt(tree, start - 1) === ",";
}

/** "We know that the price of lamps that burn is low", cut after "burn is low": the clause around would have no verb. */
function isLeftOpen(tree: SentenceTree, noun: number, end: number): boolean {
  let at = noun - 1;
  const finite = /^(?:VBZ|VBP|VBD|MD)$/u;
  while (at > 0 && !finite.test(tagAt(tree, at))) {
    const opens = /^(?:that|whether|how|why|because|if|when|while|where)$/u.test(lowerAt(tree, at));
    if (opens && /^(?:IN|WRB)$/u.test(tagAt(tree, at)))
      return !tree.tags.slice(end).some((tag) => finite.test(tag));
    at -= 1;
  }
  return false;
}

/** "The hall is a lamp that burns oil and has doors": a second verb that fits the subject of the sentence as well. */
function isOfEither(tree: SentenceTree, start: number, end: number, cut: number): boolean {
  const finite = finiteWord(tree, cut);
  const main = finiteWord(tree, tree.root);
  if (finite === undefined || main === undefined || cut === tree.root || main > start) return false;
  const tag = tagAt(tree, finite);
  if (tag !== tagAt(tree, main) || !/^VB[ZPD]$/u.test(tag)) return false;
  for (let at = cut; at < end - 1; at += 1)
    if (lowerAt(tree, at) === "and" && tagAt(tree, at + 1) === tag) return true;
  return false;
}

/** "The lamp, a gift, made of clay," */
function isBehindAside(tree: SentenceTree, { noun, start }: Told): boolean {
  return tree.words.slice(noun, start - 1).some(({ text }) => text === ",");
}

const NAMES = /^(?:call|term|name|dub|label)$/u;

/** What something is done or comes about by. */
export const IS_MEANS = /^(?:mechanism|pathway|process|strategy|procedure|method|principle|route)$/u;

/** Another noun between the noun and what is said of it: of which of them it is said is not sure. */
function isFar(tree: SentenceTree, { rule, noun, start }: Told): boolean {
  const relative = /^relative:/u.test(rule);
  // "a way of A in B by which": what works by something is a way.
  if (/^relative-place:(?:by|through|via)-/u.test(rule) && IS_MEANS.test(tree.words[noun]?.lemma ?? ""))
    return false;
  for (let index = noun + 1; index < start; index += 1) {
    const between = /^(?:NN|VBG)/u.test(tagAt(tree, index)) && (tree.depths[index] ?? 0) === 0;
    const which = lowerAt(tree, start) === "which";
    if (between && (!relative || which || index === noun + 1)) return true;
  }
  return false;
}

/** "the role of a lamp based on mirrors": where the words at hand often belong to what stands before "of a lamp". */
function isDoubtful(tree: SentenceTree, { rule, noun, start, cut }: Told): boolean {
  const relation = tree.relations[noun] ?? "";
  const lower = lowerAt(tree, cut);
  if (rule.startsWith("relative-place:")) return (tree.margins[cut] ?? 0) < 150;
  if (/^bound$|^\p{Lu}/u.test(tree.words[cut]?.text ?? "")) return true;
  if (lower === "based") return !/^nsubj/u.test(relation) && !hasArticle(tree, noun, /^an?$/u);
  // "light emitting lamps" are lamps.
  const bare = (tree.first[noun] ?? noun) >= noun || !hasDeterminer(tree, noun);
  if (/^reduced.*:doing/u.test(rule) && bare && !isMany(tree, noun)) return lower !== "using";
  if (rule.startsWith("phrase") && bare && !isMany(tree, noun)) return true;
  return start > noun + 1 && rule.startsWith("reduced") && (tree.depths[noun + 1] ?? 0) === 0;
}

function isMany(tree: SentenceTree, noun: number): boolean {
  return tagAt(tree, noun).endsWith("S");
}

function hasDeterminer(tree: SentenceTree, noun: number): boolean {
  return dependents(tree, noun, "det", "nmod:poss").length > 0;
}

function hasArticle(tree: SentenceTree, noun: number, article = /^(?:an?|the)$/u): boolean {
  return dependents(tree, noun, "det").some((child) => article.test(lowerAt(tree, child)));
}

/** Nouns that speak of no more than those things of which something is said. */
const OF_SOME =
  /^(?:existence|importance|classification|condition|need|problem|search|proportion|percentage|presence|absence|lack|set)$/u;
const HARD = /^(?:impossible|unable|challenging|difficult|cannot|fail|fails|failed|hard|free)$/u;

/** Whether the sentence holds only of what the words at hand pick out. */
function isRestricted(
  tree: SentenceTree,
  { noun, cut, start, end }: Told,
  { start: from }: Mention,
): boolean {
  const head = tree.heads[noun] ?? -1;
  if (isPickedOut(tree, noun)) return true;
  if (tree.relations[noun] === "nmod" && OF_SOME.test(tree.words[head]?.lemma ?? "")) return true;
  if (tree.words.slice(0, from).some(({ lower }) => HARD.test(lower))) return true;
  if (tree.words.slice(start, end).some(({ lower }) => lower === "compared")) return true;
  const mixed = tree.words.slice(start, end).some(({ lower }) => lower === "with");
  if (mixed && /^(?:integrat|combin|compar|replac|substitut)/u.test(lowerAt(tree, head))) return true;
  const as = lowerAt(tree, from - 1) === "as";
  if (as && /^(?:view|regard|consider|treat|see|describe|think)/u.test(tree.words[head]?.lemma ?? ""))
    return true;
  return tagAt(tree, cut).startsWith("JJ") && isNegated(tree, cut);
}

/** "This is an event", "A, a process": with nothing more said of it, the noun says nothing. */
function isLeftBare(tree: SentenceTree, { noun, end }: Told, mention: Mention): boolean {
  const bare = mention.inner === noun;
  const before = lowerAt(tree, mention.start - 1);
  const subject = /^nsubj/u.test(tree.relations[noun] ?? "");
  if (bare && !subject && /^[,–—-]+$/u.test(before) && /^(?:a|the|bare)$/u.test(mention.introduction))
    return true;
  if (
    lowerAt(tree, 1) === "is" &&
    /^(?:this|it|there)$/u.test(lowerAt(tree, 0)) &&
    bare &&
    mention.start === 2
  )
    return true;
  const predicate = dependents(tree, noun, "cop").length > 0;
  return predicate && bare && SAYS_NOTHING.test(tree.words[noun]?.lemma ?? "") && end > noun;
}

const SAYS_NOTHING =
  /^(?:event|situation|environment|phenomenon|process|feature|notion|trend|factor|condition|property|label|problem|question|issue)$/u;

/** "A lamp with oil and a lamp with gas": "this lamp" might be either. */
function isTwice(tree: SentenceTree, { noun, rule }: Told, mention: Mention): boolean {
  const { introduction, plural } = mention;
  if (!/^(?:bare|a|the)$/u.test(introduction) || (introduction === "the" && plural)) return false;
  if (introduction === "bare" && /^nsubj/u.test(tree.relations[noun] ?? "")) return false;
  if (introduction === "a" && /^relative:/u.test(rule) && isOneOfAKind(tree, mention)) return false;
  return tree.words.some(
    ({ lemma }, at) =>
      at !== noun &&
      lemma === tree.words[noun]?.lemma &&
      /^NN/u.test(tagAt(tree, at)) &&
      tree.relations[at] !== "compound",
  );
}

/** "A red lamp" among lamps is told from them by what stands before it. */
function isOneOfAKind(tree: SentenceTree, { noun, inner }: Mention): boolean {
  const word = tree.words[noun]?.lemma;
  const worn = /^(?:new|novel|simple|general|single|different|similar|another|further)$/u;
  if (inner >= noun || worn.test(lowerAt(tree, noun - 1))) return false;
  return tree.words.every(
    ({ lemma }, at) => at === noun || lemma !== word || lowerAt(tree, at - 1) !== lowerAt(tree, noun - 1),
  );
}

/** ", which shows A": what shows it is often all that was said before. */
function isOfAllBefore(tree: SentenceTree, { rule, noun, start, cut }: Told): boolean {
  const lemma = tree.words[cut]?.lemma ?? "";
  if (/^reduced.*:doing/u.test(rule) || lemma === "case") return true;
  if (rule.startsWith("phrase")) return !/^nsubj/u.test(tree.relations[noun] ?? "");
  const finite = finiteWord(tree, cut) ?? -1;
  if (rule.startsWith("relative:") && tree.relations[noun] === "nmod" && tagAt(tree, finite) === "MD")
    return true;
  if (
    /^(?:suggest|indicate|show|imply|mean|demonstrate|prove|confirm|reveal|lead|contract|combine)$/u.test(
      lemma,
    )
  )
    return true;
  if (rule.startsWith("reduced") && /^(?:independent|secondary|similar|consistent)$/u.test(lemma))
    return true;
  if (NAMES.test(lemma))
    return !/^(?:obj|appos|nsubj.*|root)$/u.test(tree.relations[noun] ?? "") || hasNounBefore(tree, noun);
  return rule.startsWith("relative:") && hasNounOfNumber(tree, noun, start);
}

function hasNounBefore(tree: SentenceTree, noun: number): boolean {
  for (let index = noun - 1; index >= 0; index -= 1) {
    if (/^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, index))) return false;
    if (/^NN/u.test(tagAt(tree, index)) && tree.relations[index] !== "compound") return true;
  }
  return false;
}

function hasNounOfNumber(tree: SentenceTree, noun: number, start: number): boolean {
  for (let index = noun + 1; index < start; index += 1) {
    const same = isMany(tree, index) === isMany(tree, noun);
    if (
      same &&
      /^NN/u.test(tagAt(tree, index)) &&
      tree.relations[index] !== "compound" &&
      (tree.depths[index] ?? 0) === 0
    )
      return true;
  }
  return false;
}
