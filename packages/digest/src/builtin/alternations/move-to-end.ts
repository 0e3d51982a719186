import { lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import {
  type Alternation,
  countFinite,
  hasJoint,
  hasPointer,
  hasScoped,
  type SimpleClause,
  takesUp,
  topOf,
} from "./simple-clause.ts";

/** What may open a clause and stand at its end as well. */
const PLACES =
  /^(?:in|on|at|under|during|after|before|across|throughout|within|despite|over|inside|outside)$/u;
const CONDITIONS = /^(?:if|when|whenever)$/u;
/** Who or what something is studied in: with these at the end nothing is misread. */
export const LIVING =
  /^(?:mice|mouse|rats?|humans?|zebrafish|flies|drosophila|yeast|animals?|plants?|patients?|people|children|adults?|women|men|mammals?|bacteria|worms|cells|neurons|participants|subjects|rodents|monkeys|primates|arabidopsis|populations?|cultures?|vertebrates|insects|birds)$/u;
/** Openings that tie the sentence to the one before, or say how it is meant. */
const TIES =
  /^(?:addition|contrast|particular|general|fact|example|instance|summary|conclusion|total|turn|part|short|brief|principle|practice|case|cases|paper|work|article|study|letter|review|report|note|result|results|end|time|hand|context|way|regard|respect|respects|comparison|conjunction|combination|agreement|line|step|steps|first|once|least|present|average|purpose|reason|reasons|experiment|experiments|section|chapter|thesis|talk|survey|setting|settings|light|view|order|accordance|analogy|effect|essence|sum|spirit|sense|response|analysis|analyses|contribution|level|stage|core|heart|same|opposite|contrary|beginning|course|face|wake|meantime|meanwhile)$/u;

/** "In old mice, the cells grow" as "The cells grow in old mice"; "If A, B" as "B if A". */
export const moveToEnd: Alternation = (tree, clause) => {
  const { start, end, verb, subject, subjectStart } = clause;
  const marked = lowerAt(tree, subjectStart - 1) === ",";
  if (!marked && lowerAt(tree, subject) !== "we") return null;
  const stop = marked ? subjectStart - 1 : subjectStart;
  if (stop - start < 2 || stop - start > 10 || end - subjectStart > 18) return null;
  const joint = lowerAt(tree, start);
  const condition = CONDITIONS.test(joint);
  if (!condition && !PLACES.test(joint)) return null;
  const top = topOf(tree, start, stop, verb);
  const relation = tree.relations[top];
  if (top < 0 || (condition ? relation !== "advcl" : relation !== "obl" && relation !== "nmod")) return null;
  if (!isPlainFront(tree, start, stop, top, condition) || !isPlainRest(tree, clause, top, condition))
    return null;
  return [
    {
      start,
      end,
      to: [
        { start: subjectStart, end },
        { start, end: stop },
      ],
    },
  ];
};

function isPlainFront(
  tree: SentenceTree,
  start: number,
  stop: number,
  top: number,
  condition: boolean,
): boolean {
  if (hasPointer(tree, start, stop) || hasScoped(tree, start, stop)) return false;
  if (condition) return countFinite(tree, start, stop) === 1 && !hasJoint(tree, start + 1, stop);
  if (hasJoint(tree, start, stop) || countFinite(tree, start, stop) > 0) return false;
  return (
    /^NN/u.test(tagAt(tree, top)) &&
    !TIES.test(lowerAt(tree, top)) &&
    !/^(?:CD|MATH|VBG)$/u.test(tagAt(tree, start + 1))
  );
}

/** What the front is moved behind must be one plain clause in which it could belong to nothing but the verb. */
function isPlainRest(tree: SentenceTree, clause: SimpleClause, top: number, condition: boolean): boolean {
  const { end, verb, subjectStart } = clause;
  if (countFinite(tree, subjectStart, end) !== 1 || hasJoint(tree, subjectStart, end)) return false;
  if (
    takesUp(tree, subjectStart, end) ||
    /^(?:only|even|each|every|this|that)$/u.test(lowerAt(tree, subjectStart))
  )
    return false;
  const living = LIVING.test(lowerAt(tree, top));
  for (let index = verb + 1; index < end; index += 1) {
    const lower = lowerAt(tree, index);
    if (
      /^(?:only|even|because|both|either|despite|during|after|before|under|when|vitro|vivo|situ|which|these)$/u.test(
        lower,
      )
    )
      return false;
    if (!living && !condition && (PLACES.test(lower) || /^(?:and|or|to|than)$/u.test(lower))) return false;
    if (living && /^(?:at|on|within|across|over|inside|among)$/u.test(lower)) return false;
    // A participle before its noun is no clause.
    if (/^(?:VBG|VBN|VB)$/u.test(tagAt(tree, index)) && !/^(?:NN|JJ)/u.test(tagAt(tree, index + 1)))
      return false;
  }
  return true;
}
