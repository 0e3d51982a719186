import { detectLanguage } from "../../detect-language.ts";
import type { ComparedText } from "./compared-text.ts";
import type { Translation, TranslationProblem } from "./translation-problem.ts";

const TAG = /<\/?[a-z!][^>]*>|&(?:[a-z]+|#\d+);/giu;
const MARKDOWN = /\*\*|__|```|`|^#{1,6} |^\s*(?:[-*+•]|\d+[.)]) |\]\(|^>\s|\|/gmu;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/u;

/** Markup and characters that are not seen, which the English sentence does not have. */
export function addedMarkup({ english, french }: Translation): TranslationProblem[] {
  const found = [...french.matchAll(TAG), ...french.matchAll(MARKDOWN)].find(
    ([each]) => !english.includes(each),
  );
  if (found !== undefined) return [{ code: "text.markup", words: found[0] }];
  return INVISIBLE.test(french) && !INVISIBLE.test(english) ? [{ code: "text.markup", words: "" }] : [];
}

const FRENCH_WORDS =
  /(?<!\p{L})(?:le|la|les|l'|un|une|des|du|de|d'|et|est|sont|que|qu'|qui|dans|pour|par|sur|avec|au|aux|en|ce|cet|cette|ces|nous|il|elle|ils|elles|on|ne|n'|pas|plus|a|ont|à|se|s'|son|sa|ses|leur|leurs|mais|ou|où|entre|chez|sans|été|peut|être|c'|y|dont|comme)(?!\p{L})/gu;
const ENGLISH_WORDS =
  /(?<![\p{L}'-])(?:the|of|and|to|is|that|this|with|are|by|we|from|which|be|these|has|been|an|their|it|at|was|or|were|have|into|its|than|they|can|may|not|when|where|whose|both|between|through|during|while|for)(?![\p{L}\p{N}'-])/gu;

const SENTENCE_END = /[.!?…](?= +[\p{Lu}«"“])/gu;
const QUESTION = /[?!]/u;

/** Sentences, brackets and remarks that the English sentence does not have. */
export function addedSentences(english: ComparedText, french: ComparedText): TranslationProblem[] {
  const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const problems: TranslationProblem[] = [];
  if (count(french.prose, SENTENCE_END) > count(english.prose, SENTENCE_END))
    problems.push({ code: "sentence.added", words: "" });
  if (QUESTION.test(french.prose) && !QUESTION.test(english.prose))
    problems.push({ code: "sentence.added", words: QUESTION.exec(french.prose)?.[0] ?? "" });
  if (count(french.prose, /\(/gu) !== count(english.prose, /\(/gu))
    problems.push({ code: "sentence.added", words: "(" });
  return problems;
}

/** Letters of the translation for each of the English sentence: the translations by hand have 0.99 to 1.51. */
const LETTERS = { least: 0.95, most: 1.6 };
/** The same of words that carry something: 0.91 to 1.40. */
const WORDS = { least: 0.88, most: 1.55 };
/** A short sentence may grow or shrink by so many letters or words at any rate. */
const SLACK = { letters: 6, words: 1 };

/** French takes a fifth more letters than English; less is a part of it, and far more is something else. */
export function differingLength(english: ComparedText, french: ComparedText): TranslationProblem[] {
  const isFitting = (theirs: number, own: number, { least, most }: typeof WORDS, slack: number): boolean =>
    own >= least * theirs - slack && own <= most * theirs + slack;
  const letters = [english.prose.length, french.prose.length] as const;
  const words = [carrying(english.lower), carrying(french.lower)] as const;
  if (isFitting(...letters, LETTERS, SLACK.letters) && isFitting(...words, WORDS, SLACK.words)) return [];
  return [{ code: "length.differs", words: `${words[1]} / ${words[0]}` }];
}

function carrying(lower: string): number {
  const words = lower
    .replace(FRENCH_WORDS, " ")
    .replace(ENGLISH_WORDS, " ")
    .replace(/(?<!\p{L})(?:in|on|as|not|would|could)(?!\p{L})/gu, " ");
  return words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** One word thrice in a row, or five words that come more often than five of the English sentence do. */
export function repeatedWords(english: ComparedText, french: ComparedText): TranslationProblem[] {
  const words = french.lower.match(/[\p{L}\p{N}]+/gu) ?? [];
  const stuck = words.find((word, at) => word.length > 1 && word === words[at + 1] && word === words[at + 2]);
  if (stuck !== undefined) return [{ code: "text.repeated", words: stuck }];
  const twice = mostFrequentFive(words);
  const theirs = mostFrequentFive(english.lower.match(/[\p{L}\p{N}]+/gu) ?? []);
  return twice.times > Math.max(1, theirs.times) ? [{ code: "text.repeated", words: twice.five }] : [];
}

function mostFrequentFive(words: readonly string[]): { readonly five: string; readonly times: number } {
  const counts = new Map<string, number>();
  let best = { five: "", times: 0 };
  for (let at = 0; at + 5 <= words.length; at += 1) {
    const five = words.slice(at, at + 5).join(" ");
    const times = (counts.get(five) ?? 0) + 1;
    counts.set(five, times);
    if (times > best.times) best = { five, times };
  }
  return best;
}

/** From this share of French function words on a sentence is French. */
const LEAST_FRENCH = 0.14;

/** A copy of the English, a third language, or a mixture of two. */
export function otherLanguage(english: ComparedText, french: ComparedText): TranslationProblem[] {
  if (!/\p{L}/u.test(french.prose) || french.lower === english.lower)
    return [{ code: "language.other", words: "" }];
  const words = french.lower.match(/\p{L}+/gu)?.length ?? 0;
  const own = french.lower.match(FRENCH_WORDS)?.length ?? 0;
  const mixed = french.lower.replace(/["“«][^"”»]*["”»]/gu, "").match(ENGLISH_WORDS) ?? [];
  const { language, evidence } = detectLanguage(french.prose);
  const isForeign = language !== "fr" && language !== "und" && evidence > own;
  if (own < LEAST_FRENCH * words || isForeign) return [{ code: "language.other", words: language }];
  return mixed.length > 0 ? [{ code: "language.left", words: mixed.join(", ") }] : [];
}

/** Before a vowel French cuts "le" short and never before a consonant; "h" goes either way. */
const UNCUT =
  /(?<![\p{L}'-])(?:le|la|de|que|ne|se|je|me|jusque|lorsque|puisque) (?!(?:un|une|onze|onzième|oui|ouistiti|y)(?!\p{L}))[aeiouàâéèêëîïôùûœ]\p{Ll}{2,}/u;
const CUT = /(?<!\p{L})(?:l|d|qu|n|j|c)'(?!y)[bcdfgjklmnpqrstvwxz]\p{Ll}+/u;
/** Two of a kind, or one that can not stand before another. */
const CLASHING =
  /(?<!\p{L})(?:(?:le|la|les|un|une|des|du|au|aux) (?:le|la|les|un|une|des|du|au|aux)|de (?:le|les)|à (?:le|les)|de des|de du|pas pas|la le|le la)(?!\p{L})/u;

/** What no French reader would let pass: the sentence is then hardly one that was understood. */
export function brokenFrench(french: ComparedText): TranslationProblem[] {
  const text = french.prose.replace(/["“«][^"”»]*["”»]/gu, "");
  const opening = text.slice(0, 1).toLowerCase() + text.slice(1);
  const found = UNCUT.exec(opening) ?? CUT.exec(opening) ?? CLASHING.exec(opening);
  return found === null ? [] : [{ code: "language.broken", words: found[0] }];
}
