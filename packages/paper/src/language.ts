/** A language in which the product speaks to its readers. */
export type Language = "en" | "fr";
