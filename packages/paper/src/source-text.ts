/** One stretch of source text that spans point into. */
export interface SourceSection {
  /** `"title"`, `"abstract"`, or a section's id: `s1`, `s2`, ... */
  readonly id: string;
  readonly heading?: string;
  /** As stored: LaTeX kept, no Unicode normalisation. Offsets are UTF-16 units into this string. */
  readonly text: string;
  /** Given by a caller who has split the text already: these are not split again. `text` is them joined by one space. */
  readonly sentences?: readonly string[];
}

/** The text a digest is made from. */
export interface SourceText {
  readonly sections: readonly SourceSection[];
}
