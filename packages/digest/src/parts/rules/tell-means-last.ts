import { dependent, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { AUTHORS_DO } from "../../builtin/prose/author-verbs.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { howOften } from "../how-often.ts";
import { ourWords } from "../our-words.ts";
import { goesWithMany, modalOf, type Reading, subjectAgain, verbLike } from "../read-alone.ts";
import type { SetOffPhrase } from "../set-off-phrase.ts";
import { goesOnDoing, hasJoined } from "./means-joined.ts";
import { FINDINGS, type Kind } from "./means-kind.ts";

/** What living things do without a method. */
const MADE = /^(?:express|secrete|synthesi[sz]e|inhabit|excrete|shed)$/u;
const STATES =
  /^(?:do|aim|seek|try|attempt|intend|plan|hope|want|promise|suggest|indicate|imply|contribute|enable|allow|permit|be|have|remain|exist|consist|contain|include|need|require|mean|depend|differ|know|proceed|start|begin)$/u;
/** "is caused by doing B": what does it, not how it is done. */
const AGENTS =
  /^(?:cause|characteri[sz]e|follow|drive|explain|mediate|induce|define|confound|accompany|affect|influence|limit|show|constrain|restrict|bound|bias|hinder|hamper|trigger|inspire|motivate|challenge|complicate|dominate|give)$/u;

/** The main statement, then "It does so by ...", "For this, we used ...". */
export function tellLast(tree: SentenceTree, phrase: SetOffPhrase, kind: Kind): Piece[][] | null {
  const { start, end, reading } = phrase;
  const { name } = kind;
  const lemma = reading.tree.words[reading.verb]?.lemma ?? "";
  if (tellsNoDeed(reading, lemma)) return null;
  if (reading.tree.words.some(({ lower }) => lower === "best")) return null;
  // "It interacts.", "It is represented." tell too little alone.
  if (name === "way" && reading.tree.words[reading.verb + 1]?.tag === "PUNCT" && !AUTHORS_DO.has(lemma))
    return null;
  // "We found a path through the hall": the path goes through it.
  if (name === "way" && (FINDS.test(lemma) || isWayOfNoun(tree, reading, start, end))) return null;
  if (OFFERS.test(lemma) && offersTool(reading)) return null;
  if ((name === "use" && studiesDoing(reading)) || isThisOverIt(reading)) return null;
  const passive = dependent(reading.tree, reading.verb, "aux:pass") !== undefined;
  if (passive) return tellHowDone(tree, phrase, kind);
  return name === "use" && modalOf(reading) === undefined
    ? tellWhatWasUsed(tree, phrase, kind)
    : tellHow(tree, phrase, kind);
}

/** Whether no one does anything of which it could be said how. */
function tellsNoDeed({ tree, verb, subject }: Reading, lemma: string): boolean {
  return (
    STATES.test(lemma) ||
    tree.relations[subject] === "expl" ||
    dependent(tree, verb, "cop") !== undefined ||
    // "It does so.", "This can be done." tell nothing.
    /^do(?:es|ne)?$|^did$/u.test(lowerAt(tree, verb)) ||
    // "Lighting takes place via A": that it takes place says nothing.
    (lemma === "take" && lowerAt(tree, verb + 1) === "place")
  );
}

/** "A was lit by doing B" as "A was lit. This was done by doing B". */
function tellHowDone(
  tree: SentenceTree,
  { start, end, main, reading }: SetOffPhrase,
  { name, from }: Kind,
): Piece[][] | null {
  const lemma = reading.tree.words[reading.verb]?.lemma ?? "";
  // "is made by dividing cells": by them.
  if (lowerAt(tree, start) === "by" && (AGENTS.test(lemma) || MADE.test(lemma))) return null;
  if (CARRIED_OUT.test(lemma) || hasJoined(tree, "VBN", from, end)) return null;
  const often = howOften(reading.tree, reading.verb);
  const done =
    name === "way" && !AUTHORS_DO.has(lemma)
      ? [...often, ...verbLike(reading, "happen", false)]
      : [...wasLike(reading), ...often, word("done", "VERB")];
  return [[...main], [word("this", "PRON"), ...done, { start, end }]];
}

/** "was made", "was carried out": "this was done" says no more. */
const CARRIED_OUT = /^(?:make|perform|conduct|carry|achieve|accomplish|realize|implement)$/u;

/** "We did A using B" as "We did A. For this, we used B". */
function tellWhatWasUsed(tree: SentenceTree, phrase: SetOffPhrase, { from }: Kind): Piece[][] | null {
  const { end, main, reading } = phrase;
  const again = subjectAgain(reading);
  if (again === null || isUseOfAnother(tree, phrase, from)) return null;
  const twice = lowerAt(tree, 0) === "for" && lowerAt(tree, 1) === "this";
  const used = doneLike(reading, "use", goesWithMany(again));
  return [[...main], [...(twice ? [] : ourWords("for this ,")), ...again, ...used, { start: from, end }]];
}

/** "We did A by doing B" as "We did A. We did this by doing B". */
function tellHow(tree: SentenceTree, phrase: SetOffPhrase, { name, from }: Kind): Piece[][] | null {
  const { start, end, main, reading } = phrase;
  const again = subjectAgain(reading);
  if (again === null || isOfParticiple(tree, start)) return null;
  if (name === "use" && isUseOfAnother(tree, phrase, from)) return null;
  const ours = again[0]?.lower === "we";
  if (ours && goesOnAsOurs(tree, start, end)) return null;
  // "Counts uncover a part of oil in A by doing B": the oil does.
  if (!ours && FINDS.test(reading.tree.words[reading.verb]?.lemma ?? "")) return null;
  const often = howOften(reading.tree, reading.verb);
  const did = doneLike(reading, "do", goesWithMany(again));
  return [[...main], [...again, ...often, ...did, ...ourWords(ours ? "this" : "so"), { start, end }]];
}

/** "We study the problem of counting A using B": what the problem is. */
function studiesDoing({ tree, verb }: Reading): boolean {
  const object = dependent(tree, verb, "obj");
  return (
    object !== undefined &&
    /^(?:problem|task|question|challenge|setting|issue|case)$/u.test(tree.words[object]?.lemma ?? "") &&
    lowerAt(tree, object + 1) === "of" &&
    tagAt(tree, object + 2) === "VBG"
  );
}

/** "This binds it to A": an "it" of ours would be taken for the other. */
function isThisOverIt({ tree, verb, subject }: Reading): boolean {
  return (
    lowerAt(tree, subject) === "this" &&
    tree.words.some(({ lower }, at) => at > verb && /^(?:it|its)$/u.test(lower))
  );
}

const FINDS =
  /^(?:identify|find|discover|describe|show|demonstrate|uncover|reveal|report|define|delineate|propose|present|discuss|review|consider|see)$/u;

/** "We propose a way of A using B": the way does. */
const OFFERS =
  /^(?:propose|present|introduce|describe|develop|suggest|provide|offer|discuss|review|devise)$/u;
const TOOL =
  /^(?:method|approach|model|framework|algorithm|technique|system|procedure|strategy|tool|pipeline|architecture|scheme|protocol|design|way|network|solution|theory|mechanism|formulation|paradigm|variant|extension|implementation)$/u;

function offersTool({ tree, verb, subject }: Reading): boolean {
  const told = dependent(tree, verb, "aux:pass") === undefined ? dependent(tree, verb, "obj") : subject;
  return told !== undefined && TOOL.test(tree.words[told]?.lemma ?? "");
}

/** "links A via B to C", "changes the flow of A through B", "binds to A through B": of the noun, or torn from what follows. */
function isWayOfNoun(tree: SentenceTree, { tree: left, verb }: Reading, start: number, end: number): boolean {
  if (
    /^(?:bind|link|connect|couple|relate|pass|go|move|travel|flow|enter|run|interfere|follow|track|trace)$/u.test(
      left.words[verb]?.lemma ?? "",
    )
  )
    return true;
  if (tree.words.slice(start, end).some(({ lower }) => /^(?:to|into|that|from)$/u.test(lower))) return true;
  // "changes in moth signalling through light": the signalling is through it.
  if (
    /^(?:signal(?:l)?ing|transport|traffic|movement|passage|flow|flux)$/u.test(lowerAt(tree, start - 1)) &&
    !/^(?:its|their)$/u.test(lowerAt(tree, start + 1))
  )
    return true;
  return left.words.some(
    ({ lower }, at) =>
      at > verb &&
      /(?:sion|tion|flow|flux|transport|movement|passage|transfer|entry|exit|release|traffic|signal(?:l)?ing|communication|change|growth|regulation|control)s?$/u.test(
        lower,
      ) &&
      lowerAt(left, at + 1) === "of",
  );
}

/** "We heat A by burning B and obtain C": what those who write do besides. */
function goesOnAsOurs(tree: SentenceTree, start: number, end: number): boolean {
  return tree.words
    .slice(start, end - 1)
    .some(
      ({ lower }, at) =>
        lower === "and" &&
        /^VBP?$/u.test(tagAt(tree, start + at + 1)) &&
        AUTHORS_DO.has(lowerAt(tree, start + at + 1)),
    );
}

/** Whether what is used may be used by something else than the subject. */
function isUseOfAnother(tree: SentenceTree, { start, end, reading }: SetOffPhrase, from: number): boolean {
  return (
    // "These results show A using B": results use nothing.
    FINDINGS.test(reading.tree.words[reading.subject]?.lemma ?? "") ||
    goesOnDoing(tree, from, end) ||
    namesOther(tree, from, end) ||
    isOfParticiple(tree, start)
  );
}

/** "show results achieved using oil": the results are. */
function isOfParticiple(tree: SentenceTree, start: number): boolean {
  return (
    /^VB[ND]$/u.test(tagAt(tree, start - 1)) && /^(?:aux|acl|amod)$/u.test(tree.relations[start - 1] ?? "")
  );
}

/** "do tasks using a lamp, such as counting": the tasks. */
function namesOther(tree: SentenceTree, from: number, end: number): boolean {
  return tree.words
    .slice(from, end)
    .some(
      ({ text }, at) =>
        text === "," &&
        lowerAt(tree, from + at + 1) === "such" &&
        lowerAt(tree, from + at + 2) === "as" &&
        /^NNP?$/u.test(tagAt(tree, from + at - 1)),
    );
}

/** "has been made": how it was done is over. */
function wasLike(reading: Reading): Word[] {
  const perfect = /^(?:have|has)$/u.test(lowerAt(reading.tree, reading.finite));
  return perfect ? [word("was", "AUX")] : verbLike(reading, "be", false);
}

/** "have made": what was used for it was used. */
function doneLike(reading: Reading, base: "use" | "do", many: boolean): Word[] {
  const perfect =
    /^(?:have|has)$/u.test(lowerAt(reading.tree, reading.finite)) && reading.finite !== reading.verb;
  return perfect ? [word(base === "use" ? "used" : "did", "VERB")] : verbLike(reading, base, many);
}
