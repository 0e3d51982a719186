import { wordTable } from "../../word-table.ts";
import { CLEAR_AUTHOR_PASTS, CLEAR_AUTHOR_VERBS } from "../prose/author-verbs.ts";
import { bracketDepths, type Word } from "../prose/words.ts";

/** What goes where a sentence is ended early. */
export type CutKind = "relative" | "participle" | "coordination" | "clause" | "list";

/** A place where a sentence may end: the words before `index` are kept. */
export interface CutPoint {
  readonly index: number;
  readonly kind: CutKind;
}

/** A statement of fewer words than this says too little to stand for a paper. */
export const LEAST_WORDS = 6;

const AFTER_COMMA: ReadonlyMap<string, CutKind> = wordTable({
  which: "relative",
  who: "relative",
  whose: "relative",
  where: "relative",
  as: "clause",
  since: "clause",
  because: "clause",
  so: "clause",
  including: "list",
  "e.g": "list",
  "i.e": "list",
  namely: "list",
  especially: "list",
  particularly: "list",
  called: "participle",
  named: "participle",
  based: "participle",
  inspired: "participle",
  motivated: "participle",
});

/** Where a sentence may end early, in order. What would go must hold no negation: those are looked for later. */
export function cutPoints(words: readonly Word[]): CutPoint[] {
  const depths = bracketDepths(words);
  const found: CutPoint[] = [];
  for (let index = LEAST_WORDS - 1; index < words.length - 1; index += 1) {
    if (depths[index] !== 0) continue;
    const kind = cutBefore(words, index);
    if (kind !== null) found.push({ index, kind });
  }
  return found;
}

function cutBefore(words: readonly Word[], index: number): CutKind | null {
  const item = words[index];
  const next = words[index + 1];
  if (item === undefined || next === undefined) return null;
  if (item.text === ";") return "clause";
  if (item.text === ",") return cutAtComma(words, index);
  if (words[index - 1]?.text === ",") return null;
  if (item.lower === "and") return startsAuthorVerb(next) ? "coordination" : null;
  if (/^(?:because|since)$/u.test(item.lower)) return "clause";
  return null;
}

function cutAtComma(words: readonly Word[], index: number): CutKind | null {
  const next = words[index + 1];
  if (next === undefined) return null;
  if (next.lower === "and") return endsPredicate(words, index) ? "coordination" : null;
  if (next.lower === "such") return words[index + 2]?.lower === "as" ? "list" : null;
  const known = AFTER_COMMA.get(next.lower);
  if (known !== undefined) return known;
  const verb = next.tag === "ADV" ? words[index + 2] : next;
  return verb !== undefined && verb.tag === "VERB" && /ing$/u.test(verb.lower) ? "participle" : null;
}

/** ", and show that ...": not the last of a list, which would be left without its "and". */
function endsPredicate(words: readonly Word[], comma: number): boolean {
  const next = words[comma + 2];
  if (next === undefined) return false;
  if (startsAuthorVerb(next)) return true;
  return next.tag === "VERB" && !words.slice(0, comma).some(({ text }) => text === ",");
}

function startsAuthorVerb(next: Word): boolean {
  return next.lower === "we" || CLEAR_AUTHOR_VERBS.has(next.lower) || CLEAR_AUTHOR_PASTS.has(next.lower);
}
