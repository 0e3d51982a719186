import { settableText } from "./settable-text.ts";

/** What the picture of a paper says, as plain text in the reader's language. */
export interface SocialFacts {
  readonly title: string;
  /** In place of a title whose letters cannot be drawn. */
  readonly insteadOfTitle: string;
  readonly authors: readonly string[];
  /** `and 96 more authors`; undefined where all are named. */
  readonly moreAuthors: (count: number) => string;
  readonly authorCount: number;
  /** One sentence of the digest; undefined where there is none yet. */
  readonly summary?: string;
  /** `Machine Learning (cs.LG)` */
  readonly category: string;
  /** `arXiv:2405.08707v1` */
  readonly identifier: string;
}

/** Tells how wide a text is, and which letters can be drawn at all. */
export interface Typesetter {
  width(text: string, family: string, size: number): number;
  canDraw(character: string): boolean;
}

export const CARD = { width: 1200, height: 630 } as const;
export const SERIF = "Source Serif 4 Variable";
export const SANS = "Inter";
const MARGIN = 72;
const INNER = CARD.width - 2 * MARGIN;
const COLOURS = { paper: "#fbfaf7", ink: "#1d1c1a", soft: "#625e57", accent: "#0b5c6b", marker: "#ffe98a" };
/** Longer texts are not measured to their end: nobody reads them in a picture. */
const LONGEST_TEXT = 320;

interface Block {
  readonly lines: readonly string[];
  readonly size: number;
  readonly leading: number;
}

const TITLE_TOP = 152;
const AUTHORS_HEIGHT = 62;
const FOOT_TOP = CARD.height - 84;
const TITLE_SIZES = [62, 54, 46, 40, 36];
const SUMMARY_SIZES = [30, 27, 24];
const MOST_LINES = 4;

/** The picture as SVG, text as text. A summary that does not fit whole is left out; a title is cut, and shows it. */
export function socialCard(facts: SocialFacts, typesetter: Typesetter): string {
  const set = (text: string): string | undefined => settableText(beginning(text), typesetter.canDraw);
  const settable = set(facts.title);
  const summary = wholeSummary(facts.summary === undefined ? undefined : set(facts.summary), typesetter);
  const sizes = settable === undefined ? TITLE_SIZES.slice(2) : TITLE_SIZES;
  const floor = FOOT_TOP - (summary === undefined ? 0 : markedHeight(summary)) - AUTHORS_HEIGHT;
  const title = fit(
    settable ?? facts.insteadOfTitle,
    { family: SERIF, sizes, height: floor - TITLE_TOP },
    typesetter,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">`,
    ...masthead(firstLine(facts.category, 700, 26, typesetter)),
    block(title, TITLE_TOP, SERIF, COLOURS.ink),
    textLine(authorLine(facts, typesetter), {
      x: MARGIN,
      y: TITLE_TOP + heightOf(title) + 42,
      size: 27,
      family: SANS,
      fill: COLOURS.soft,
    }),
    ...(summary === undefined ? [] : [marked(summary)]),
    textLine(facts.identifier, {
      x: MARGIN,
      y: CARD.height - 36,
      size: 22,
      family: SANS,
      fill: COLOURS.soft,
    }),
    "</svg>",
  ].join("");
}

/** The paper, our name and mark, and the field. */
function masthead(category: string): readonly string[] {
  return [
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${COLOURS.paper}"/>`,
    `<rect width="${CARD.width}" height="14" fill="${COLOURS.accent}"/>`,
    `<rect x="${MARGIN}" y="62" width="34" height="34" rx="7" fill="${COLOURS.marker}"/>`,
    `<path d="M${MARGIN + 8} 73h18M${MARGIN + 8} 79h18M${MARGIN + 8} 85h11" stroke="${COLOURS.accent}" stroke-width="3"/>`,
    textLine("Engram", { x: MARGIN + 48, y: 91, size: 34, family: SERIF, fill: COLOURS.accent }),
    textLine(category, {
      x: CARD.width - MARGIN,
      y: 89,
      size: 26,
      family: SANS,
      fill: COLOURS.soft,
      end: true,
    }),
  ];
}

