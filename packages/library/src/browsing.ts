import type { TextRange } from "@engram/digest";
import type { LicenceCode, PaperRecord, Result, SearchPapersError } from "@engram/paper";
import type { FirstLibrary } from "./reading/first-library.ts";
import type { Language, PaperSummary } from "./reading.ts";

/** A licence that we know, none that we know, or any that lets this instance build on a text. */
export type LicenceFilter = LicenceCode | "unknown" | "open";

/** What the latest digest was made from, or that there is none. */
export type ScopeFilter = "metadata" | "full-text" | "none";

/** What narrows a list of papers; everything that is there must hold. */
export interface PaperFilter {
  /** Words as a reader types them: quotes, `or` and a minus count. */
  readonly text?: string;
  /** Code under which arXiv shows the category; secondary ones count. */
  readonly category?: string;
  /** As `keywordSlug` makes it. */
  readonly keyword?: string;
  readonly licence?: LicenceFilter;
  readonly scope?: ScopeFilter;
}

/**
 * - `relevance`: best match first (without words: as `looked-at`)
 * - `changed`: by the time of the latest digest, or of the version where there is none, latest first
 */
export type PaperSort = "relevance" | "looked-at" | "submitted" | "title" | "changed";

export interface BrowseOptions extends PaperFilter {
  readonly sort?: PaperSort;
  readonly limit?: number;
  readonly offset?: number;
}

/** A paper in a list that was searched for. */
export interface FoundPaper extends PaperSummary {
  /** The one-sentence summary of the latest digest. */
  readonly tldr: string | null;
  /** Where the words that were searched for stand. Places in the text, and never markup. */
  readonly matches: { readonly title: readonly TextRange[]; readonly abstract: readonly TextRange[] };
}

export interface FacetCount {
  readonly value: string;
  /** Of a keyword: how papers write it. */
  readonly label?: string;
  readonly papers: number;
}

/** How many papers there would be under each value, the other filters kept; most first. */
export interface Facets {
  readonly categories: readonly FacetCount[];
  /** The most frequent ones, and the one that is asked for. */
  readonly keywords: readonly FacetCount[];
  /** `open` first, with what the open ones have together. */
  readonly licences: readonly FacetCount[];
  readonly scopes: readonly FacetCount[];
  readonly total: number;
}

export interface KeywordCount {
  readonly slug: string;
  readonly term: string;
  readonly papers: number;
}

/** What a keyword means, and who says so. */
export interface KeywordDefinition {
  readonly text: string;
  /** `paper`: that paper's own words; `glossary`: our general explanation. */
  readonly definedBy: "paper" | "glossary";
  readonly language: Language;
  readonly paper: { readonly id: string; readonly title: string };
}

export interface KeywordView extends KeywordCount {
  readonly definitions: readonly KeywordDefinition[];
  /** Keywords of the same papers, most frequent first. */
  readonly related: readonly KeywordCount[];
}

/** Looking for papers, here and at arXiv. */
export interface Browsing {
  browsePapers(
    options?: BrowseOptions,
  ): Promise<{ readonly papers: readonly FoundPaper[]; readonly total: number }>;
  countFacets(filter?: PaperFilter): Promise<Facets>;
  /** In the order of their slugs. */
  listKeywords(options?: {
    readonly limit?: number;
    readonly offset?: number;
  }): Promise<{ readonly keywords: readonly KeywordCount[]; readonly total: number }>;
  /** Undefined where no paper that may be listed uses it. */
  findKeyword(slug: string, language: Language): Promise<KeywordView | undefined>;
  /**
   * Asks arXiv, at most once a day for the same words. What it finds is not kept in the library.
   *
   * @throws {OutsideError} where arXiv can not be asked, or answers what can not be read
   */
  searchArxiv(
    text: string,
    options?: { readonly signal?: AbortSignal },
  ): Promise<Result<{ readonly records: readonly PaperRecord[]; readonly total: number }, SearchPapersError>>;
  readonly firstLibrary: FirstLibrary;
  /** Resolves when the store has answered. @throws {OutsideError} where it does not within a moment */
  checkStore(): Promise<void>;
}
