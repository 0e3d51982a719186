import { shareOfAbstracts } from "../builtin/keywords/common-words.ts";

/** Words in at least such a share of abstracts belong to papers of all fields. */
const COMMON = 0.01;

/** Whether a word is one of papers of all fields, or may be a form of one: "creates" of "create". */
export function isCommonForm(word: string): boolean {
  const lower = word.toLowerCase();
  return [
    lower,
    lower.replace(/s$/u, ""),
    lower.replace(/es$/u, ""),
    lower.replace(/d$/u, ""),
    lower.replace(/ed$/u, ""),
    lower.replace(/ing$/u, ""),
    lower.replace(/ing$/u, "e"),
  ].some((form) => shareOfAbstracts(form) >= COMMON);
}
