import { detectLanguage, splitSentences } from "@engram/digest";

/** Why a reply is not even a sentence that could be checked. */
export type FormProblemCode =
  | "reply.empty"
  | "reply.cut"
  | "reply.too-long"
  | "reply.markup"
  | "reply.invisible"
  | "reply.other-language"
  | "reply.refusal"
  | "reply.repetition"
  | "reply.several-sentences"
  | "reply.no-sentence"
  /** The authors' own sentence, where something else was asked: no wording of the model's. */
  | "reply.copy"
  | "reply.first-person";

export interface FormProblem {
  readonly code: FormProblemCode;
  readonly words: string;
}

/** What the reply is held against. */
export interface FormQuestion {
  readonly claim: string;
  readonly passage: string;
  readonly text: string;
}

const REFUSAL =
  /^(?:i(?:'m| am) (?:sorry|unable|not able|an? )|sorry\b|i (?:can(?:'|’)?(?:no)?t|will not|won't)\b|as an? (?:ai|language model|assistant)\b|unfortunately, i\b|i apologi[sz]e|my apologies)/iu;
const TAG = /<\/?[a-z!][^>]*>|&(?:[a-z]+|#\d+);/giu;
const MARKDOWN = /\*\*|__|```|`|^#{1,6} |^\s*(?:[-*+•]|\d+[.)]) |\]\(|^>\s|\|/gmu;
/** Characters that are not seen, or that turn the order in which others are seen. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/u;

/** A digest speaks of the authors, not as them. */
const FIRST_PERSON = /\b(?:we|our|ours|us|I|my)\b/iu;

/** What keeps a reply from being one plain English sentence; null where nothing does. */
export async function refuseForm(asked: FormQuestion): Promise<FormProblem | null> {
  const { text, claim, passage } = asked;
  if (!/\p{L}/u.test(text)) return { code: "reply.empty", words: "" };
  if (INVISIBLE.test(text)) return { code: "reply.invisible", words: "" };
  if (REFUSAL.test(text)) return { code: "reply.refusal", words: text.slice(0, 40) };
  if (isRepetitive(text, passage)) return { code: "reply.repetition", words: "" };
  if (text.length > longestFor(claim, passage)) return { code: "reply.too-long", words: "" };
  const markup = [...text.matchAll(TAG), ...text.matchAll(MARKDOWN)].find(
    ([found]) => !passage.includes(found),
  );
  if (markup !== undefined) return { code: "reply.markup", words: markup[0] };
  if (/^[{[]/u.test(text) && !/^[{[]/u.test(claim)) return { code: "reply.no-sentence", words: "" };
  if (isOtherLanguage(text)) return { code: "reply.other-language", words: "" };
  if ((await count(text)) > (await count(claim))) return { code: "reply.several-sentences", words: "" };
  if (text === passage && claim !== passage) return { code: "reply.copy", words: "" };
  const speaker = FIRST_PERSON.exec(text);
  if (speaker !== null && !FIRST_PERSON.test(claim)) return { code: "reply.first-person", words: speaker[0] };
  const end = /[?!]/u.exec(text);
  return end === null || /[?!]/u.test(passage) ? null : { code: "reply.no-sentence", words: end[0] };
}

function longestFor(claim: string, passage: string): number {
  return 2 * Math.max(claim.length, passage.length) + 60;
}

/** Four words in a row that come more often than in the passage, or one word over and over. */
function isRepetitive(text: string, passage: string): boolean {
  const known = foursOf(passage);
  const words = text.toLowerCase().split(/\s+/u);
  const isStuck = words.some((word, at) => word === words[at + 1] && word === words[at + 2]);
  return isStuck || [...foursOf(text)].some(([four, times]) => times > Math.max(1, known.get(four) ?? 0));
}

function foursOf(text: string): ReadonlyMap<string, number> {
  const words = text.toLowerCase().split(/\s+/u);
  const fours = new Map<string, number>();
  for (let at = 0; at + 4 <= words.length; at += 1) {
    const four = words.slice(at, at + 4).join(" ");
    fours.set(four, (fours.get(four) ?? 0) + 1);
  }
  return fours;
}

/** Enough words to tell from which language a sentence is. */
const ENOUGH_EVIDENCE = 4;

function isOtherLanguage(text: string): boolean {
  const { language, evidence } = detectLanguage(text);
  return language !== "en" && language !== "und" && evidence >= ENOUGH_EVIDENCE;
}

async function count(text: string): Promise<number> {
  return (await splitSentences(text)).length;
}
