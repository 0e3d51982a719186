import type { ComparedText } from "./compared-text.ts";
import { ENGLISH_NUMBERS, FRENCH_NUMBERS, UNCOUNTED } from "./lexicon/number-words.ts";
import { UNIT_SYMBOLS, UNITS } from "./lexicon/unit-pairs.ts";
import type { TranslationProblem } from "./translation-problem.ts";

/** A number of a sentence with what stands behind it. */
interface FoundNumber {
  readonly text: string;
  /** The same for "1,000" in English and "1 000" in French. */
  readonly value: string;
  readonly unit: string | null;
  readonly isWritten: boolean;
}

/** Figures inside names ("CD4", "HIV-1") are compared as names. */
const ENGLISH_FIGURE =
  /(?<![\p{L}\p{N}_^])(?<!(?:\p{Lu}[\p{L}\p{N}]*|(?<![\p{L}\p{N}])[\p{L}\p{N}]*\p{Lu}\p{N}*|(?<!\p{L})\p{L}{1,2})-)(?<!\p{N}[.,])[-−+]?\d+(?:,\d{3})*(?:[.·]\d+)?(?:\/\d+)?(?![\p{N}_^])(?=(?:st|nd|rd|th|s|d|x)?(?!\p{L}))|(?<=\p{N}-)\d+(?:[.·]\d+)?(?!\p{L}|\p{N})/gu;
const FRENCH_FIGURE =
  /(?<![\p{L}\p{N}_^])(?<!(?:\p{Lu}[\p{L}\p{N}]*|(?<![\p{L}\p{N}])[\p{L}\p{N}]*\p{Lu}\p{N}*|(?<!\p{L})\p{L}{1,2})-)(?<!\p{N}[.,])[-−+]?\d+(?: \d{3}(?!\d))*(?:[.,·]\d+)?(?:\/\d+)?(?![\p{N}_^])(?=(?:er|re|e|es|ère|ème|nde?|d|x|s)?(?!\p{L}))|(?<=\p{N}-)\d+(?:[.,·]\d+)?(?!\p{L}|\p{N})/gu;

/** Numbers that the translation lacks, adds or moves, and those that count something else there. */
export function changedNumbers(english: ComparedText, french: ComparedText): TranslationProblem[] {
  const theirs = numbersOf(english.prose, "english");
  const own = numbersOf(french.prose, "french");
  const lost = without(theirs, own).filter(({ value, isWritten }) => !(isWritten && isHalfTold(value, own)));
  const added = without(own, theirs).filter(({ value, isWritten }) => !(isWritten && UNCOUNTED.has(value)));
  return [
    ...lost.map(({ text }) => ({ code: "number.lost", words: text }) as const),
    ...added.map(({ text }) => ({ code: "number.added", words: text }) as const),
    ...(lost.length + added.length > 0 ? [] : movedNumbers(theirs, own)),
    ...changedUnits(theirs, own),
  ];
}

/** "First" may be told as "d'abord", "double" as "2 fois". */
function isHalfTold(value: string, own: readonly FoundNumber[]): boolean {
  if (value === "1e" || value === "2e") return true;
  return own.some((number) => number.value === value.replace(/^x|e$/gu, ""));
}

function without(numbers: readonly FoundNumber[], others: readonly FoundNumber[]): FoundNumber[] {
  const left = others.map(({ value }) => value);
  return numbers.filter(({ value }) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Two figures that have changed places may have changed what they count. */
function movedNumbers(theirs: readonly FoundNumber[], own: readonly FoundNumber[]): TranslationProblem[] {
  const figures = (numbers: readonly FoundNumber[]): string =>
    numbers
      .filter(({ isWritten }) => !isWritten)
      .map(({ value }) => value)
      .join(" ");
  const [one, other] = [figures(theirs), figures(own)];
  return one === other ? [] : [{ code: "number.moved", words: other }];
}

function changedUnits(theirs: readonly FoundNumber[], own: readonly FoundNumber[]): TranslationProblem[] {
  const left = own.map(({ value, unit }) => `${value} ${unit ?? ""}`);
  return theirs.flatMap(({ text, value, unit }): TranslationProblem[] => {
    if (text.includes("-") && /\p{L}/u.test(text)) return [];
    const at = left.indexOf(`${value} ${unit ?? ""}`);
    if (at >= 0) left.splice(at, 1);
    if (at >= 0 || !own.some((number) => number.value === value)) return [];
    return [{ code: "unit.changed", words: unit === null ? text : `${text} ${unit}` }];
  });
}

function numbersOf(prose: string, language: "english" | "french"): FoundNumber[] {
  const written = language === "english" ? ENGLISH_NUMBERS : FRENCH_NUMBERS;
  const figures = [...prose.matchAll(language === "english" ? ENGLISH_FIGURE : FRENCH_FIGURE)];
  const words = [...prose.matchAll(/(?<![\p{L}\p{N}-])\p{L}+(?:-\p{L}+)*(?![\p{L}\p{N}])/gu)].flatMap(
    (found) => {
      const [word] = found;
      return partsOf(word.toLowerCase(), written).map((value) => ({ index: found.index, text: word, value }));
    },
  );
  const all = [
    ...figures.map((found) => ({
      index: found.index,
      text: found[0],
      value: figureValue(found[0], prose.slice(0, found.index), language),
      isWritten: false,
    })),
    ...words.map((word) => ({ ...word, isWritten: true })),
  ].sort((a, b) => a.index - b.index);
  return all.map(({ index, text, value, isWritten }) => ({
    text,
    value,
    isWritten,
    // "Ten-dimensional" has its unit inside.
    unit: text.includes("-") && isWritten ? null : unitOf(prose.slice(index + text.length), language),
  }));
}

/** "Two-point" is a number and a word; "twenty-five" is left as two numbers in both languages. */
function partsOf(word: string, written: ReadonlyMap<string, string>): string[] {
  const whole = written.get(word);
  if (whole !== undefined) return [whole];
  if (!word.includes("-")) return [];
  return word.split("-").flatMap((part) => written.get(part) ?? []);
}

function figureValue(figure: string, before: string, language: "english" | "french"): string {
  const isRange = /^[-−]/u.test(figure) && /[\p{N}\p{L})]$/u.test(before);
  const bare = figure.replace(/^\+/u, "").replace(/−/gu, "-").replace(/ /gu, "").replace("·", ".");
  const plain = language === "english" ? bare.replace(/,/gu, "") : bare.replace(",", ".");
  const value = isRange ? plain.slice(1) : plain;
  return /\.\d*0+$/u.test(value) ? value.replace(/\.?0+$/u, "") : value;
}

const SYMBOL = new RegExp(`^[ ~-]?(${UNIT_SYMBOLS.split(" ").join("|")})(?![\\p{L}\\p{N}])`, "u");
const WORDS = {
  english: UNITS.map(([name, english]) => [name, unitPattern(english)] as const),
  french: UNITS.map(([name, , french]) => [name, unitPattern(french)] as const),
};

function unitPattern(list: string): RegExp {
  const words = list.split(" ").map((word) => word.replaceAll("_", " ").replaceAll("*", "\\p{L}*"));
  return new RegExp(`^[ ~-]?(?:${words.join("|")})(?!\\p{L})`, "iu");
}

function unitOf(after: string, language: "english" | "french"): string | null {
  const symbol = SYMBOL.exec(after)?.[1];
  if (symbol !== undefined) return symbol.replace("μ", "µ");
  return WORDS[language].find(([, pattern]) => pattern.test(after))?.[0] ?? null;
}
