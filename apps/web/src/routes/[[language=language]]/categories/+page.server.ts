import { categoryGroups } from "#lib/category-view.ts";
import { EVERY_PAPER } from "../../../server/page-cache.ts";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = async ({ locals }) => {
  locals.shownPaper = EVERY_PAPER;
  const { categories } = await locals.engram.reading.countFacets();
  const papers = new Map(categories.map((count) => [count.value, count.papers]));
  return { groups: categoryGroups(locals.language, papers) };
};
