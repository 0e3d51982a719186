import { lowerAt, type SentenceTree } from "../builtin/low/sentence-tree.ts";

/** "As the oil is varied", "as lamps evolve": while that goes on, and no reason. */
export function isOfChange(tree: SentenceTree, verb: number): boolean {
  return CHANGES.test(lowerAt(tree, verb));
}

const CHANGES =
  /^(?:var(?:y|ies|ied|ying)|increas(?:es?|ed|ing)|decreas(?:es?|ed|ing)|gr(?:ows?|ew|own|owing)|chang(?:es?|ed|ing)|approach(?:es|ed|ing)?|mov(?:es?|ed|ing)|evolv(?:es?|ed|ing)|progress(?:es|ed|ing)?|r(?:ises?|ose|isen|ising)|fall(?:s|en|ing)?|fell|declin(?:es?|ed|ing)|reduced|raised|lowered|tuned|cooled|heated|scaled|develop(?:s|ing)|matur(?:es?|ed|ing)|ag(?:es?|ed|ing)|becom(?:es?|ing)|became|tends?|proceed(?:s|ed|ing)?|continu(?:es?|ed|ing))$/u;
