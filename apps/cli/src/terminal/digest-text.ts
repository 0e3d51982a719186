import {
  type Digest,
  type DigestOutline,
  type LevelName,
  latexToPlain,
  type OutlineStatement,
  onOneLine,
  outlineDigest,
} from "@engram/digest";
import type { Language } from "@engram/paper";
import type { Paint } from "./paint.ts";
import { wrap } from "./wrap.ts";

export interface DigestTextOptions {
  readonly language: Language;
  readonly levels?: readonly LevelName[];
  readonly width: number;
  readonly paint: Paint;
}

const INDENT = "  ";

/** A digest for a terminal: wrapped, formulas in plain characters, passages numbered and quoted at the end. */
export function digestText(digest: Digest, options: DigestTextOptions): string {
  const { language, levels, width, paint } = options;
  const outline = outlineDigest(digest, language, levels === undefined ? {} : { levels });
  const page: Page = { outline, width, paint };
  const blocks = [
    paint.bold(wrap(readable(outline.title), { width })),
    ...outline.notices.map((notice) => paint.bold(wrap(notice, { width }))),
    facts(page),
    wrap(readable(outline.scope), { width }),
    ...tldr(page),
    ...outline.levels.map((level) => levelBlock(page, level)),
    ...article(page),
    ...keyPoints(page),
    ...keywords(page),
    passages(page),
    paint.faint(wrap(readable(outline.provenance.join(" ")), { width })),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

interface Page {
  readonly outline: DigestOutline;
  readonly width: number;
  readonly paint: Paint;
}

/** Text of a paper as it may reach a terminal: no control characters, formulas in plain characters. */
function readable(text: string): string {
  return onOneLine(latexToPlain(onOneLine(text)));
}

function sentence({ text, passages, mark }: OutlineStatement): string {
  const said = mark === undefined ? readable(text) : `${readable(text)} (${mark})`;
  return `${said}\u00a0${passages.map((number) => `[${number}]`).join("")}`;
}

/** A general explanation stands among the claims of the paper in brackets, so that nobody takes it for one. */
function inLevel(statement: OutlineStatement): string {
  return statement.kind === "glossary"
    ? sentence({ ...statement, text: `(${statement.text})` })
    : sentence(statement);
}

function heading({ paint, width }: Page, name: string, note = ""): string {
  const [first = "", ...rest] = wrap(note === "" ? name : `${name}${note}`, { width }).split("\n");
  const line = paint.bold(first.slice(0, name.length)) + paint.faint(first.slice(name.length));
  return [line, ...rest.map(paint.faint)].join("\n");
}

function facts({ outline, width }: Page): string {
  return outline.facts
    .map(({ label, text, url }) => {
      const value = readable(text) + (url === undefined || url === text ? "" : ` (${onOneLine(url)})`);
      return wrap(`${label}${outline.words.colon}${value}`, { width, hangingIndent: INDENT });
    })
    .join("\n");
}

function tldr({ outline, width }: Page): string[] {
  const { tldr: statement, words } = outline;
  return statement === null
    ? []
    : [wrap(`${words.headings.tldr}${words.colon}${sentence(statement)}`, { width })];
}

function levelBlock(page: Page, level: DigestOutline["levels"][number]): string {
  const { words } = page.outline;
  const text = level.statements.length === 0 ? words.notWritten : level.statements.map(inLevel).join(" ");
  const name = heading(page, level.name, `${words.colon}${level.reader} (${onOneLine(level.writing)})`);
  return `${name}\n${wrap(text, { width: page.width, indent: INDENT })}`;
}

function article(page: Page): string[] {
  const { outline, width } = page;
  if (outline.article === null) return [];
  const parts = outline.article.parts.map(
    ({ question, statements }) =>
      `${INDENT}${page.paint.bold(question)}\n${wrap(statements.map(inLevel).join(" "), { width, indent: INDENT })}`,
  );
  const name = heading(
    page,
    outline.words.headings.article,
    `${outline.words.colon}${onOneLine(outline.article.writing)}`,
  );
  return [[name, ...parts].join("\n\n")];
}

function keyPoints(page: Page): string[] {
  const { outline, width } = page;
  if (outline.keyPoints.length === 0) return [];
  const items = outline.keyPoints.map(({ role, statement }) =>
    wrap(`- ${role}${outline.words.colon}${sentence(statement)}`, {
      width,
      indent: INDENT,
      hangingIndent: `${INDENT}  `,
    }),
  );
  return [[heading(page, outline.words.headings.keyPoints), ...items].join("\n")];
}

function keywords(page: Page): string[] {
  const { outline, width } = page;
  if (outline.keywords.length === 0) return [];
  const items = outline.keywords.map(({ term, statement, note }) => {
    const whose = note === null ? "" : ` (${onOneLine(note)})`;
    const definition = statement === null ? "" : `${outline.words.colon}${sentence(statement)}${whose}`;
    const hanging = { width, indent: INDENT, hangingIndent: `${INDENT}  ` };
    return wrap(`- ${readable(term)}${definition}`, hanging);
  });
  return [[heading(page, outline.words.headings.keywords), ...items].join("\n")];
}

/** Verbatim: LaTeX stays as it was written, and only what could drive the terminal is taken out. */
function passages(page: Page): string {
  const { outline, width } = page;
  const items = outline.passages.map(({ number, where, quote }) =>
    wrap(`[${number}] ${where}${outline.words.colon}"${onOneLine(quote)}"`, {
      width,
      indent: INDENT,
      hangingIndent: `${INDENT}    `,
    }),
  );
  return [heading(page, outline.words.headings.passages), ...items].join("\n");
}
