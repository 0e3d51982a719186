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
  /** Forms of this sense alone, in whatever field, of an entry whose other forms have several. */
  readonly certainForms: readonly string[];
  /** Markers of any field, one of which the text must show too: the field alone does not settle the sense. None: no matter. */
  readonly beside: readonly string[];
  readonly en: string;
  readonly fr: string;
}

/** An entry that is right in its field only; forms separated by `|`, those that are right anywhere marked with `!`. */
export function entry(field: GlossaryField, forms: string, en: string, fr: string): GlossaryEntry {
  const marked = forms.split("|");
  const certainForms = marked.filter((form) => form.endsWith("!")).map((form) => form.slice(0, -1));
  return {
    forms: marked.map((form) => form.replace("!", "")),
    field,
    soleSense: false,
    certainForms,
    beside: [],
    en,
    fr,
  };
}

/** An entry that is right where the text shows one of some markers, separated by `|`, besides its field. */
export function beside(markers: string, told: GlossaryEntry): GlossaryEntry {
  return { ...told, beside: markers.split("|") };
}

/** An entry for words that mean nothing else anywhere. */
export function soleSense(field: GlossaryField, forms: string, en: string, fr: string): GlossaryEntry {
  return { forms: forms.split("|"), field, soleSense: true, certainForms: [], beside: [], en, fr };
}
