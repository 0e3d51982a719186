import { normaliseText } from "../normalise-text.ts";
import { formatPaperId, type PaperId, parsePathId } from "../paper-id.ts";
import type { PaperRecord } from "../paper-record.ts";
import { err, ok, type Result } from "../result.ts";
import { parseSubmissionHistory } from "./abs-history.ts";
import {
  childElementsOf,
  findByClass,
  findElements,
  type HtmlElement,
  type HtmlNode,
  hasClass,
  htmlText,
  parseHtml,
} from "./html-document.ts";
import { latexNameToText } from "./latex-accents.ts";
import { type MalformedSource, shortened } from "./malformed-source.ts";
import { categoriesOf, optionalFields } from "./record-fields.ts";
import { saysWithdrawn } from "./withdrawn.ts";

/**
 * Reads the abs page of one version of a paper, the only place that tells an older version's licence.
 *
 * @param asked the paper that the page must be about; without a version, the page says which it shows
 * @param retrieved ISO 8601 date-time at which arXiv was asked
 */
export function parseAbsPage(
  html: string,
  asked: PaperId,
  retrieved: string,
): Result<PaperRecord, MalformedSource> {
  if (html.trim() === "") return err({ code: "source.empty" });
  const parsed = parseHtml(html);
  if (!parsed.ok) return parsed;
  const page = parsed.value;
  const shown = shownPaper(page, asked);
  if (!shown.ok) return shown;
  const missing = (field: string) =>
    err({ code: "source.field-missing", field, id: formatPaperId(shown.value) } as const);

  const title = fieldText(findByClass(page, "title", "h1"));
  if (title === undefined) return missing("title");
  const authors = authorsOf(page);
  if (authors.length === 0) return missing("authors");
  const abstractElement = findByClass(page, "abstract", "blockquote");
  if (abstractElement === undefined) return missing("abstract");
  const categories = subjectsOf(page);
  if (categories === undefined) return missing("subjects");
  const history = historyOf(page, shown.value.version);
  if (history === undefined) return missing("submission-history");

  const abstract = fieldText(abstractElement) ?? "";
  const optional = optionalFields(tableFields(page));
  const withdrawn = history.withdrawn || saysWithdrawn({ ...optional, abstract });
  const own = { title, authors, abstract, ...optional, categories, ...history, withdrawn };
  return ok({ ...shown.value, ...own, licence: licenceOf(page), from: "abs", retrieved });
}

/** Dates of all versions, and what they say about the one shown; undefined where it is not among them. */
function historyOf(
  page: readonly HtmlNode[],
  version: number,
): Pick<PaperRecord, "submitted" | "updated" | "versions" | "withdrawn"> | undefined {
  const versions = parseSubmissionHistory(fieldText(findByClass(page, "submission-history")) ?? "");
  const first = versions[0];
  const shown = versions.find((note) => note.version === version);
  if (first === undefined || shown === undefined) return undefined;
  const withdrawn = shown.withdrawn === true;
  const { submitted } = first;
  return { submitted, ...(version > 1 ? { updated: shown.submitted } : {}), versions, withdrawn };
}

/** The row "(or arXiv:2405.08707v1 [cs.LG] for this version)" names what is shown; it must be what was asked for. */
function shownPaper(page: readonly HtmlNode[], asked: PaperId): Result<Required<PaperId>, MalformedSource> {
  const row = findByClass(page, "arxividv", "td");
  if (row === undefined)
    return err({ code: "source.field-missing", field: "arxividv", id: formatPaperId(asked) });
  const text = normaliseText(htmlText(row));
  const shown = parsePathId(/arXiv:(\S+)/.exec(text)?.[1] ?? "");
  const isAsked =
    shown.ok && shown.value.id === asked.id && (asked.version ?? shown.value.version) === shown.value.version;
  if (!isAsked || shown.value.version === undefined) {
    return err({
      code: "source.field-malformed",
      field: "arxividv",
      value: shortened(text),
      id: formatPaperId(asked),
    });
  }
  return ok({ id: shown.value.id, version: shown.value.version });
}

