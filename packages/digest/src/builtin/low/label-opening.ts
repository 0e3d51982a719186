import { isCommonOpening } from "../../lexicon/opening-words.ts";
import { treeOfWords } from "../../parts/tree-of-words.ts";
import { openingOfFragment } from "../prose/labelled-fragment.ts";
import { structuredLabel } from "../prose/structured-label.ts";
import { type Word, word, wordsFrom } from "../prose/words.ts";
import { opensWithVowel } from "./article-before.ts";
import { isNoClause } from "./no-clause.ts";
import { finiteWord, hasFiniteTag, lowerAt, type SentenceTree, subjectOf, tagAt } from "./sentence-tree.ts";
import type { Edit } from "./telling.ts";

/** What a sentence behind a label is told with: words of ours before it, and its first word without its capital. */
interface LabelOpening {
  readonly opening: readonly Word[];
  readonly small: readonly Edit[];
}

/**
 * How what stands behind the label of a sentence is told from `start` on: "PARTICIPANTS Men" as "The participants were
 * men". Null where it makes no sentence without its label.
 */
export function labelOpening(tree: SentenceTree, start: number): LabelOpening | null {
  const label = structuredLabel(tree.words)?.label;
  if (label === undefined) return { opening: [], small: [] };
  const rest = tree.words.slice(start);
  // "STUDY DESIGN, SIZE AND DURATION"
  if (rest[0]?.tag === "PUNCT") return null;
  const alone = treeOfWords(tree, rest);
  const noun = PARTS.test(label) ? alone : null;
  const isList =
    label === "data sources" &&
    !rest.some(({ tag, lower }) => tag === "AUX" || /^(?:we|searched)$/u.test(lower));
  if (noun !== null && lowerAt(noun, 0) !== "to" && (isList || isNoClause(noun))) {
    const isSmall = losesCapital(label, noun);
    const opening = isSmall === null ? null : nounOpening(label, noun);
    return opening === null ? null : { opening, small: isSmall === true ? smallFirst(tree, start) : [] };
  }
  if (hasOwnClause(tree, start)) return { opening: [], small: [] };
  const opening = openingOfFragment(rest);
  // The tagger takes "show" for a noun, the parser for a verb.
  if (opening === null)
    return alone !== null && hasFiniteTag(alone, 0, alone.words.length) ? { opening: [], small: [] } : null;
  return { opening, small: opening.length > 0 ? smallFirst(tree, start) : [] };
}

/** "METHODS To test lamps, halls were lit": what has its own subject and verb behind the aim is no fragment. */
function hasOwnClause(tree: SentenceTree, start: number): boolean {
  const subject = subjectOf(tree, tree.root);
  return (
    subject !== undefined &&
    subject > start &&
    finiteWord(tree, tree.root) !== undefined &&
    tree.words.slice(start, subject).some(({ text }) => text === ",")
  );
}

/** "OBJECTIVE To test lamps": behind words of ours, the first word has no capital. */
function smallFirst(tree: SentenceTree, start: number): Edit[] {
  const first = tree.words[start];
  return first === undefined ? [] : [{ start, end: start + 1, to: [{ ...first, text: first.lower }] }];
}

const MEASURES = /outcome|measurement/u;
const PEOPLE = /^(?:participants|patients|subjects)$/u;
const ONE_PART =
  "(?:(?:study )?design|settings?|participants|patients|subjects|interventions?|exposures?|measurements|" +
  "(?:main |primary |secondary )?outcomes?(?:(?: and)? measure(?:ment)?(?:s|d)?)?|data (?:sources?|extraction|synthesis|" +
  "collection)|study selection|selection criteria)";
/** Labels behind which a noun alone is as usual as a sentence. */
const PARTS = new RegExp(`^${ONE_PART}(?:(?:,? and |, |/)${ONE_PART})*$`, "u");

function nounOpening(label: string, noun: SentenceTree): readonly Word[] | null {
  // "DESIGN, SETTING AND PATIENTS Study of men": a study is a design, whatever else is said.
  const about = /^(?:study )?design\b/u.test(label) && namesStudy(noun) ? "design" : label;
  const article = articleFor(about, noun);
  if (article === null) return null;
  const be = /s$|measured$/u.test(about) ? "were" : "was";
  const opening = [word("the", "DET"), ...wordsFrom(about), word(be, "AUX")];
  return article === "" ? opening : [...opening, word(article, "DET")];
}

