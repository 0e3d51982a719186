import type { Language } from "@engram/paper";
import type { Digest } from "../digest.ts";
import { escapeMarkdown } from "./markdown-escape.ts";
import { type DigestOutline, type OutlineOptions, type OutlineStatement, outlineDigest } from "./outline.ts";

/** A digest as Markdown (CommonMark with GitHub's tables and footnotes): a level a row, passages as footnotes. */
export function toMarkdown(digest: Digest, language: Language, options: OutlineOptions = {}): string {
  const outline = outlineDigest(digest, language, options);
  const blocks = [
    `# ${escapeMarkdown(outline.title)}`,
    ...outline.notices.map((notice) => `**${escapeMarkdown(notice)}**`),
    factList(outline),
    `> ${escapeMarkdown(outline.scope)}`,
    ...tldrBlock(outline),
    `## ${outline.words.headings.summary}`,
    summaryTable(outline),
    ...articleBlocks(outline),
    ...keyPointBlocks(outline),
    ...keywordBlocks(outline),
    ...correctionBlocks(outline),
    `## ${outline.words.headings.provenance}`,
    outline.provenance.map(escapeMarkdown).join(" "),
    footnotes(outline),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function correctionBlocks({ corrections, words }: DigestOutline): string[] {
  if (corrections.length === 0) return [];
  const items = corrections.map(
    ({ of, text, by }) => `- ${escapeMarkdown(of)}\n  - **${escapeMarkdown(text)}** (${escapeMarkdown(by)})`,
  );
  return [`## ${words.headings.corrections}`, items.join("\n")];
}

function sentence({ text, passages, mark }: OutlineStatement): string {
  return escapeMarkdown(text) + (mark === undefined ? "" : ` *(${mark})*`) + footnoteMarks({ passages });
}

function footnoteMarks({ passages }: Pick<OutlineStatement, "passages">): string {
  return passages.map((number) => `[^${number}]`).join("");
}

/** A general explanation stands among the claims of the paper in brackets, so that nobody takes it for one. */
function inLevel(statement: OutlineStatement): string {
  if (statement.kind !== "glossary") return sentence(statement);
  return `*(${escapeMarkdown(statement.text)})*${footnoteMarks(statement)}`;
}

function factList({ facts, words }: DigestOutline): string {
  return facts
    .map(({ label, text, url }) => {
      const value = escapeMarkdown(text);
      return `- **${label}**${words.colon}${url === undefined ? value : `[${value}](<${linkTarget(url)}>)`}`;
    })
    .join("\n");
}

/** Inside angle brackets an address may hold anything but these and line breaks. */
function linkTarget(url: string): string {
  return url.replace(/[<>\s\\]/gu, (character) => encodeURIComponent(character));
}

function tldrBlock({ tldr, words }: DigestOutline): string[] {
  return tldr === null ? [] : [`**${words.headings.tldr}**${words.colon}${sentence(tldr)}`];
}

function summaryTable({ levels, words }: DigestOutline): string {
  const rows = levels.map(({ name, reader, writing, statements }) => {
    const text = statements.length === 0 ? words.notWritten : statements.map(inLevel).join(" ");
    return `| **${name}**, ${reader} (${escapeMarkdown(writing)}) | ${text} |`;
  });
  return [`| ${words.headings.level} | ${words.headings.text} |`, "| --- | --- |", ...rows].join("\n");
}

function articleBlocks({ article, words }: DigestOutline): string[] {
  if (article === null) return [];
  const parts = article.parts.flatMap(({ question, statements }) => [
    `### ${escapeMarkdown(question)}`,
    statements.map(inLevel).join(" "),
  ]);
  return [`## ${words.headings.article}`, ...parts, `*${escapeMarkdown(article.writing)}*`];
}

function keyPointBlocks({ keyPoints, words }: DigestOutline): string[] {
  if (keyPoints.length === 0) return [];
  const items = keyPoints.map(({ role, statement }) => `- **${role}**${words.colon}${sentence(statement)}`);
  return [`## ${words.headings.keyPoints}`, items.join("\n")];
}

function keywordBlocks({ keywords, words }: DigestOutline): string[] {
  if (keywords.length === 0) return [];
  const items = keywords.map(({ term, statement, note }) => {
    const bold = `- **${escapeMarkdown(term)}**`;
    if (statement === null) return bold;
    const whose = note === null ? "" : ` (${escapeMarkdown(note)})`;
    return `${bold}${words.colon}${sentence(statement)}${whose}`;
  });
  return [`## ${words.headings.keywords}`, items.join("\n")];
}

function footnotes({ passages, words }: DigestOutline): string {
  return passages
    .map(({ number, where, quote }) => `[^${number}]: ${where}${words.colon}"${escapeMarkdown(quote)}"`)
    .join("\n");
}
