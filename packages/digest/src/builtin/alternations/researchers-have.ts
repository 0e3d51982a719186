import { DEVELOPED } from "../../lexicon/authors-deeds.ts";
import { mayMove } from "../frames/frame.ts";
import { baseOf } from "../low/phrase-edits.ts";
import { dependent, isNegated, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import { word } from "../prose/words.ts";
import { type Alternation, hasJoint, takesUp } from "./simple-clause.ts";

/** Deeds of researchers: whoever did them, the authors or others, is one. */
const DEEDS = new Set(
  (
    "study investigate propose develop use apply examine explore describe introduce implement test measure evaluate analyze " +
    "analyse characterize characterise discuss identify report observe demonstrate document employ design model simulate " +
    "compute derive prove detect adopt extend generalize generalise hypothesize postulate design construct publish isolate " +
    "sequence clone map attempt suggest link associate find discover"
  ).split(" "),
);

/** What authors say of their own results as well: "several lamps have been found". */
const RESULTS = new Set(
  (
    "find discover detect observe identify derive prove compute measure simulate evaluate analyze analyse characterize " +
    "characterise test construct demonstrate isolate sequence clone map document generalize generalise"
  ).split(" "),
);

/** What nobody says of a deed that is told right now. */
const EARLIER =
  /^(?:previously|recently|already|extensively|intensively|traditionally|historically|repeatedly|commonly|frequently|often|widely|long|increasingly|originally)$/u;

/** "Lamps have been studied in schools" as "Researchers have studied lamps in schools". */
export const researchersHave: Alternation = (
  tree,
  { start, end, verb, subject, subjectStart, subjectEnd },
) => {
  if (subjectStart !== start || !/^(?:has|have)$/u.test(lowerAt(tree, subjectEnd)) || isNegated(tree, verb))
    return null;
  const base = baseOf(tree, verb);
  if (base === null || !DEEDS.has(base) || tagAt(tree, verb) !== "VBN") return null;
  if (/^(?:IN|TO)$/u.test(tagAt(tree, subjectStart))) return null;
  const between = [];
  let been = 0;
  for (let index = subjectEnd + 1; index < verb; index += 1) {
    if (lowerAt(tree, index) === "been") been += 1;
    else if (tagAt(tree, index) === "RB" && mayQualify(lowerAt(tree, index), base))
      between.push({ start: index, end: index + 1 });
    else return null;
  }
  if (been !== 1 || between.length > 1 || dependent(tree, verb, "obl:agent", "conj", "ccomp") !== undefined)
    return null;
  if (RESULTS.has(base) && !between.some((adverb) => EARLIER.test(lowerAt(tree, adverb.start)))) return null;
  if (!/^NN/u.test(tagAt(tree, subject)) || subjectEnd - subjectStart > 10) return null;
  // "Many lamps have been found" is "Researchers have found many lamps".
  const counted = /^(?:many|several|various|numerous|two|three)$/u.test(lowerAt(tree, subjectStart));
  if (!counted && !mayMove(tree, subject)) return null;
  if (hasJoint(tree, subjectStart, subjectEnd) || takesUp(tree, verb + 1, end)) return null;
  for (let index = verb + 1; index < end; index += 1)
    if (/^(?:by|through|via|using|and|or|but|we|our|here|paper|,)$/u.test(lowerAt(tree, index))) return null;
  const next = lowerAt(tree, verb + 1);
  if (tree.words.slice(verb + 2, end).some(({ lower }) => lower === "be")) return null;
  const follows =
    base === "use" || base === "employ"
      ? /^(?:to|in|for|as|on)?$/u
      : /^(?:in|for|as|on|at|with|from|across|over|since|among|within|before)?$/u;
  // "proposed to be safe" is what is thought of it, "methods proposed to test lamps" is what they are for.
  const aim = next === "to" && tagAt(tree, verb + 2) === "VB" && isTool(tree, subject, base);
  if (verb + 1 < end && !follows.test(next) && !aim) return null;
  if (/^(?:link|associate)$/u.test(base) && next !== "to" && next !== "with") return null;
  return [
    {
      start,
      end: verb + 1,
      to: [
        word("researchers", "NOUN"),
        word("have", "AUX"),
        ...between,
        { start: verb, end: verb + 1 },
        { start: subjectStart, end: subjectEnd },
      ],
    },
  ];
};

/** "well studied" and "widely used" are known things more than deeds; "widely studied" is a deed. */
function mayQualify(adverb: string, base: string): boolean {
  if (adverb === "widely")
    return /^(?:study|investigate|explore|discuss|examine|report|describe)$/u.test(base);
  return !/^(?:well|poorly|best|not|never)$/u.test(adverb);
}

function isTool(tree: SentenceTree, subject: number, base: string): boolean {
  return /^(?:propose|develop|design|introduce)$/u.test(base) && DEVELOPED.test(lowerAt(tree, subject));
}
