import type { FirstPaper } from "@engram/library";
import { categoryName } from "@engram/paper";
import { type Actions, redirect } from "@sveltejs/kit";
import { paperAddress } from "#lib/addresses.ts";
import { isProblemCode, problemSentence } from "#lib/problem.ts";
import { richText } from "#lib/rich-text.ts";
import type { PageServerLoad } from "./$types";

/** Whoever has more papers is past beginning. */
const LOOKED_THROUGH = 50;

export const load: PageServerLoad = async ({ locals, setHeaders }) => {
  const { say, language } = locals;
  const { state, papers, problem } = locals.engram.reading.firstLibrary.view();
  setHeaders({ "cache-control": "no-store" });
  const stored = await locals.engram.reading.browsePapers({ sort: "looked-at", limit: LOOKED_THROUGH });
  const titles = new Map(stored.papers.map(({ record }) => [record.id, record.title]));
  const code = problem?.code ?? "";
  return {
    state,
    papers: papers.map(({ id, state: fetched, title, category }) => ({
      id,
      state: fetched,
      isKnown: shownState(fetched, titles.has(id)) !== "waiting",
      isHere: fetched === "here" || titles.has(id),
      said: say(`first.paper.${shownState(fetched, titles.has(id))}`),
      title: richText(titles.get(id) ?? title),
      category: categoryName(category, language),
      address: paperAddress(language, id),
    })),
    problem:
      problem === undefined ? null : problemSentence({ code: isProblemCode(code) ? code : "internal" }, say),
    errorId: problem?.errorId ?? null,
  };
};

function shownState(state: FirstPaper["state"], isStored: boolean): FirstPaper["state"] | "stored" {
  return state === "waiting" && isStored ? "stored" : state;
}

export const actions: Actions = {
  start: async ({ request, locals, url }) => {
    // Nothing in the form is wanted; reading it refuses one that is larger than the server takes.
    await request.formData();
    locals.engram.reading.firstLibrary.start();
    redirect(303, url.pathname);
  },
  cancel: async ({ request, locals, url }) => {
    await request.formData();
    locals.engram.reading.firstLibrary.cancel();
    redirect(303, url.pathname);
  },
};
