import { segmentLatex } from "../latex-segments.ts";
import { onOneLine } from "./clean-text.ts";

/** Every character that could begin a construct of CommonMark or GitHub's dialect inside a line. */
const SPECIAL = /[\\`*_[\]|~^$]/gu;

/** A text as Markdown that renders as that text; formulas stay formulas. For use within a line. */
export function escapeMarkdown(text: string): string {
  const line = onOneLine(text);
  return segmentLatex(line)
    .map(({ kind, start, end }) => {
      const segment = line.slice(start, end);
      return kind === "math" ? escapeFormula(segment) : escapeProse(segment);
    })
    .join("");
}

function escapeProse(text: string): string {
  return (
    text
      .replace(SPECIAL, "\\$&")
      // As entities, because a backslash before these is not understood everywhere.
      .replace(/&(?=#?\w+;)/gu, "&amp;")
      .replace(/</gu, "&lt;")
      .replace(/>/gu, "&gt;")
  );
}

/** A renderer that knows no formulas reads them as Markdown: nothing in them may be a tag, a link or a cell. */
function escapeFormula(formula: string): string {
  return formula
    .replace(/</gu, "\\lt ")
    .replace(/>/gu, "\\gt ")
    .replace(/`/gu, "'")
    .replace(/\](?=[([])/gu, "] ")
    .replace(/\[(?=\^)/gu, "[ ")
    .replace(/\\\|/gu, "\\Vert ")
    .replace(/\|/gu, "\\vert ");
}
