import { isConditional, lengthOf } from "../../builtin/clauses/clause-part.ts";
import { dependent, dependents, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { afterForm, baseAt } from "../conjoined-forms.ts";
import { isFinalTail } from "../final-tail.ts";
import { hasOpenEnd } from "../open-end.ts";
import { ourWords } from "../our-words.ts";
import {
  beLike,
  goesWithMany,
  isDenied,
  modalOf,
  type Reading,
  readAlone,
  subjectAgain,
  verbLike,
} from "../read-alone.ts";
import type { Split, SplitRule } from "../split.ts";
import { endOfSentence } from "../take-up.ts";

/** "The lamp lights A while saving B": "The lamp lights A. At the same time, it saves B."; "without using B": "It does this without using B." */
export const splitBesidesDoing: SplitRule = (tree) => {
  const end = endOfSentence(tree);
  for (let at = end - 3; at > 3; at -= 1) {
    if ((tree.depths[at] ?? 0) > 0 || !/^(?:while|without)$/u.test(lowerAt(tree, at))) continue;
    const split = splitAt(tree, at, end);
    return split === null ? [] : [split];
  }
  return [];
};

/** What holds besides, and is no time at which something happens: "while keeping", not "while training". */
const BESIDES =
  /^(?:keep|maintain|preserve|retain|reduce|increase|improve|achieve|provide|produce|avoid|minimi[sz]e|maximi[sz]e|remain|be|have|require|use|offer|allow|enable|prevent|ensure|spare|leave|cause|store|hide|control|share|yield|lower|save|limit|protect|promote|inhibit|suppress|enhance|decrease|respect|show|exhibit|display|outperform|match|introduce|capture|encourage|guarantee|conserve|give|remove|add|generate|support|contain|exploit|satisfy|make|simplify|accelerate|reach|attain|obtain|consume|need|restrict|constrain|permit|facilitate|address|account|mitigate|alleviate|eliminate|incorporate|impose|incur|sacrifice|ignore|drop|gain|lose|help|speed|stay|demonstrate|identify|find|explain)$/u;
const PRESENTS =
  /^(?:report|present|propose|describe|introduce|develop|show|demonstrate|find|identify|discuss|provide|study|investigate|consider|examine|explore|observe|design|offer|give|review)$/u;
/** What may be missing where something is done. */
const MISSED =
  /^(?:loss|need|sacrifice|degradation|change|cost|damage|requirement|reduction|increase|decrease|effect|supervision|modification|assumption|use|access|knowledge|recourse|reference|regard|compromise|restriction|intervention|difference|evidence|resort)$/u;

function splitAt(tree: SentenceTree, at: number, end: number): Split | null {
  const comma = tree.words[at - 1]?.text === ",";
  const adverb = comma ? null : lowerAt(tree, at - 1);
  if (/^(?:and|or|but|not|than|as|even|also|especially|with)$/u.test(adverb ?? "")) return null;
  const leftEnd = comma ? at - 1 : at;
  if (lengthOf(tree, 0, leftEnd) < 4 || lengthOf(tree, at, end) < 3 || !isFinalTail(tree, at, end))
    return null;
  const main: Piece[] = [{ start: 0, end: leftEnd }];
  const left = readAlone(tree, main);
  if (left === null || !mayBeTold(left, comma)) return null;
  const told =
    lowerAt(tree, at) === "while" ? tellWhile(tree, left, at, end) : tellWithout(tree, left, at, end);
  const second = told === null ? null : readAlone(tree, told.pieces);
  if (told === null || second === null || second.subject > told.subject || second.verb > told.verb)
    return null;
  return {
    rule: `besides:${told.name}${comma ? "-comma" : ""}`,
    statements: [main, told.pieces],
    about: left.subject,
    cut: at,
  };
}

function mayBeTold(left: Reading, comma: boolean): boolean {
  const { tree, verb, subject } = left;
  if (isDenied(left) || isConditional(tree, verb) || hasOpenEnd(tree)) return false;
  if (dependent(tree, verb, "ccomp", "xcomp", "advcl", "conj") !== undefined) return false;
  if (tree.relations[subject] === "expl" || tree.relations[subject] === "csubj") return false;
  // "The goal is to do A": nothing is done yet; "used a lamp, a lamp of A": of that lamp.
  if (AIM.test(tree.words[subject]?.lemma ?? "")) return false;
  if (
    tree.words.some(({ text }, at) => at > verb && text === "," && /^(?:DT|CD)$/u.test(tagAt(tree, at + 1)))
  )
    return false;
  // Another verb may be the one that is done in this way.
  const others = comma ? /^VB[ZPDG]?$/u : /^VB/u;
  if (tree.tags.some((tag, index) => index > verb && others.test(tag) && tree.relations[index] !== "amod"))
    return false;
  return !tree.words.some(({ lower }) =>
    /^(?:whether|only|no|none|how|if|when|unless|not|best|possible|impossible|difficult|hard|that|which|who)$/u.test(
      lower,
    ),
  );
}

const AIM = /^(?:aim|purpose|goal|objective|task|challenge|idea)$/u;

interface Told {
  readonly name: string;
  readonly pieces: readonly Piece[];
  /** The last place at which the subject and the verb of the new statement may stand. */
  readonly subject: number;
  readonly verb: number;
}

function tellWhile(tree: SentenceTree, left: Reading, at: number, end: number): Told | null {
  if (dependent(left.tree, left.verb, "aux:pass") !== undefined) return null;
  let doing = at + 1;
  while (/^RB$/u.test(tagAt(tree, doing)) && doing < at + 3) doing += 1;
  const base = tagAt(tree, doing) === "VBG" ? baseOfForm(tree, doing) : null;
  const again = subjectAgain(left);
  if (base === null || again === null || again[0]?.lower === "this" || !BESIDES.test(base)) return null;
  // "can do A while having no B": B is no ability.
  if (/^(?:have|be|remain|need|require)$/u.test(base) && modalOf(left) !== undefined) return null;
  // "We report a way of A while doing B": what is reported does so.
  if (again[0]?.lower === "we" && PRESENTS.test(left.tree.words[left.verb]?.lemma ?? "")) return null;
  if (lowerAt(tree, doing) === "being" && /^VB[NG]$/u.test(tagAt(tree, doing + 1))) return null;
  const adverbs = tree.words
    .slice(at + 1, doing)
    .filter(({ lower }) => !/^(?:simultaneously|concurrently|also|additionally)$/u.test(lower))
    .map((item): Word => ({ ...item, spaceBefore: true }));
  const many = goesWithMany(again);
  const form = (verb: string): Word[] => verbLike(left, verb, many);
  const verbs = base === "be" ? [...form(base), ...adverbs] : withAdverbs(form(base), adverbs);
  const opening = [...ourWords("at the same time ,"), ...again, ...verbs];
  const rest = afterForm(tree, doing, { start: doing + 1, end }, (verb) => form(verb).slice(-1));
  if (hasLooseForm(tree, rest, doing)) return null;
  return {
    name: base === "be" ? "while-be" : "while",
    pieces: [...opening, ...rest],
    subject: 5,
    verb: base === "be" ? end : opening.length - 1,
  };
}

function baseOfForm(tree: SentenceTree, doing: number): string | null {
  const lower = lowerAt(tree, doing);
  return lower === "being" ? "be" : lower === "having" ? "have" : baseAt(tree, doing);
}

function withAdverbs(verbs: readonly Word[], adverbs: readonly Word[]): Word[] {
  return [...verbs.slice(0, -1), ...adverbs, ...verbs.slice(-1)];
}

/** "while keeping A and reducing B", where the parser did not join the two. */
function hasLooseForm(tree: SentenceTree, rest: readonly Piece[], doing: number): boolean {
  return rest.some(
    (piece) =>
      "start" in piece &&
      tree.tags.some(
        (tag, index) =>
          index >= piece.start &&
          index < piece.end &&
          index > doing &&
          tag === "VBG" &&
          /^(?:and|,|or|but)$/u.test(lowerAt(tree, index - 1)),
      ),
  );
}

function tellWithout(tree: SentenceTree, left: Reading, at: number, end: number): Told | null {
  const { tree: clause, verb } = left;
  let doing = at + 1;
  while (/^RB$/u.test(tagAt(tree, doing)) && doing < at + 3) doing += 1;
  const form =
    tagAt(tree, doing) === "VBG" && /^(?:DT|NN|JJ|CD|PRP\$|IN|TO|VBN|RB|WRB)/u.test(tagAt(tree, doing + 1));
  if (!form && !missesNoun(tree, at, end)) return null;
  // "can yield lamps.": nothing is told without the rest.
  const object = dependent(clause, verb, "obj");
  if (object === verb + 1 && object >= endOfSentence(clause) - 1) return null;
  if (dependent(clause, verb, "cop") !== undefined || STATES.test(clause.words[verb]?.lemma ?? ""))
    return null;
  // "The lamp can work without any loss": without the rest, too little is told.
  if (/^(?:operate|work|run|perform|function|act)$/u.test(tree.words[at - 1]?.lemma ?? "")) return null;
  const rest: Piece = { start: at, end };
  const this_ = word("this", "PRON");
  if (dependent(clause, verb, "aux:pass") !== undefined) {
    const be = modalOf(left) === undefined ? [beLike(left, false)] : verbLike(left, "be", false);
    return {
      name: "without-passive",
      pieces: [this_, ...be, word("done", "VERB"), rest],
      subject: 0,
      verb: be.length + 1,
    };
  }
  const again = subjectAgain(left);
  if (again === null || again[0]?.lower === "this") return null;
  const opening = [...again, ...verbLike(left, "do", goesWithMany(again)), this_];
  return {
    name: form ? "without" : "without-noun",
    pieces: [...opening, rest],
    subject: 1,
    verb: opening.length - 1,
  };
}

/** "without any loss of B", "without the need for B" */
function missesNoun(tree: SentenceTree, at: number, end: number): boolean {
  let noun = at + 1;
  while (noun < Math.min(end, at + 5) && /^(?:DT|JJ|RB|JJR)$/u.test(tagAt(tree, noun))) noun += 1;
  return MISSED.test(tree.words[noun]?.lemma ?? "") && dependents(tree, noun, "conj").length === 0;
}

/** What is no deed: "exists without", "has A without B". */
const STATES =
  /^(?:be|have|exist|remain|contain|include|consist|live|survive|suggest|indicate|imply|mean|show|demonstrate|reveal|find|observe|report|require|need|depend|differ|know|seem|appear|die)$/u;