/** Text of a field without its label. Where arXiv has put "this https URL" for an address, the address is put back. */
function fieldText(element: HtmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const text = htmlText(element, (inner) => {
    if (hasClass(inner, "descriptor")) return "";
    if (inner.name !== "a") return undefined;
    return /^this (?:https?|ftp) url$/i.test(normaliseText(htmlText(inner))) ? inner.attribs.href : undefined;
  });
  return normaliseText(text) || undefined;
}

/** Each author is a link to a search for the name; the page's meta tags have them as `Last, First`. */
function authorsOf(page: readonly HtmlNode[]): readonly string[] {
  const list = findByClass(page, "authors", "div");
  const links = list === undefined ? [] : findElements([list], isAuthorLink);
  const names = links.map((link) => latexNameToText(normaliseText(htmlText(link))));
  return (names.length > 0 ? names : authorsOfMetaTags(page)).filter((name) => name !== "");
}

function isAuthorLink(element: HtmlElement): boolean {
  // The list of a large collaboration holds a link that unfolds it: not an author.
  return element.name === "a" && /searchtype=author|\/a\/|\/find\//.test(element.attribs.href ?? "");
}

function authorsOfMetaTags(page: readonly HtmlNode[]): readonly string[] {
  const tags = findElements(
    page,
    (element) => element.name === "meta" && element.attribs.name === "citation_author",
  );
  return tags.map((tag) => {
    const [family = "", given, suffix] = normaliseText(tag.attribs.content ?? "").split(", ");
    return [given, family, suffix].filter((part) => part !== undefined).join(" ");
  });
}

/** `Machine Learning (cs.LG); Artificial Intelligence (cs.AI)`, the main subject marked. */
function subjectsOf(page: readonly HtmlNode[]): PaperRecord["categories"] | undefined {
  const cell = findByClass(page, "subjects", "td");
  if (cell === undefined) return undefined;
  const main = findByClass([cell], "primary-subject");
  return categoriesOf(codesIn(htmlText(cell)), main === undefined ? undefined : codesIn(htmlText(main))[0]);
}

function codesIn(text: string): readonly string[] {
  return [...text.matchAll(/\(([a-z]+(?:-[a-z]+)*(?:\.[A-Za-z-]+)?)\)\s*(?:;|$)/g)].map(
    (match) => match[1] ?? "",
  );
}

function isLink(element: HtmlElement): boolean {
  return element.name === "a";
}

const TABLE_LABELS = ["comments", "related doi", "doi", "journal reference", "report number"];

/** The rows of the table, by their label: classes of the cells are shared between fields. */
function tableFields(page: readonly HtmlNode[]): Parameters<typeof optionalFields>[0] {
  const values = new Map<string, string>();
  for (const row of findElements(page, (element) => element.name === "tr")) {
    const [label, value] = childElementsOf(row);
    const key = label === undefined ? "" : normaliseText(htmlText(label)).replace(/:$/, "").toLowerCase();
    if (value === undefined || !TABLE_LABELS.includes(key) || values.has(key)) continue;
    // The cell of a DOI holds its link and an explanation; the link alone is the field.
    const link = key.endsWith("doi") ? findElements([value], isLink)[0] : undefined;
    const text = fieldText(link ?? value);
    if (text !== undefined) values.set(key, text);
  }
  return {
    comments: values.get("comments"),
    doi: values.get("related doi") ?? values.get("doi"),
    journalReference: values.get("journal reference"),
    reportNumber: values.get("report number"),
  };
}

/** The link to the licence of the version shown; null where there is none, or where two differ. */
function licenceOf(page: readonly HtmlNode[]): string | null {
  const boxes = findElements(page, (element) => hasClass(element, "abs-license"));
  const links = findElements(boxes, isLink).concat(
    findElements(
      page,
      (element) => element.name === "a" && element.attribs.title === "Rights to this article",
    ),
  );
  const addresses = new Set(links.map((link) => (link.attribs.href ?? "").trim()));
  const [address] = addresses;
  if (addresses.size !== 1 || address === undefined) return null;
  if (!/^(?:https?:)?\/\/[^\s]+$/i.test(address)) return null;
  return address.startsWith("//") ? `https:${address}` : address;
}
