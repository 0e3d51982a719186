/** The field in which an explanation is right. A word of several fields has one entry for each. */
export type GlossaryField =
  | "learning"
  | "statistics"
  | "life"
  | "medicine"
  | "physics"
  | "astronomy"
  | "chemistry"
  | "earth"
  | "economics"
  | "engineering"
  | "mathematics"
  | "computing";

/** One of our own explanations: general, of at most 25 words, and shown only in a text of its field. */
export interface GlossaryEntry {
  /** In lower case; a plural in -s is understood. The longest form that fits is taken. */
  readonly forms: readonly string[];
  readonly field: GlossaryField;
  /** The words have this sense alone, in whatever field they occur. */
  readonly soleSense: boolean;
  readonly en: string;
  readonly fr: string;
}

/** An entry that is right in its field only; forms separated by `|`. */
export function entry(field: GlossaryField, forms: string, en: string, fr: string): GlossaryEntry {
  return { forms: forms.split("|"), field, soleSense: false, en, fr };
}

/** An entry for words that mean nothing else anywhere. */
export function soleSense(field: GlossaryField, forms: string, en: string, fr: string): GlossaryEntry {
  return { forms: forms.split("|"), field, soleSense: true, en, fr };
}
