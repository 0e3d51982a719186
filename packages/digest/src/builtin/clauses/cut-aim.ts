import { dependent, isNegated, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import { CLEAR_AUTHOR_VERBS } from "../prose/author-verbs.ts";
import { word, wordsFrom } from "../prose/words.ts";
import { clauseAlone, opensScope, wordsOf } from "./clause-alone.ts";
import { type ClausePart, lengthOf, modalsOf } from "./clause-part.ts";

/** Verbs and nouns that need an infinitive to say what they say. */
const NEEDS_TO =
  /^(?:allow|enable|want|need|require|help|cause|lead|seem|appear|tend|try|attempt|aim|fail|begin|continue|know|show|find|expect|think|believe|use|force|encourage|ask|teach|train|learn|instruct|prompt|permit|hope|plan|wish|seek|intend|choose|decide|assume|predict|suppose|have|be|drive|motivate|lead|prove|refuse|struggle|manage|serve|set|extend|restrict|adapt|program|configure|apply|expose|compare|relate|reduce|bind|link|connect|add|refer|attribute|converge|correspond|contribute|due|subject|respond|return|contrast|addition|response|resistance|approach|key|access|relation|respect|according|able|possible|likely|sufficient|necessary|important|difficult|hard|easy|easier|ability|capacity|tendency|attempt|effort|way|potential|failure|opportunity|desire|decision|right|time|propensity|power|means|chance|requirement|task|order|how|what|where|when|whether|which|enough|first|second|last|only|ready|free|willing|pressure|incentive|step|too|goal|objective|purpose|mechanism|freedom|need|struggle|promise|motivation|request|drive|signal|thing|lot|reason|place|room|space)$/u;

/** "We did A to find B" as "We did A. The aim was to find B": what the authors do, they do on purpose. */
export function cutAim(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { body } = part;
  // A short one is plainer uncut.
  if (lengthOf(tree, body.start, body.end) < 16) return null;
  for (let to = body.start + 5; to < body.end - 4; to += 1) {
    const lower = lowerAt(tree, to);
    const inOrder = lower === "in" && lowerAt(tree, to + 1) === "order" && lowerAt(tree, to + 2) === "to";
    if ((lower !== "to" && !inOrder) || (tree.depths[to] ?? 0) > 0) continue;
    const start = inOrder ? to + 2 : to;
    const verb = tagAt(tree, start + 1) === "RB" ? start + 2 : start + 1;
    if (tagAt(tree, verb) !== "VB" || (!inOrder && isNeeded(tree, to))) continue;
    const cut = cutAt(tree, part, to, start);
    if (cut !== null) return cut;
  }
  return null;
}

/** Whether the word before needs the infinitive, or is a verb that may. */
function isNeeded(tree: SentenceTree, to: number): boolean {
  const before = tree.words[to - 1];
  if (before === undefined || NEEDS_TO.test(before.lemma) || NEEDS_TO.test(before.lower)) return true;
  return (
    !/^(?:NN|NNS|NNP|NNPS|CD|MATH|FW|\))$/u.test(tagAt(tree, to - 1)) &&
    before.text !== ")" &&
    before.text !== ","
  );
}

function cutAt(
  tree: SentenceTree,
  part: ClausePart,
  to: number,
  start: number,
): readonly ClausePart[] | null {
  const { body } = part;
  const end = lowerAt(tree, to - 1) === "," ? to - 1 : to;
  if (lengthOf(tree, body.start, end) + part.opening.length < 5 || lengthOf(tree, start, body.end) < 5)
    return null;
  const left = wordsOf(tree, part, end);
  if (
    opensScope(left) ||
    left.some(({ lower }) => /^(?:that|which|who|to|by|is|are|be|enough|too|so)$/u.test(lower))
  )
    return null;
  const first = clauseAlone(tree, part.opening, body.start, end);
  if (first === null || lowerAt(first.tree, first.subject) !== "we") return null;
  const verb = first.tree.words[first.verb];
  if (verb === undefined || NEEDS_OBJECT_TO.test(verb.lemma) || isNegated(first.tree, first.verb))
    return null;
  if (
    modalsOf(first.tree, first.verb).length > 0 ||
    dependent(first.tree, first.verb, "ccomp", "xcomp") !== undefined
  )
    return null;
  // "to show that B", "to build B" tell what was done, which is more than an aim.
  if (!isIntended(tree, start + 1)) return null;
  // "We propose the plan of using lamps": what the lamps are used for is no aim of the authors.
  if (left.some(({ lower }, index) => index > 0 && /ing$/u.test(lower) && left[index - 1]?.lower === "of"))
    return null;
  // "DTA to deplete or GFP to track cells": each has its own aim.
  for (let index = start + 2; index < body.end - 1; index += 1)
    if (lowerAt(tree, index) === "to" && isShared(tree, start, index)) return null;
  // "We use A to find B, and show C": the authors may be those who show.
  for (let index = start; index < body.end - 1; index += 1)
    if (/^(?:and|,)$/u.test(lowerAt(tree, index)) && CLEAR_AUTHOR_VERBS.has(lowerAt(tree, index + 1)))
      return null;
  const past = tagAt(first.tree, first.finite) === "VBD";
  const opening = wordsFrom(past ? "the aim was" : "the aim is");
  const rest = clauseAlone(tree, [word("we", "PRON"), word("want", "VERB")], start, body.end);
  if (rest === null || rest.verb !== 1 || dependent(rest.tree, 1, "conj") !== undefined) return null;
  return [
    { ...part, body: { start: body.start, end } },
    { opening, body: { start, end: body.end }, verb: -1, subject: undefined },
  ];
}

/** With these, the infinitive says what the object does: "we train a network to find B". */
const NEEDS_OBJECT_TO =
  /^(?:allow|enable|want|need|require|help|cause|lead|force|encourage|ask|teach|train|instruct|prompt|permit|expect|find|show|believe|assume|predict|drive|motivate|be|have|invite|know|consider|prove|learn|observe|see|extend|adapt|show|demonstrate|report|conclude|reveal|suggest|apply|restrict|generalize|relate|reduce|compare)$/u;

/** Whether one tries something or wants to find it out, and has not thereby done it. */
function isIntended(tree: SentenceTree, at: number): boolean {
  const verb = tagAt(tree, at) === "RB" ? at + 1 : at;
  if (lowerAt(tree, verb) === "find") return lowerAt(tree, verb + 1) === "out";
  return /^(?:study|test|understand|see|examine|explore|determine|investigate|assess|evaluate|learn|check|probe|analy[sz]e|characteri[sz]e|address|try|compare|clarify|elucidate)$/u.test(
    lowerAt(tree, verb),
  );
}

/** "to deplete or GFP to track": a second aim whose means stands after "or". */
function isShared(tree: SentenceTree, start: number, to: number): boolean {
  if (tagAt(tree, to + 1) !== "VB") return false;
  for (let index = to - 1; index > start && index > to - 4; index -= 1)
    if (/^(?:and|or)$/u.test(lowerAt(tree, index))) return index < to - 1 && index === start + 2;
  return false;
}
