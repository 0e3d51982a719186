import { finiteWord, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { endOfSentence } from "../take-up.ts";

/** A relative clause: its verb, the noun that it hangs on, and where it stands, commas around it left out. */
export interface RelativeClause {
  readonly clause: number;
  readonly noun: number;
  readonly start: number;
  readonly end: number;
}

/** The relative clauses of a sentence, those too that the parser names otherwise. */
export function relativeClauses(tree: SentenceTree): RelativeClause[] {
  const found: RelativeClause[] = [];
  for (const [clause, relation] of tree.relations.entries()) {
    if (!/^(?:acl:relcl|acl|dep)$/u.test(relation)) continue;
    // A verb may have been taken for a noun: how the clause reads alone tells.
    if (relation !== "acl:relcl" && finiteWord(tree, clause) === undefined) continue;
    let start = tree.first[clause] ?? clause;
    while (/^(?:,|and)$/u.test(lowerAt(tree, start)) && start < clause) start += 1;
    const relative = start < clause && /^(?:WDT|WP|WP\$|WRB|IN|TO)$/u.test(tagAt(tree, start));
    if (relation !== "acl:relcl" && !relative) continue;
    const noun = tree.heads[clause] ?? -1;
    const end = trimmedEnd(tree, closedAt(tree, start, clause));
    // "a plan that needs A, i.e. B": B is the plan, or A.
    const named = tree.words.slice(clause, end).some(({ lower }, at) => isNaming(tree, lower, clause + at));
    if (noun >= 0 && noun < start && !named) found.push({ clause, noun, start, end });
  }
  return found;
}

function isNaming(tree: SentenceTree, lower: string, at: number): boolean {
  return /^(?:i\.e\.?|namely)$/u.test(lower) && lowerAt(tree, at - 1) === "," && (tree.depths[at] ?? 0) === 0;
}

/** Where a clause ends: one that stands between commas ends at the second, though the parser reads on. */
function closedAt(tree: SentenceTree, start: number, clause: number): number {
  const end = (tree.last[clause] ?? clause) + 1;
  if (lowerAt(tree, start - 1) !== ",") return end;
  for (let index = clause + 1; index < end - 1; index += 1) {
    if (lowerAt(tree, index) !== ",") continue;
    const joined = /^(?:and|but)$/u.test(lowerAt(tree, index + 1)) ? index + 2 : index + 1;
    if (/^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, joined)) && joined === index + 1) return index;
    // "We replace A, which glows, by B"
    if (lowerAt(tree, joined) === "by" && isReplaced(tree, start)) return index;
    if (joined > index + 1 && /^(?:PRP|IN)$/u.test(tagAt(tree, joined))) return index;
  }
  return end;
}

function isReplaced(tree: SentenceTree, start: number): boolean {
  return tree.words.slice(0, start).some(({ lemma }) => /^(?:replace|substitute|supplant)$/u.test(lemma));
}

/** The end of a stretch without marks. */
export function trimmedEnd(tree: SentenceTree, from: number): number {
  let end = Math.min(from, endOfSentence(tree));
  while (/^[,;:.–—]$/u.test(lowerAt(tree, end - 1))) end -= 1;
  return end;
}

/**
 * The nouns that a verb with a number may be said of: the one that it hangs on, where its number fits, else those in
 * reach, the nearest first.
 */
export function nounThatFits(
  tree: SentenceTree,
  { noun, start }: { readonly noun: number; readonly start: number },
  plural: boolean | null,
): number | null {
  if (plural === null || fits(tree, noun, plural)) return noun;
  for (let index = start - 1; index > 0 && index > start - 12; index -= 1) {
    if (/^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, index))) break;
    if (/^NN/u.test(tagAt(tree, index)) && tree.relations[index] !== "compound" && fits(tree, index, plural))
      return index;
  }
  return null;
}

function fits(tree: SentenceTree, noun: number, plural: boolean): boolean {
  const { lower = "", lemma = "" } = tree.words[noun] ?? {};
  if (lower === "data") return true;
  // "proteins" that were taken for one.
  const ending = /[^sui]s$/u.test(lower) && lemma !== lower;
  const many =
    ending ||
    /^NNP?S$/u.test(tagAt(tree, noun)) ||
    /^(?:data|mice|people|patients|media|bacteria|criteria|phenomena)$/u.test(lowerAt(tree, noun));
  return many === plural;
}

/** "a room warmed by old lamps": what is said behind may be said of the room. */
export function isInParticiple(tree: SentenceTree, noun: number): boolean {
  const verb = tree.heads[noun] ?? -1;
  const joined = /^(?:obl|nmod)/u.test(tree.relations[noun] ?? "");
  return joined && tagAt(tree, verb) === "VBN" && finiteWord(tree, verb) === undefined;
}
