import { lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import type { ClausePart } from "./clause-part.ts";

const BRINGS_IN =
  /^(?:and|but|or|which|who|where|when|while|if|as|because|that|then|so|although|though|whereas)$/u;

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
  const main = commas.length === 1 || hasFinite(tree, body.start, before);
  return (
    main &&
    opensClause(tree, last + 1, body.end) &&
    hasFinite(tree, before, last) &&
    !isFrame(tree, body.start)
  );
}

function isFrame(tree: SentenceTree, start: number): boolean {
  return /^(?:IN|WRB|TO|VBG|RB)$/u.test(tagAt(tree, start));
}

function opensClause(tree: SentenceTree, start: number, end: number): boolean {
  return /^(?:NN|DT|JJ|PRP|CD)/u.test(tagAt(tree, start)) && hasFinite(tree, start, end);
}

function hasFinite(tree: SentenceTree, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1)
    if (/^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, index))) return true;
  return false;
}
