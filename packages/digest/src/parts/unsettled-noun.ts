import { endsInReport } from "../builtin/clauses/picked-out.ts";
import { finiteWord, lowerAt, type SentenceTree, tagAt } from "../builtin/low/sentence-tree.ts";
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

/** Whether the words at hand may be about more than the noun, or the noun may be no fact: then nothing is told of it. */
export function isUnsettled(tree: SentenceTree, told: Told, mention: Mention, adds: boolean): boolean {
  if (!isRightBefore(tree, told, adds) || isHeldBack(tree, mention) || goesOn(tree, told)) return true;
  if (isAmongOthers(tree, told, mention, adds)) return true;
  if (tree.relations[told.noun] === "appos") return true;
  if (isMisnamed(tree, mention, adds) || isFollowed(tree, told, adds)) return true;
  return /^(?:reduced|phrase)/u.test(told.rule) && !isClosed(tree, told, mention);
}

/** "as some lamps", "oil, some lamps": bare nouns that "some" would not stand before. */
function isMisnamed(
  tree: SentenceTree,
  { start, noun, introduction, plural, again }: Mention,
  adds: boolean,
): boolean {
  if (tree.tags.slice(start, noun).some((tag) => /^(?:VBZ|VBP|VBD|MD)$/u.test(tag))) return true;
  if (/^(?:called|named|termed)$/u.test(lowerAt(tree, start - 1))) return true;
  // "This clay", "Clay is": of all clay or of that clay.
  const [first] = again;
  const singled = first !== undefined && "lower" in first && first.lower === "this";
  if (introduction === "bare" && !plural) return adds || !singled;
  if (introduction !== "bare" || adds) return false;
  const before = lowerAt(tree, start - 1);
  return /^(?:as|to|into|which|that|[,:;–—)-])$/u.test(before) || tagAt(tree, start - 1) === "VBG";
}

/** ", called Lantern", "and how they burn": what comes after the words at hand would hang on nothing. */
function isFollowed(tree: SentenceTree, { end, cut }: Told, adds: boolean): boolean {
  if (adds) return tagAt(tree, finiteWord(tree, cut) ?? -1) === "MD";
  const next = tagAt(tree, end + 1);
  if (lowerAt(tree, end) === ",") return /^(?:VB[NGD]|WDT|WP|RB|CC)$/u.test(next);
  return lowerAt(tree, end) === "and" && /^(?:W|VBZ|RB)/u.test(next);
}

/** "the lamps (LMPs) that": only a bracket may stand between. */
function isRightBefore(tree: SentenceTree, { noun, start }: Told, adds: boolean): boolean {
  const last = adds ? start - 2 : start - 1;
  return (
    noun === last || (lowerAt(tree, noun + 1) === "(" && lowerAt(tree, last) === ")" && last - noun <= 5)
  );
}

/** "The goal is to build a lamp that burns": there is no such lamp yet; "none of the lamps that burn" are there. */
function isHeldBack(tree: SentenceTree, { start, noun }: Mention): boolean {
  return tree.words.slice(0, noun).some(({ lower }, at) => {
    if (lower === "first") return tagAt(tree, at) === "JJ" && at + 6 > start;
    return HOLDS_BACK.test(lower);
  });
}

const HOLDS_BACK =
  /^(?:none|no|not|goals?|aims?|challenges?|objectives?|task|shortage|those|only|potential|candidates?|screen|subset|portion|uniquely|either|neither|both|renders?|rendered|requires?|consider|level|examples?|sought|seek|want|wanted|wants|aimed|try|tried|importance)$/u;

/** "lamps that burn and second, halls that", "a lamp that burns and further show": the second half is not the noun's. */
function goesOn(tree: SentenceTree, { rule, start, end, cut }: Told): boolean {
  const form = finiteWord(tree, cut);
  if (rule.startsWith("relative:") && endsInReport(tree, start, end)) return true;
  for (let at = start; at < end - 1; at += 1) {
    if (!/^(?:and|or|but|yet)$/u.test(lowerAt(tree, at)) || (tree.depths[at] ?? 0) > 0) continue;
    let next = at + 1;
    while (/^RB|^,$/u.test(tagAt(tree, next))) next += 1;
    const tag = tagAt(tree, next);
    if (/^(?:VB|MD)/u.test(tag) && (form === undefined || tag !== tagAt(tree, form))) return true;
    const open = tagAt(tree, cut) === "VBN" || rule.startsWith("relative-place");
    if (open && /^an?$/u.test(lowerAt(tree, next))) return true;
    if (/^(?:IN|TO|CD|WRB)$/u.test(tag) || lowerAt(tree, at - 1) === ",") return true;
    const later = tree.tags.slice(next, end);
    if (!/^VB/u.test(tag) && later.some((each) => /^(?:VBZ|VBP|VBD|MD|WDT|WP)$/u.test(each))) return true;
  }
  return (
    !rule.startsWith("relative-place") && tree.words.slice(start, end).some(({ lower }) => lower === "than")
  );
}

/** "the price of lamps that were": of the price or of the lamps; only a verb with a number tells. */
function isAmongOthers(
  tree: SentenceTree,
  { noun, cut, rule }: Told,
  { start }: Mention,
  adds: boolean,
): boolean {
  let at = start - 1;
  while (at > 0 && /^(?:CD|DT|JJ|PRP\$|HYPH)$/u.test(tagAt(tree, at))) at -= 1;
  if (!/^(?:IN|TO|CC)$/u.test(tagAt(tree, at))) return false;
  at -= 1;
  if (lowerAt(tree, at) === ")") while (at > 0 && lowerAt(tree, at + 1) !== "(") at -= 1;
  if (!/^NN/u.test(tagAt(tree, at))) return false;
  if (adds || isMany(tree, at) === isMany(tree, noun)) return true;
  if (rule.startsWith("relative-place")) return !/:(?:by|through|whose)/u.test(rule);
  const finite = finiteWord(tree, cut);
  const tells = finite !== undefined && /^(?:VBZ|VBP)$/u.test(tagAt(tree, finite));
  return rule.startsWith("relative") ? !tells : !isMany(tree, noun) || !rule.startsWith("reduced");
}

function isMany(tree: SentenceTree, noun: number): boolean {
  return /^NNP?S$/u.test(tagAt(tree, noun));
}

/** Words without a verb of their own end surely only with the sentence, or before the verb of what is spoken of. */
function isClosed(tree: SentenceTree, { end, start, noun, cut }: Told, mention: Mention): boolean {
  const inner = tree.words.slice(start, end);
  if (inner.some(({ lower }) => /^(?:that|which|who|whose|whereby|where|using|as)$/u.test(lower)))
    return false;
  // "made for halls to the school": the second may be the verb's.
  if (inner.some(({ lower }, at) => start + at > cut + 1 && /^(?:to|into)$/u.test(lower))) return false;
  const opening = mention.start === 0 && /^nsubj/u.test(tree.relations[noun] ?? "");
  return end >= endOfSentence(tree) || (opening && /^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, end)));
}
