/**
 * Runs of white space become one space, and none is left at the ends: once, when a record is parsed, so that every
 * source of the same record gives the same text. Nothing else is altered, no Unicode normal form is chosen.
 */
export function normaliseText(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
