import { parseAuthorLine } from "./arxiv/author-line.ts";
import niu2024 from "./bundled/2405.08707v1.json" with { type: "json" };
import { normaliseText } from "./normalise-text.ts";
import type { PaperRecord } from "./paper-record.ts";

/** A record in the form of arXiv's own metadata table, as it was given to the project. */
interface BundledJson {
  readonly id: string;
  readonly version: number;
  readonly is_current: number;
  readonly is_withdrawn: number;
  readonly title: string;
  readonly authors: string;
  /** Codes with spaces between them, the main one first. */
  readonly categories: string;
  readonly comments: string | null;
  readonly journal_ref: string | null;
  readonly doi: string | null;
  readonly report_num: string | null;
  readonly license: string | null;
  readonly created: string;
  readonly updated: string | null;
  readonly abstract: string;
}

/** The record in our own form. `retrieved` is when it came into the product: the record itself names no time. */
export function parseBundledRecord(json: BundledJson, retrieved: string): PaperRecord {
  const [main = "", ...secondary] = normaliseText(json.categories).split(" ");
  return {
    id: json.id,
    version: json.version,
    title: normaliseText(json.title),
    authors: parseAuthorLine(json.authors),
    abstract: normaliseText(json.abstract),
    ...optionalText("comments", json.comments),
    ...optionalText("doi", json.doi),
    ...optionalText("journalReference", json.journal_ref),
    ...optionalText("reportNumber", json.report_num),
    categories: { main, secondary },
    submitted: json.created,
    ...optionalText("updated", json.updated),
    licence: json.license,
    withdrawn: json.is_withdrawn === 1,
    ...(json.is_current === 1 ? {} : { superseded: true }),
    from: "bundled",
    retrieved,
  };
}

function optionalText<Name extends string>(
  name: Name,
  value: string | null,
): { readonly [N in Name]?: string } {
  const text = normaliseText(value ?? "");
  return (text === "" ? {} : { [name]: text }) as { readonly [N in Name]?: string };
}

/** Records that travel with the product, so that the first page works without a network. Their metadata is CC0. */
export const bundledRecords: readonly PaperRecord[] = [parseBundledRecord(niu2024, "2026-11-22T00:00:00Z")];
