import { lowerAt, type SentenceTree, tagAt } from "./sentence-tree.ts";

const RELATIVE = /^(?:who|whom|whose|which|that|where|if)$/u;
/** What is done to those whom a study is about: the parser takes "women enrolled in a study" for what women did. */
const DONE_TO_THEM =
  /^(?:enrolled|included|recruited|selected|referred|admitted|treated|diagnosed|randomi[sz]ed|registered|identified|followed|hospitali[sz]ed|assigned|allocated|conducted|undertaken|performed|carried|initiated|started|published|drawn|screened|invited|rated|measured|tested|assessed|collected|calculated|defined|recorded|determined|reported|derived|obtained|adjusted|confirmed|expressed|based|estimated|evaluated|aged)$/u;

/** Whether some words are a noun with what belongs to it ("Women who were ill"), and no clause. */
export function isNoClause(tree: SentenceTree): boolean {
  // "A questionnaire asked for names": the parser takes some deeds for what is done.
  const root = lowerAt(tree, tree.root);
  if (tagAt(tree, tree.root) === "VBN" && !DONE_TO_THEM.test(root)) return false;
  let waiting = false;
  let inRelative = false;
  for (const [index, { lower }] of tree.words.entries()) {
    if ((tree.depths[index] ?? 0) > 0) continue;
    if (RELATIVE.test(lower)) waiting = true;
    if (!isFiniteVerb(tree, index)) continue;
    // "who were ill and had a cough"
    const joined =
      inRelative && tree.words.slice(index - 3, index).some((word) => /^(?:and|or|did)$/u.test(word.lower));
    if (!waiting && !joined) return false;
    waiting = false;
    inRelative = true;
  }
  return true;
}

function isFiniteVerb(tree: SentenceTree, index: number): boolean {
  const tag = tagAt(tree, index);
  if (tag === "MD") return true;
  const word = tree.words[index];
  // "The trial comprised 236 patients"
  const isDeed = /^(?:CD|DT)$/u.test(tagAt(tree, index + 1)) && word?.lower !== "aged";
  if (tag === "VBN" && isDeed) return !/^(?:was|were|been|be|being)$/u.test(lowerAt(tree, index - 1));
  if (/^VB[ZP]$/u.test(tag)) return /^(?:VERB|AUX)$/u.test(word?.tag ?? "");
  if (tag !== "VBD") return false;
  const next = tagAt(tree, index + 1);
  const isDoneTo = DONE_TO_THEM.test(word?.lower ?? "") && /^(?:IN|TO|RB|[.,;])$/u.test(next);
  return !(isDoneTo && !/^(?:was|were|had|have|has|been)$/u.test(lowerAt(tree, index - 1)));
}
