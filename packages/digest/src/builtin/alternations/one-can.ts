import { mayMove } from "../frames/frame.ts";
import { baseOf } from "../low/phrase-edits.ts";
import { dependent, dependents, isNegated, lowerAt, tagAt } from "../low/sentence-tree.ts";
import { word } from "../prose/words.ts";
import { type Alternation, hasJoint } from "./simple-clause.ts";

/** What people do with things; things that come about by themselves are not done by "one". */
const DEEDS = new Set(
  (
    "use apply extend generalize generalise compute calculate obtain derive deduce infer estimate measure detect identify predict " +
    "describe express write represent construct build solve prove implement train learn adapt combine integrate incorporate test " +
    "determine distinguish classify recover reconstruct approximate model view interpret understand explain evaluate employ " +
    "exploit reduce simplify formulate generate improve optimize optimise characterize characterise observe find adjust replace " +
    "tune treat visualize verify check compare study analyze analyse access download simulate produce define measure reuse " +
    "customize transfer parallelize decompose control modify engineer embed cast collect see install run compress"
  ).split(" "),
);

/** "The lamp can be used in schools" as "One can use the lamp in schools". */
export const oneCan: Alternation = (tree, { start, end, verb, subject, subjectStart, subjectEnd }) => {
  if (subjectStart !== start || lowerAt(tree, subjectEnd) !== "can") return null;
  const also = lowerAt(tree, subjectEnd + 1);
  const be = subjectEnd + (/^(?:also|then|thus|therefore)$/u.test(also) ? 2 : 1);
  if (lowerAt(tree, be) !== "be" || isNegated(tree, verb)) return null;
  let at = be + 1;
  if (at < verb && tagAt(tree, at) === "RB") at += 1;
  const base = baseOf(tree, verb);
  if (at !== verb || tagAt(tree, verb) !== "VBN" || base === null || !DEEDS.has(base)) return null;
  if (dependent(tree, verb, "obl:agent", "conj", "ccomp") !== undefined) return null;
  if (!/^NN/u.test(tagAt(tree, subject)) || !mayMove(tree, subject) || subjectEnd - subjectStart > 10)
    return null;
  if (
    hasJoint(tree, subjectStart, subjectEnd) ||
    lowerAt(tree, verb + 1) === "by" ||
    lowerAt(tree, verb + 1) === ","
  )
    return null;
  if (dependents(tree, subject, "conj").length > 1) return null;
  for (let index = verb + 1; index < end; index += 1)
    if (/^(?:by|through|and|or|but|themselves|itself|its|their|they)$/u.test(lowerAt(tree, index)))
      return null;
  const between = [...Array(verb - subjectEnd - 1).keys()]
    .map((offset) => subjectEnd + 1 + offset)
    .filter((index) => index !== be)
    .map((index) => ({ start: index, end: index + 1 }));
  return [
    {
      start: subjectStart,
      end: verb + 1,
      to: [
        word("one", "PRON"),
        word("can", "AUX"),
        ...between,
        word(base, "VERB"),
        { start: subjectStart, end: subjectEnd },
      ],
    },
  ];
};
