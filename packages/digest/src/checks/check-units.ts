import { segmentLatex } from "../latex-segments.ts";
import { canonicalWords, inCanonicalForm } from "./canonical-phrases.ts";
import { HEDGES, JOINTS, NEGATIONS, QUANTIFIERS } from "./check-vocabulary.ts";

export type UnitKind = "number" | "negation" | "hedge" | "quantifier" | "content" | "joint" | "mark";

/** A word, number, formula or mark of a text as the checker compares it. */
export interface Unit {
  readonly key: string;
  readonly kind: UnitKind;
  /** How many round brackets are open here. */
  readonly depth: number;
}

const PIECE = /[\p{L}\p{M}\p{N}]+(?:[.,'’][\p{L}\p{M}\p{N}]+)*|[%<>=≤≥±×~≈∼+−]|-(?=\d)|[.,;:()[\]?!–—]/gu;

const CANONICAL_NEGATIONS = canonicalWords(NEGATIONS);
const CANONICAL_HEDGES = canonicalWords(HEDGES);
const CANONICAL_QUANTIFIERS = canonicalWords(QUANTIFIERS);
const CANONICAL_JOINTS = canonicalWords(JOINTS);

/** The units of a text in order. Phrases that say the same count as one unit, so that a plainer one is no change. */
export function unitsOf(text: string): Unit[] {
  const raw: string[] = [];
  for (const { kind, start, end } of segmentLatex(text)) {
    const segment = text.slice(start, end);
    if (kind === "math") {
      raw.push(segment.replace(/\s+/gu, ""));
      continue;
    }
    const pieces = segment.match(PIECE) ?? [];
    for (const [index, piece] of pieces.entries()) {
      if (PLAIN.test(piece) && piece !== "cannot") raw.push(piece);
      else raw.push(...expand(piece, pieces[index - 1]));
    }
  }
  let depth = 0;
  return inCanonicalForm(raw).map((key) => {
    if (key === ")") depth = Math.max(0, depth - 1);
    const unit = depth === 0 ? outsideBrackets(key) : { key, kind: kindOf(key), depth };
    if (key === "(") depth += 1;
    return unit;
  });
}

/** Units outside brackets differ in nothing but their words, which come back so often that they are kept. */
const known = new Map<string, Unit>();
const MOST_KNOWN = 50_000;

function outsideBrackets(key: string): Unit {
  const before = known.get(key);
  if (before !== undefined) return before;
  const unit = { key, kind: kindOf(key), depth: 0 };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, unit);
  return unit;
}

const PLAIN = /^[a-z]+$/u;

/** Contractions in full, possessives without their ending, everything but formulas in lower case. */
function expand(piece: string, before: string | undefined): readonly string[] {
  // In the middle of a sentence this is a name, not an article; "METHODS A trial" begins one.
  if (piece === "A" && before !== undefined && !/^(?:\p{Lu}{3,}|[.:?!])$/u.test(before)) return [piece];
  const lower = piece.toLowerCase().replaceAll("’", "'");
  if (lower === "cannot") return ["can", "not"];
  if (!lower.includes("'")) return [lower];
  const negated = /^(\p{L}+)n't$/u.exec(lower)?.[1];
  if (negated !== undefined) return [negated === "ca" ? "can" : negated === "wo" ? "will" : negated, "not"];
  const joined = /^(we|they)'(re|ve|ll)$/u.exec(lower);
  if (joined !== null) return [joined[1] ?? "", { re: "are", ve: "have", ll: "will" }[joined[2] ?? ""] ?? ""];
  return [lower.replace(/'s?$/u, "")];
}

const MARKS = new Set([".", ",", ";", ":", "(", ")", "[", "]", "?", "!", "–", "—"]);
const SIGNS = new Set(["%", "<", ">", "=", "≤", "≥", "±", "×", "~", "≈", "∼", "+", "−", "-"]);

function kindOf(key: string): UnitKind {
  if (MARKS.has(key)) return "mark";
  if (CANONICAL_JOINTS.has(key)) return "joint";
  if (CANONICAL_NEGATIONS.has(key)) return "negation";
  if (CANONICAL_HEDGES.has(key)) return "hedge";
  if (CANONICAL_QUANTIFIERS.has(key)) return "quantifier";
  return SIGNS.has(key) || /\p{N}/u.test(key) ? "number" : "content";
}
