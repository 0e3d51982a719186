import { bundledRecords, type Language, parsePaperId } from "@engram/paper";
import { redirect } from "@sveltejs/kit";
import { paperAddress } from "#lib/addresses.ts";
import { viewListItem } from "#lib/paper-view.ts";
import { problemSentence } from "#lib/problem.ts";
import { interpretQuery } from "#lib/query.ts";
import { richText } from "#lib/rich-text.ts";
import type { PageServerLoad } from "./$types";

const PAGE_SIZE = 20;
const RECENT = 8;

export const load: PageServerLoad = async ({ locals, url }) => {
  const { language, say } = locals;
  const { reading } = locals.engram;
  const query = interpretQuery(url.searchParams.get("q") ?? "", parsePaperId);
  if (query.kind === "paper") redirect(303, paperAddress(language, query.id.id, query.id.version));
  if (query.kind === "none" || query.kind === "too-long") {
    const { papers } = await reading.listPapers({ limit: RECENT });
    const recent = papers.map((paper) => viewListItem(paper, language));
    return { recent, tryOne: paperToTry(language), search: null, tooLong: query.kind === "too-long" };
  }
  const page = pageNumber(url.searchParams.get("page"));
  const { papers, total } = await reading.listPapers({
    text: query.text,
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  });
  return {
    recent: [],
    tryOne: null,
    tooLong: false,
    search: {
      text: query.text,
      papers: papers.map((paper) => viewListItem(paper, language)),
      total,
      page,
      isLast: page * PAGE_SIZE >= total,
      refusal: query.refusal === undefined ? null : problemSentence(query.refusal, say),
    },
  };
};

/** The record that travels with the product works without a network. */
function paperToTry(language: Language) {
  const [record] = bundledRecords;
  if (record === undefined) return null;
  return { id: record.id, address: paperAddress(language, record.id), title: richText(record.title) };
}

const LAST_PAGE = 500;

function pageNumber(given: string | null): number {
  const page = Number(given ?? 1);
  return Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1;
}
