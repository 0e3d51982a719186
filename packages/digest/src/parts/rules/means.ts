import { isConditional } from "../../builtin/clauses/clause-part.ts";
import { isMeansOfNoun } from "../../builtin/clauses/means-of-noun.ts";
import { dependent, lowerAt, type SentenceTree, subjectOf, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { AUTHORS_DO } from "../../builtin/prose/author-verbs.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { afterForm, baseAt } from "../conjoined-forms.ts";
import { phraseAt, phrasesOf } from "../cut-places.ts";
import { hasOpenEnd } from "../open-end.ts";
import { ourWords } from "../our-words.ts";
import {
  beLike,
  goesWithMany,
  isDenied,
  isHalfSaid,
  modalOf,
  type Reading,
  readAlone,
  subjectAgain,
  verbLike,
} from "../read-alone.ts";
import { hangsOnMain, hasOtherVerb, phraseFrom, type SetOffPhrase } from "../set-off-phrase.ts";
import type { Split, SplitRule } from "../split.ts";

const USES = phrasesOf(
  "using",
  "by using",
  "through using",
  "utilizing",
  "utilising",
  "employing",
  "by employing",
  "by utilizing",
  "by means of",
  "by use of",
  "by the use of",
  "with the use of",
  "through the use of",
  "via the use of",
  "with the help of",
  "with the aid of",
  "leveraging",
  "by leveraging",
  "making use of",
  "by making use of",
);
const WAYS = phrasesOf("via", "through", "based on", "on the basis of", "by virtue of");
const DOING = /^(?:by|through|via)$/u;

/** "We did A by doing B", "Using B, we did A", "A, through B": the deed and its means each in a statement. */
export const splitMeans: SplitRule = (tree) => {
  const found: Split[] = [];
  for (let at = 0; at < tree.words.length - 2; at += 1) {
    const kind = kindAt(tree, at);
    const phrase = kind === null ? null : phraseFrom(tree, at);
    if (kind === null || phrase === null || !mayBeTold(tree, phrase, kind)) continue;
    const told = phrase.place === "front" ? tellFirst(tree, phrase, kind) : tellLast(tree, phrase, kind);
    if (told === null) continue;
    const modal = modalOf(phrase.reading) === undefined ? [] : ["modal"];
    found.push({
      rule: `means:${[phrase.place, kind.name, ...modal].join("-")}`,
      statements: told,
      about: subjectOf(tree, mainVerb(phrase)) ?? tree.root,
      cut: at,
    });
  }
  return found;
};

interface Kind {
  readonly name: "use" | "doing" | "way" | "based";
  /** Where what is used, or the "-ing" form, stands. */
  readonly from: number;
}

function kindAt(tree: SentenceTree, at: number): Kind | null {
  const before = lowerAt(tree, at - 1);
  if (/^(?:and|or|by|than|of|as|not|only|when|while|for|either|both|after|before|from|still)$/u.test(before))
    return null;
  const uses = phraseAt(tree, at, USES);
  if (uses > 0) return { name: "use", from: at + uses };
  // "the wire exposed by burning oil": what exposes it.
  if (DOING.test(lowerAt(tree, at)) && isSaidOfNoun(tree, at - 1)) return null;
  const doing = tagAt(tree, at + 1) === "RB" ? at + 2 : at + 1;
  if (DOING.test(lowerAt(tree, at)) && tagAt(tree, doing) === "VBG" && isDeed(tree, doing))
    return { name: "doing", from: doing };
  // "We show, by careful tests, that A": between commas, how it was done.
  if (before === "," && lowerAt(tree, at) === "by") return { name: "way", from: at + 1 };
  const ways = phraseAt(tree, at, WAYS);
  if (ways === 0) return null;
  return {
    name: lowerAt(tree, at) === "based" || lowerAt(tree, at) === "on" ? "based" : "way",
    from: at + ways,
  };
}

/** "the wire exposed": a participle right behind its noun, with no "be" or "have" of its own. */
export function isSaidOfNoun(tree: SentenceTree, at: number): boolean {
  return /^VB[ND]$/u.test(tagAt(tree, at)) && tree.relations[at] === "acl";
}

/** "by doing B", not "by sequencing alone". */
function isDeed(tree: SentenceTree, at: number): boolean {
  return /^(?:DT|NN|NNS|NNP|NNPS|JJ|JJR|CD|PRP\$|PRP|RB|VBG|VBN|IN|TO|MATH|WDT|WP|FW|"|“)$/u.test(
    tagAt(tree, at + 1),
  );
}

function mayBeTold(tree: SentenceTree, phrase: SetOffPhrase, kind: Kind): boolean {
  const { reading } = phrase;
  if (phrase.place !== "front" && hasOpenEnd(reading.tree)) return false;
  // "By slowly burning oil, A": told as a deed, it would lose how.
  if (phrase.place === "front" && kind.name === "doing" && kind.from > phrase.start + 1) return false;
  if (phrase.place === "end" && kind.name === "use" && isMeansOfNoun(tree, phrase.start, phrase.end))
    return false;
  const subject = reading.tree.words[reading.subject]?.lemma ?? "";
  if (AIM.test(subject) || (kind.name === "way" && FINDINGS.test(subject))) return false;
  if (phrase.place === "end" && isBound(tree, phrase)) return false;
  // "Using our method, we can do A": that it was used, tells nothing.
  if (phrase.place === "front" && OWN.test(lowerAt(tree, kind.from)) && phrase.end - kind.from <= 2)
    return false;
  // "by doing so", "growing evidence": nothing that was done.
  if (lowerAt(tree, kind.from + 1) === "so" && phrase.place === "front") return false;
  // "a model of lamps based on B": the model, the lamps or all of it.
  if (kind.name === "based" && (phrase.place !== "front" || pointsBack(tree, kind.from))) return false;
  // "may be one of the following rules": these follow no longer.
  if (kind.name === "based" && reading.tree.words.some(({ lower }) => lower === "following")) return false;
  if (phrase.place === "end" && isHalfSaid(reading)) return false;
  if (/^(?:way|based)$/u.test(kind.name) && phrase.place === "end" && hasOtherVerb(reading)) return false;
  if (isDenied(reading) || isConditional(reading.tree, reading.verb)) return false;
  if (kind.name === "way" && lowerAt(tree, phrase.start) === "by" && phrase.place !== "middle") return false;
  if (phrase.place === "end" && dependent(reading.tree, reading.verb, "ccomp") !== undefined) return false;
  if (
    phrase.place !== "front" &&
    reading.tree.words.some(({ lower }) =>
      /^(?:whether|only|no|none|than|how|if|when|unless|respectively)$/u.test(lower),
    )
  )
    return false;
  if (
    tree.words
      .slice(phrase.start, phrase.end)
      .some(({ lower }) => /^(?:respectively|or)$/u.test(lower) && phrase.place !== "front")
  )
    return false;
  return hangsOnMain(tree, phrase, /^(?:way|based)$/u.test(kind.name));
}

const OWN = /^(?:our|this|these|its|their)$/u;

/** "glows longer using less oil than B", "could have been lit by A", "should ideally be lit by A", "by A if B". */
function isBound(tree: SentenceTree, { start, end, reading }: SetOffPhrase): boolean {
  if (tree.words.slice(start, end).some(({ lower }) => /^(?:than|if|unless)$/u.test(lower))) return true;
  const words = reading.tree.words;
  return words.some(
    ({ lower }, at) =>
      /^(?:ideally|potentially|possibly|perhaps|probably|likely|presumably)$/u.test(lower) ||
      (lower === "have" && tagAt(reading.tree, at - 1) === "MD"),
  );
}

/** "based on this": what is meant was told before, and "this" would be the statement itself. */
function pointsBack(tree: SentenceTree, from: number): boolean {
  return /^(?:this|these|that|those|it|them|such)$/u.test(lowerAt(tree, from));
}

const AIM = /^(?:aim|purpose|goal|objective|task|challenge|step|idea|solution|problem)$/u;
const FINDINGS = /^(?:finding|result|evidence|data|study)$/u;
const STATES =
  /^(?:do|aim|seek|try|attempt|intend|plan|hope|want|promise|suggest|indicate|imply|contribute|enable|allow|permit|be|have|remain|exist|consist|contain|include|need|require|mean|depend|differ|know|proceed|start|begin)$/u;
/** "is caused by doing B": what does it, not how it is done. */
const AGENTS =
  /^(?:cause|characteri[sz]e|follow|drive|explain|mediate|induce|define|confound|accompany|affect|influence|limit|hamper|trigger|inspire|motivate|challenge|complicate|dominate|give)$/u;

/** Whether a form goes on after an "and" in a stretch: "is made by joining A and used as B", "by doing A and doing B". */
function hasJoined(tree: SentenceTree, form: "VBN" | "VBG", start: number, end: number): boolean {
  return tree.tags.some(
    (tag, at) => at > start && at < end && tag === form && /^(?:and|,)$/u.test(lowerAt(tree, at - 1)),
  );
}

/** The main statement, then "It does so by ...", "For this, we used ...". */
function tellLast(
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
        : [...verbLike(reading, "be", false), word("done", "VERB")];
    return [[...main], [it, ...done, { start, end }]];
  }
  const again = subjectAgain(reading);
  if (again === null) return null;
  const many = goesWithMany(again);
  // "These results show A using B": results use nothing.
  if (name === "use" && FINDINGS.test(reading.tree.words[reading.subject]?.lemma ?? "")) return null;
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
    /^(?:bind|link|connect|couple|relate|pass|go|move|travel|flow|enter|run|interfere)$/u.test(
      left.words[verb]?.lemma ?? "",
    )
  )
    return true;
  if (tree.words.slice(start, end).some(({ lower }) => /^(?:to|into|that|from)$/u.test(lower))) return true;
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

/** "have made": what was used for it was used. */
function doneLike(reading: Reading, base: "use" | "do", many: boolean): Word[] {
  const perfect =
    /^(?:have|has)$/u.test(lowerAt(reading.tree, reading.finite)) && reading.finite !== reading.verb;
  return perfect ? [word(base === "use" ? "used" : "did", "VERB")] : verbLike(reading, base, many);
}

/** "We used B.", then "In this way, we did A." */
function tellFirst(tree: SentenceTree, phrase: SetOffPhrase, { name, from }: Kind): Piece[][] | null {
  const { reading, end, main } = phrase;
  if (name === "based") return tellBasis(phrase, from);
  const subject = subjectOf(tree, mainVerb(phrase)) ?? -1;
  const again = subjectAgain(reading);
  if (again === null) return null;
  const ours = again[0]?.lower === "we";
  const passive = dependent(reading.tree, reading.verb, "aux:pass") !== undefined;
  const way = ourWords("in this way ,");
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
function mainVerb({ main, reading }: SetOffPhrase): number {
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
