import { formsOf } from "./verb-forms.ts";

/** A single word that has one sense in papers of every field, the plain word for it, and where it may be put. */
export interface PlainWord {
  readonly word: string;
  readonly plain: string;
  /** What the word must be in its sentence, and its head with it. */
  readonly as:
    | "before noun"
    | "before plural"
    | "before work"
    | "before task"
    | "of adjective"
    | "of verb"
    | "of comparative"
    | "adverb"
    | "preposition"
    | "behind said"
    | "joint";
  /** Words after it with which it makes a term. */
  readonly terms?: ReadonlySet<string>;
}

/** "Novel object recognition" is a test, and the "novel coronavirus" a name. */
const NOVELTIES: ReadonlySet<string> = new Set([
  "object",
  "coronavirus",
  "influenza",
  "foods",
  "food",
  "psychoactive",
]);

/** "Largely outperforms": by how much, and not how often. */
const BY_HOW_MUCH: ReadonlySet<string> = new Set(
  ["outperform", "exceed", "surpass", "improve", "increase", "reduce", "enhance", "decrease"].flatMap(
    formsOf,
  ),
);

/** No noun stands here, and no adjective that is part of a term. */
export const PLAIN_WORDS: readonly PlainWord[] = [
  ...placed("before noun", ["crucial very important", "numerous many", "forthcoming coming"]),
  ...placed("before noun", ["novel new"]).map((entry) => ({ ...entry, terms: NOVELTIES })),
  ...placed("before task", ["challenging hard"]),
  ...placed("before plural", ["distinct different", "additional extra"]),
  ...placed("before work", ["prior earlier", "previous earlier"]),
  ...placed("of adjective", ["exceedingly very"]),
  ...placed("of verb", ["substantially greatly", "considerably greatly", "dramatically greatly"]),
  ...placed("of comparative", ["substantially much", "considerably much", "dramatically much"]),
  ...placed("adverb", [
    "particularly especially",
    "entirely fully",
    "merely only",
    "solely only",
    "primarily mainly",
    "predominantly mainly",
    "frequently often",
    "typically usually",
  ]),
  ...placed("adverb", ["largely mostly"]).map((entry) => ({ ...entry, terms: BY_HOW_MUCH })),
  ...placed("preposition", ["via through", "amongst among"]),
  ...placed("behind said", ["concerning about", "regarding about"]),
  ...placed("joint", ["whereas while", "whilst while"]),
];

/** Nouns that are about something. */
export const SAID: ReadonlySet<string> = new Set(
  (
    "knowledge information question assumption idea belief debate discussion claim statement view opinion theory " +
    "hypothesis concern uncertainty controversy deliberation conclusion prediction detail observation decision"
  ).split(" "),
);

/** Nouns for what others did before. */
export const EARLIER_WORK: ReadonlySet<string> = new Set(
  "work works study studies research methods approaches results findings reports experiments models analyses " +
    "measurements observations calculations estimates papers theories predictions publications investigations " +
    "algorithms techniques proposals evidence literature attempts trials surveys reviews result estimate paper".split(
      " ",
    ),
);

function placed(as: PlainWord["as"], pairs: readonly string[]): PlainWord[] {
  return pairs.map((pair) => {
    const at = pair.indexOf(" ");
    return { word: pair.slice(0, at), plain: pair.slice(at + 1), as };
  });
}
