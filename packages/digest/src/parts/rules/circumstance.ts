import { isNegated, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { isClearCircumstance } from "../clear-circumstance.ts";
import {
  frontAt,
  headOf,
  heldBy,
  isLimited,
  isOneTail,
  isOurs,
  isSupposed,
  openedSoundly,
  phraseAt,
  phrasesOf,
  saysTwo,
  takesUp,
} from "../cut-places.ts";
import { type Reading, readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { isDone, takeUpDeed } from "../take-up-deed.ts";

const PLACES = phrasesOf(
  "in",
  "at",
  "on",
  "among",
  "amongst",
  "across",
  "within",
  "for",
  "throughout",
  "over",
);
const TIMES = phrasesOf(
  "after",
  "before",
  "during",
  "following",
  "upon",
  "prior to",
  "at the time of",
  "in response to",
  "in the course of",
  "in the presence of",
  "in the absence of",
  "over the course of",
);
/** How many words a phrase has at least, its preposition among them. */
const LEAST = 4;

/** Where and when something was, told as a statement of its own: only what has happened, or what "we" do. */
export function splitCircumstance(tree: SentenceTree): readonly Split[] {
  const end = endOfSentence(tree);
  if (isOurs(tree)) return [];
  const splits: Split[] = [];
  for (let at = 0; at < end - LEAST + 1; at += 1) {
    if ((tree.depths[at] ?? 0) > 0) continue;
    const time = phraseAt(tree, at, TIMES);
    const length = time > 0 ? time : phraseAt(tree, at, PLACES);
    if (length === 0 || !opensNoun(tree, at + length, time > 0) || NAMED.test(`${textAt(tree, at, 4)} `))
      continue;
    splits.push(...(at === 0 ? front(tree, length) : []), ...(at > 3 ? tail(tree, at, length) : []));
  }
  return splits;
}

/** What only joins sentences, or belongs to a verb or a noun. */
const NAMED =
  /^(?:in (?:order|particular|addition|general|contrast|fact|turn|which|terms|light|line|view|spite|part|complex|conjunction|combination|comparison|accordance|agreement|parallel|detail|summary|conclusion|principle|practice|case|(?:this|the present|the current|our|this short|this brief) (?:paper|study|work|article|report|letter|note|thesis|review|survey|way|regard|sense|respect|context|case|manuscript|chapter)|the (?:form|sense|case|context|field|area|literature|following|same|way)|that|what|how|a (?:way|manner|similar|number|variety))|at (?:least|most|all|first|once|the (?:same|expense|cost))|on (?:the (?:other|one|basis|contrary)|average|account|behalf|top|how|whether|what)|for (?:example|instance|which|the (?:first|purpose|same|sake)|this|each|all|any|every|both)|over (?:time|the past|the last)|following (?:the|a) (?:same|similar)|before (?:and|or)|after (?:which|all)|during which|within (?:which|the framework)) /u;

function textAt(tree: SentenceTree, at: number, count: number): string {
  return tree.words
    .slice(at, at + count)
    .map(({ lower }) => lower)
    .join(" ");
}

function opensNoun(tree: SentenceTree, at: number, time: boolean): boolean {
  if (/^(?:any|no|which|whom)$/u.test(lowerAt(tree, at))) return false;
  return (time ? /^(?:DT|NN|JJ|CD|PRP\$|VBG|VBN|MATH)/u : /^(?:DT|NN|JJ|CD|PRP\$|VBN|MATH)/u).test(
    tagAt(tree, at),
  );
}

/** "In B, A" as "A. This was true in B". */
function front(tree: SentenceTree, length: number): Split[] {
  const found = frontAt(tree, length, 2);
  const end = endOfSentence(tree);
  if (
    found === null ||
    lengthOf(tree, 0, found.end) < LEAST ||
    hasClause(tree, length, found.end) ||
    isOwnText(tree, length, found.end)
  )
    return [];
  const first = [{ start: found.rest, end }];
  const reading = readAlone(tree, first);
  if (reading === null || takesUp(tree, found.rest, 0) || isSupposed(tree, found.rest, end)) return [];
  if (saysTwo(reading.tree) || lowerAt(tree, found.rest) === "only") return [];
  return told(
    tree,
    first,
    { reading, verb: reading.verb },
    { start: 0, end: found.end, length, place: "front" },
  ).map((split) => ({ ...split, about: found.verb }));
}

/** "A in B" as "A. This was true in B". */
function tail(tree: SentenceTree, at: number, length: number): Split[] {
  const end = endOfSentence(tree);
  const comma = tree.words[at - 1]?.text === ",";
  if (lengthOf(tree, at, end) < LEAST || !isOneTail(tree, at + length)) return [];
  if (
    /^(?:IN|TO|CC|DT|JJ|MD|RB|RBR|PRP\$|:)$/u.test(tagAt(tree, at - 1)) ||
    /^(?:based|depending|dependent|relative)$/u.test(lowerAt(tree, at - 1))
  )
    return [];
  const holder = heldBy(tree, at, end);
  if (isOwnText(tree, at + length, end) || !isClearCircumstance(tree, at, at + length, end)) return [];
  if (holder === null || !/^VB/u.test(tagAt(tree, holder)) || isSupposed(tree, 0, at)) return [];
  const first: Piece[] = [{ start: 0, end: comma ? at - 1 : at }];
  const reading = readAlone(tree, first);
  if (reading === null || lengthOf(tree, 0, at) < 4) return [];
  // "They were also made" says nothing.
  if (
    /^(?:it|they|this|these)$/u.test(lowerAt(reading.tree, reading.subject)) &&
    reading.tree.words.length < 6
  )
    return [];
  if (takesPlace(tree, holder, at) || takesBoth(tree, holder, at)) return [];
  // The verb on which it hangs may be one further down: "We show that A rose in B".
  const verb = reading.tree.words.findIndex((word) => word.text === tree.words[holder]?.text);
  const stands = isAsserted(reading.tree, verb);
  if (verb < 0 || !stands) return [];
  const below = verb === reading.verb ? "" : "-below";
  return told(tree, first, { reading, verb }, { start: at, end, length, place: `end${below}` }).map(
    (split) => ({
      ...split,
      about: holder,
    }),
  );
}

interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly length: number;
  readonly place: string;
}

function told(
  tree: SentenceTree,
  first: readonly Piece[],
  { reading, verb }: { readonly reading: Reading; readonly verb: number },
  { start, end, length, place }: Phrase,
): Split[] {
  // "The aim was to count": nothing was counted yet.
  if (isNegated(reading.tree, verb) || tagAt(reading.tree, verb) === "VB") return [];
  const deed = takeUpDeed(reading.tree, verb);
  if (deed === null || (!isDone(deed) && isLimited(reading.tree, 0, reading.tree.words.length))) return [];
  const kind = tree.words
    .slice(start, start + length)
    .map(({ lower }) => lower)
    .join("-");
  const time = phraseAt(tree, start, TIMES) > 0;
  // "We studied growth in response to light": we did nothing in response.
  if (kind === "in-response-to" && isDone(deed)) return [];
  const opening = time && deed === "this was true" ? "this happened" : deed;
  // "This was true in mice by grafting"
  if (!isDone(deed) && tree.words.slice(start, end).some(({ lower }) => lower === "by")) return [];
  const said = openedSoundly(tree, [opening], start, end);
  if (said === null) return [];
  return [
    {
      rule: `circumstance:${place}-${kind}`,
      statements: [first, said],
      about: reading.verb,
      cut: headOf(tree, start + length, end),
    },
  ];
}

/** Whether a verb tells what is so: the main one, one joined to it, or one in what is shown. */
function isAsserted(tree: SentenceTree, verb: number): boolean {
  for (let at = verb, steps = 0; at >= 0 && steps < 6; at = tree.heads[at] ?? -1, steps += 1) {
    if (at === tree.root) return true;
    const relation = tree.relations[at] ?? "dep";
    const shown =
      relation === "ccomp" &&
      /^(?:show|find|demonstrate|report|reveal|observe|see|confirm|note|discover|establish)$/u.test(
        tree.words[tree.heads[at] ?? -1]?.lemma ?? "",
      );
    if (!(relation === "conj" || shown)) return false;
  }
  return false;
}

/** Verbs that are nothing without their place: "was found in B", "is located at B", "results in B". */
function takesPlace(tree: SentenceTree, verb: number, at: number): boolean {
  const lemma = tree.words[verb]?.lemma ?? "";
  if (ARGUMENTS.test(lemma)) return true;
  return (
    /^(?:find|detect|observe|see|express|describe|report|identify|present|base|note|implicate|require|need|know|involve|include)$/u.test(
      lemma,
    ) && at - verb < 2
  );
}

/** "compare A in B to C", "use A for B": what stands behind belongs to the verb too. */
function takesBoth(tree: SentenceTree, verb: number, at: number): boolean {
  const lemma = tree.words[verb]?.lemma ?? "";
  const preposition = lowerAt(tree, at);
  if (preposition === "on" && tree.words.slice(0, at).some(({ lemma }) => TAKES_ON.test(lemma))) return true;
  if (preposition === "at" && lemma === "report") return true;
  if (preposition === "in" && tree.words.slice(verb, at).some(({ lemma }) => TAKES_IN.test(lemma)))
    return true;
  if (preposition === "for")
    return (
      at !== verb + 1 ||
      !/^(?:increase|reduce|decrease|elevate|improve|lower|raise|obtain|compute|calculate|repeat|derive|perform)$/u.test(
        lemma,
      )
    );
  if (!/^(?:compare|relate|apply|combine|couple|link|match|map|connect|contrast|reduce|extend)$/u.test(lemma))
    return false;
  return tree.words.slice(at).some(({ lower }) => /^(?:to|with|and)$/u.test(lower));
}

/** "the role of B in C", "a change in B" */
const TAKES_IN =
  /^(?:involvement|role|participation|interest|result|difference|change|shift|variation|increase|decrease|reduction|rise|fall|drop|advance|progress|mutation|error|response|expert|experience)$/u;

/** "progress on B", "a review on B" */
const TAKES_ON =
  /^(?:progress|difference|review|constraint|effect|impact|influence|work|information|data|focus|research|report|light|evidence|consequence|dependence|emphasis|perspective|view|limit|restriction|study|insight|pressure|result|bound|force|survey|discussion|literature|theorem|knowledge|condition|load|burden)$/u;

/** "In this workshop article": what it is told in is no place. */
function isOwnText(tree: SentenceTree, start: number, end: number): boolean {
  return (
    /^(?:this|our|the|a)$/u.test(lowerAt(tree, start)) &&
    /^(?:paper|article|study|work|note|letter|report|review|survey|thesis|abstract|chapter|manuscript|attempt|effort|series|companion)$/u.test(
      tree.words[headOf(tree, start, end)]?.lemma ?? "",
    )
  );
}

const ARGUMENTS =
  /^(?:arrive|point|amount|converge|retain|include|comprise|represent|locate|reside|lie|live|result|participate|engage|occur|exist|appear|place|embed|contain|rely|depend|focus|store|account|allow|consist|differ|vary|range|insert|integrate|incorporate|introduce|put|act|operate|serve|function|call|look|wait|stand|aim|search|center|concentrate|succeed|fail|specialize|culminate|hold|set|become|remain|stay|divide|arrange|enrich|localize|encode|impose|build|draw|insist|agree|compensate|adjust|accumulate|rank|select|choose|deposit|immerse|dissolve|compete|provide|have|be|do)$/u;

function hasClause(tree: SentenceTree, start: number, end: number): boolean {
  return tree.tags
    .slice(start, end)
    .some(
      (tag, offset) =>
        /^(?:VBZ|VBP|VBD|MD)$/u.test(tag) && !/^(?:which|that|who)$/u.test(lowerAt(tree, start + offset - 1)),
    );
}

function lengthOf(tree: SentenceTree, start: number, end: number): number {
  return tree.words.slice(start, end).filter(({ tag }) => tag !== "PUNCT").length;
}
