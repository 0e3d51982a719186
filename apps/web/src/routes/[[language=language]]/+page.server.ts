import { bundledRecords, decideScope, type Language, parsePaperId } from "@engram/paper";
import { redirect } from "@sveltejs/kit";
import { labAddress, paperAddress } from "#lib/addresses.ts";
import { libraryAddress } from "#lib/library-query.ts";
import { viewFoundPaper } from "#lib/library-view.ts";
import { viewListItem } from "#lib/paper-view.ts";
import { interpretQuery } from "#lib/query.ts";
import { sameWords } from "#lib/same-words.ts";
import { EVERY_PAPER } from "../../server/page-cache.ts";
import type { PageServerLoad } from "./$types";

const RECENT = 8;
/** A library with fewer papers than these is offered some more to begin with. */
const SMALL_LIBRARY = 6;

export const load: PageServerLoad = async ({ locals, url }) => {
  const { language } = locals;
  const { reading, laboratory } = locals.engram;
  const query = interpretQuery(url.searchParams.get("q") ?? "", parsePaperId);
  if (query.kind === "paper" && query.claim !== undefined)
    redirect(303, labAddress(language, query.id.id, query.claim));
  if (query.kind === "paper") redirect(303, paperAddress(language, query.id.id, query.id.version));
  if (query.kind === "words") {
    const { papers } = await reading.browsePapers({ text: query.text, limit: 2 });
    const [best, next] = papers.filter(({ record }) => sameWords(record.title, query.text));
    // Whoever pastes a whole title means that paper, as long as no other has the same.
    if (best !== undefined && next === undefined) redirect(303, paperAddress(language, best.record.id));
    redirect(303, libraryAddress(language, { filter: { text: query.text } }));
  }
  if (query.kind === "none") locals.shownPaper = EVERY_PAPER;
  const { papers, total } = await reading.browsePapers({ sort: "looked-at", limit: RECENT });
  return {
    recent: papers.map((paper) => viewFoundPaper(paper, language)),
    total,
    isSmall: total < SMALL_LIBRARY,
    tryOne: paperToTry(language),
    labs: (laboratory?.labs ?? []).map(({ paper, title }) => ({
      title,
      address: labAddress(language, paper),
    })),
    tooLong: query.kind === "too-long",
  };
};

/** The record that travels with the product works without a network. */
function paperToTry(language: Language) {
  const [record] = bundledRecords;
  if (record === undefined) return null;
  const { licence, submitted } = record;
  // In a list the scope says no more than whose the licence is, and that is the same for every operator.
  const scope = decideScope(
    { origin: "arxiv", licence, submitted },
    { audience: "public", commercial: false },
  );
  return viewListItem({ record, scope, latestDigest: null }, language);
}
