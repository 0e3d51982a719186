import { type Actions, redirect } from "@sveltejs/kit";
import { paperAddress } from "#lib/addresses.ts";
import { isProblemCode, problemSentence } from "#lib/problem.ts";
import { richText } from "#lib/rich-text.ts";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = ({ locals, setHeaders }) => {
  const { say, language } = locals;
  const { state, papers, problem } = locals.engram.reading.firstLibrary.view();
  setHeaders({ "cache-control": "no-store" });
  const code = problem?.code ?? "";
  return {
    state,
    papers: papers.map((paper) => ({
      id: paper.id,
      state: paper.state,
      title: paper.title === undefined ? null : richText(paper.title),
      address: paperAddress(language, paper.id),
    })),
    problem:
      problem === undefined ? null : problemSentence({ code: isProblemCode(code) ? code : "internal" }, say),
    errorId: problem?.errorId ?? null,
  };
};

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
