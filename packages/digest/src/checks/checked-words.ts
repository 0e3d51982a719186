import { segmentLatex } from "../latex-segments.ts";
import { stem } from "../stem.ts";
import { STOP_WORDS } from "../stop-words.ts";
import { type Mark, marksOf } from "./lexicon/marked-words.ts";
import { familyOf } from "./word-family.ts";
import { withoutPrefix } from "./word-prefix.ts";

/** A word, number, formula or mark of a text as the checks of paraphrases compare it. */
export interface CheckedWord {
  readonly text: string;
  readonly lower: string;
  readonly kind: "content" | "function" | "number" | "formula" | "mark";
  /** Key shared with all words of its family. */
  readonly family: string;
  /** The family of what stands behind "intra-", "micro-" and the like; null where nothing does. */
  readonly core: string | null;
  /** The word without its grammatical ending. */
  readonly stem: string;
  readonly marks: ReadonlySet<Mark>;
  /** Begins a sentence, so that its capital says nothing. */
  readonly opens: boolean;
  /** "lamp" in "the lamp's light": what follows is its own. */
  readonly owns: boolean;
  /** Place in the text. */
  readonly index: number;
}

const PIECE = /[\p{L}\p{M}\p{N}]+(?:[.,'’][\p{L}\p{M}\p{N}]+)*|[%<>=≤≥±×~≈∼+−]|-(?=\d)|[.,;:()[\]?!–—]/gu;
const MARK = /^[.,;:()[\]?!–—]$/u;
const ENDS = /^[.?!]$/u;
const FIRST_SIGN = /^[%<>=≤≥±×~≈∼+−-]/u;

/** The words of a text in order; hyphenated ones in their parts, contractions in full. */
export function checkedWordsOf(text: string): readonly CheckedWord[] {
  const words: CheckedWord[] = [];
  let opens = true;
  const add = (piece: Piece, owns = false): void => {
    const { text: own, lower, kind, family, core, stem: stemmed, marks } = piece;
    words.push({
      text: own,
      lower,
      kind,
      family,
      core,
      stem: stemmed,
      marks,
      opens,
      owns,
      index: words.length,
    });
    if (kind !== "mark") opens = false;
    else if (piece.ends) opens = true;
  };
  for (const { kind, start, end } of segmentLatex(text)) {
    const segment = text.slice(start, end);
    if (kind === "math") add(pieceOf(segment.replace(/\s+/gu, ""), true));
    else
      for (const { 0: piece, index } of segment.matchAll(PIECE)) {
        const owns = isOwner(piece, segment.slice(index + piece.length, index + piece.length + 2));
        for (const part of partsOf(piece)) add(part, owns);
      }
  }
  return words;
}

/** "lamp's", "lamps'"; not "it's". */
function isOwner(piece: string, after: string): boolean {
  if (/['’]s$/u.test(piece)) return !/^(?:it|that|there|here|what|let)['’]/iu.test(piece);
  return /s$/u.test(piece) && /^['’](?:\s|$)/u.test(after);
}

/** What does not depend on where a word stands. */
interface Piece extends Omit<CheckedWord, "opens" | "owns" | "index"> {
  /** A sentence may begin after it. */
  readonly ends: boolean;
}

/** Words come back so often that looking at them is most of the work; the memory is emptied when it is full. */
const known = new Map<string, readonly Piece[]>();
const MOST_KNOWN = 50_000;

function partsOf(piece: string): readonly Piece[] {
  const before = known.get(piece);
  if (before !== undefined) return before;
  const parts = inFull(piece).map((part) => pieceOf(part, false));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(piece, parts);
  return parts;
}

function pieceOf(text: string, isFormula: boolean): Piece {
  const lower = isFormula ? text : text.toLowerCase();
  const kind = kindOf(text, lower, isFormula);
  return {
    text,
    lower,
    kind,
    family: familyFor(kind, text, lower),
    core: withoutPrefix(lower),
    stem: stem(lower),
    marks: marksOf(lower),
    ends: kind === "mark" && (ENDS.test(text) || text === ":"),
  };
}

function familyFor(kind: CheckedWord["kind"], piece: string, lower: string): string {
  // "mRNAs", "LDs": abbreviations have no family but themselves.
  if (kind === "content" && /\p{Lu}s$/u.test(piece)) return lower.slice(0, -1);
  if (kind === "content" || kind === "function") return familyOf(lower);
  return kind === "number" ? numberOf(lower) : lower;
}

function kindOf(piece: string, lower: string, isFormula: boolean): CheckedWord["kind"] {
  if (isFormula) return "formula";
  if (MARK.test(piece)) return "mark";
  if (/^\p{N}/u.test(piece) || FIRST_SIGN.test(piece) || WRITTEN_NUMBERS.has(lower)) return "number";
  // "WAS", "IT" and "A" in the middle of a sentence may be names; what is short is not.
  if (STOP_WORDS.has(lower) || MORE_FUNCTION_WORDS.has(lower)) return "function";
  return lower.length === 1 && /\p{Ll}/u.test(piece) ? "function" : "content";
}

const MORE_FUNCTION_WORDS = new Set(
  (
    "whereas whose whereby wherein upon among amongst within throughout per toward towards onto despite although though unless " +
    "nor versus vs ie eg etc et al non re pre co ca i.e e.g"
  ).split(" "),
);

function inFull(piece: string): readonly string[] {
  const lower = piece.toLowerCase().replaceAll("’", "'");
  if (lower === "cannot") return ["can", "not"];
  if (!lower.includes("'")) return [piece];
  if (lower.endsWith("n't"))
    return [lower === "can't" ? "can" : lower === "won't" ? "will" : lower.slice(0, -3), "not"];
  const joined = /^(.+)'(s|re|ve|ll|d|m)$/u.exec(piece.replaceAll("’", "'"));
  return joined === null ? [piece.replace(/['’]/gu, "")] : [joined[1] ?? piece];
}

const WRITTEN_NUMBERS: ReadonlyMap<string, string> = new Map(
  (
    "zero:0 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 " +
    "fourteen:14 fifteen:15 sixteen:16 eighteen:18 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 " +
    "ninety:90 hundred:100 hundreds:100 thousand:1000 thousands:1000 million:1000000 millions:1000000 " +
    "billion:1000000000 billions:1000000000 half:.5 halves:.5 third:1/3 quarter:1/4 twice:2 double:2 twofold:2 " +
    "threefold:3 fourfold:4 fivefold:5 tenfold:10 triple:3 dozen:12"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** The key of a word out of context: written numbers have that of their figures. */
export function keyOf(lower: string): string {
  return WRITTEN_NUMBERS.get(lower) ?? familyOf(lower);
}

/** "1,000", "1000" and "thousand" are one number; "5%" and "5 %" are cut alike before. */
function numberOf(lower: string): string {
  const written = WRITTEN_NUMBERS.get(lower);
  if (written !== undefined) return written;
  const plain = lower.replace(/(?<=\d),(?=\d{3}(?!\d))/gu, "").replace(/[−]/gu, "-");
  return /^\d+\.\d*0+$/u.test(plain) ? plain.replace(/\.?0+$/u, "") : plain;
}
