import type { TextRange } from "./text-range.ts";

/** A stretch of text or of mathematics, delimiters included. `display` is true for formulas set on their own line. */
export interface LatexSegment extends TextRange {
  readonly kind: "text" | "math";
  readonly display: boolean;
}

const ENVIRONMENT = /^\\begin\{((?:equation|align|gather|multline|eqnarray|displaymath|math)\*?)\}/u;
/** Bounds on the search for a closing dollar, so that a page of stray dollars and braces takes linear time. */
const LONGEST_FORMULA = 20_000;
const LONGEST_GROUP = 1_000;

/**
 * Cuts a text into prose and formulas: `$...$`, `$$...$$`, `\(...\)`, `\[...\]` and the display environments. The
 * segments follow each other without a gap, so joining them gives the text back. A dollar sign that is escaped,
 * without a partner, or before an amount of money is prose.
 */
export function segmentLatex(text: string): LatexSegment[] {
  // Most texts are prose alone, and searching is faster than reading.
  if (!text.includes("$") && !text.includes("\\"))
    return text === "" ? [] : [{ kind: "text", start: 0, end: text.length, display: false }];
  const segments: LatexSegment[] = [];
  let textStart = 0;
  let index = 0;
  const missing = new Set<string>();
  while (index < text.length) {
    const math = mathAt(text, index, missing);
    if (math === null) {
      index += text[index] === "\\" ? 2 : 1;
      continue;
    }
    if (index > textStart) segments.push({ kind: "text", start: textStart, end: index, display: false });
    segments.push({ kind: "math", start: index, end: math.end, display: math.display });
    index = math.end;
    textStart = index;
  }
  if (textStart < text.length) {
    segments.push({ kind: "text", start: textStart, end: text.length, display: false });
  }
  return segments;
}

interface Opened {
  readonly end: number;
  readonly display: boolean;
}

/** `missing`: closers that are known not to come any more, so that they are looked for once. */
function mathAt(text: string, index: number, missing: Set<string>): Opened | null {
  const first = text[index];
  if (first === "$") return text[index + 1] === "$" ? doubleDollar(text, index) : singleDollar(text, index);
  if (first !== "\\") return null;
  const second = text[index + 1];
  if (second === "(") return closedBy(text, index, "\\)", missing);
  if (second === "[") return closedBy(text, index, "\\]", missing);
  if (second !== "b") return null;
  const environment = ENVIRONMENT.exec(text.slice(index, index + 32))?.[1];
  return environment === undefined ? null : closedBy(text, index, `\\end{${environment}}`, missing);
}

function closedBy(text: string, index: number, closer: string, missing: Set<string>): Opened | null {
  if (missing.has(closer)) return null;
  const found = text.indexOf(closer, index + 2);
  if (found < 0) missing.add(closer);
  if (found < 0 || hasBlankLine(text, index, found)) return null;
  return { end: found + closer.length, display: closer !== "\\)" && closer !== "\\end{math}" };
}

function doubleDollar(text: string, index: number): Opened | null {
  const found = text.indexOf("$$", index + 2);
  return found <= index + 2 || hasBlankLine(text, index, found) ? null : { end: found + 2, display: true };
}

/** The rule of Pandoc for single dollars, loosened for formulas that authors set off with spaces. */
function singleDollar(text: string, index: number): Opened | null {
  const closer = closingDollar(text, index + 1);
  if (closer < 0) return null;
  const inner = text.slice(index + 1, closer);
  if (inner.trim() === "" || /\n\s*\n/u.test(inner)) return null;
  const tight = !/^\s|\s$/u.test(inner);
  const looksLikeMoney = /^\d/u.test(inner) && /[a-z]{2,} /u.test(inner) && !/[\\^_=]/u.test(inner);
  if (looksLikeMoney || (tight && /\d/u.test(text.charAt(closer + 1)) && /^\d/u.test(inner))) return null;
  if (!tight && !/[\\^_={}<>+*/|]/u.test(inner) && inner.trim().length > 3) return null;
  return { end: closer + 1, display: false };
}

/** The next unescaped dollar, preferring one outside braces: `\text{if $x$}` holds dollars of its own. */
function closingDollar(text: string, from: number): number {
  let depth = 0;
  let firstInBraces = -1;
  const last = Math.min(text.length, from + LONGEST_FORMULA);
  for (let index = from; index < last; index += 1) {
    if (firstInBraces >= 0 && index > firstInBraces + LONGEST_GROUP) return firstInBraces;
    const character = text[index];
    if (character === "\\") index += 1;
    else if (character === "{") depth += 1;
    else if (character === "}") depth -= 1;
    else if (character === "$" && depth <= 0) return index;
    else if (character === "$" && firstInBraces < 0) firstInBraces = index;
  }
  return firstInBraces;
}

function hasBlankLine(text: string, start: number, end: number): boolean {
  return /\n\s*\n/u.test(text.slice(start, end));
}
