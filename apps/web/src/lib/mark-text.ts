import { segmentLatex, type TextRange } from "@engram/digest";
import { type RichText, richText } from "./rich-text.ts";

/** A text in which some stretches are marked; all of it is still text, and escaped where it is shown. */
export type MarkedText = readonly { readonly isMarked: boolean; readonly parts: RichText }[];

/** How much of a text a list shows. */
const EXCERPT = 240;
/** What stands before the first word that was searched for. */
const LEAD = 70;

/** A text with its ranges marked; those that touch a formula or a command of LaTeX are left unmarked. */
export function markText(text: string, ranges: readonly TextRange[]): MarkedText {
  const cuts: { start: number; end: number; isMarked: boolean }[] = [];
  let last = 0;
  for (const { start, end } of ranges.filter((range) => isProse(text, range))) {
    if (start < last || end <= start) continue;
    if (start > last) cuts.push({ start: last, end: start, isMarked: false });
    cuts.push({ start, end, isMarked: true });
    last = end;
  }
  if (last < text.length) cuts.push({ start: last, end: text.length, isMarked: false });
  return cuts.map(({ start, end, isMarked }) => ({ isMarked, parts: richText(text.slice(start, end)) }));
}

/** The part of a text around the first range, or its beginning, with an ellipsis where something is left out. */
export function excerpt(text: string, ranges: readonly TextRange[]): MarkedText {
  if (text.length <= EXCERPT) return markText(text, ranges);
  const first = ranges.find(({ start }) => start > LEAD)?.start ?? 0;
  const wanted = (ranges[0]?.start ?? 0) <= LEAD ? 0 : Math.max(0, first - LEAD);
  const start = wanted === 0 ? 0 : outsideFormula(text, wordAfter(text, wanted)).start;
  const end = outsideFormula(text, wordEnd(text, start + EXCERPT)).end;
  const inside = ranges
    .filter((range) => range.start >= start && range.end <= end)
    .map((range) => ({ start: range.start - start, end: range.end - start }));
  const marked = markText(text.slice(start, end), inside);
  const ellipsis = (words: string) => ({ isMarked: false, parts: [{ kind: "text" as const, text: words }] });
  return [...(start > 0 ? [ellipsis("… ")] : []), ...marked, ...(end < text.length ? [ellipsis(" …")] : [])];
}

function isProse(text: string, { start, end }: TextRange): boolean {
  const around = segmentLatex(text).find((segment) => segment.start <= start && segment.end >= end);
  // A command may reach over the range, and a stretch of it alone is no LaTeX.
  return around?.kind === "text" && !/[\\{}]/.test(text.slice(around.start, around.end));
}

function wordAfter(text: string, place: number): number {
  const space = text.indexOf(" ", place);
  return space < 0 ? place : space + 1;
}

function wordEnd(text: string, place: number): number {
  const space = place >= text.length ? -1 : text.indexOf(" ", place);
  return space < 0 ? text.length : space;
}

/** The formula around a place, or the place itself. */
function outsideFormula(text: string, place: number): TextRange {
  const formula = segmentLatex(text).find(
    ({ kind, start, end }) => kind === "math" && start < place && end > place,
  );
  return formula ?? { start: place, end: place };
}
