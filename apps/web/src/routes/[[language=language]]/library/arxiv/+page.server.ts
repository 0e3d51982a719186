import { type Actions, fail } from "@sveltejs/kit";
import { viewArxivResult } from "#lib/arxiv-result.ts";
import { outsideProblem } from "#lib/outside-problem.ts";
import { problemSentence, problemStatus } from "#lib/problem.ts";
import { cleanText, LONGEST_QUERY } from "#lib/query.ts";
import type { PageServerLoad } from "./$types";

/** Whatever follows this address asks arXiv nothing: that takes a press on the button. */
export const load: PageServerLoad = ({ url }) => ({
  text: cleanText(url.searchParams.get("q") ?? "").slice(0, LONGEST_QUERY),
});

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const { say, language } = locals;
    const given = (await request.formData()).get("q");
    const text = cleanText(typeof given === "string" ? given : "");
    if (text.length > LONGEST_QUERY)
      return fail(400, { text: "", refusal: say("search.tooLong", { limit: LONGEST_QUERY }) });
    try {
      const found = await locals.engram.reading.searchArxiv(text, { signal: request.signal });
      if (!found.ok) return fail(400, { text, refusal: say("arxiv.empty") });
      const { records, total } = found.value;
      return { text, found: { total, papers: records.map((record) => viewArxivResult(record, language)) } };
    } catch (error) {
      const problem = outsideProblem(error);
      if (problem === undefined) throw error;
      return fail(problemStatus(problem.code), { text, refusal: problemSentence(problem, say) });
    }
  },
};
