import { categoryGroups } from "#lib/category-view.ts";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = async ({ locals }) => {
  const { categories } = await locals.engram.reading.countFacets();
  const papers = new Map(categories.map((count) => [count.value, count.papers]));
  return { groups: categoryGroups(locals.language, papers) };
};
