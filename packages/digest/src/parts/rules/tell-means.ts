import { dependent, lowerAt, type SentenceTree, subjectOf, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { AUTHORS_DO } from "../../builtin/prose/author-verbs.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { afterForm, baseAt } from "../conjoined-forms.ts";
import { ourWords } from "../our-words.ts";
import {
  beLike,
  goesWithMany,
  modalOf,
  type Reading,
  readAlone,
  subjectAgain,
  verbLike,
} from "../read-alone.ts";
import type { SetOffPhrase } from "../set-off-phrase.ts";
import type { Kind } from "./means-kind.ts";

/** What is found, and uses nothing. */
export const FINDINGS = /^(?:finding|result|evidence|data|study)$/u;
const STATES =
  /^(?:do|aim|seek|try|attempt|intend|plan|hope|want|promise|suggest|indicate|imply|contribute|enable|allow|permit|be|have|remain|exist|consist|contain|include|need|require|mean|depend|differ|know|proceed|start|begin)$/u;
/** "is caused by doing B": what does it, not how it is done. */
const AGENTS =
  /^(?:cause|characteri[sz]e|follow|drive|explain|mediate|induce|define|confound|accompany|affect|influence|limit|show|constrain|restrict|bound|bias|hinder|hamper|trigger|inspire|motivate|challenge|complicate|dominate|give)$/u;

/** Whether a form goes on after an "and" in a stretch: "is made by joining A and used as B", "by doing A and doing B". */
function hasJoined(tree: SentenceTree, form: "VBN" | "VBG", start: number, end: number): boolean {
  return tree.tags.some(
    (tag, at) => at > start && at < end && tag === form && /^(?:and|,)$/u.test(lowerAt(tree, at - 1)),
  );
}

/** The main statement, then "It does so by ...", "For this, we used ...". */
export function tellLast(
  tree: SentenceTree,
  { start, end, main, reading }: SetOffPhrase,
  { name, from }: Kind,
): Piece[][] | null {
  const lemma = reading.tree.words[reading.verb]?.lemma ?? "";
  const passive = dependent(reading.tree, reading.verb, "aux:pass") !== undefined;
  if (reading.tree.relations[reading.subject] === "expl") return null;
  const it = word("this", "PRON");
  if (dependent(reading.tree, reading.verb, "cop") !== undefined || STATES.test(lemma)) return null;
  // "It does so.", "This can be done." tell nothing.
  if (/^do(?:es|ne)?$|^did$/u.test(lowerAt(reading.tree, reading.verb))) return null;
  if (reading.tree.words.some(({ lower }) => lower === "best")) return null;
  if (passive && lowerAt(tree, start) === "by" && AGENTS.test(lemma)) return null;
  const modal = modalOf(reading) !== undefined;
  // "It interacts.", "It is represented." tell too little alone.
  if (name === "way" && reading.tree.words[reading.verb + 1]?.tag === "PUNCT" && !AUTHORS_DO.has(lemma))
    return null;
  if (name === "way" && isWayOfNoun(tree, reading, start, end)) return null;
  // "We found a path through the hall": the path goes through it.
  if (name === "way" && FINDS.test(lemma)) return null;
  if (OFFERS.test(lemma) && offersTool(reading)) return null;
  if (passive && hasJoined(tree, "VBN", from, end)) return null;
  if (passive && /^(?:make|perform|conduct|carry|achieve|accomplish|realize|implement)$/u.test(lemma))
    return null;
  if (passive) {
    const done =
      name === "way" && !AUTHORS_DO.has(lemma)
        ? verbLike(reading, "happen", false)
        : [...wasLike(reading), word("done", "VERB")];
    return [[...main], [it, ...done, { start, end }]];
  }
  const again = subjectAgain(reading);
  if (again === null) return null;
  const many = goesWithMany(again);
  // "These results show A using B": results use nothing.
  if (name === "use" && FINDINGS.test(reading.tree.words[reading.subject]?.lemma ?? "")) return null;
  if (name === "use" && (goesOnDoing(tree, from, end) || namesOther(tree, from, end))) return null;
  // "show results achieved using oil": the results are.
  if (/^VB[ND]$/u.test(tagAt(tree, start - 1)) && /^(?:aux|acl|amod)$/u.test(tree.relations[start - 1] ?? ""))
    return null;
  const twice = lowerAt(tree, 0) === "for" && lowerAt(tree, 1) === "this";
  if (name === "use" && !modal)
    return [
      [...main],
      [
        ...(twice ? [] : ourWords("for this ,")),
        ...again,
        ...doneLike(reading, "use", many),
        { start: from, end },
      ],
    ];
  const ours = again[0]?.lower === "we";
  if (ours && goesOnAsOurs(tree, start, end)) return null;
  // "Counts uncover a part of oil in A by doing B": the oil does.
  if (!ours && FINDS.test(lemma)) return null;
  return [
    [...main],
    [...again, ...doneLike(reading, "do", many), ...ourWords(ours ? "this" : "so"), { start, end }],
  ];
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

/** "using A and testing B", "by using A and by testing B": more was done than that A was used. */
function goesOnDoing(tree: SentenceTree, from: number, end: number): boolean {
  for (let at = from + 1; at < end - 1; at += 1) {
    // "a rule that goes from doing A to B and C" has its own.
    if (/^(?:that|which|between)$/u.test(lowerAt(tree, at))) return false;
    if (lowerAt(tree, at) !== "and") continue;
    if (/^(?:by|through|via)$/u.test(lowerAt(tree, at + 1)) && /ing$/u.test(lowerAt(tree, at + 2)))
      return true;
    if (tagAt(tree, at + 1) === "VBG" && tagAt(tree, from) !== "VBG" && isObjectNext(tree, at + 2))
      return true;
    if (
      /^(?:test|train|combin|compar|measur|analy[sz]|examin|apply|perform|evaluat|assess)ing$/u.test(
        lowerAt(tree, at + 1),
      )
    )
      return true;
  }
  return false;
}

function isObjectNext(tree: SentenceTree, at: number): boolean {
  return /^(?:DT|PRP\$|NNS|JJ)$/u.test(tagAt(tree, at));
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

/** "We used B.", then "In this way, we did A." */
export function tellFirst(tree: SentenceTree, phrase: SetOffPhrase, { name, from }: Kind): Piece[][] | null {
  const { reading, end, main } = phrase;
  if (name === "based") return tellBasis(phrase, from);
  const subject = subjectOf(tree, mainVerb(phrase)) ?? -1;
  const again = subjectAgain(reading);
  if (again === null) return null;
  const ours = again[0]?.lower === "we";
  const passive = dependent(reading.tree, reading.verb, "aux:pass") !== undefined;
  const way = ourWords("in this way ,");
  if (goesOnDoing(tree, from, end)) return null;
  if (name === "use" || name === "way") {
    if (ours)
      return [
        [...again, ...verbLike(asDone(reading), "use", true), { start: from, end }],
        [...way, ...withoutLead(main)],
      ];
    return passive && name === "use"
      ? tellUsed(tree, reading, { start: from, end }, withoutLead(main))
      : null;
  }
  const base = baseAt(tree, from);
  // "By doing A, we could do B": A was done.
  if (base === null || passive || /^(?:could|would|might)$/u.test(modalWord(reading))) return null;
  // "By burning oil, it is able to heat A": it may, and need not, burn oil.
  if (!ours && reading.tree.words.some(({ lower }) => /^(?:able|possible)$/u.test(lower))) return null;
  const many = goesWithMany(again);
  const form = (verb: string): Word[] => verbLike(reading, verb, many);
  const deed = afterForm(tree, from, { start: from + 1, end }, (verb) => form(verb).slice(-1));
  // "by doing A and doing B", where the parser did not join the two.
  if (deed.some((piece) => "start" in piece && hasJoined(tree, "VBG", piece.start, piece.end))) return null;
  if (ours)
    return [
      [...again, ...form(base), ...deed],
      [...way, ...withoutLead(main)],
    ];
  return tellDoer(tree, phrase, subject, { again, deed: [...form(base), ...deed] });
}

/** The subject does the first, then "In this way, it does the second". */
function tellDoer(
  tree: SentenceTree,
  { main, reading }: SetOffPhrase,
  subject: number,
  told: { readonly again: readonly Word[]; readonly deed: readonly Piece[] },
): Piece[][] | null {
  const rest = main.at(-1);
  if (rest === undefined || !("start" in rest) || subject < rest.start) return null;
  const end = (tree.last[subject] ?? subject) + 1;
  if (FINDINGS.test(tree.words[subject]?.lemma ?? "")) return null;
  if ((tree.first[subject] ?? subject) !== rest.start || lowerAt(reading.tree, reading.subject) === "it")
    return null;
  return [
    [{ start: rest.start, end }, ...told.deed],
    [...ourWords("in this way ,"), ...told.again, { start: end, end: rest.end }],
  ];
}

/** "Using B, A was done": "B was used. In this way, A was done." */
function tellUsed(
  tree: SentenceTree,
  reading: Reading,
  used: Piece,
  main: readonly Piece[],
): Piece[][] | null {
  for (const many of [false, true]) {
    const first = [used, beLike(reading, many), word("used", "VERB")];
    if (readAlone(tree, first) !== null) return [first, [...ourWords("in this way ,"), ...main]];
  }
  return null;
}

/** "Based on A, we do B": "We do B. This is based on A." */
function tellBasis({ reading, end, main }: SetOffPhrase, from: number): Piece[][] {
  return [
    [...main],
    [word("this", "PRON"), beLike(asDone(reading), false), ...ourWords("based on"), { start: from, end }],
  ];
}

/** "we can show": what was used for it was used, not only can be. */
function asDone(reading: Reading): Reading {
  return modalOf(reading) === undefined ? reading : { ...reading, verb: -1 };
}

function modalWord(reading: Reading): string {
  const modal = modalOf(reading);
  return modal === undefined ? "" : lowerAt(reading.tree, modal);
}

/** Where the main verb stands in the sentence. */
export function mainVerb({ main, reading }: SetOffPhrase): number {
  let before = 0;
  for (const piece of main) {
    if (!("start" in piece)) continue;
    const length = piece.end - piece.start;
    if (reading.verb < before + length) return piece.start + reading.verb - before;
    before += length;
  }
  return -1;
}

function withoutLead(main: readonly Piece[]): readonly Piece[] {
  return main.slice(-1);
}
