import { lowerAt, type SentenceTree } from "./sentence-tree.ts";

/** A statement as it is told, and what it tells, before it was put in plainer words. */
interface ToldOf {
  readonly text: string;
  readonly tree: SentenceTree | null;
}

/** Words at its beginning in which a statement takes up a noun. */
const OPENING = 7;

/**
 * Whether the noun that the next statement takes up still stands in what is told before it: "a series of lamps" told as
 * "several lamps" leaves "This series" without it.
 */
export function keepsNoun(text: string, own: SentenceTree | null, next: ToldOf | undefined): boolean {
  const noun = next?.tree ? nounTakenUp(next.tree) : null;
  if (noun === null || next === undefined || own === null) return true;
  const opening = next.text
    .toLowerCase()
    .split(/[^\p{L}\d-]+/u)
    .slice(0, OPENING);
  if (!opening.includes(noun.lower)) return true;
  if (!own.words.some(({ lower, lemma }) => lower === noun.lower || lemma === noun.lemma)) return true;
  const told = text.toLowerCase().split(/[^\p{L}\d-]+/u);
  return told.some((word) => word === noun.lower || word === noun.lemma || word === `${noun.lower}s`);
}

/** "This series", "These old lamps": the noun; null where a statement opens otherwise. */
function nounTakenUp(tree: SentenceTree): { readonly lower: string; readonly lemma: string } | null {
  if (!/^(?:this|these)$/u.test(lowerAt(tree, 0)) || tree.relations[0] !== "det") return null;
  return tree.words[tree.heads[0] ?? -1] ?? null;
}
