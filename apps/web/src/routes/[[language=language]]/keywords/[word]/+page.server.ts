import { keywordSlug, latexToPlain } from "@engram/digest";
import type { KeywordDefinition } from "@engram/library";
import type { Language } from "@engram/paper";
import { redirect } from "@sveltejs/kit";
import { paperAddress } from "#lib/addresses.ts";
import { failWithKeyword } from "#lib/fail-with.ts";
import { keywordAddress } from "#lib/keyword-address.ts";
import { feedAddress, libraryAddress } from "#lib/library-query.ts";
import { viewFoundPaper } from "#lib/library-view.ts";
import { richText } from "#lib/rich-text.ts";
import { EVERY_PAPER } from "../../../../server/page-cache.ts";
import type { PageServerLoad } from "./$types";

const PAPERS_SHOWN = 20;

export const load: PageServerLoad = async ({ params, locals }) => {
  const { language } = locals;
  const { reading } = locals.engram;
  const slug = keywordSlug(params.word);
  const keyword = slug === "" ? undefined : await reading.findKeyword(slug, language);
  if (keyword === undefined) failWithKeyword(params.word, locals);
  locals.shownPaper = EVERY_PAPER;
  if (slug !== params.word) redirect(308, keywordAddress(language, slug));
  const filter = { keyword: slug };
  const { papers, total } = await reading.browsePapers({ ...filter, limit: PAPERS_SHOWN });
  return {
    term: richText(keyword.term),
    plainTerm: latexToPlain(keyword.term),
    definitions: keyword.definitions.map((definition) => viewDefinition(definition, language)),
    papers: papers.map((paper) => viewFoundPaper(paper, language)),
    total,
    library: libraryAddress(language, { filter }),
    feed: feedAddress(language, filter),
    related: keyword.related.map((other) => ({
      address: keywordAddress(language, other.slug),
      text: latexToPlain(other.term),
      papers: other.papers,
    })),
  };
};

/** The glossary is written in the reader's language, a paper's own words are English. */
function viewDefinition(
  { text, definedBy, language: written, paper }: KeywordDefinition,
  language: Language,
) {
  return {
    text: richText(text),
    definedBy,
    language: definedBy === "glossary" ? written : "en",
    paper: { title: latexToPlain(paper.title), address: `${paperAddress(language, paper.id)}#keywords` },
  };
}
