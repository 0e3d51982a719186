/** A text in each language of the product. Formulas are written in plain characters. */
export type Localised = Readonly<Record<"en" | "fr", string>>;
