import type { ComparedText } from "./compared-text.ts";
import { COMMON_WORDS, ENGLISH_WORDS, SHARED_WORDS } from "./lexicon/common-words.ts";
import type { TranslationProblem } from "./translation-problem.ts";
import { withoutAccents } from "./without-accents.ts";

/** Endings of words that are the same in both languages. */
const SHARED_ENDING =
  /(?:[ts]ions?|[ai]bles?|ances?|ences?|ants?|ents?|ages?|ures?|ides?|ines?|oses?|ases?|omes?|us|iles?|ules?|oïdes?|ites?|isme|um|al|ale|ales|odes?|ones?|enes?|ane|ix|ex|udes?|ives?|aces?|exes?|asses?|yses?|erge|ergent|xies|cytes?|ands?|icles?|uits?|ubes?)$/u;
/** Of these, endings that no French word has. */
const ENGLISH_ENDING = /(?:(?<!s)ous|[^r]ments?|rments?|ical|[rb]ial|sis|ness|ful|less|ship|hood|ing|ly)$/u;
/** Latin that papers write in any language. */
const LATIN =
  /\b(?:in (?:vitro|vivo|situ|silico|utero)|de novo|ex vivo|a priori|ad hoc|et al|vice versa|per se)\b/gu;
const WORD = /(?<![\p{L}\p{N}_-])\p{Ll}{4,}(?![\p{L}\p{N}_-])/gu;

/** English words that stand in the translation as they stood, and are no French. */
export function leftWords(english: ComparedText, french: ComparedText): TranslationProblem[] {
  const theirs = new Set(wordsOf(english.prose));
  const quoted = [...french.prose.matchAll(/["“«]([^"”»]*)["”»]/gu)]
    .map(([, inside]) => inside ?? "")
    .join(" ");
  const left = wordsOf(french.prose).filter(
    (word) =>
      theirs.has(word) &&
      !SHARED_WORDS.has(word) &&
      !(SHARED_ENDING.test(word) && !ENGLISH_ENDING.test(word) && !ENGLISH_WORDS.has(word)) &&
      !quoted.includes(word) &&
      !isEpithet(word, french.prose),
  );
  const joined = [
    ...french.lower.matchAll(
      /(?<![\p{L}])\p{L}+-(?:based|induced|dependent|specific|related|like|free|mediated|associated|independent|driven|level|scale|type|wide|cell|term|derived|deficient|fold|time|end|shot|tuning)(?!\p{L})/gu,
    ),
  ].map(([word]) => word);
  return [...left, ...joined].map((words) => ({ code: "language.left", words }));
}

function wordsOf(prose: string): string[] {
  return prose.replace(LATIN, "").match(WORD) ?? [];
}

/** "Drosophila melanogaster", "C. elegans": species keep their names. */
function isEpithet(word: string, prose: string): boolean {
  return new RegExp(`\\p{Lu}(?:\\p{Ll}+|\\.) ${word}(?!\\p{L})`, "u").test(prose);
}

/** The least share of the English words that carry something for which a French one must stand; by hand nearly all have 0.63. */
const LEAST_TOLD = 0.6;
/** The same the other way round; by hand nearly all have 0.54. */
const LEAST_KNOWN = 0.45;

/**
 * English words that no French word stands for, and French ones that stand for none: the table knows some, the others
 * must begin alike, as words of Latin and Greek roots do. A translator may choose another word, so some are forgiven.
 */
export function untoldWords(english: ComparedText, french: ComparedText): TranslationProblem[] {
  const theirs = carryingWords(english.lower, ENGLISH_GLUE);
  const own = carryingWords(french.lower, FRENCH_GLUE);
  const all = (french.lower.match(/\p{L}{2,}/gu) ?? []).map(withoutAccents);
  const isPair = (word: string, other: string): boolean =>
    other.startsWith(withoutAccents(word).slice(0, 4)) ||
    openingsFor(word).some((opening) => other.startsWith(opening));
  const untold = theirs.filter((word) => !all.some((other) => isPair(word, other)));
  const unknown = own.filter((other) => !theirs.some((word) => isPair(word, other)));
  const problems: TranslationProblem[] = [];
  if (untold.length > (1 - LEAST_TOLD) * theirs.length + ROUNDING)
    problems.push({ code: "words.lost", words: untold.slice(0, 4).join(", ") });
  if (unknown.length > (1 - LEAST_KNOWN) * own.length + ROUNDING)
    problems.push({ code: "words.added", words: unknown.slice(0, 4).join(", ") });
  return problems;
}

/** How French words for an English one begin; "ensures" is looked for as "ensure" too. */
function openingsFor(word: string): readonly string[] {
  const bare = word.replace(/(?:ies|es|s|ed|d|ing|ly)$/u, "");
  const found = [word, word.replace(/[sd]$/u, ""), bare, `${bare}e`, `${bare}y`].flatMap(
    (form) => COMMON_WORDS.get(form) ?? [],
  );
  return found.map(withoutAccents);
}

/** So that two of five are two of five. */
const ROUNDING = 1e-9;

function carryingWords(lower: string, glue: ReadonlySet<string>): string[] {
  const words = lower.match(/(?<![\p{L}\p{N}])\p{L}{4,}(?!\p{N})/gu) ?? [];
  return [...new Set(words)]
    .filter((word) => !glue.has(withoutAccents(word)))
    .map((word) => (glue === FRENCH_GLUE ? withoutAccents(word) : word));
}

const ENGLISH_GLUE: ReadonlySet<string> = new Set(
  (
    "with that from this which these have been their they were into than when where between both also such each other more " +
    "most some only over under about after before them then there here what while whose does will would could should might " +
    "very much many even those using used because through during within without among upon however although whereas thus " +
    "moreover being three five seven several neither either"
  ).split(" "),
);

const FRENCH_GLUE: ReadonlySet<string> = new Set(
  (
    "dans pour avec cette nous elle ils elles leur leurs plus mais sont etre entre chez sans dont comme ainsi aussi tous " +
    "toutes tout toute lorsque quand tres meme encore deja peut peuvent pourrait pourraient selon vers apres avant afin cela " +
    "ceux celles celle celui cependant lorsqu jusqu puisqu trois cinq sept etait etaient soit avons plusieurs aucun aucune"
  ).split(" "),
);
