/** Runs of white space become one space, and none is left at the ends: once, when a record is parsed. */
export function normaliseText(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