/** Whether the first word has its capital for its place alone; null where that can not be known. */
function losesCapital(label: string, noun: SentenceTree): boolean | null {
  const text = noun.words[0]?.text ?? "";
  if (!/^\p{Lu}[\p{Ll}-]+$/u.test(text)) return text === "A";
  if (OF_NATIONS.test(text) && !/^(?:Median|Finish)/u.test(text)) return false;
  const lower = text.toLowerCase();
  if (!tagAt(noun, 0).startsWith("NNP") || isCommonOpening(lower) || OPENS_LIST.test(lower)) return true;
  return /^data sources/u.test(label) ? false : null;
}

const OF_NATIONS = /(?:ish|ese|ean|ian|ican|French|Dutch|German|Israeli|Greek|Thai)$/u;
/** What opens such lists, and the parser takes for a name. */
const OPENS_LIST =
  /^(?:change|mode|use|number|level|score|rate|time|cross|nationwide|household|outpatient|routine|community|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|randomi[sz]ed|double|single|multicenter|multicentre|people|individual|written)$/u;

/** The article that a noun needs behind "was", empty for none; null where a noun is not what its label says. */
function articleFor(label: string, noun: SentenceTree): string | null {
  const first = tagAt(noun, 0);
  const head = headNoun(noun);
  const plural = tagAt(noun, head) === "NNS" || /^(?:people|men|women|children)$/u.test(lowerAt(noun, head));
  const counted = /^(?:DT|CD|PRP\$)$/u.test(first) || noun.words[0]?.tag === "NUM";
  if (MEASURES.test(label) || label === "data sources") return "";
  if (PEOPLE.test(label))
    return !/^(?:data|records)$/u.test(lowerAt(noun, 0)) && (counted || plural) ? "" : null;
  if (/^interventions?$|^exposures?$/u.test(label)) return counted || plural ? "" : null;
  if (label === "design" && namesStudy(noun)) return first === "DT" ? "" : before(noun);
  if (!/^settings?$/u.test(label) || !(counted || PLACE.test(lowerAt(noun, head)))) return null;
  return counted || plural ? "" : before(noun);
}

function before(noun: SentenceTree): string {
  return opensWithVowel(lowerAt(noun, 0)) ? "an" : "a";
}

/** "Randomised controlled trial in hospitals": one study, named before anything is said of it. */
function namesStudy(noun: SentenceTree): boolean {
  return noun.words
    .slice(0, endOfName(noun))
    .some(({ lower }, at) => STUDY.test(lower) && tagAt(noun, at).startsWith("NN"));
}

/** The last noun before anything is said of it. */
function headNoun(noun: SentenceTree): number {
  const end = noun.tags.findIndex((tag, at) => at > 0 && /^(?:[,;:(.]|-LRB-)$/u.test(tag));
  const last = Math.min(endOfName(noun), end < 0 ? noun.words.length : end);
  return noun.tags.findLastIndex((tag, at) => at < last && tag.startsWith("NN"));
}

/** Where something is said of what a phrase names; "within-subjects" is a part of the name. */
function endOfName(noun: SentenceTree): number {
  const end = noun.tags.findIndex(
    (tag, at) => at > 0 && /^(?:IN|TO|W.*|VB[DZPNG])$/u.test(tag) && !isJoined(noun, at),
  );
  return end < 0 ? noun.words.length : end;
}

/** "follow-up", "randomised trial": a participle before its noun, or half of a word. */
function isJoined(noun: SentenceTree, at: number): boolean {
  const [before, next] = [lowerAt(noun, at - 1), lowerAt(noun, at + 1)];
  return (
    before === "-" ||
    next === "-" ||
    (/^VB[NG]$/u.test(tagAt(noun, at)) && /^(?:NN|JJ|VBN|,)/u.test(tagAt(noun, at + 1)))
  );
}

const STUDY =
  /^(?:study|trial|analysis|survey|review|meta-analysis|series|cohort|comparison|investigation|evaluation|experiment|audit|assessment|model|scan|simulation)$/u;
const PLACE =
  /^(?:hospitals?|clinics?|units?|cent(?:er|re)s?|departments?|universit(?:y|ies)|cit(?:y|ies)|towns?|villages?|schools?|practices|communities|countries|settings?|wards?|sites?|laborator(?:y|ies))$/u;
