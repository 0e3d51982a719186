import { ALWAYS_INSIDE, SOMETIMES_INSIDE } from "../../abbreviations.ts";
import { STOP_WORDS } from "../../stop-words.ts";
import type { TaggedText, Token } from "../../tagger.ts";
import type { TextRange } from "../../text-range.ts";
import { THINGS_DO } from "../prose/author-verbs.ts";
import { nameWords } from "./name-words.ts";
import { endsNoTerm, isActivity, isFragment, isOnlyCount } from "./word-endings.ts";

/** A noun phrase where it stands, without article and general adjectives. */
export interface NounPhrase extends TextRange {
  readonly text: string;
  readonly words: readonly string[];
}

/** Adjectives and nouns that lead or close a phrase in any paper and belong to no term. */
const GENERAL_LEADS = new Set(
  (
    "new brief quick outstanding novel proposed different several various recent other same " +
    "large small high low good better best important main key significant certain specific particular " +
    "general existing previous prior current first second third last next possible potential possibly " +
    "common similar simple complex real wide broad full whole entire single multiple many more most few " +
    "such great strong weak present comprehensive extensive detailed additional further future major " +
    "minor available known unknown insightful corresponding respective resulting given total overall " +
    "original promising powerful effective efficient accurate robust popular traditional conventional " +
    "standard modern necessary sufficient useful careful systematic recently highly very quite well much " +
    "less crucial critical central profound ideal clear curious appropriate excellent valuable adequate unusual rigorous exciting prominent sharp facile diverse clever surprising remarkable marked notable substantial considerable " +
    "suitable following final numerous extra fewer larger lower higher smaller impressive informed arbitrary inefficient " +
    "marginal puzzling intuitive subtle serious desirable improved firm feverish deadly unprecedented evident striking " +
    "negligible straightforward past intriguing extraordinary dramatic enormous tremendous immense vast meaningful " +
    "obvious apparent sophisticated elegant practical impactful plausible unexpected unresolved urgent relevant interesting appreciable undesirable solid"
  ).split(" "),
);
const GENERAL_NOUNS = new Set(
  (
    "paper work study article letter method methods approach approaches result results problem problems " +
    "model models technique techniques framework frameworks analysis experiment experiments example " +
    "examples case cases number numbers way ways set sets kind type types role part parts fact order use " +
    "effect effects studies time times performance data task tasks application applications question " +
    "questions idea ideas author authors section figure table respect addition contrast extent range " +
    "variety lack presence absence terms term context basis level levels change changes difference " +
    "differences property properties process processes system systems state states form forms value " +
    "values point points year years field area literature knowledge understanding information evidence " +
    "summary tool tools note dimension dimensions document overview discussion list lists survey sum sums " +
    "limit limits rest explanation explanations findings finding conclusion conclusions implications " +
    "advantage advantages limitations challenge challenges issue issues aspects feature features factors " +
    "factor mechanism mechanisms function functions structure structures conditions condition assumption " +
    "assumptions importance impact improvement improvements goal aim purpose insight insights step steps " +
    "ability capability one ones others research researchers scientists people art candidate candidates test tests agreement " +
    "constraints possibility possibilities situation situations proof proofs discrepancy discrepancies proposal " +
    "investigation investigations operation operations sample connection connections notes opportunity opportunities decrease decreases increase increases contribution contributions strategy strategies century decade decades accounts searches maps behavior behaviour pattern patterns " +
    "choice choices answer answers principle principles manner arrangement arrangements help demand demands " +
    "interpretation interpretations history progress cost costs phenomenon phenomena need needs attempt attempts " +
    "consequence consequences comparison comparisons detail details difficulty difficulties estimate estimates focus " +
    "instance instances observation observations outcome outcomes picture practice prediction predictions procedure " +
    "procedures reason reasons recommendation requirement requirements review scheme schemes scenario scenarios " +
    "setting settings solution solutions statement success support topic topics usage view views alternative " +
    "alternatives argument arguments combination combinations concept concepts consideration considerations definition " +
    "description effort efforts introduction interest prospects reduction regime regimes treatment version versions " +
    "alteration alterations expression expressions fashion platform shift relation relations half halves month months " +
    "woman women men trend trends bit bits source sources similarity similarities movement movements direction " +
    "directions amount amounts period periods calculation calculations comment comments location locations word words " +
    "miracle miracles association associations controls category categories object objects character characters " +
    "concern concerns feat feats resource resources advance advances benefit benefits day days variation variations origin " +
    "origins age ages place places definitions modeling modelling emphasis promise promises timing relationship " +
    "relationships foundation foundations aspiration aspirations"
  ).split(" "),
);

/**
 * Every noun phrase of a tagged text that could be a term. Formulas are taken whole or not at all. `verbs`: tokens that
 * a parser knows to be verbs, whatever the tagger says.
 */
