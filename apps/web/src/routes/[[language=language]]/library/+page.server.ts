import { type PaperId, type PaperIdError, parsePaperId } from "@engram/paper";
import { paperAddress } from "#lib/addresses.ts";
import { parseLibraryQuery } from "#lib/library-query.ts";
import { loadLibrary } from "#lib/load-library.ts";
import { problemSentence } from "#lib/problem.ts";
import { interpretQuery, looksLikeId } from "#lib/query.ts";
import type { Translator } from "#messages/messages.ts";
import { EVERY_PAPER } from "../../../server/page-cache.ts";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = async ({ locals, url }) => {
  const { language, say } = locals;
  const query = parseLibraryQuery(url.searchParams);
  // What is searched for is seldom asked twice, and would fill the memory.
  if (query.filter.text === undefined && !query.tooLong) locals.shownPaper = EVERY_PAPER;
  // Here words are words: what is the id of a paper too is searched for, and the paper offered.
  const asId = interpretQuery(query.filter.text ?? "", parsePaperId);
  return {
    library: await loadLibrary(locals.engram.reading, query, say),
    named: asId.kind === "paper" ? named(asId.id, language) : null,
    refusal: asId.kind === "words" && asId.refusal !== undefined ? refusalSentence(asId.refusal, say) : null,
  };
};

/** A DOI or an address says what it is by itself. */
function refusalSentence(refusal: PaperIdError, say: Translator): string {
  const reason = problemSentence(refusal, say);
  return looksLikeId(refusal) ? say("search.notAnId", { reason }) : reason;
}

function named({ id, version }: PaperId, language: "en" | "fr") {
  return {
    id: version === undefined ? id : `${id}v${version}`,
    address: paperAddress(language, id, version),
  };
}
