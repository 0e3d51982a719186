import type { ComparedText } from "./compared-text.ts";
import { type Concept, type ConceptCount, conceptCounter } from "./concept-counts.ts";
import { ENGLISH_CONCEPTS } from "./lexicon/english-concepts.ts";
import { FRENCH_CONCEPTS } from "./lexicon/french-concepts.ts";
import type { TranslationProblem, TranslationProblemCode } from "./translation-problem.ts";
import { withoutAccents } from "./without-accents.ts";

type Counts = ReadonlyMap<Concept, ConceptCount>;

const countEnglish = conceptCounter(ENGLISH_CONCEPTS);
const countFrench = conceptCounter(FRENCH_CONCEPTS);

type Codes = readonly [lost: TranslationProblemCode, added: TranslationProblemCode];

const HEDGE: Codes = ["hedge.lost", "hedge.added"];
const QUANTIFIER: Codes = ["quantifier.lost", "quantifier.added"];
const TURNED: Codes = ["comparison.turned", "comparison.turned"];
const UNIT: Codes = ["unit.changed", "unit.changed"];
const CONDITION: Codes = ["condition.lost", "condition.added"];

/** Negation and failure are compared together, below. */
const CODES: Readonly<Record<Exclude<Concept, "negation" | "failure">, Codes>> = {
  "not-only": ["negation.added", "negation.lost"],
  modal: HEDGE,
  ability: HEDGE,
  duty: HEDGE,
  seeming: HEDGE,
  suggestion: HEDGE,
  indication: HEDGE,
  about: HEDGE,
  usual: HEDGE,
  "bound-below": QUANTIFIER,
  "bound-above": QUANTIFIER,
  all: QUANTIFIER,
  some: QUANTIFIER,
  most: QUANTIFIER,
  many: QUANTIFIER,
  few: QUANTIFIER,
  only: QUANTIFIER,
  up: TURNED,
  down: TURNED,
  high: TURNED,
  low: TURNED,
  year: UNIT,
  month: UNIT,
  week: UNIT,
  day: UNIT,
  hour: UNIT,
  early: TURNED,
  late: TURNED,
  supposition: HEDGE,
  proposal: HEDGE,
  authors: ["name.lost", "name.added"],
  before: TURNED,
  after: TURNED,
  condition: CONDITION,
  exception: CONDITION,
  time: CONDITION,
  contrast: CONDITION,
};

/** Negations, hedges, quantifiers, comparisons and conditions that the translation loses or adds. */
export function changedConcepts(english: ComparedText, french: ComparedText): TranslationProblem[] {
  const theirs = countEnglish(english.lower.replace(NEARLY, " roughly "));
  const own = countFrench(french.lower.replace(NEARLY, " environ "));
  return [
    ...changedNegations(theirs, own, answeringWords(english.lower, french.lower)),
    ...changedPrefixes(english.lower, answeringWords(english.lower, french.lower), theirs, own),
    ...(Object.entries(CODES) as [keyof typeof CODES, Codes][]).flatMap(([concept, [lost, added]]) => {
      const [en, fr] = [get(theirs, concept), get(own, concept)];
      const problems: TranslationProblem[] = [];
      if (en.told.length > fr.told.length + fr.passing.length)
        problems.push({ code: lost, words: en.told.join(", ") });
      if (fr.told.length > en.told.length + en.passing.length)
        problems.push({ code: added, words: fr.told.join(", ") });
      return problems;
    }),
  ];
}

/** "~100" in either language. */
const NEARLY = /[~≈∼] ?(?=\d)/gu;

const NONE: ConceptCount = { told: [], passing: [] };

function get(counts: Counts, concept: Concept): ConceptCount {
  return counts.get(concept) ?? NONE;
}

/** "Fails to" may be told with "ne ... pas", "cannot" with "incapable": what denies is counted together. */
function changedNegations(theirs: Counts, own: Counts, answering: readonly string[]): TranslationProblem[] {
  const [no, failing] = [get(theirs, "negation"), get(theirs, "failure")];
  const [non, manque] = [get(own, "negation"), get(own, "failure")];
  const denied = no.told.length + failing.told.length;
  const told = non.told.length + manque.told.length;
  const other = manque.passing.length + non.passing.length;
  const spare = Math.max(0, other - failing.passing.length);
  if (denied > told + spare)
    return [{ code: "negation.lost", words: [...no.told, ...failing.told].join(", ") }];
  // "Unknown" may be told with "ne ... pas", or with "inconnu", which then leaves no room for another denial.
  const answered = Math.max(other, answering.filter((word) => word !== "non").length);
  const room = Math.max(0, failing.passing.length + no.passing.length - answered);
  if (told > denied + room)
    return [{ code: "negation.added", words: [...non.told, ...manque.told].join(", ") }];
  return [];
}

const DENYING_ENGLISH =
  /(?<!\p{L})(?:un(?!der|cover|iq|it|iv|ion|ifor|ifie|ify|til|less)\p{L}{4,}|non-?\p{L}{4,}|\p{L}{4,}less)(?!\p{L})/gu;
const DENYING_FRENCH =
  /(?<!\p{L})(?:in(?!di[qv]|f[ol]|t[eé]|trod|clu|dui|ocul|iti|st(?!able)|sul|spir|jec|vest)|im(?!p[lo]|m[eé]|ag|it|pact)|ir(?!ri)|ill|dés|més|non-?)\p{L}{3,}|(?<!\p{L})(?:peu|mal|non|difficil\p{L}*|déficien\p{L}*)(?!\p{L})/gu;

/** French words that may deny by their form. "Inhibe" for "inhibits" denies nothing that the English word does not. */
function answeringWords(english: string, french: string): readonly string[] {
  const openings = new Set(
    (english.match(/\p{L}{4,}/gu) ?? []).map((word) => withoutAccents(word).slice(0, 4)),
  );
  return [...french.matchAll(DENYING_FRENCH)]
    .map(([word]) => word)
    .filter(
      (word) => !openings.has(withoutAccents(word).slice(0, 4)) || /^(?:non|peu|mal|déficien)/u.test(word),
    );
}

/** "Untreated" told as "traité": every word that denies by its form needs one that denies. */
function changedPrefixes(
  english: string,
  answering: readonly string[],
  theirs: Counts,
  own: Counts,
): TranslationProblem[] {
  const denying = [...english.matchAll(DENYING_ENGLISH)].map(([word]) => word);
  if (denying.length === 0) return [];
  const needed = denying.length + get(theirs, "negation").told.length + get(theirs, "failure").told.length;
  const there =
    // "Deficient" is no word that denies by its form, and answers none.
    answering.filter((word) => !/^(?:non$|déficien)/u.test(word)).length +
    get(own, "negation").told.length +
    get(own, "failure").told.length;
  return needed > there ? [{ code: "negation.lost", words: denying.join(", ") }] : [];
}