export function nounPhrases(tagged: TaggedText, verbs: ReadonlySet<Token> = NO_VERBS): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let start = 0;
  const { tokens } = tagged;
  const names = nameWords(tokens);
  const isPart = (index: number) => names.has(tokens[index] as Token) || belongs(tokens, index, start, verbs);
  while (start < tokens.length) {
    let end = start;
    while (end < tokens.length && isPart(end)) end += 1;
    const phrase = end > start ? trimmed(tagged, start, end, names) : null;
    if (phrase !== null) phrases.push(phrase);
    start = Math.max(end, start + 1);
  }
  return phrases;
}

const NO_VERBS: ReadonlySet<Token> = new Set();

function belongs(tokens: readonly Token[], index: number, start: number, verbs: ReadonlySet<Token>): boolean {
  const token = tokens[index];
  if (token === undefined || (index > start && (token.text === "," || token.text === ";"))) return false;
  if (isHyphen(tokens, index)) return index > start;
  if (verbs.has(token)) return false;
  if (token.tag === "NOUN" || token.tag === "PROPN" || token.tag === "ADJ")
    return (!STOP_WORDS.has(token.lower) || isHyphen(tokens, index + 1)) && hasLetter(token.text);
  if (isMistakenVerb(tokens, index, start) || endsInActivity(tokens, index, start)) return true;
  if (token.tag === "MATH") return isHyphen(tokens, index + 1);
  if (!hasLetter(token.text)) return false;
  // A participle or number joined by a hyphen: "layer-wise", "2-simplicial", "pre-trained".
  return isHyphen(tokens, index + 1) || (index > start && isHyphen(tokens, index - 1));
}

/** Nearly every word tells by its first unit, without a search. */
function hasLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 0x20;
  return (code >= 0x61 && code <= 0x7a) || /[\p{L}\p{N}]/u.test(text);
}

/** The "stem" of "the stem cells": between words of a noun phrase, a base form is a noun that the tagger mistook. */
function isMistakenVerb(tokens: readonly Token[], index: number, start: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token?.tag !== "VERB" || token.lower !== token.lemma || tokens[index + 1]?.tag !== "NOUN") return false;
  return index > start || before?.tag === "DET";
}

/** The "learning" of "curriculum learning helps"; in "models learning a task" it is what the models do. */
function endsInActivity(tokens: readonly Token[], index: number, start: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (index === start || token?.tag !== "VERB" || !isActivity(token.text)) return false;
  const plural = before?.tag === "NOUN" && before.lower !== before.lemma;
  return (
    !plural && /^(?:NOUN|PROPN)$/u.test(before?.tag ?? "") && !/^(?:DET|PRON|NUM)$/u.test(next?.tag ?? "")
  );
}

function isHyphen(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  return (
    token?.text === "-" && token.spaceBefore === false && next !== undefined && next.spaceBefore === false
  );
}

function trimmed(tagged: TaggedText, from: number, to: number, names: ReadonlySet<Token>): NounPhrase | null {
  const { tokens, text } = tagged;
  let start = from;
  let end = to;
  while (start < end && (isGeneralLead(tokens, start) || isHalf(tokens, start))) start += 1;
  while (end > start && !endsName(tokens[end - 1], names) && !mayEnd(tokens, end - 1))
    end = beforeLast(tokens, end);
  const first = tokens[start];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined || end <= start || end - start > 9) return null;
  // "mediated lipolysis" of "AR-mediated lipolysis"; the M of "2M tokens".
  if (first.spaceBefore === false && start > 0 && /^(?:-|\d.*)$/u.test(tokens[start - 1]?.text ?? ""))
    return null;
  if (isTorn(text, first.start, last.end)) return null;
  // "heat per unit mass": a measure.
  if (tokens[start - 1]?.lower === "per") return null;
  const phrase = tokens.slice(start, end);
  const words = phrase.map((token) => token.lower).filter((item) => item !== "-");
  if (
    words.length > 5 ||
    isGeneral(phrase) ||
    isOnlyCount(text.slice(first.start, last.end)) ||
    isFragment(words) ||
    !isReadable(phrase)
  )
    return null;
  if (words.length === 1 && ((words[0] ?? "").length < 3 || /^[IVX]+$/u.test(first.text))) return null;
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end), words };
}

/** The "Averaging" or "Lamps" of a name that the tagger takes for a verb; "Based" belongs to what follows. */
function endsName(token: Token | undefined, names: ReadonlySet<Token>): boolean {
  return token?.tag === "VERB" && names.has(token) && !/ed$/u.test(token.lower);
}

/** One of a pair of opposites: of "left and right matrices", "right matrices" would be torn off. */
const POLES = new Set(
  "left right upper lower inner outer up down early late front back top bottom even odd".split(" "),
);

function isHalf(tokens: readonly Token[], index: number): boolean {
  return (
    POLES.has(tokens[index]?.lower ?? "") &&
    (/^(?:and|or)$/u.test(tokens[index - 1]?.lower ?? "") ||
      /^(?:and|or)$/u.test(tokens[index + 1]?.lower ?? ""))
  );
}