/** No word is cut in two. */
function beginning(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  return `${text.slice(0, LONGEST_TEXT).replace(/\s\S*$/u, "")} …`;
}

function wholeSummary(text: string | undefined, typesetter: Typesetter): Block | undefined {
  if (text === undefined || text.includes("…")) return undefined;
  const most = { family: SANS, sizes: SUMMARY_SIZES, height: MOST_LINES * 37 };
  const block = fit(text, most, typesetter);
  return block.lines.at(-1)?.endsWith("…") === true ? undefined : block;
}

function heightOf({ lines, leading }: Block): number {
  return lines.length * leading;
}

interface Room {
  readonly family: string;
  /** Largest first. */
  readonly sizes: readonly number[];
  readonly height: number;
}

/** The largest of the sizes in which the text has its lines; in the smallest it is cut. */
function fit(text: string, { family, sizes, height }: Room, typesetter: Typesetter): Block {
  for (const size of sizes) {
    const leading = Math.round(size * 1.22);
    const most = Math.min(MOST_LINES, Math.floor(height / leading));
    const lines = wrap(text, (line) => typesetter.width(line, family, size) <= INNER);
    if (lines.length <= most || size === sizes.at(-1)) return { lines: cut(lines, most), size, leading };
  }
  throw new Error("no size was given to fit a text in");
}

function cut(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const last = (kept.pop() ?? "").replace(/[\s,;:.…]+\S{0,8}$/u, "");
  return [...kept, `${last} …`];
}

/** Greedy, by words; a word wider than a line is cut where it has to be. */
function wrap(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const words = text.split(" ").flatMap((word) => word.match(/.{1,60}/gu) ?? []);
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (!fits(line) && line.length > 1) {
      let end = line.length - 1;
      while (end > 1 && !fits(line.slice(0, end))) end -= Math.max(1, Math.floor(end / 8));
      lines.push(line.slice(0, end));
      line = line.slice(end);
    }
  }
  return line === "" ? lines : [...lines, line];
}

function authorLine({ authors, authorCount, moreAuthors }: SocialFacts, typesetter: Typesetter): string {
  const names = authors.flatMap((name) => settableText(name.slice(0, 80), typesetter.canDraw) ?? []);
  for (let count = Math.min(names.length, 12); count > 0; count -= 1) {
    const named = names.slice(0, count).join(", ");
    const line = count === authorCount ? named : `${named} ${moreAuthors(authorCount - count)}`;
    if (typesetter.width(line, SANS, 27) <= INNER) return line;
  }
  return "";
}

function firstLine(text: string, width: number, size: number, typesetter: Typesetter): string {
  return wrap(text, (line) => typesetter.width(line, SANS, size) <= width)[0] ?? "";
}

function markedHeight(sentence: Block): number {
  return heightOf(sentence) + 36;
}

/** The sentence on the highlighter's yellow, at the foot of the picture. */
function marked(sentence: Block): string {
  const top = FOOT_TOP - markedHeight(sentence);
  const back = `<rect x="${MARGIN - 22}" y="${top}" width="${INNER + 44}" height="${markedHeight(sentence)}" rx="10" fill="${COLOURS.marker}"/>`;
  return back + block(sentence, top + 16, SANS, COLOURS.ink);
}

function block({ lines, size, leading }: Block, top: number, family: string, fill: string): string {
  return lines
    .map((line, index) => textLine(line, { x: MARGIN, y: top + size + index * leading, size, family, fill }))
    .join("");
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly family: string;
  readonly fill: string;
  readonly end?: boolean;
}

/** A line of text in SVG; nothing in it is markup. */
export function textLine(text: string, { x, y, size, family, fill, end = false }: Placed): string {
  const anchor = end ? ` text-anchor="end"` : "";
  return `<text x="${x}" y="${y}" font-family="${family}" font-size="${size}" fill="${fill}"${anchor}>${escapeXml(text)}</text>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
