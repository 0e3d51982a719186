import { parsePathId } from "@engram/paper";
import { redirect } from "@sveltejs/kit";
import { labAddress } from "#lib/addresses.ts";
import { failWith } from "#lib/fail-with.ts";
import { liveWords } from "#lib/training/live-words.ts";
import { readTabTraining } from "#lib/training/training-settings.ts";
import type { PageServerLoad } from "./$types";

/** The paper whose claim this page trains for. */
const PAPER = "2405.08707";

export const load: PageServerLoad = ({ params, locals, url }) => {
  const { language, say } = locals;
  const id = parsePathId(params.paper);
  if (!id.ok) return failWith(id.error, locals);
  if (id.value.id !== PAPER)
    return failWith({ code: "lab.not-found", id: id.value.id, known: [PAPER] }, locals);
  // A lab is of all versions of its paper.
  if (params.paper !== PAPER) redirect(308, labAddress(language, PAPER, "training") + url.search);
  return { paper: PAPER, ...readTabTraining(url.searchParams), words: liveWords(say) };
};
