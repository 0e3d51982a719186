import { latexToPlain, segmentLatex } from "@engram/digest";
import { renderFormula } from "./render-formula.ts";

/** A stretch of a sentence: text to be escaped, or MathML that we made with the punctuation that must stay beside it. */
export type RichPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "math"; readonly mathml: string; readonly plain: string; readonly tail: string };

export type RichText = readonly RichPart[];

/** Prose and formulas of a paper as parts that can be put on a page; prose stays text and is never markup. */
export function richText(source: string): RichText {
  const parts: RichPart[] = [];
  for (const { kind, start, end, display } of segmentLatex(source)) {
    const piece = source.slice(start, end);
    const mathml = kind === "math" ? renderFormula(piece, display) : undefined;
    const plain = latexToPlain(piece);
    if (mathml === undefined) addText(parts, plain);
    else parts.push({ kind: "math", mathml, plain: plain.trim(), tail: "" });
  }
  return parts;
}

/** A line must not begin with the full stop after a formula, so that goes with the formula. */
function addText(parts: RichPart[], text: string): void {
  const before = parts.at(-1);
  const [tail = ""] = before?.kind === "math" ? (/^[.,;:!?)\]’”%-]+/u.exec(text) ?? []) : [];
  if (before?.kind === "math" && tail !== "") parts[parts.length - 1] = { ...before, tail };
  const rest = text.slice(tail.length);
  if (rest !== "") parts.push({ kind: "text", text: rest });
}

/** What is copied: prose, and formulas as they would be typed. */
export function plainText(parts: RichText): string {
  const pieces = parts.map((part) => (part.kind === "text" ? part.text : part.plain + part.tail));
  return pieces.join("").replace(/\s+/g, " ").trim();
}
