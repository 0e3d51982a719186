import stringWidth from "string-width";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Closing marks of East Asian text, and spaces that hold on to what is before them: they may not begin a line. */
const CLOSING = /^[\u00a0\u202f\p{Pe}\p{Pf}、。，．：；！？・ー々]/u;

/** Spaces where a line may end: not those that French sets before its high marks and inside its quotation marks. */
const BREAKING_SPACES = /(?<!«)[ \t\n]+(?![:;?!»](?:[\s.,)]|$))/u;

/** A piece of a line that is not broken, its width in columns, and whether a space stood before it. */
interface Piece {
  readonly text: string;
  readonly width: number;
  readonly spaceBefore: boolean;
}

export interface WrapOptions {
  readonly width: number;
  /** Before the first line. */
  readonly indent?: string;
  /** Before the others; the same as `indent` unless said. */
  readonly hangingIndent?: string;
}

/**
 * Breaks a text into lines that fit: at spaces, between East Asian characters, and inside a word only where the
 * word alone is too wide. Widths are columns of a terminal, not characters.
 */
export function wrap(text: string, options: WrapOptions): string {
  const { width, indent = "", hangingIndent = indent } = options;
  const lines: string[] = [];
  let line = indent;
  let used = stringWidth(indent);
  let isEmpty = true;
  for (const piece of piecesOf(text, Math.max(1, width - stringWidth(hangingIndent)))) {
    const gap = !isEmpty && piece.spaceBefore ? 1 : 0;
    if (!isEmpty && used + gap + piece.width > width) {
      lines.push(line);
      line = hangingIndent + piece.text;
      used = stringWidth(hangingIndent) + piece.width;
    } else {
      line += " ".repeat(gap) + piece.text;
      used += gap + piece.width;
    }
    isEmpty = false;
  }
  return [...lines, line].join("\n");
}

function piecesOf(text: string, widest: number): Piece[] {
  return text
    .split(BREAKING_SPACES)
    .map((word) => word.replaceAll(/^[ \t\n]+|[ \t\n]+$/gu, "").replaceAll(/[ \t\n]+/gu, " "))
    .filter((word) => word !== "")
    .flatMap((word) => breakWord(word, widest));
}

function breakWord(word: string, widest: number): Piece[] {
  // Most words are plain ASCII, for which there is nothing to measure.
  if (/^[\x21-\x7e]*$/.test(word) && word.length <= widest) {
    return [{ text: word, width: word.length, spaceBefore: true }];
  }
  const pieces: Piece[] = [];
  let text = "";
  let width = 0;
  let previousIsWide = false;
  for (const { segment } of graphemes.segment(word)) {
    const own = stringWidth(segment);
    const isWide = own === 2;
    const mayBreak = (isWide || previousIsWide) && !CLOSING.test(segment);
    if (text !== "" && (mayBreak || width + own > widest)) {
      pieces.push({ text, width, spaceBefore: pieces.length === 0 });
      text = "";
      width = 0;
    }
    text += segment;
    width += own;
    previousIsWide = isWide;
  }
  pieces.push({ text, width, spaceBefore: pieces.length === 0 });
  return pieces;
}
