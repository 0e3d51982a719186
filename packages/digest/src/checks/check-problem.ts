/** What a statement does to its source that could make it say something else. */
export type CheckProblemCode =
  | "number.added"
  | "number.lost"
  /** A number belongs to something else than in the source. */
  | "number.moved"
  | "negation.added"
  | "negation.lost"
  | "hedge.added"
  | "hedge.lost"
  | "quantifier.added"
  | "quantifier.lost"
  /** More instead of less, before instead of after. */
  | "comparison.turned"
  /** A name, an abbreviation or a symbol that the source does not have. */
  | "name.added"
  | "words.added"
  | "words.lost"
  /** Two things have changed places: who did what to whom, what belongs to what. */
  | "roles.swapped"
  /** One thing is said to cause another; the source only names them together. */
  | "cause.added"
  /** It begins in the middle of a clause, so that its subject may be another. */
  | "clause.cut-at-start"
  /** It ends in the middle of a clause. */
  | "clause.cut-at-end"
  /** What was only assumed, suggested or asked is stated. */
  | "scope.report-lost"
  /** A condition or frame ("if ...", "in mice, ...") that held for it is missing. */
  | "scope.condition-lost"
  /** It opens with a pronoun that could mean something else than in the source. */
  | "pronoun.unclear";

export interface CheckProblem {
  readonly code: CheckProblemCode;
  /** The words that are concerned. */
  readonly words: string;
}
