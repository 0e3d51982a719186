import { type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";

/** Words that speak of several things at once, of which none holds by itself. */
const TOGETHER = new Set(
  `between among amongst together respectively respective jointly each mutual mutually versus vs alternately simultaneously collectively
  sum total ratio relation relationship relationships relations link links difference differences similarity similarities distance distances
  correlation correlations association associations interaction interactions interplay balance trade-off tradeoff trade-offs tradeoffs combination combinations mixture comparison
  comparisons gap gaps overlap crosstalk cross-talk connection connections interface boundary transition transitions synergy
  pair pairs couple same similar different identical equal alike either neither or nor`.split(/\s+/u),
);
const VERBS_TOGETHER =
  /^(?:combine|compare|integrate|unify|merge|mix|interact|differ|distinguish|discriminate|separate|differentiate|link|connect|relate|correlate|associate|couple|join|bridge|balance|coordinate|share|meet|match|alternate|contrast|divide|switch|swap|exchange|split|unite|converge|cooperate|collaborate|compete|overlap|consist|comprise|compose|range|trade|disentangle|decouple|reconcile|constitute|form)$/u;

/** Whether a sentence speaks of several things as of one: they can not be told one by one. */
export function holdsTogether(tree: SentenceTree): boolean {
  return tree.words.some(
    ({ lower, lemma }, index) =>
      TOGETHER.has(lower) || (VERBS_TOGETHER.test(lemma) && /^(?:VB|JJ)/u.test(tagAt(tree, index))),
  );
}
