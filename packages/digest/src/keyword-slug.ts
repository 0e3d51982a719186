import { latexToPlain } from "./latex-plain.ts";

const LONGEST_SLUG = 80;

/**
 * The name of a keyword in addresses, the same for every way of writing it: `Hopfield networks` is `hopfield-networks`,
 * `$k$-means` is `k-means`. Empty for a term without letters or digits, which then has no address.
 */
export function keywordSlug(term: string): string {
  const parts = latexToPlain(term)
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  const slug = (parts ?? []).join("-");
  // Not in the middle of a surrogate pair.
  return slug
    .slice(0, LONGEST_SLUG)
    .replace(/[\ud800-\udbff]$/, "")
    .replace(/-$/, "");
}
