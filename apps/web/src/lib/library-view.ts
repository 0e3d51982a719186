import type { FacetCount, Facets, FoundPaper, LicenceFilter, PaperFilter, PaperSort } from "@engram/library";
import { type Language, licenceName, listLicences } from "@engram/paper";
import type { Translator } from "#messages/messages.ts";
import { categoryWords } from "./category-view.ts";
import { type LibraryQuery, libraryAddress } from "./library-query.ts";
import { excerpt, type MarkedText, markText } from "./mark-text.ts";
import { type PaperListItem, viewListItem } from "./paper-view.ts";
import { type RichText, richText } from "./rich-text.ts";

/** A paper in a list of the library. */
export interface LibraryItem extends PaperListItem {
  readonly markedTitle: MarkedText;
  readonly tldr: RichText | null;
  /** Where its abstract has the words that were searched for; null where it was not searched for, or has none. */
  readonly excerpt: MarkedText | null;
  /** Its licence would let this instance build on the full text. */
  readonly isOpen: boolean;
}

export function viewFoundPaper(paper: FoundPaper, language: Language): LibraryItem {
  const { record, scope, tldr, matches } = paper;
  return {
    ...viewListItem(paper, language),
    markedTitle: markText(record.title, matches.title),
    tldr: tldr === null ? null : richText(tldr),
    excerpt: matches.abstract.length === 0 ? null : excerpt(record.abstract, matches.abstract),
    isOpen: scope.reason === "open-licence" || scope.reason === "no-full-text-available",
  };
}

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly isChosen: boolean;
}

/** One of the lists to choose from above the papers. */
export interface FilterView {
  readonly name: "category" | "keyword" | "licence" | "scope";
  readonly options: readonly FilterOption[];
}

/** A filter in force, and the address without it. */
export interface ChosenFilter {
  readonly name: FilterView["name"];
  readonly label: string;
  readonly without: string;
}

/** The lists to choose from; what would leave no paper is not offered, what is chosen always is. */
export function viewFilters(filter: PaperFilter, facets: Facets, say: Translator): readonly FilterView[] {
  const counts = {
    category: facets.categories,
    keyword: facets.keywords,
    licence: facets.licences,
    scope: facets.scopes,
  };
  return (["category", "keyword", "licence", "scope"] as const).map((name) => {
    const chosen = filter[name];
    const missing =
      chosen !== undefined && !counts[name].some(({ value }) => value === chosen)
        ? [{ value: chosen, papers: 0 }]
        : [];
    return {
      name,
      options: [...counts[name], ...missing].map((count) => ({
        value: count.value,
        label: `${filterLabel(name, count, say)} · ${new Intl.NumberFormat(say.language).format(count.papers)}`,
        isChosen: count.value === chosen,
      })),
    };
  });
}

/** The filters in force, each with the address that leaves it out. */
export function viewChosen(query: LibraryQuery, facets: Facets, say: Translator): readonly ChosenFilter[] {
  return (["category", "keyword", "licence", "scope"] as const).flatMap((name) => {
    const { [name]: value, ...rest } = query.filter;
    if (value === undefined) return [];
    const known = name === "keyword" ? facets.keywords.find((count) => count.value === value) : undefined;
    const label = filterLabel(name, known ?? { value, papers: 0 }, say);
    return [{ name, label, without: libraryAddress(say.language, { filter: rest, sort: query.sort }) }];
  });
}

/** The orders to choose from: the best match only where words are searched for. */
export function sortOptions(
  sorts: readonly PaperSort[],
  query: LibraryQuery,
  say: Translator,
): FilterOption[] {
  return sorts
    .filter((sort) => sort !== "relevance" || query.filter.text !== undefined)
    .map((sort) => ({ value: sort, label: say(`library.sort.${sort}`), isChosen: sort === query.sort }));
}

function filterLabel(name: FilterView["name"], { value, label }: FacetCount, say: Translator): string {
  if (name === "category") return categoryWords(value, say.language);
  if (name === "keyword") return label ?? value.replaceAll("-", " ");
  if (name === "scope") return say(`library.scope.${value as "metadata" | "full-text" | "none"}`);
  return licenceLabel(value as LicenceFilter, say);
}

function licenceLabel(value: LicenceFilter, say: Translator): string {
  if (value === "open" || value === "unknown") return say(`library.licence.${value}`);
  const licence = listLicences().find(({ code }) => code === value);
  return licence === undefined ? value : licenceName(licence, say.language);
}
