import { formatPaperId, parsePathId } from "@engram/paper";
import { error, redirect } from "@sveltejs/kit";
import { labAddress } from "#lib/addresses.ts";
import { failWith } from "#lib/fail-with.ts";
import { landscapeTemplates, landscapeWords, viewPanel } from "#lib/landscape-view.ts";
import { problemSentence } from "#lib/problem.ts";
import { parseLandscape } from "../../../../../client/landscape/landscape-state.ts";
import type { PageServerLoad } from "./$types";

/** The paper whose energies these are. */
const PAPER = "2405.08707";

export const load: PageServerLoad = ({ params, locals, url }) => {
  const id = parsePathId(params.paper);
  if (!id.ok) failWith(id.error, locals);
  if (id.value.id !== PAPER)
    error(404, problemSentence({ code: "not-found" }, locals.say), { code: "not-found" });
  if (formatPaperId(id.value) !== PAPER || params.paper !== PAPER)
    redirect(308, labAddress(locals.language, PAPER, "landscape") + url.search);
  const { state, isMended } = parseLandscape(url.searchParams);
  const words = landscapeWords(locals.say);
  const { compare } = state;
  return {
    paper: PAPER,
    state,
    isMended,
    templates: landscapeTemplates(locals.say),
    first: viewPanel(state, state.energy, words),
    // There without a second energy too, hidden: the script may be asked for one.
    second: viewPanel(state, compare === "none" ? state.energy : compare, words),
    hasSecond: compare !== "none",
  };
};
