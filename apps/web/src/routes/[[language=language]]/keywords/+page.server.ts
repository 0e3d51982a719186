import { latexToPlain } from "@engram/digest";
import { languageRoot } from "#lib/addresses.ts";
import { keywordAddress } from "#lib/keyword-address.ts";
import { pageNumber } from "#lib/library-query.ts";
import { EVERY_PAPER } from "../../../server/page-cache.ts";
import type { PageServerLoad } from "./$types";

const PAGE_SIZE = 200;

export const load: PageServerLoad = async ({ locals, url }) => {
  const { language } = locals;
  const page = pageNumber(url.searchParams.get("page"));
  locals.shownPaper = EVERY_PAPER;
  const offset = (page - 1) * PAGE_SIZE;
  const { keywords, total } = await locals.engram.reading.listKeywords({ limit: PAGE_SIZE, offset });
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const address = (other: number): string =>
    `${languageRoot(language)}/keywords${other === 1 ? "" : `?page=${other}`}`;
  const letters = Map.groupBy(
    keywords.map(({ slug, term, papers }) => ({
      letter: slug.normalize("NFD").charAt(0).toUpperCase(),
      term: latexToPlain(term),
      address: keywordAddress(language, slug),
      papers,
    })),
    ({ letter }) => letter,
  );
  return {
    letters: [...letters].map(([letter, ofLetter]) => ({ letter, keywords: ofLetter })),
    pages: {
      papers: keywords,
      first: offset + 1,
      total,
      page,
      pages,
      previous: page > 1 && page <= pages ? address(page - 1) : null,
      next: page < pages ? address(page + 1) : null,
    },
    last: address(pages),
  };
};
