import { type Clock, type Operator, OutsideError, type PaperSource } from "@engram/paper";
import type { BrowseOptions, Browsing, FoundPaper } from "../browsing.ts";
import type { Database } from "../database/database.ts";
import { sql } from "../database/sql.ts";
import { browsePapers, countFacets } from "../store/browse-papers.ts";
import { findKeyword, listKeywords } from "../store/keywords.ts";
import { markWords } from "../store/mark-words.ts";
import type { FirstLibrary } from "./first-library.ts";
import { summaryOf } from "./list-summaries.ts";

const MOST_AT_ONCE = 200;
const ARXIV_RESULTS = 20;
/** Whoever asks whether the store answers wants to know now. */
const STORE_PATIENCE_MS = 1_500;

export interface BrowsingPorts {
  readonly database: Database;
  readonly operator: Operator;
  readonly source: PaperSource;
  readonly clock: Clock;
  readonly mayReachNetwork: () => boolean;
}

/** Looking for papers, in the store and at arXiv. */
export function createBrowsing(ports: BrowsingPorts, firstLibrary: FirstLibrary): Browsing {
  const { database, operator, source } = ports;
  let asking: Promise<unknown> | undefined;
  return {
    browsePapers: (options = {}) => browse(ports, options),
    countFacets: (filter = {}) => countFacets(database, operator, filter),
    listKeywords: ({ limit, offset } = {}) => listKeywords(database, bounds(limit, offset)),
    findKeyword: (slug, language) => findKeyword(database, slug, language),
    async searchArxiv(text, { signal } = {}) {
      if (!ports.mayReachNetwork()) throw new OutsideError("network.offline", { retryable: true });
      return source.searchPapers(text, { limit: ARXIV_RESULTS, ...(signal === undefined ? {} : { signal }) });
    },
    firstLibrary,
    async checkStore() {
      // One question at a time: a store that hangs is not asked ever more.
      asking ??= database.query(sql`select 1`).finally(() => {
        asking = undefined;
      });
      await inTime(asking, ports.clock);
    },
  };
}

async function browse(
  { database, operator }: BrowsingPorts,
  options: BrowseOptions,
): ReturnType<Browsing["browsePapers"]> {
  const page = { ...options, ...bounds(options.limit, options.offset) };
  const { papers, total } = await browsePapers(database, operator, page);
  const texts = papers.flatMap(({ record }) => [record.title, record.abstract]);
  const matches = await markWords(database, options.text ?? "", texts);
  const found = papers.map((paper, place): FoundPaper => {
    const [title = [], abstract = []] = matches.slice(2 * place, 2 * place + 2);
    return { ...summaryOf(paper, operator), tldr: paper.tldr, matches: { title, abstract } };
  });
  return { papers: found, total };
}

function bounds(limit = 50, offset = 0): { readonly limit: number; readonly offset: number } {
  return { limit: Math.min(Math.max(1, limit), MOST_AT_ONCE), offset: Math.max(0, offset) };
}

async function inTime(answer: Promise<unknown>, clock: Clock): Promise<void> {
  const answered = new AbortController();
  const late = clock.sleep(STORE_PATIENCE_MS, answered.signal).then(
    () => Promise.reject(new OutsideError("store.unreachable", { retryable: true })),
    // Only the answer wakes it early, and then nobody looks at it any more.
    () => undefined,
  );
  try {
    await Promise.race([answer, late]);
  } finally {
    answered.abort();
  }
}
