import { formatPaperId, type PaperId, parsePathId } from "../paper-id.ts";
import type { PaperRecord } from "../paper-record.ts";
import { err, ok, type Result } from "../result.ts";
import { latexNameToText } from "./latex-accents.ts";
import { type MalformedSource, shortened } from "./malformed-source.ts";
import { categoriesOf, optionalFields } from "./record-fields.ts";
import { parseSourceDate } from "./source-date.ts";
import { saysWithdrawn } from "./withdrawn.ts";
import { childNamed, childrenNamed, childText, parseXmlRoot, type XmlElement } from "./xml-document.ts";

/** A page of the Atom API. Entries that can not be read are told beside those that can. */
export interface AtomFeed {
  readonly records: readonly PaperRecord[];
  readonly unreadable: readonly MalformedSource[];
  /** How many entries match in all; this page may hold fewer. */
  readonly totalResults: number;
}

export type AtomFeedError =
  | MalformedSource
  /** The API answers a query that it can not understand with an entry called Error: `incorrect id format for abc`. */
  | { readonly code: "atom.query-refused"; readonly message: string };

/**
 * Reads an answer of https://export.arxiv.org/api/query. Licences are null: the Atom API has none.
 *
 * @param retrieved ISO 8601 date-time at which arXiv was asked
 */
export function parseAtomFeed(xml: string, retrieved: string): Result<AtomFeed, AtomFeedError> {
  const feed = parseXmlRoot(xml, "feed");
  if (!feed.ok) return feed;
  const entries = childrenNamed(feed.value, "entry");
  const refusal = entries.map(refusalOf).find((message) => message !== undefined);
  if (refusal !== undefined) return err({ code: "atom.query-refused", message: refusal });

  const results = entries.map((entry) => parseEntry(entry, retrieved));
  const total = Number(childText(feed.value, "totalResults") ?? Number.NaN);
  return ok({
    records: results.flatMap((result) => (result.ok ? [result.value] : [])),
    unreadable: results.flatMap((result) => (result.ok ? [] : [result.error])),
    totalResults: Number.isSafeInteger(total) && total >= 0 ? total : entries.length,
  });
}

function refusalOf(entry: XmlElement): string | undefined {
  const isError = /\/api\/errors(?:#|$)/.test(childText(entry, "id") ?? "");
  return isError ? shortened(childText(entry, "summary") ?? "") : undefined;
}

function parseEntry(entry: XmlElement, retrieved: string): Result<PaperRecord, MalformedSource> {
  const paper = paperOf(entry);
  if (!paper.ok) return paper;
  const missing = (field: string) =>
    err({ code: "source.field-missing", field, id: formatPaperId(paper.value) } as const);

  const title = childText(entry, "title");
  if (title === undefined) return missing("title");
  const authors = authorsOf(entry);
  if (authors.length === 0) return missing("author");
  const categories = categoriesOfEntry(entry);
  if (categories === undefined) return missing("category");
  const dates = datesOf(entry, paper.value.version);
  if ("missing" in dates) return missing(dates.missing);

  const abstract = childText(entry, "summary") ?? "";
  const optional = optionalFields({
    comments: childText(entry, "comment"),
    doi: childText(entry, "doi"),
    journalReference: childText(entry, "journal_ref"),
  });
  const withdrawn = saysWithdrawn({ ...optional, abstract });
  const own = { title, authors, abstract, ...optional, categories, ...dates, withdrawn };
  return ok({ ...paper.value, ...own, licence: null, from: "atom", retrieved });
}

/** The address in `<id>`, with a version: without it nobody could say which version's abstract this is. */
function paperOf(entry: XmlElement): Result<Required<PaperId>, MalformedSource> {
  const address = childText(entry, "id") ?? "";
  const paper = parsePathId(address.replace(/^https?:\/\/[^/]+\/abs\//, ""));
  if (paper.ok && paper.value.version !== undefined) {
    return ok({ id: paper.value.id, version: paper.value.version });
  }
  return err({ code: "source.field-malformed", field: "id", value: shortened(address) });
}

/** `<published>` is the first version's date, `<updated>` that of the version shown. */
function datesOf(
  entry: XmlElement,
  version: number,
): Pick<PaperRecord, "submitted" | "updated"> | { readonly missing: string } {
  const submitted = parseSourceDate(childText(entry, "published") ?? "");
  if (submitted === undefined) return { missing: "published" };
  if (version === 1) return { submitted };
  const updated = parseSourceDate(childText(entry, "updated") ?? "");
  return updated === undefined ? { missing: "updated" } : { submitted, updated };
}

function authorsOf(entry: XmlElement): readonly string[] {
  return childrenNamed(entry, "author")
    .map((author) => latexNameToText(childText(author, "name") ?? ""))
    .filter((name) => name !== "");
}

function categoriesOfEntry(entry: XmlElement): PaperRecord["categories"] | undefined {
  const codes = childrenNamed(entry, "category").map((category) => category.attributes.term ?? "");
  return categoriesOf(codes, childNamed(entry, "primary_category")?.attributes.term ?? codes[0]);
}
