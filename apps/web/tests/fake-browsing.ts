/** @file Looking for papers in a library in memory: what the store does is tested in `packages/library`. */
import { keywordSlug } from "@engram/digest";
import type {
  BrowseOptions,
  Browsing,
  FacetCount,
  FirstLibraryView,
  FoundPaper,
  KeywordCount,
  PaperFilter,
  PaperSummary,
  StoredDigest,
} from "@engram/library";
import { ok, type PaperRecord, parseLicence } from "@engram/paper";

export interface BrowsablePaper extends PaperSummary {
  readonly digests: readonly StoredDigest[];
}

/** A library whose list is given, and an arXiv and a store that do what a test says. */
export abstract class FakeBrowsing implements Browsing {
  /** What arXiv finds. */
  atArxiv: readonly PaperRecord[] = [];
  /** What arXiv was asked, in order. */
  readonly askedArxiv: string[] = [];
  /** Thrown by arXiv's search, and by the store when it is asked whether it is there. */
  searchError: Error | undefined;
  storeError: Error | undefined;
  first: FirstLibraryView = { state: "idle", papers: [] };

  protected abstract listed(): readonly BrowsablePaper[];

  readonly firstLibrary = {
    view: () => this.first,
    start: () => {
      this.first = { ...this.first, state: "working" };
      return true;
    },
    cancel: () => {
      this.first = { ...this.first, state: "cancelled" };
      return true;
    },
  };

  async browsePapers({ limit = 50, offset = 0, ...filter }: BrowseOptions = {}) {
    const all = this.#matching(filter);
    const papers = all.slice(offset, offset + limit).map((paper): FoundPaper => {
      const { record, digests } = paper;
      const tldr = digests[0]?.digest.tldr?.text ?? null;
      const places = (text: string) => wordIn(text, filter.text);
      const matches = { title: places(record.title), abstract: places(record.abstract) };
      return { record, scope: paper.scope, latestDigest: paper.latestDigest, tldr, matches };
    });
    return { papers, total: all.length };
  }

  async countFacets(filter: PaperFilter = {}) {
    const papers = this.#matching(filter);
    const count = (values: (paper: BrowsablePaper) => readonly string[]): FacetCount[] => {
      const counts = new Map<string, number>();
      for (const value of papers.flatMap((paper) => [...new Set(values(paper))])) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return [...counts].map(([value, number]) => ({ value, papers: number }));
    };
    return {
      categories: count(({ record }) => [record.categories.main, ...record.categories.secondary]),
      keywords: count((paper) => termsOf(paper).map(keywordSlug)),
      licences: count(({ record }) => [parseLicence(record.licence)?.code ?? "unknown"]),
      scopes: count(scopeOf),
      total: papers.length,
    };
  }

  async listKeywords({ limit = 50, offset = 0 } = {}) {
    const keywords = this.#keywords();
    return { keywords: keywords.slice(offset, offset + limit), total: keywords.length };
  }

  async findKeyword(slug: string) {
    const keywords = this.#keywords();
    const found = keywords.find((keyword) => keyword.slug === slug);
    if (found === undefined) return undefined;
    const definitions = this.listed().flatMap(({ record, digests }) =>
      (digests[0]?.digest.keywords ?? []).flatMap(({ term, statement, definedBy }) =>
        keywordSlug(term) === slug && statement !== null && definedBy !== null && definedBy !== "model"
          ? [{ text: statement.text, definedBy, language: "en" as const, paper: record }]
          : [],
      ),
    );
    return { ...found, definitions, related: keywords.filter((other) => other.slug !== slug) };
  }

  async searchArxiv(text: string) {
    this.askedArxiv.push(text);
    if (this.searchError !== undefined) throw this.searchError;
    return ok({ records: this.atArxiv, total: this.atArxiv.length });
  }

  async checkStore(): Promise<void> {
    if (this.storeError !== undefined) throw this.storeError;
  }

  #matching({ text = "", category, keyword, licence, scope }: PaperFilter): readonly BrowsablePaper[] {
    return this.listed().filter((paper) => {
      const { record } = paper;
      const { main, secondary } = record.categories;
      const words = `${record.title} ${record.authors.join(" ")} ${record.abstract}`.toLowerCase();
      return (
        words.includes(text.toLowerCase()) &&
        (category === undefined || [main, ...secondary].includes(category)) &&
        (keyword === undefined || termsOf(paper).some((term) => keywordSlug(term) === keyword)) &&
        (licence === undefined || (parseLicence(record.licence)?.code ?? "unknown") === licence) &&
        (scope === undefined || scopeOf(paper)[0] === scope)
      );
    });
  }

  #keywords(): readonly KeywordCount[] {
    const terms = [...new Set(this.listed().flatMap(termsOf))].sort();
    return terms.map((term) => ({
      slug: keywordSlug(term),
      term,
      papers: this.listed().filter((paper) => termsOf(paper).includes(term)).length,
    }));
  }
}

function termsOf({ digests }: BrowsablePaper): readonly string[] {
  return (digests[0]?.digest.keywords ?? []).map(({ term }) => term);
}

function scopeOf({ digests }: BrowsablePaper): readonly string[] {
  return [digests[0]?.digest.scope.used ?? "none"];
}

function wordIn(text: string, word = "") {
  const start = word === "" ? -1 : text.toLowerCase().indexOf(word.toLowerCase());
  return start < 0 ? [] : [{ start, end: start + word.length }];
}
