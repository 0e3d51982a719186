import { dependent, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import { word } from "../prose/words.ts";
import { LIVING } from "./move-to-end.ts";
import {
  type Alternation,
  countFinite,
  hasJoint,
  hasPointer,
  hasScoped,
  type SimpleClause,
  topOf,
} from "./simple-clause.ts";

const CONDITIONS = /^(?:if|when|once|whenever)$/u;
const TIMES = /^(?:during|after|before|under|despite)$/u;
/** Words that bind what follows to themselves. */
const BINDS =
  /^(?:only|even|especially|particularly|just|except|not|exactly|as|than|particularly|mainly|mostly|primarily|especially|immediately|shortly|soon|long|years?|months?|weeks?|days?|hours?|minutes?|of|and|or|,|but|both|either|also|notably|including|specifically)$/u;
/** Verbs with which "when" or "if" is what is known or asked. */
const ASKS =
  /^(?:know|ask|determine|test|learn|decide|predict|see|understand|investigate|examine|study|show|remember|say|tell|depend|wonder|check)$/u;

/** Deeds of which "in mice" says where the thing is, or what it is done to. */
const NEEDS_PLACE =
  /^(?:be|express|find|locate|localize|localise|occur|happen|result|involve|implicate|detect|observe|see|report|live|reside|exist|participate|engage|include|contain|introduce|inject|insert|put|place|interest|present|invest|originate|lie|arise|appear|emerge|act|work|store|accumulate|concentrate|enrich|conserve|form|study|measure|test|examine|investigate|assess|evaluate|analyze|analyse|compare|conduct|perform|do|publish|describe|persist|remain|stay|play|differ|vary)$/u;
/** What is said of a thing by where it is. */
const PRESENT =
  /^(?:present|absent|common|rare|prevalent|frequent|available|abundant|visible|evident|apparent|similar|different|same|active|involved|interested)$/u;
/** What befalls a thing, wherever it is. */
const CHANGED =
  /^(?:suppressed|reduced|increased|decreased|impaired|enhanced|elevated|abolished|disrupted|blocked|inhibited|required|needed|diminished|attenuated|restored|lost|delayed|prevented|rescued|abrogated|altered|unchanged|accelerated|prolonged|improved|lowered|raised)$/u;
/** Nouns that say with "in" of what they are: "an increase in cells". */
const TAKES_IN =
  /^(?:increases?|decreases?|reductions?|rises?|falls?|drops?|declines?|changes?|alterations?|shifts?|differences?|variations?|roles?|parts?|interest|improvements?|loss(?:es)?|gains?|participation|involvement|presence|absence|expression|number|numbers|half|most|studies|study|trials?|experiments?|tests?|research|diversity|variability|advances?)$/u;

/** "The cells grow when it is warm" as "When it is warm, the cells grow"; the same for "during the night", "in old mice". */
export const moveToFront: Alternation = (tree, clause) => {
  const { start, end, verb, subject, subjectStart } = clause;
  if (subjectStart !== start || lowerAt(tree, subject) === "we" || ASKS.test(tree.words[verb]?.lemma ?? ""))
    return null;
  for (let from = verb + 1; from < end - 1; from += 1) {
    const lower = lowerAt(tree, from);
    const condition = CONDITIONS.test(lower);
    const top = topOf(tree, from, end, verb);
    const living = lower === "in" && top >= 0 && isOfLiving(tree, clause, from, top);
    if ((!condition && !TIMES.test(lower) && !living) || BINDS.test(lowerAt(tree, from - 1))) continue;
    if (top < 0 || !isClear(tree, clause, from, top, condition)) return null;
    return [{ start, end, to: [{ start: from, end }, word(",", "PUNCT", false), { start, end: from }] }];
  }
  return null;
};

/** "in old mice": whom something is true of, which the verb does not ask for. */
function isOfLiving(tree: SentenceTree, { verb }: SimpleClause, from: number, top: number): boolean {
  if (!LIVING.test(lowerAt(tree, top)) || NEEDS_PLACE.test(tree.words[verb]?.lemma ?? "")) return false;
  // "is one cause in mice", "is common in mice", "was fed in mice": no more than where.
  if (
    dependent(tree, verb, "cop") !== undefined &&
    !(tagAt(tree, verb) === "JJ" && !PRESENT.test(lowerAt(tree, verb)))
  )
    return false;
  if (tagAt(tree, verb) === "VBN" && dependent(tree, verb, "aux:pass") !== undefined)
    return CHANGED.test(lowerAt(tree, verb)) && from === verb + 1 && top - from <= 4;
  if (dependent(tree, verb, "cop") !== undefined) return from === verb + 1 && top - from <= 4;
  if (TAKES_IN.test(lowerAt(tree, from - 1)) || tagAt(tree, from - 1) === "VBN") return false;
  return top - from <= 4 && /^NN/u.test(tagAt(tree, from - 1));
}

function isClear(
  tree: SentenceTree,
  { start, end, verb }: SimpleClause,
  from: number,
  top: number,
  condition: boolean,
): boolean {
  const living = lowerAt(tree, from) === "in";
  if (tree.relations[top] !== (condition ? "advcl" : "obl") || end - from < (living ? 2 : 3)) return false;
  if (hasPointer(tree, from, end) || takesUpThing(tree, start, from)) return false;
  // "in treated mice (P < 0.05)" belongs to what was found; "RESULTS The lamps" has its capital from its label.
  if (living && (opensAside(tree, from, end) || isBehindLabel(tree, start))) return false;
  if (hasScoped(tree, from, end) || hasScoped(tree, start, from)) return false;
  if (hasJoint(tree, start, from) || countFinite(tree, start, from) !== 1) return false;
  if (
    dependent(tree, verb, "conj", "ccomp", "xcomp", "parataxis") !== undefined ||
    hasInner(tree, verb, from)
  )
    return false;
  if (condition) return countFinite(tree, from, end) === 1 && !hasJoint(tree, from + 1, end);
  return (
    countFinite(tree, from, end) === 0 &&
    !hasJoint(tree, from, end) &&
    /^NN/u.test(tagAt(tree, top)) &&
    isPlainTime(tree, from, top, end) &&
    (living || !hasDeed(tree, verb + 1, from))
  );
}

function opensAside(tree: SentenceTree, from: number, end: number): boolean {
  return tree.words.slice(from, end).some(({ text }) => text === "(");
}

function isBehindLabel(tree: SentenceTree, start: number): boolean {
  return start > 0 && /^\p{Lu}/u.test(tree.words[start]?.text ?? "");
}

/** "these lamps" take up what was said before; "they" might then take up what is put in front. */
function takesUpThing(tree: SentenceTree, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1)
    if (
      hasPointer(tree, index, index + 1) &&
      !(tree.relations[index] === "det" && THAT.test(lowerAt(tree, index)))
    )
      return true;
  return false;
}

