import { inflect } from "../../lexicon/verb-forms.ts";
import { isOfDeed } from "../low/of-deed.ts";
import { baseOf } from "../low/phrase-edits.ts";
import {
  dependent,
  dependents,
  finiteWord,
  isNegated,
  isPlural,
  lowerAt,
  type SentenceTree,
  tagAt,
} from "../low/sentence-tree.ts";
import { plainBase } from "../low/verb-edits.ts";
import { word, wordsFrom } from "../prose/words.ts";
import type { Frame } from "./frame.ts";

/** What a thing does, whatever is done with it: "cells producing light" are "cells that produce light". */
const ACTS =
  /^(?:enable|allow|suggest|indicate|show|support|provide|offer|produce|generate|form|comprise|exhibit|display|promote|inhibit|activate|suppress|reflect|define|explain|lead|depend|rely|occur|emerge|appear|remain|result|undergo|receive|experience|suffer|grow|respond|contribute|bind|block|prevent|reduce|increase|improve|enhance|combine|connect|consist|recognize|correspond|constitute|ensure|detail|characterize|preserve|capture|cover|operate|participate|function|interact|promise|span|house|store|transport|convert|catalyze)$/u;

/** "cells producing light" as "cells that produce light". */
export const thatActs: Frame = (tree, verb) => {
  if (tree.relations[verb] !== "acl" || tagAt(tree, verb) !== "VBG" || tree.heads[verb] !== verb - 1)
    return null;
  const noun = verb - 1;
  const base = baseOf(tree, verb);
  if (base === null || !ACTS.test(base) || !/^NNS?$/u.test(tagAt(tree, noun)) || isNegated(tree, verb))
    return null;
  if (isOfDeed(tree, noun, verb)) return null;
  // "IMPROVING lamps", "a virulence promoting secreted protein": no clause.
  const object = dependent(tree, verb, "obj");
  const bare =
    object !== undefined &&
    /^NNP?$/u.test(tagAt(tree, object)) &&
    !/^(?:DT|PRP\$|CD)$/u.test(tagAt(tree, verb + 1));
  if (bare || noun === tree.root || tree.words[verb]?.text !== lowerAt(tree, verb)) return null;
  // "the light of lamps producing heat": either may be meant.
  if (/^(?:nmod|obl|conj|appos|dep|compound)$/u.test(tree.relations[noun] ?? "")) return null;
  if (dependents(tree, noun, "nmod", "conj", "acl").some((child) => child < verb)) return null;
  if (finiteWord(tree, tree.root) === undefined || tree.words.some(({ text }) => text === "?")) return null;
  // "we changed the lamps, improving light": how, not which.
  if (
    dependent(tree, verb, "mark") !== undefined ||
    /^(?:thereby|thus|when|while|by)$/u.test(lowerAt(tree, verb + 1))
  )
    return null;
  const does = inflect(plainBase(base, false), isPlural(tree, noun) ? "base" : "third");
  return [{ start: verb, end: verb + 1, to: [word("that", "SCONJ"), ...wordsFrom(does)] }];
};

/** "not only A but also B" as "A and also B". */
export const andAlso: Frame = (tree, not) => {
  if (lowerAt(tree, not) !== "not" || lowerAt(tree, not + 1) !== "only") return null;
  // "does not only": the verb would change. "that not only A but also B is": so would its number.
  if (/^(?:do|does|did|can|could|may|might|will|would|should|must|that|,|)$/u.test(lowerAt(tree, not - 1)))
    return null;
  const but = findBut(tree, not + 2);
  if (but === null) return null;
  const also = tree.words.slice(but + 1, but + 6).some(({ lower }) => lower === "also");
  const told = also ? "and" : "and also";
  // One edit: half of it would say something else.
  return [{ start: not, end: but + 1, to: [{ start: not + 2, end: but }, ...wordsFrom(told)] }];
};

/** The "but" that belongs to a "not only": the next one, if no sentence mark stands between. */
function findBut(tree: SentenceTree, start: number): number | null {
  for (let index = start; index < Math.min(tree.words.length, start + 22); index += 1) {
    const lower = lowerAt(tree, index);
    if (lower === "but") return index;
    if (/^[;:.()]$/u.test(lower) || /^(?:that|which|while|because|if)$/u.test(lower)) return null;
  }
  return null;
}
