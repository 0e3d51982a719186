/**
 * Control characters except tab and line feed (C0, DEL, C1: what escape sequences of a terminal begin with), and
 * the characters that reorder what stands around them. Letters that read from right to left are left alone.
 */
const UNSAFE = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Line and paragraph separators of Unicode, which some programs break lines at. */
const LINE_BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;

/** A text of unknown origin without what could drive a terminal or turn a line around. */
export function withoutControls(text: string): string {
  return text.replace(LINE_BREAKS, "\n").replace(UNSAFE, "").toWellFormed();
}

/** The same on one line: every run of white space is one space. */
export function onOneLine(text: string): string {
  return withoutControls(text).replace(/\s+/gu, " ").trim();
}