const THAT = /^(?:this|these|such)$/u;

/** Another verb between, to which the end could belong as well. */
function hasInner(tree: SentenceTree, verb: number, from: number): boolean {
  for (let index = verb + 1; index < from; index += 1) if (/^VB/u.test(tagAt(tree, index))) return true;
  return false;
}

/** "Under a licence" is no time, and a participle could belong to the whole. */
function isPlainTime(tree: SentenceTree, from: number, top: number, end: number): boolean {
  if (
    lowerAt(tree, from) === "under" &&
    !/^(?:conditions?|circumstances|stress|illumination|load|pressure|perturbations)$/u.test(
      lowerAt(tree, top),
    )
  )
    return false;
  for (let index = from; index < end; index += 1)
    if (/^V/u.test(tagAt(tree, index)) && !/^NN/u.test(tagAt(tree, index + 1))) return false;
  return true;
}

/** A noun for something that goes on: "during" could say when that was. */
function hasDeed(tree: SentenceTree, from: number, end: number): boolean {
  for (let index = from; index < end; index += 1)
    if (/^NN/u.test(tagAt(tree, index)) && DEED.test(lowerAt(tree, index))) return true;
  return false;
}

const DEED =
  /(?:tions?|sions?|ments?|ances?|ences?|sis|ings?|als?|growth|deaths?|changes?|loss(?:es)?|increases?|decreases?|responses?|activity|behaviou?r|rates?|risks?|use|onset|states?|events?)$/u;
