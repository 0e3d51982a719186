import type { EvidenceKind } from "../claim.ts";
import { type ExperimentDocument, experimentDocument } from "../experiment.ts";
import { inSigns } from "../in-signs.ts";
import { subscriptsInHtml } from "../subscripts.ts";
import { drawPlot } from "./draw-plot.ts";
import { plotRows } from "./plot-rows.ts";
import { type ReportBlock, type ReportSource, reportBlocks } from "./report-blocks.ts";
import { REPORT_STYLE } from "./report-style.ts";
import { reportTexts } from "./report-texts.ts";

/** The report in plain Markdown: headings, paragraphs, tables, and captions in place of pictures. */
export function reportMarkdown(source: ReportSource): string {
  return `${reportBlocks(source).map(markdownOf).join("\n\n")}\n`;
}

function markdownOf(block: ReportBlock): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${block.text}`;
    case "paragraph":
      return plain(block.text);
    case "figure":
      return plain(block.caption);
    case "table":
      return [block.head, block.head.map(() => "---"), ...block.rows]
        .map((cells) => `| ${cells.map((cell) => plain(cell).replaceAll("|", "\\|")).join(" | ")} |`)
        .join("\n");
  }
}

/** Formulas hold nothing that Markdown would take for its own but the beginning of a tag. */
function plain(text: string): string {
  return text.replace(/<(?=[a-z/!?])/gi, "&lt;");
}

/** The report as one page that needs nothing beside it; pictures are in it as SVG, formulas in the signs of mathematics. */
export async function reportHtml(source: ReportSource): Promise<string> {
  const blocks = reportBlocks(source, inSigns);
  const body: string[] = [];
  // One after the other: a picture takes a moment of this thread.
  for (const block of blocks) body.push(await htmlOf(block, source));
  const [title] = blocks;
  return `<!doctype html>
<html lang="${source.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Engram ${escapeHtml(source.engramVersion)}">
<title>${title.kind === "heading" ? escapeHtml(title.text) : ""}</title>
<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">
<style>
${REPORT_STYLE}
</style>
</head>
<body>
<main>
${body.join("\n")}
</main>
</body>
</html>
`;
}

/** Rows of numbers below a figure: a report must be a file that opens at once, and holds all numbers as JSON. */
const MOST_ROWS = 60;

async function htmlOf(block: ReportBlock, { language }: ReportSource): Promise<string> {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${shown(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${linked(block.text)}</p>`;
    case "figure": {
      const { claim, plot, experiment, caption } = block;
      const size = { language, width: 560, height: 280 };
      const svg = await drawPlot(claim, plot, experiment.tables, experiment.settings, size);
      const { head, rows, recorded } = plotRows(claim, plot, experiment.tables, {
        language,
        most: MOST_ROWS,
      });
      const opener = escapeHtml(reportTexts[language].numbers(rows.length, recorded));
      const numbers = `<details><summary>${opener}</summary>${tableHtml(head, rows)}</details>`;
      return `<figure>${svg}<figcaption>${shown(caption)}</figcaption>${numbers}</figure>`;
    }
    case "table":
      return tableHtml(block.head, block.rows);
  }
}

function tableHtml(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const heads = head.map((cell) => `<th scope="col">${shown(cell)}</th>`).join("");
  const lines = rows.map(
    ([first, ...rest]) =>
      `<tr><th scope="row">${shown(first)}</th>${rest.map((cell) => `<td>${shown(cell)}</td>`).join("")}</tr>`,
  );
  return `<table><thead><tr>${heads}</tr></thead><tbody>\n${lines.join("\n")}\n</tbody></table>`;
}

function linked(text: string): string {
  return shown(text).replace(/https:\/\/[^\s<>&),]+/g, (address) => `<a href="${address}">${address}</a>`);
}

function shown(text: string): string {
  return subscriptsInHtml(escapeHtml(text));
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
}

/** A report as data; experiments in it are `engram/experiment@1`, the leading one of a claim first. */
export interface ReportDocument {
  readonly format: "engram/report@1";
  readonly created: string;
  readonly engramVersion: string;
  readonly language: "en" | "fr";
  readonly licence: "https://creativecommons.org/licenses/by/4.0/";
  readonly lab: {
    readonly paper: string;
    readonly title: string;
    readonly authors: readonly string[];
    readonly citation: string;
    readonly summary: string;
  };
  readonly claims: readonly {
    readonly id: string;
    readonly statement: string;
    readonly version: string;
    readonly where: string;
    readonly kind: EvidenceKind;
    readonly method: string;
    readonly rule: string;
    readonly objection: string;
    readonly experiments: readonly ExperimentDocument[];
    /** Ids of records that do not fit their checksum. */
    readonly refused: readonly string[];
  }[];
}

/** The report as data. */
export function reportDocument({
  lab,
  recorded,
  language,
  engramVersion,
  created,
}: ReportSource): ReportDocument {
  const { paper, title, authors, citation, summary } = lab;
  return {
    format: "engram/report@1",
    created,
    engramVersion,
    language,
    licence: "https://creativecommons.org/licenses/by/4.0/",
    lab: { paper, title, authors, citation, summary: summary[language] },
    claims: recorded.map(({ claim, experiments, refused }) => ({
      id: claim.id,
      statement: claim.statement[language],
      version: claim.where.version,
      where: claim.where.place,
      kind: claim.kind,
      method: claim.method[language],
      rule: claim.rule[language],
      objection: claim.objection[language],
      experiments: experiments.map((one) => experimentDocument(lab, claim, one, language)),
      refused: refused.map(({ id }) => id),
    })),
  };
}
