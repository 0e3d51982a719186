import { failWith } from "#lib/fail-with.ts";
import type { PageServerLoad } from "./$types";

/** What models are asked with, word for word. */
export const load: PageServerLoad = async ({ locals }) => {
  const { prompts } = locals.engram;
  return { set: prompts === undefined ? failWith({ code: "not-found" }, locals) : await prompts() };
};
