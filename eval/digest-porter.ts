/** @file The stemmer of Porter 1980 ("An algorithm for suffix stripping"), which ROUGE is usually counted with. Not an evaluation by itself. */

const CONSONANT = "[^aeiou]";
const VOWEL = "[aeiouy]";
const CONSONANTS = `${CONSONANT}[^aeiouy]*`;
const VOWELS = `${VOWEL}[aeiou]*`;
/** Measure greater than 0, equal to 1, greater than 1; a stem with a vowel; one that ends consonant-vowel-consonant. */
const MORE_THAN_0 = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}`, "u");
const IS_1 = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}(?:${VOWELS})?$`, "u");
const MORE_THAN_1 = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}${VOWELS}${CONSONANTS}`, "u");
const HAS_VOWEL = new RegExp(`^(?:${CONSONANTS})?${VOWEL}`, "u");
const ENDS_CVC = new RegExp(`^${CONSONANTS}${VOWEL}[^aeiouwxy]$`, "u");

const STEP_2: Readonly<Record<string, string>> = {
  ational: "ate",
  tional: "tion",
  enci: "ence",
  anci: "ance",
  izer: "ize",
  bli: "ble",
  alli: "al",
  entli: "ent",
  eli: "e",
  ousli: "ous",
  ization: "ize",
  ation: "ate",
  ator: "ate",
  alism: "al",
  iveness: "ive",
  fulness: "ful",
  ousness: "ous",
  aliti: "al",
  iviti: "ive",
  biliti: "ble",
  logi: "log",
};
const STEP_3: Readonly<Record<string, string>> = {
  icate: "ic",
  ative: "",
  alize: "al",
  iciti: "ic",
  ical: "ic",
  ful: "",
  ness: "",
};
const STEP_4 =
  /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize|(?<=[st])ion)$/u;

/** The Porter stem of a word in lower case. */
export function porterStem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/u.test(word)) return word;
  // A "y" that opens a word is a consonant: it is hidden from the patterns as a capital.
  const hidden = word.startsWith("y") ? `Y${word.slice(1)}` : word;
  let stem = stripPlural(hidden);
  stem = stripPast(stem);
  if (/y$/u.test(stem) && HAS_VOWEL.test(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`;
  stem = replaceEnding(stem, STEP_2);
  stem = replaceEnding(stem, STEP_3);
  const fourth = STEP_4.exec(stem);
  if (fourth !== null && MORE_THAN_1.test(fourth[1] ?? "")) stem = fourth[1] ?? stem;
  return finish(stem).replace(/^Y/u, "y");
}

function stripPlural(word: string): string {
  if (/(?:ss|i)es$/u.test(word)) return word.slice(0, -2);
  return /[^s]s$/u.test(word) ? word.slice(0, -1) : word;
}

function stripPast(word: string): string {
  if (/eed$/u.test(word)) return MORE_THAN_0.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const base = /^(.+)(?:ed|ing)$/u.exec(word)?.[1];
  if (base === undefined || !HAS_VOWEL.test(base)) return word;
  if (/(?:at|bl|iz)$/u.test(base)) return `${base}e`;
  if (/([^aeiouylsz])\1$/u.test(base)) return base.slice(0, -1);
  return ENDS_CVC.test(base) ? `${base}e` : base;
}

function replaceEnding(word: string, endings: Readonly<Record<string, string>>): string {
  const ending = Object.keys(endings)
    .filter((candidate) => word.endsWith(candidate))
    .sort((a, b) => b.length - a.length)[0];
  if (ending === undefined) return word;
  const base = word.slice(0, -ending.length);
  return MORE_THAN_0.test(base) ? base + (endings[ending] ?? "") : word;
}

function finish(word: string): string {
  let stem = word;
  if (/e$/u.test(stem)) {
    const base = stem.slice(0, -1);
    if (MORE_THAN_1.test(base) || (IS_1.test(base) && !ENDS_CVC.test(base))) stem = base;
  }
  return /ll$/u.test(stem) && MORE_THAN_1.test(stem) ? stem.slice(0, -1) : stem;
}
