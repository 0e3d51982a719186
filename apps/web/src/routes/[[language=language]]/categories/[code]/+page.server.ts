import { type Category, categoryName, describeCategory, findCategory } from "@engram/paper";
import { error, redirect } from "@sveltejs/kit";
import { categoryAddress } from "#lib/addresses.ts";
import {
  canonicalCategory,
  categoryGroups,
  categoryLink,
  fieldName,
  fieldOf,
  otherNames,
} from "#lib/category-view.ts";
import { feedAddress, libraryAddress } from "#lib/library-query.ts";
import { viewFoundPaper } from "#lib/library-view.ts";
import { EVERY_PAPER } from "../../../../server/page-cache.ts";
import type { PageServerLoad } from "./$types";

const PAPERS_SHOWN = 20;
const LONGEST_TOLD_BACK = 40;

export const load: PageServerLoad = async ({ params, locals }) => {
  const { language, say } = locals;
  const code = canonicalCategory(params.code);
  const category = code === undefined ? undefined : findCategory(code);
  if (category === undefined) {
    const sentence = say("category.unknown", { code: params.code.slice(0, LONGEST_TOLD_BACK) });
    error(404, sentence, { code: "not-found" });
  }
  if (category.code !== params.code) redirect(308, categoryAddress(language, category.code));
  locals.shownPaper = EVERY_PAPER;
  const { reading } = locals.engram;
  const filter = { category: category.code };
  const [{ papers, total }, facets] = await Promise.all([
    reading.browsePapers({ ...filter, sort: "submitted", limit: PAPERS_SHOWN }),
    reading.countFacets(),
  ]);
  const counts = new Map(facets.categories.map((count) => [count.value, count.papers]));
  const field = fieldOf(category);
  return {
    category: describe(category, language),
    field: {
      name: fieldName(field, language),
      address: `${categoryAddress(language, "").slice(0, -1)}#${field}`,
    },
    aliases: otherNames(category.code),
    now: category.now === undefined ? null : categoryLink(category.now, language, counts),
    papers: papers.map((paper) => viewFoundPaper(paper, language)),
    total,
    library: libraryAddress(language, { filter }),
    feed: feedAddress(language, filter),
    beside: categoryGroups(language, counts)
      .flatMap(({ archives }) => archives)
      .flatMap(({ categories }) => categories)
      .filter((other) => other.code !== category.code && isBeside(other.code, category)),
  };
};

function describe(category: Category, language: "en" | "fr") {
  const { code, active, now } = category;
  return {
    code,
    name: categoryName(code, language),
    sentence: describeCategory(code, language) ?? null,
    // Built from a code of ours, so that it leads to arXiv and nowhere else.
    listing: active ? `https://arxiv.org/list/${code}/recent` : null,
    kind: now === undefined ? (active ? "current" : "divided") : active ? "alias" : "retired",
  } as const;
}

/** The other categories of its archive; of its field, where the archive is no more than the category. */
function isBeside(code: string, category: Category): boolean {
  const other = findCategory(code);
  if (other === undefined) return false;
  const isArchive = category.code.includes(".") || !category.active;
  return isArchive ? other.archive === category.archive : fieldOf(other) === fieldOf(category);
}
