import { NOMINALS, ON_PURPOSE } from "../../lexicon/nominals.ts";
import { inflect } from "../../lexicon/verb-forms.ts";
import {
  dependents,
  finiteWord,
  isNegated,
  lowerAt,
  type SentenceTree,
  tagAt,
} from "../low/sentence-tree.ts";
import { wordsFrom } from "../prose/words.ts";
import type { Frame } from "./frame.ts";

/** What a deed does to other things, whoever does it. */
const DOES =
  /^(?:require|need|reduce|increase|decrease|lead|result|cause|improve|prevent|block|allow|enable|help|abolish|restore|provide|give|offer|make|affect|impair|induce|trigger|enhance|suppress|promote|facilitate|yield|lower|raise|eliminate|save|produce)$/u;
const IS =
  /^(?:hard|difficult|challenging|important|crucial|essential|critical|key|possible|expensive|costly|easy|impossible|useful|vital|slow)$/u;

/** "Inhibition of the light reduced sleep" as "Inhibiting the light reduced sleep". */
export const doingFirst: Frame = (tree, verb) => {
  const says = DOES.test(tree.words[verb]?.lemma ?? "") && /^VB[ZPD]?$/u.test(tagAt(tree, verb));
  const is = IS.test(lowerAt(tree, verb)) && dependents(tree, verb, "cop").length > 0;
  if ((!says && !is) || finiteWord(tree, verb) === undefined) return null;
  const [noun] = dependents(tree, verb, "nsubj");
  if (
    noun === undefined ||
    noun > verb ||
    !ON_PURPOSE.has(lowerAt(tree, noun)) ||
    lowerAt(tree, noun + 1) !== "of"
  )
    return null;
  const base = NOMINALS.get(lowerAt(tree, noun));
  const the = lowerAt(tree, noun - 1) === "the" ? noun - 1 : noun;
  if (base === undefined || (tree.first[noun] ?? noun) !== the || !opensClause(tree, the)) return null;
  const last = tree.last[noun] ?? noun;
  if (dependents(tree, noun, "conj", "acl", "acl:relcl", "appos").length > 0 || isNegated(tree, noun))
    return null;
  const within = tree.words.slice(noun + 2, last + 1).map(({ lower }) => lower);
  // "by the cells": who does it is said. "as": one thing is taken for another.
  if (within.some((lower) => /^(?:by|as|that|which|who|and|or|,|;|:)$/u.test(lower))) return null;
  if (!isThing(tree, noun + 2) || says !== hasObject(tree, verb, says)) return null;
  const told = wordsFrom(inflect(base, "ing")).map((item) => ({ ...item, tag: "VERB" as const }));
  return [{ start: the, end: noun + 2, to: told }];
};

/** A clause opens here: nothing that would go with another noun stands before. */
function opensClause(tree: SentenceTree, at: number): boolean {
  return (
    at === 0 || /^(?:that|,|because|but|and|while|so|although|:|how|whether)$/u.test(lowerAt(tree, at - 1))
  );
}

function isThing(tree: SentenceTree, at: number): boolean {
  return (
    /^(?:DT|PRP\$|JJ|NN|CD|VBN)/u.test(tagAt(tree, at)) &&
    !/^(?:each|this|that|such|any|no|both)$/u.test(lowerAt(tree, at))
  );
}

/** "reduces sleep", "leads to sleep": what a verb without object says of its subject, a deed can not do. */
function hasObject(tree: SentenceTree, verb: number, says: boolean): boolean {
  if (!says) return false;
  const to =
    /^(?:lead|result)$/u.test(tree.words[verb]?.lemma ?? "") && /^(?:to|in)$/u.test(lowerAt(tree, verb + 1));
  return to || dependents(tree, verb, "obj", "ccomp", "xcomp").length > 0;
}
