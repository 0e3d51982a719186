import { hasFiniteTag, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import type { ClausePart } from "./clause-part.ts";

const BRINGS_IN =
  /^(?:and|but|or|which|who|where|when|while|if|as|because|that|then|so|although|though|whereas)$/u;

/** "It glows, is not bright" before "and smokes": verbs of one list, which would lose its "and". */
export function leavesVerbs(tree: SentenceTree, { body }: ClausePart, next: ClausePart | undefined): boolean {
  if (next === undefined) return false;
  const second = lowerAt(tree, next.body.start - 1) === "and" ? next.body.start : next.body.start + 1;
  if (lowerAt(tree, second - 1) !== "and") return false;
  let clause = false;
  for (let index = body.start + 2; index < body.end - 1; index += 1) {
    if ((tree.depths[index] ?? 0) > 0) continue;
    const lower = lowerAt(tree, index);
    if (/^(?:and|or|but|which|that|who|where|when|while|as|although|though)$/u.test(lower)) clause = true;
    if (lower === "," && !clause && /^(?:VB[ZPD]|MD)$/u.test(tagAt(tree, index + 1))) {
      const before = tree.tags.slice(body.start, index).some((tag) => /^(?:VB[ZPD]|MD)$/u.test(tag));
      if (before && !isFrame(tree, body.start)) return true;
    }
  }
  return false;
}

/** "... in which A glows, B burns" before ", and C smokes": clauses of one list, which would lose its "and". */
export function leavesSeries(
  tree: SentenceTree,
  { body }: ClausePart,
  next: ClausePart | undefined,
): boolean {
  if (next === undefined || next.opening.length > 0 || lowerAt(tree, next.body.start - 1) !== "and")
    return false;
  const commas: number[] = [];
  for (let index = body.start; index < body.end; index += 1)
    if (tree.words[index]?.text === "," && (tree.depths[index] ?? 0) === 0) commas.push(index);
  const last = commas.at(-1);
  if (last === undefined || BRINGS_IN.test(lowerAt(tree, last + 1))) return false;
  const before = commas.at(-2) ?? body.start;
  const main = commas.length === 1 || hasFiniteTag(tree, body.start, before);
  return (
    main &&
    opensClause(tree, last + 1, body.end) &&
    hasFiniteTag(tree, before, last) &&
    !isFrame(tree, body.start)
  );
}

function isFrame(tree: SentenceTree, start: number): boolean {
  if (!/^(?:IN|WRB|TO|VBG|RB)$/u.test(tagAt(tree, start))) return false;
  // "Testing lamps is hard": the subject.
  const comma = tree.words.findIndex(({ text }, at) => at > start && text === ",");
  return tagAt(tree, start) !== "VBG" || !hasFiniteTag(tree, start, comma);
}

function opensClause(tree: SentenceTree, start: number, end: number): boolean {
  const first = tagAt(tree, start) === "RB" ? start + 1 : start;
  // "testing is hard", "slowly testing is hard"
  const deed = tagAt(tree, first) === "VBG" && /^VB[ZPD]$/u.test(tagAt(tree, first + 1));
  return (deed || /^(?:NN|DT|JJ|PRP|CD)/u.test(tagAt(tree, first))) && hasFiniteTag(tree, start, end);
}
