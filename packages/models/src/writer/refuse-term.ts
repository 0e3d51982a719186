import { detectLanguage, splitSentences } from "@engram/digest";

/** What an explanation of a term is held against. */
export interface TermAnswer {
  readonly term: string;
  readonly text: string;
  /** Everything that the paper says: what stands in it is no general knowledge. */
  readonly source: string;
}

const MOST_WORDS = 25;
const LEAST_WORDS = 6;
/** Words that tell something beside the term itself. */
const LEAST_TELLING = 4;
/** So many words in a row that stand in the paper too were taken from there. */
const TAKEN_FROM_PAPER = 5;
/** Letters in a word, on average: plain sentences have about five. */
const HARD_WORDS = 6.5;

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/u;
const MARKUP = /[<>{}[\]|`*_#\\$=^~]|&\w+;|https?:|www\.|\S@\S/iu;
const OF_THE_PAPER =
  /\b(?:(?:th(?:is|ese|e)|our|their|present|current|recent) (?:\p{L}+ )?(?:papers?|stud(?:y|ies)|works?|articles?|authors?|results?|findings?|experiments?|context|text|sentence|passage|researchers?|data)|authors?|scientists (?:found|show)|we|our|us|i|my|et al|here|researchers have)\b/iu;
const TO_THE_READER =
  /\b(?:you|your|yours|please|click|visit|buy|subscribe|download|ignore|disregard|sorry|unable|language model|instructions?|prompt)\b/iu;
/** What was measured or compared is a claim, of whatever paper. */
const CLAIM =
  /\b(?:found|finds|show(?:s|ed|n)?|prove[sdn]?|demonstrat\w+|report(?:s|ed)?|suggest(?:s|ed)?|significant(?:ly)?|outperform\w*|better|worse|best|worst|superior|inferior|improv(?:es|ed)|increased|decreased|reduced|percent|twice|new|novel|key|crucial|vital|important|roles?|performance|proposed|introduced|state-of-the-art|was|were|will|should|must|cures?|causes?)\b/iu;
const NUMBER_WORD = /\b(?:hundred|thousand|million|billion|dozen|half|third|quarter|double|triple)s?\b/iu;
const SAYS_WHAT_IT_IS =
  /^ (?:is|are) (?:(?:usually|often|generally|typically|commonly) )?(?:an?|the|any|one|when|how|what|where|that|those|something|someone|\p{L}+s (?:that|which|who|of|in|for|made|used|with)\b|part|parts|\p{L}+ (?:that|which|of)\b)|^ (?:means?|refers? to|stands? for) \p{L}/u;

/** What keeps a model's words from being shown as an explanation of a term, as it is told the model; null where nothing does. */
export async function refuseTerm({ term, text, source }: TermAnswer): Promise<string | null> {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (INVISIBLE.test(text) || MARKUP.test(text)) return "it has markup or odd characters";
  if (words.length > MOST_WORDS) return `it has more than ${MOST_WORDS} words`;
  if (words.length < LEAST_WORDS) return "it is too short";
  if (!/^\p{L}.*[.]$/su.test(text) || (await splitSentences(text)).length !== 1 || /[?!:;]/u.test(text))
    return "it is not one plain sentence";
  if (isOtherLanguage(text)) return "it is not in English";
  const rest = afterTerm(term, text);
  if (rest === null || !SAYS_WHAT_IT_IS.test(rest))
    return `it must begin with "${term}" and say what that is`;
  return refuseContent(term, rest, source);
}

function refuseContent(term: string, rest: string, source: string): string | null {
  if (/\p{N}/u.test(rest) || NUMBER_WORD.test(rest)) return "it has a number";
  if (OF_THE_PAPER.test(rest)) return "it speaks of a paper";
  if (TO_THE_READER.test(rest)) return "it is no explanation";
  if (CLAIM.test(rest)) return "it makes a claim";
  const name = /(?<=[\s(-])\p{Lu}[\p{L}-]*/u.exec(rest.replaceAll(term, ""));
  if (name !== null) return `it has a name: ${name[0]}`;
  const own = wordsIn(term).filter((word) => word.length > 2);
  const told = wordsIn(rest);
  const telling = told.filter((word) => word.length > 3 && !own.some((each) => isOfOneFamily(each, word)));
  const again = own.filter((each) => told.some((word) => isOfOneFamily(each, word)));
  if (new Set(telling).size < LEAST_TELLING || again.length > own.length / 2)
    return "it explains the term by the term itself";
  const letters = wordsIn(rest).map((word) => word.length);
  if (letters.reduce((sum, length) => sum + length, 0) > HARD_WORDS * letters.length)
    return "its words are too hard";
  return isTaken(rest, source) ? "it repeats the paper" : null;
}

/** What follows the term with which an explanation opens, singular or plural; null where it opens otherwise. */
function afterTerm(term: string, text: string): string | null {
  const bare = text.replace(/^(?:an?|the) /iu, "");
  const lower = term.toLowerCase();
  const forms = [
    lower,
    `${lower}s`,
    lower.replace(/s$/u, ""),
    lower.replace(/ies$/u, "y"),
    lower.replace(/es$/u, ""),
  ];
  const form = forms.find((each) => each !== "" && bare.toLowerCase().startsWith(`${each} `));
  return form === undefined ? null : bare.slice(form.length);
}

const ENOUGH_EVIDENCE = 4;

function isOtherLanguage(text: string): boolean {
  const { language, evidence } = detectLanguage(text);
  return language !== "en" && language !== "und" && evidence >= ENOUGH_EVIDENCE;
}

/** Whether some words in a row stand in the paper as well. */
function isTaken(text: string, source: string): boolean {
  const words = wordsIn(text);
  const paper = ` ${wordsIn(source).join(" ")} `;
  return words.some((_, at) => {
    const run = words.slice(at, at + TAKEN_FROM_PAPER);
    return run.length === TAKEN_FROM_PAPER && paper.includes(` ${run.join(" ")} `);
  });
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** "memory" and "memories": the same beginning, but for their ends. */
function isOfOneFamily(word: string, other: string): boolean {
  let shared = 0;
  while (shared < word.length && word.charAt(shared) === other.charAt(shared)) shared += 1;
  return word === other || (shared >= 4 && shared >= Math.min(word.length, other.length) - 3);
}
