import { latexToPlain } from "./latex-plain.ts";
import { singularNoun } from "./singular-noun.ts";

const LONGEST_SLUG = 80;
/** The end of a longer one may have been cut off, and says nothing of number. */
const LONGEST_WHOLE = 76;

/**
 * The name of a keyword in addresses, the same for every way of writing it, one or many: `Hopfield networks` is
 * `hopfield-network`, `$k$-means` is `k-means`. Empty for a term without letters or digits, which then has no address.
 */
export function keywordSlug(term: string): string {
  const parts =
    latexToPlain(term)
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const slug = parts.join("-");
  if (slug.length <= LONGEST_WHOLE)
    return [...parts.slice(0, -1), ...parts.slice(-1).map(singularNoun)].join("-");
  // Not in the middle of a surrogate pair.
  return slug
    .slice(0, LONGEST_SLUG)
    .replace(/[\ud800-\udbff]$/, "")
    .replace(/-$/, "");
}
