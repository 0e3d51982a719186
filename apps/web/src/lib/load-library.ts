import type { Reading } from "@engram/library";
import type { Translator } from "#messages/messages.ts";
import { feedAddress, type LibraryQuery, libraryAddress, SORTS } from "./library-query.ts";
import { sortOptions, viewChosen, viewFilters, viewFoundPaper } from "./library-view.ts";

const PAGE_SIZE = 20;

/** Everything that a page of the library shows. */
export async function loadLibrary(
  reading: Pick<Reading, "browsePapers" | "countFacets">,
  query: LibraryQuery,
  say: Translator,
) {
  const { filter, sort, page } = query;
  const { language } = say;
  const [found, facets] = await Promise.all([
    reading.browsePapers({ ...filter, sort, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }),
    reading.countFacets(filter),
  ]);
  const pages = Math.max(1, Math.ceil(found.total / PAGE_SIZE));
  const address = (other: number): string => libraryAddress(language, { filter, sort, page: other });
  return {
    text: filter.text ?? "",
    papers: found.papers.map((paper) => viewFoundPaper(paper, language)),
    total: found.total,
    first: (page - 1) * PAGE_SIZE + 1,
    page,
    pages,
    lastPage: address(pages),
    previous: page > 1 && page <= pages ? address(page - 1) : null,
    next: page < pages ? address(page + 1) : null,
    filters: viewFilters(filter, facets, say),
    chosen: viewChosen(query, facets, say),
    sorts: sortOptions(SORTS, query, say),
    unfiltered: libraryAddress(language, filter.text === undefined ? {} : { filter: { text: filter.text } }),
    feed: feedAddress(language, filter),
    tooLong: query.tooLong,
  };
}
