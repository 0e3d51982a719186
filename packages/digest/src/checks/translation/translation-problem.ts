/** What a French translation does to its English sentence that could make it say something else, or unfit to be shown. */
export type TranslationProblemCode =
  | "number.added"
  | "number.lost"
  | "number.moved"
  | "unit.changed"
  | "negation.added"
  | "negation.lost"
  | "hedge.added"
  | "hedge.lost"
  | "quantifier.added"
  | "quantifier.lost"
  | "comparison.turned"
  | "condition.added"
  | "condition.lost"
  | "name.added"
  | "name.lost"
  | "name.moved"
  | "formula.changed"
  /** Words of the English sentence for which no French one stands. */
  | "words.lost"
  /** Words of the French sentence for which no English one stands. */
  | "words.added"
  /** It is not French, or hardly. */
  | "language.other"
  /** An English word was left standing. */
  | "language.left"
  /** "l’signal", "de organes": no French that could be shown. */
  | "language.broken"
  | "length.differs"
  | "sentence.added"
  | "text.repeated"
  | "text.markup";

export interface TranslationProblem {
  readonly code: TranslationProblemCode;
  /** The words that are concerned. */
  readonly words: string;
}

/** A checked English statement and what is said to be the same in French. */
export interface Translation {
  readonly english: string;
  readonly french: string;
}
