import { normaliseText } from "./normalise-text.ts";

/** The names in an author line of arXiv, affiliations left out. */
export function splitAuthors(line: string): readonly string[] {
  return normaliseText(line)
    .split(/, | and /)
    .filter((name) => name !== "");
}
