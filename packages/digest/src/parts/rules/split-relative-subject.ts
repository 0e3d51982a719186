import {
  dependent,
  finiteWord,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../../builtin/low/sentence-tree.ts";
import type { Split } from "../split.ts";
import { tellOfNoun } from "../tell-of-noun.ts";
import { isGiven } from "../up-to-noun.ts";
import { numberOf } from "../verb-place.ts";
import { isInParticiple, nounThatFits, type RelativeClause, relativeClauses } from "./relative-clauses.ts";

/** "Lamps that burn are hot" as "Some lamps burn. These lamps are hot": the noun does what the clause says. */
export function splitRelativeSubject(tree: SentenceTree): readonly Split[] {
  return relativeClauses(tree).flatMap((relative) => splitAt(tree, relative));
}

function splitAt(tree: SentenceTree, relative: RelativeClause): Split[] {
  const { clause, start, end } = relative;
  const which = lowerAt(tree, start);
  if (!/^(?:that|which|who)$/u.test(which) || isOther(tree, clause, start)) return [];
  // "patients who were treated": which of the patients, unless a comma stands before.
  if (which === "who" && lowerAt(tree, start - 1) !== ",") return [];
  const finite = finiteWord(tree, clause);
  if (finite !== undefined && finite <= start) return [];
  if (!goesOnAsVerb(tree, clause, start)) return [];
  const noun = nounThatFits(tree, relative, finite === undefined ? null : numberOf(tree, finite));
  const comma = lowerAt(tree, start - 1) === ",";
  if (noun === null || (comma ? isInParticiple(tree, noun) : isOfAll(tree, noun))) return [];
  if (isOfDoing(tree, noun, comma) || isOneOfMore(tree, noun) || (!comma && isBasis(tree, noun))) return [];
  return tellOfNoun(tree, {
    rule: `relative:${which}`,
    noun,
    start,
    end,
    cut: clause,
    statement: (mention, _, end) => [...mention, { start: start + 1, end }],
  });
}

/** "One reason that counts is A": "One reason is A." would be of what is not told yet. */
function isOneOfMore(tree: SentenceTree, noun: number): boolean {
  const words = tree.words.slice(startOf(tree, noun), noun);
  return /^nsubj/u.test(tree.relations[noun] ?? "") && words.some(({ lower }) => lower === "one");
}

/** "a way of counting light that helps", "ways of building the lamp, which is hard": the way or the building may. */
function isOfDoing(tree: SentenceTree, noun: number, comma: boolean): boolean {
  const doing = tagAt(tree, tree.heads[noun] ?? -1) === "VBG" && tree.relations[noun] === "obj";
  if (!doing || !/^NNP?$/u.test(tagAt(tree, noun))) return false;
  if (!/^(?:IN|CC)$/u.test(tagAt(tree, (tree.heads[noun] ?? 0) - 1))) return false;
  return comma || dependent(tree, noun, "det", "nmod:poss") === undefined;
}

/** "a lamp based on an oil that can be sold": the lamp or the oil. */
function isBasis(tree: SentenceTree, noun: number): boolean {
  const start = startOf(tree, noun);
  return /^(?:on|upon)$/u.test(lowerAt(tree, start - 1)) && lowerAt(tree, start - 2) === "based";
}

function startOf(tree: SentenceTree, noun: number): number {
  let start = noun;
  while (/^(?:NN|JJ|VBN|DT|CD)/u.test(tagAt(tree, start - 1))) start -= 1;
  return start;
}

/** "It learns from lamps that burn": from those, not from some lamps. */
function isOfAll(tree: SentenceTree, noun: number): boolean {
  const bare = dependent(tree, noun, "det", "nmod:poss", "nummod") === undefined;
  return (
    bare &&
    tagAt(tree, noun) === "NNS" &&
    /^(?:obl|nmod|obj)$/u.test(tree.relations[noun] ?? "") &&
    !isGiven(tree, noun)
  );
}

/** Whether the clause has a subject of its own: "the lamp that we saw". */
function isOther(tree: SentenceTree, clause: number, start: number): boolean {
  const subject = subjectOf(tree, clause);
  return subject !== undefined && subject !== start;
}

/** "the belief that lamps burn" is no relative clause, nor is ", that is,". */
function goesOnAsVerb(tree: SentenceTree, clause: number, start: number): boolean {
  const idiom =
    lowerAt(tree, start - 1) === "," && lowerAt(tree, start) === "that" && lowerAt(tree, start + 1) === "is";
  return !idiom && (clause === start + 1 || /^(?:V|MD|RB|,|IN|TO)/u.test(tagAt(tree, start + 1)));
}
