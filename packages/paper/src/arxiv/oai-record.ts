import { parsePathId } from "../paper-id.ts";
import type { PaperRecord, VersionNote } from "../paper-record.ts";
import { err, ok, type Result } from "../result.ts";
import { parseAuthorLine } from "./author-line.ts";
import { latexNameToText } from "./latex-accents.ts";
import { type MalformedSource, shortened } from "./malformed-source.ts";
import { categoriesOf, optionalFields } from "./record-fields.ts";
import { parseSourceDate } from "./source-date.ts";
import { saysWithdrawn } from "./withdrawn.ts";
import { childNamed, childrenNamed, childText, textOf, type XmlElement } from "./xml-document.ts";

/**
 * What OAI's format `arXiv` tells: names of authors in parts, the licence of the latest version, but not which
 * version that is, and no times. `submitted` is its `created`, which arXiv has filled with the first version's
 * date and, since 2025, with the latest's.
 */
export type UnversionedRecord = Omit<PaperRecord, "version" | "updated" | "versions">;

/** `<arXivRaw>`: the latest version, with the dates of all. */
export function parseArxivRaw(raw: XmlElement, retrieved: string): Result<PaperRecord, MalformedSource> {
  const shared = sharedFields(raw);
  if (!shared.ok) return shared;
  const { id } = shared.value;
  const authors = parseAuthorLine(childText(raw, "authors") ?? "");
  if (authors.length === 0) return err({ code: "source.field-missing", field: "authors", id });
  const history = parseVersions(raw, id);
  if (!history.ok) return history;
  const first = history.value[0];
  const latest = history.value.at(-1);
  if (first === undefined || latest === undefined) {
    return err({ code: "source.field-missing", field: "version", id });
  }
  return ok({
    ...shared.value,
    authors,
    version: latest.version,
    submitted: first.submitted,
    ...(latest.version > 1 ? { updated: latest.submitted } : {}),
    withdrawn: latest.withdrawn === true || saysWithdrawn(shared.value),
    versions: history.value,
    from: "oai",
    retrieved,
  });
}

/** `<arXiv>`. */
export function parseArxivFormat(
  metadata: XmlElement,
  retrieved: string,
): Result<UnversionedRecord, MalformedSource> {
  const shared = sharedFields(metadata);
  if (!shared.ok) return shared;
  const { id } = shared.value;
  const list = childNamed(metadata, "authors");
  const authors = list === undefined ? [] : childrenNamed(list, "author").map(nameOf).filter(hasLetter);
  if (authors.length === 0) return err({ code: "source.field-missing", field: "authors", id });
  const submitted = parseSourceDate(childText(metadata, "created") ?? "");
  if (submitted === undefined) return err({ code: "source.field-missing", field: "created", id });
  const withdrawn = saysWithdrawn(shared.value);
  return ok({ ...shared.value, authors, submitted, withdrawn, from: "oai", retrieved });
}

type SharedFields = Omit<UnversionedRecord, "authors" | "submitted" | "withdrawn" | "from" | "retrieved">;

function sharedFields(element: XmlElement): Result<SharedFields, MalformedSource> {
  const given = childText(element, "id");
  if (given === undefined) return err({ code: "source.field-missing", field: "id" });
  const paperId = parsePathId(given);
  if (!paperId.ok) return err({ code: "source.field-malformed", field: "id", value: shortened(given) });
  const { id } = paperId.value;
  const title = childText(element, "title");
  if (title === undefined) return err({ code: "source.field-missing", field: "title", id });
  const categories = categoriesOf((childText(element, "categories") ?? "").split(" "));
  if (categories === undefined) return err({ code: "source.field-missing", field: "categories", id });
  return ok({
    id,
    title,
    abstract: childText(element, "abstract") ?? "",
    ...optionalFields({
      comments: childText(element, "comments"),
      doi: childText(element, "doi"),
      journalReference: childText(element, "journal-ref"),
      reportNumber: childText(element, "report-no"),
    }),
    categories,
    licence: childText(element, "license") ?? null,
  });
}

/** Records of collaborations contain "authors" such as a lone colon. */
function hasLetter(name: string): boolean {
  return /\p{L}/u.test(name);
}

function parseVersions(raw: XmlElement, id: string): Result<readonly VersionNote[], MalformedSource> {
  const versions: VersionNote[] = [];
  for (const element of childrenNamed(raw, "version")) {
    const label = element.attributes.version ?? "";
    const version = Number(/^v([1-9]\d{0,3})$/.exec(label)?.[1] ?? Number.NaN);
    if (Number.isNaN(version)) {
      return err({ code: "source.field-malformed", field: "version", value: shortened(label), id });
    }
    const date = childText(element, "date") ?? "";
    const submitted = parseSourceDate(date);
    if (submitted === undefined) {
      return err({ code: "source.field-malformed", field: "date", value: shortened(date), id });
    }
    // "I" for "ignore": arXiv keeps no source for a version that was withdrawn.
    const withdrawn = (childText(element, "source_type") ?? "").includes("I");
    versions.push({ version, submitted, ...(withdrawn ? { withdrawn } : {}) });
  }
  return ok(versions.sort((a, b) => a.version - b.version));
}

/** `<keyname>`, `<forenames>` and `<suffix>` as people write a name; some records have several key names. */
function nameOf(author: XmlElement): string {
  const parts = ["forenames", "keyname", "suffix"].flatMap((name) => childrenNamed(author, name).map(textOf));
  return latexNameToText(parts.join(" "));
}
