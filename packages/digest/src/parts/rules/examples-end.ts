import { includesDeed } from "../../builtin/clauses/cut-including.ts";
import { isOfOtherKind } from "../../builtin/clauses/included-kind.ts";
import { headOfPhrase } from "../../builtin/low/head-of-phrase.ts";
import {
  finiteWord,
  isPlural,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../../builtin/low/sentence-tree.ts";
import { isOfMany } from "../aside.ts";
import { isInParticiple } from "./relative-clauses.ts";

/** "lamps like A, and a large hall": no list, so what is joined is another thing. */
export function isPair(tree: SentenceTree, start: number, end: number): boolean {
  const joint = tree.words.findIndex(({ lower }, at) => at > start && at < end && lower === "and");
  const commas = tree.words.slice(start, Math.max(start, joint)).filter(({ text }) => text === ",").length;
  return commas === 1 && lowerAt(tree, joint - 1) === ",";
}

/** Whether more than the examples, or another verb, may follow the marker. */
export function isUnclosed(tree: SentenceTree, noun: number, start: number, end: number): boolean {
  return isPair(tree, start, end) || isForeign(tree, noun, end);
}

/** "for lamps like A and B the light dies": the verb behind is not the lamps', and its subject would be cut off. */
function isForeign(tree: SentenceTree, noun: number, end: number): boolean {
  // "halls, including A, with old lamps": A has them, or all halls.
  if (lowerAt(tree, end) === "," && /^(?:with|without|having)$/u.test(lowerAt(tree, end + 1))) return true;
  const verb = /^RB/u.test(tagAt(tree, end)) ? end + 1 : end;
  if (!/^(?:VB[ZPD]|MD)$/u.test(tagAt(tree, verb))) return false;
  let before = noun - 1;
  while (/^(?:JJ|NN|CD|VBN|HYPH|DT)/u.test(tagAt(tree, before))) before -= 1;
  if (tagAt(tree, before) === "IN" && tree.relations[noun] !== "nmod") return true;
  let at = noun;
  while (tree.relations[at] === "nmod") at = tree.heads[at] ?? -1;
  return !/^nsubj/u.test(tree.relations[at] ?? "");
}

/** "parts used in heating such as A and B", "oils with bright colours such as A": the parts, the oils. */
export function isBehindMany(tree: SentenceTree, noun: number): boolean {
  if (!isOfMany(tree, noun)) return isInParticiple(tree, noun);
  let before = noun - 1;
  while (/^(?:JJ|NN|VBN|CD|DT)/u.test(tagAt(tree, before))) before -= 1;
  return lowerAt(tree, before) === "with" && /^NNP?S$/u.test(tagAt(tree, before - 1));
}

/** "several colours of the lamps, including A": the colours or the lamps may. */
export function isPartOfMany(tree: SentenceTree, noun: number): boolean {
  return tree.relations[noun] === "nmod" && isPlural(tree, tree.heads[noun] ?? -1);
}

/** "A and B on the wall": what is behind the last of the things may belong to the verb. */
export function hasTail(tree: SentenceTree, start: number, end: number): boolean {
  let joint = start;
  for (let at = start; at < end; at += 1) if (/^(?:and|or)$/u.test(lowerAt(tree, at))) joint = at;
  // "lamps like candles using oil"
  if (tree.relations.slice(start + 1, end).some((relation) => /^(?:acl|advcl)$/u.test(relation))) return true;
  return tree.tags
    .slice(joint, end)
    .some((tag, at) => /^(?:IN|TO)$/u.test(tag) && lowerAt(tree, joint + at) !== "of");
}

/** "especially at night but little by day", "in winter and grow": more than the case is told. */
export function goesOn(tree: SentenceTree, start: number, end: number): boolean {
  return tree.words.slice(start, end).some(({ lower }) => /^(?:but|whereas|while)$/u.test(lower));
}

/** Whether the sentence tells of the past. */
export function isToldAsPast(tree: SentenceTree): boolean {
  const finite = finiteWord(tree, tree.root) ?? -1;
  return tagAt(tree, finite) === "VBD" || /^(?:was|were|had|did)$/u.test(lowerAt(tree, finite));
}

/** What is only supposed or set against something is not said again. */
export function isSupposed(tree: SentenceTree, at: number): boolean {
  return tree.words.some(({ lower }, index) =>
    index < at ? SUPPOSED.test(lower) : /^(?:whereas|while)$/u.test(lower),
  );
}

const SUPPOSED =
  /^(?:hypothes[ei]s|claimed|if|whether|wrongly|may|might|could|would|should|possibl[ey]|perhaps|propos(?:ed?|es|al)|hypothesi[sz]ed?|speculated?|posit(?:ed|s)?|conjectured?)$/u;

/** Whether the clause that holds the examples has had a finite verb before them. */
export function hasVerbAfterJoint(tree: SentenceTree, start: number): boolean {
  for (let at = start - 1; at > 0; at -= 1) {
    if (/^VB[ZPD]$|^MD$/u.test(tagAt(tree, at))) return true;
    if (/^(?:how|whether|what|that|which|because|if)$/u.test(lowerAt(tree, at))) return false;
  }
  return true;
}

/** "rules, namely the net of oil": one thing, and no set of them. */
export function isOneThing(tree: SentenceTree, start: number, end: number): boolean {
  const head = headOfPhrase(tree, start, 0);
  return (
    /^(?:the|an?)$/u.test(lowerAt(tree, start)) &&
    head !== undefined &&
    head < end &&
    tagAt(tree, head) === "NN" &&
    !/^(?:set|class|group|family|pair|collection|number|series|sequence|subset|list)$/u.test(
      lowerAt(tree, head),
    ) &&
    !tree.words.slice(start, end).some(({ lower }) => /^(?:,|and|or)$/u.test(lower))
  );
}

/** A deed, or what another noun before includes. */
export function isOtherwiseIncluded(tree: SentenceTree, noun: number, start: number, end: number): boolean {
  return includesDeed(tree, start) || isOfOtherKind(tree, noun, start, end);
}

/** "We formulate lamps for halls, in particular for B": what one does for something is no case that holds there. */
export function isOwnDeed(tree: SentenceTree): boolean {
  const subject = subjectOf(tree, tree.root);
  return (
    subject !== undefined &&
    lowerAt(tree, subject) === "we" &&
    /^(?:formulate|develop|propose|present|study|consider|design|build|introduce|investigate|examine|analy[sz]e|focus|use|apply|explore|discuss|review|describe)$/u.test(
      tree.words[tree.root]?.lemma ?? "",
    )
  );
}
