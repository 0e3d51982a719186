/**
 * @file The words of Question-Formation: the 68 types of McCoy, Frank & Linzen 2020 ("Does syntax need to grow on trees?",
 * TACL 8), and more determiners for the experiment that moves the entropy floor.
 */

/** Singular or plural. */
export type GrammaticalNumber = "singular" | "plural";

/** Classes of words; within a class every word is equally likely. */
export interface Lexicon {
  readonly determiners: readonly string[];
  readonly nouns: Readonly<Record<GrammaticalNumber, readonly string[]>>;
  readonly intransitiveVerbs: readonly string[];
  readonly transitiveVerbs: readonly string[];
  readonly auxiliaries: Readonly<Record<GrammaticalNumber, readonly string[]>>;
  readonly prepositions: readonly string[];
  readonly relativePronouns: readonly string[];
}

const SINGULAR = [
  "newt",
  "orangutan",
  "peacock",
  "quail",
  "raven",
  "salamander",
  "tyrannosaurus",
  "unicorn",
  "vulture",
  "walrus",
  "xylophone",
  "yak",
  "zebra",
];

/** The published lexicon. */
export const LEXICON: Lexicon = {
  determiners: ["the", "some", "my", "your", "our", "her"],
  nouns: {
    singular: SINGULAR,
    plural: SINGULAR.map((noun) => (noun.endsWith("us") ? `${noun}es` : `${noun}s`)),
  },
  intransitiveVerbs: ["giggle", "smile", "sleep", "swim", "wait", "move", "change", "read", "eat"],
  transitiveVerbs: [
    "entertain",
    "amuse",
    "high_five",
    "applaud",
    "confuse",
    "admire",
    "accept",
    "remember",
    "comfort",
  ],
  auxiliaries: { singular: ["does", "doesn't"], plural: ["do", "don't"] },
  prepositions: ["around", "near", "with", "upon", "by", "behind", "above", "below"],
  relativePronouns: ["who", "that"],
};

/** The published lexicon with as many determiners as asked for: those that are there first, then made-up ones. */
export function lexiconWithDeterminers(count: number): Lexicon {
  const determiners = Array.from({ length: count }, (_, i) => LEXICON.determiners[i] ?? `det${i}`);
  return { ...LEXICON, determiners };
}

/** Ends a declarative, ends a question, and the two tasks. */
export const MARKS = { period: ".", question: "?", declarative: "decl", interrogative: "quest" } as const;

/** All words, each once, in a fixed order. */
export function wordsOf(lexicon: Lexicon): readonly string[] {
  return [
    ...lexicon.determiners,
    ...lexicon.nouns.singular,
    ...lexicon.nouns.plural,
    ...lexicon.intransitiveVerbs,
    ...lexicon.transitiveVerbs,
    ...lexicon.auxiliaries.singular,
    ...lexicon.auxiliaries.plural,
    ...lexicon.prepositions,
    ...lexicon.relativePronouns,
    ...Object.values(MARKS),
  ];
}
