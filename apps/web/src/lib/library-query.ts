import { keywordSlug } from "@engram/digest";
import type { LicenceFilter, PaperFilter, PaperSort, ScopeFilter } from "@engram/library";
import { findCategory, type Language, listLicences } from "@engram/paper";
import { languageRoot } from "./addresses.ts";
import { cleanText, LONGEST_QUERY } from "./query.ts";

/** What a page of the library is asked to show; everything in its address that makes no sense is left out. */
export interface LibraryQuery {
  readonly filter: PaperFilter;
  readonly sort: PaperSort;
  readonly page: number;
  /** The words were more than can be searched for, and were left out. */
  readonly tooLong: boolean;
}

export const SORTS: readonly PaperSort[] = ["relevance", "looked-at", "submitted", "title", "changed"];
const SCOPES: readonly string[] = ["metadata", "full-text", "none"] satisfies ScopeFilter[];
const LICENCES: ReadonlySet<string> = new Set(["open", "unknown", ...listLicences().map(({ code }) => code)]);
/** Further than any library goes; a larger number is not asked of the store. */
const LAST_PAGE = 1_000_000;

/** Reads an address: `?q=&category=&keyword=&licence=&scope=&sort=&page=`. */
export function parseLibraryQuery(parameters: URLSearchParams): LibraryQuery {
  const text = cleanText(parameters.get("q") ?? "");
  const category = parameters.get("category") ?? "";
  const keyword = keywordSlug((parameters.get("keyword") ?? "").slice(0, LONGEST_QUERY));
  const licence = parameters.get("licence") ?? "";
  const scope = parameters.get("scope") ?? "";
  const sort = SORTS.find((one) => one === parameters.get("sort"));
  const tooLong = text.length > LONGEST_QUERY;
  return {
    filter: {
      ...(text === "" || tooLong ? {} : { text }),
      ...(findCategory(category) === undefined ? {} : { category }),
      ...(keyword === "" ? {} : { keyword }),
      ...(LICENCES.has(licence) ? { licence: licence as LicenceFilter } : {}),
      ...(SCOPES.includes(scope) ? { scope: scope as ScopeFilter } : {}),
    },
    sort: sort ?? (text === "" ? "looked-at" : "relevance"),
    page: pageNumber(parameters.get("page")),
    tooLong,
  };
}

/** A page's number; the first where the address names none that could be. */
export function pageNumber(given: string | null): number {
  const page = Number(given ?? 1);
  return Number.isInteger(page) && page >= 1 ? Math.min(page, LAST_PAGE) : 1;
}

/** `/library?q=tide&category=q-bio.PE`: only what is not as it would be anyway. */
export function libraryAddress(
  language: Language,
  { filter = {}, sort, page = 1 }: Partial<Omit<LibraryQuery, "tooLong">>,
): string {
  const usual: PaperSort = filter.text === undefined ? "looked-at" : "relevance";
  const parameters = new URLSearchParams(filterParameters(filter));
  if (sort !== undefined && sort !== usual) parameters.set("sort", sort);
  if (page > 1) parameters.set("page", String(page));
  return withQuery(`${languageRoot(language)}/library`, parameters);
}

/** `/feed.atom?category=q-bio.PE` */
export function feedAddress(language: Language, filter: PaperFilter = {}): string {
  return withQuery(`${languageRoot(language)}/feed.atom`, new URLSearchParams(filterParameters(filter)));
}

function filterParameters({ text, ...filters }: PaperFilter): [string, string][] {
  return [...(text === undefined ? [] : [["q", text] as [string, string]]), ...Object.entries(filters)];
}

function withQuery(path: string, parameters: URLSearchParams): string {
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}
