/**
 * When a bookish verb may be read as its plain one:
 * - `object`: active with an object, or passive
 * - `active`: active with an object
 * - `authors`: the same, where the subject is the authors or it says what for ("to examine ...")
 * - `things`: with an object, or passive, where the subject is not the authors
 * - `asked`: before a question ("determine whether")
 * - `that`: before a clause with "that"
 * - `any`: always
 */
export type VerbCondition = "object" | "active" | "things" | "authors" | "asked" | "that" | "any";

/** A bookish verb, the plain verb that says the same, when, and objects that it must have or must not have. */
export interface PlainVerb {
  readonly verb: string;
  /** `_` is where the object goes: "make _ better". */
  readonly plain: string;
  readonly when: VerbCondition;
  /** Only with one of these nouns, or nouns with one of these endings, as its subject. */
  readonly subject?: RegExp;
  /** Only with one of these nouns as its object (or, in the passive, its subject). */
  readonly only?: ReadonlySet<string>;
  /** Not with these. */
  readonly never?: ReadonlySet<string>;
  /** Not in a sentence with formulas. */
  readonly noFormula?: boolean;
}
