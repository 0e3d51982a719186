import { toJson, toMarkdown } from "@engram/digest";
import type { PaperView, Reading } from "@engram/library";
import { formatPaperId, type Language, type Result, toBibtex, toRis } from "@engram/paper";
import type { ExportFormat } from "./addresses.ts";
import { chooseDigest } from "./choose-digest.ts";
import { withCorrections } from "./with-corrections.ts";

const CONTENT_TYPES: Readonly<Record<ExportFormat, string>> = {
  md: "text/markdown; charset=utf-8",
  json: "application/json; charset=utf-8",
  bib: "application/x-bibtex; charset=utf-8",
  ris: "application/x-research-info-systems; charset=utf-8",
};

export interface ExportedFile {
  readonly body: string;
  readonly contentType: string;
  readonly fileName: string;
}

/** A digest (md, json) or a citation (bib, ris) of a paper. Only a digest can be missing. */
export async function exportPaper(
  reading: Reading,
  paper: PaperView,
  format: ExportFormat,
  language: Language,
  writer: string | null = null,
): Promise<Result<ExportedFile, { readonly code: "digest.none" }>> {
  const body = await bodyOf(reading, paper, format, language, writer);
  if (body === undefined) return { ok: false, error: { code: "digest.none" } };
  const fileName = `${formatPaperId(paper.record).replaceAll("/", "-")}.${format}`;
  return { ok: true, value: { body, contentType: CONTENT_TYPES[format], fileName } };
}

async function bodyOf(
  reading: Reading,
  paper: PaperView,
  format: ExportFormat,
  language: Language,
  writer: string | null,
): Promise<string | undefined> {
  if (format === "bib") return toBibtex(paper.record);
  if (format === "ris") return toRis(paper.record);
  const chosen = chooseDigest(paper.digests, language, writer);
  if (chosen === undefined) return undefined;
  const digest = await withCorrections(reading, chosen);
  return format === "json" ? toJson(digest) : toMarkdown(digest, language);
}