/** The "Ca2" of "Ca2+", the "P-2S" of "2P-2S", the "cond-mat" of "cond-mat/0502058", the "vol" of "vol. 12", the "etale" of "\\'etale". */
function isTorn(text: string, start: number, end: number): boolean {
  if (/[\p{L}\p{N}_^+@/]$/u.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (/\\[^\p{L}\s]{0,2}$/u.test(text.slice(Math.max(0, start - 3), start))) return true;
  // "su- pervised": a word that its source has broken.
  if (
    /^-\s(?!and\b|or\b|to\b)\p{Ll}/u.test(text.slice(end, end + 5)) ||
    /\p{Ll}-\s$/u.test(text.slice(Math.max(0, start - 3), start))
  )
    return true;
  const after = text.slice(end, end + 3);
  // A letter of a word was lost: "fi?nite"
  if (/^\?\p{Ll}/u.test(after) || /\p{L}\?$/u.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (/^(?:[+^_=(\\]|\/\w|\.\p{N}|[\p{L}\p{N}])/u.test(after)) return true;
  const word = /[\p{L}.]+$/u.exec(text.slice(start, end))?.[0].toLowerCase() ?? "";
  return after.startsWith(".") && (ALWAYS_INSIDE.has(word) || SOMETIMES_INSIDE.has(word));
}

const VERBS = new Set([
  ...THINGS_DO.singular,
  ..."increases decreases shows implies grows requires describes presents explores".split(" "),
]);

/** No single letters, units ("M-1"), words with a stop, verbs that were taken for nouns, or addresses. */
function isReadable(phrase: readonly Token[]): boolean {
  const words = phrase.filter(({ text }) => text !== "-");
  // "4--16"
  if (!words.some(({ text }) => /\p{L}/u.test(text))) return false;
  if (
    words.some(
      ({ text, lower }) =>
        /^\p{L}$|^\p{Ll}\.$|\p{Ll}{2}\.$/u.test(text) || lower === "arxiv" || VERBS.has(lower),
    )
  )
    return /^(?:Inc|Ltd|Co|Corp)\.$/u.test(words.at(-1)?.text ?? "");
  return !words.every(({ text }) => /^(?:\p{L}|\p{Ll}{2,3})-[1-4]$/u.test(text));
}

/** Without the last word, or the last words that hyphens join: "reaction" is not what "reaction-controlled" speaks of. */
function beforeLast(tokens: readonly Token[], end: number): number {
  let start = end - 1;
  while (start > 0 && (isHyphen(tokens, start) || isHyphen(tokens, start - 1))) start -= 1;
  return start;
}

function mayEnd(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  // The "v1" of "LampNet v1.1", the "w1" of "lamp weights w1 < w2"
  if (/^\p{Ll}\d$/u.test(token?.text ?? "") && !isHyphen(tokens, index - 1)) return false;
  if (token === undefined || token.text === "-" || endsNoTerm(token.text, isHyphen(tokens, index - 1)))
    return false;
  const named = /^(?:NOUN|PROPN)$/u.test(token.tag) || isHyphen(tokens, index - 1);
  return named || (token.tag === "VERB" && isActivity(token.text));
}

/** "a theoretical explanation": adjectives before a general noun are no term. */
function isGeneral(phrase: readonly Token[]): boolean {
  const head = phrase.at(-1);
  return (
    head !== undefined &&
    GENERAL_NOUNS.has(head.lower) &&
    phrase
      .slice(0, -1)
      .every(
        ({ tag, lower }) =>
          tag === "ADJ" ||
          /.(?:ing|ed)$/u.test(lower) ||
          GENERAL_NOUNS.has(lower) ||
          GENERAL_LEADS.has(lower),
      )
  );
}

/** What a part of a structured abstract is called, before its first words. */
const LABEL =
  /^(?:BACKGROUND|OBJECTIVES?|AIMS?|PURPOSE|INTRODUCTION|CONTEXT|METHODS?|MATERIALS?|RESULTS?|FINDINGS|CONCLUSIONS?|DESIGN|SETTINGS?|PARTICIPANTS|IMPORTANCE|SIGNIFICANCE)$/u;

/** Such a word with a noun that is a measure of another only beside it: "real world lamps" are no "world lamps". */
const OF_MEASURE =
  /^(?:(?:large|small|full) scale|real (?:world|time|life)|low rank|(?:first|second|higher|lower|high) order|(?:high|low) (?:temperature|level|resolution)|high (?:energy|performance|throughput))$/u;

/** A general word that opens the phrase, unless it belongs to a compound ("first-principles") or a name ("Standard Model"). */
function isGeneralLead(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token !== undefined && LABEL.test(token.text) && !isHyphen(tokens, index + 1)) return true;
  if (token === undefined || !GENERAL_LEADS.has(token.lower) || isHyphen(tokens, index + 1)) return false;
  const next = tokens[index + 1]?.lower ?? "";
  if (OF_MEASURE.test(`${token.lower} ${next}`) && tokens[index + 2]?.tag === "NOUN") return false;
  const opensSentence = index === 0 || /^[.:?!]$/u.test(tokens[index - 1]?.text ?? "");
  return opensSentence || token.text === token.lower;
}
