import { dependent, lowerAt, type SentenceTree, tagAt } from "../builtin/low/sentence-tree.ts";
import { CLEAR_AUTHOR_VERBS } from "../builtin/prose/author-verbs.ts";
import type { Reading } from "./read-alone.ts";

const REPORTS =
  /^(?:suggest|indicate|demonstrate|show|reveal|confirm|imply|find|prove|conclude|propose|argue|establish|observe)$/u;
const POINTS_OUT =
  /^(?:identify|highlight|provide|offer|support|reveal|suggest|establish|demonstrate|show|indicate|confirm|emphasi[sz]e|underscore|raise|introduce|propose)$/u;
const INSIGHT = /^(?:evidence|insights?|support|proof)$/u;

/** What a model or a tool may do as well as those who write: "we show that it can ask A, and predict B". */
const MAY_BE_TOLD = /^(?:predict|find|compute|calculate|identify|determine|generali[sz]e|explain|obtain)$/u;

/**
 * "Our findings suggest that A is B and show that C": a second verb of those who report. It has their number and tense,
 * and either reports in its turn, or nothing that was reported could own it.
 */
export function isOwnReport(left: Reading, tree: SentenceTree, place: number): boolean {
  const reported = dependent(left.tree, left.verb, "ccomp");
  if (reported === undefined || reported < left.verb || left.finite !== left.verb) return false;
  const lemma = tree.words[place]?.lemma ?? "";
  const free = !tree.words
    .slice(left.verb, place)
    .some(({ lower }) => /^(?:to|can|may|might|could|will|would)$/u.test(lower));
  if (
    lowerAt(left.tree, left.subject) === "we" &&
    (free || (lowerAt(tree, place - 2) === "," && !MAY_BE_TOLD.test(lemma))) &&
    CLEAR_AUTHOR_VERBS.has(lemma)
  )
    return /^VBP?$/u.test(tagAt(tree, place));
  if (tagAt(left.tree, left.verb) !== "VBP" || !/^VBP?$/u.test(tagAt(tree, place))) return false;
  if (isSubjectOfNone(left, place)) return POINTS_OUT.test(lemma);
  if (/^(?:identify|highlight|underscore|emphasi[sz]e)$/u.test(lemma)) return true;
  if (lemma === "provide" && tree.words.slice(place + 1, place + 5).some(({ lower }) => INSIGHT.test(lower)))
    return true;
  return REPORTS.test(lemma) && /^(?:that|how|why|whether)$/u.test(lowerAt(tree, place + 1));
}

/** Whether no verb after the report could have a base form beside it: "to do A and do B", "cells do A and do B". */
function isSubjectOfNone({ tree, verb }: Reading, place: number): boolean {
  return !tree.tags.slice(verb + 1, place).some((tag) => /^(?:VB|VBP|MD)$/u.test(tag));
}

/** Whether the parser joined a second verb to the first. */
export function belongsTo(tree: SentenceTree, place: number, verb: number): boolean {
  const relation = tree.relations[place] ?? "dep";
  const owner = /^(?:aux|aux:pass|cop)$/u.test(relation) ? (tree.heads[place] ?? place) : place;
  return tree.relations[owner] === "conj" && tree.heads[owner] === verb;
}
