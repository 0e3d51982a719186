import { NOMINALS, ON_PURPOSE } from "../../lexicon/nominals.ts";
import { inflectedLike } from "../low/phrase-edits.ts";
import { dependent, dependents, isNegated, lowerAt, tagAt } from "../low/sentence-tree.ts";
import { word, wordsFrom } from "../prose/words.ts";
import { type Frame, slotOf } from "./frame.ts";
import { endOfThing } from "./thing-of.ts";

/** "allow X to do Y" as "let X do Y". */
export const lets: Frame = (tree, verb) => {
  if (!/^(?:allow|enable|permit)/u.test(lowerAt(tree, verb)) || tagAt(tree, verb) === "VBN") return null;
  const object = dependent(tree, verb, "obj", "iobj");
  const what = dependent(tree, verb, "xcomp", "ccomp", "advcl");
  // "enables learning to plan": one can learn to plan.
  if (tagAt(tree, verb + 1) === "VBG" || /^(?:learning|training)$/u.test(lowerAt(tree, verb + 1)))
    return null;
  if (object === undefined || what === undefined || tagAt(tree, what) !== "VB" || what < object) return null;
  const to = dependents(tree, what, "mark", "aux").find((child) => lowerAt(tree, child) === "to");
  // "allows us to do A and to do B" would leave a "to" behind, as would "as well as to do B".
  if (
    tree.words.some(
      ({ lower }, at) =>
        at > what && lower === "to" && /^(?:and|or|as|but|also)$/u.test(lowerAt(tree, at - 1)),
    )
  )
    return null;
  const joined = dependents(tree, what, "conj").some((other) =>
    tree.words.slice(what, other).some(({ lower }) => lower === "to"),
  );
  if (joined) return null;
  const told = inflectedLike(tree, verb, "let");
  if (
    to === undefined ||
    told === null ||
    object < verb ||
    to !== (tree.last[object] ?? 0) + 1 ||
    (tree.first[object] ?? 0) !== verb + 1
  )
    return null;
  const next = tree.words[to + 1];
  if (next === undefined || to - verb > 10) return null;
  // One edit: without its "let", what is done keeps its "to".
  return [{ start: verb, end: to + 1, to: [word(told, "VERB"), { start: verb + 1, end: to }] }];
};

const POSSIBLE: readonly (readonly [RegExp, string])[] = [
  [/^(?:enabl|allow|permit)/u, "possible"],
  [/^facilitat/u, "easier"],
  [/^(?:hinder|hamper|imped|complicat)/u, "harder"],
];

/** "enables the detection of old lamps" as "makes it possible to detect old lamps". */
export const makesItPossible: Frame = (tree, verb) => {
  const outcome = POSSIBLE.find(([pattern]) => pattern.test(lowerAt(tree, verb)))?.[1];
  if (outcome === undefined || !/^VB[ZPDG]?$/u.test(tagAt(tree, verb)) || isNegated(tree, verb)) return null;
  const noun = lowerAt(tree, verb + 1) === "the" ? verb + 2 : verb + 1;
  const lower = lowerAt(tree, noun);
  const base = NOMINALS.get(lower);
  if (base === undefined || !ON_PURPOSE.has(lower) || lowerAt(tree, noun + 1) !== "of") return null;
  if (tree.heads[noun] !== verb || dependents(tree, noun, "conj").length > 0) return null;
  const end = endOfThing(tree, noun + 2, 8);
  const told = inflectedLike(tree, verb, "make");
  // "the detection of lamps by the pupils": who does it is said.
  if (end === null || told === null || /^(?:by|and|or|as)$/u.test(lowerAt(tree, end))) return null;
  return [
    {
      start: verb,
      end: noun + 2,
      to: wordsFrom(`${told} it ${outcome} to ${base}`).map((item) => ({ ...item, tag: "VERB" as const })),
    },
  ];
};

const OUTCOMES: readonly (readonly [RegExp, string])[] = [
  [/^facilitat/u, "easier"],
  [/^enabl/u, "possible"],
];

/** "facilitate X" as "make X easier", "enable X" as "make X possible". */
export const makesPossible: Frame = (tree, verb) => {
  const outcome = OUTCOMES.find(([pattern]) => pattern.test(lowerAt(tree, verb)))?.[1];
  if (outcome === undefined || tree.relations[verb] === "amod" || isNegated(tree, verb)) return null;
  const told = inflectedLike(tree, verb, "make");
  if (told === null || dependent(tree, verb, "xcomp", "ccomp", "conj") !== undefined) return null;
  const object = dependent(tree, verb, "obj");
  if (object === undefined) {
    const passive = dependent(tree, verb, "aux:pass") !== undefined;
    return passive ? [{ start: verb, end: verb + 1, to: [word(told, "VERB"), word(outcome, "ADJ")] }] : null;
  }
  const slot = slotOf(tree, object, 7);
  if (slot === null || slot.start !== verb + 1 || !/^(?:NN|VBG)/u.test(tagAt(tree, object))) return null;
  // "facilitates trade with islands", "a network in learning", "A as well as B": what follows belongs to the trade, or is
  // what gets easier.
  if (/^(?:of|with|between|among|to|from|into|against|on|in|as|and|or)$/u.test(lowerAt(tree, slot.end)))
    return null;
  return [{ start: verb, end: slot.end, to: [word(told, "VERB"), slot, word(outcome, "ADJ")] }];
};
