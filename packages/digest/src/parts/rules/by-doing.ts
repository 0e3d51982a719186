import { isConditional, lengthOf } from "../../builtin/clauses/clause-part.ts";
import { dependent, dependents, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { AUTHORS_DO } from "../../builtin/prose/author-verbs.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { isFinalTail } from "../final-tail.ts";
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
import type { Split, SplitRule } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { splitMeans } from "./means.ts";
import { isSaidOfNoun } from "./means-kind.ts";

/** "The lamp heats the hall by burning oil that is old": "The lamp heats the hall. It does so by burning oil that is old." */
export const splitByDoing: SplitRule = (tree) => {
  const end = endOfSentence(tree);
  for (let at = end - 3; at > 3; at -= 1) {
    if (!opensDeed(tree, at)) continue;
    const split = splitAt(tree, at, end);
    return split === null ? [] : [split];
  }
  return [];
};

/** "by burning the oil", "by directly binding to B". */
function opensDeed(tree: SentenceTree, at: number): boolean {
  if (lowerAt(tree, at) !== "by" || (tree.depths[at] ?? 0) > 0) return false;
  if (
    /^(?:and|or|not|than|either|both|only|as|,)$/u.test(lowerAt(tree, at - 1)) &&
    lowerAt(tree, at - 1) !== ","
  )
    return false;
  if (isSaidOfNoun(tree, at - 1)) return false;
  const doing = tagAt(tree, at + 1) === "RB" ? at + 2 : at + 1;
  if (/^[:;(]$/u.test(lowerAt(tree, at - 1)) || tree.words[at]?.text !== "by") return false;
  return (
    /^\p{Ll}+ing$/u.test(tree.words[doing]?.text ?? "") &&
    /^VBG$/u.test(tagAt(tree, doing)) &&
    !/^(?:offspring|being|having|existing|circulating|accumulating|flowering|doing|increasing|decreasing)$/u.test(
      lowerAt(tree, doing),
    ) &&
    /^(?:DT|NN|NNS|NNP|NNPS|JJ|JJR|CD|PRP\$|IN|TO|RB|RP|VBN|MATH|FW|WRB|WDT)$/u.test(tagAt(tree, doing + 1))
  );
}

/** Verbs after which "by doing" says what the object is, or tells of more than the deed. */
const STATES =
  /^(?:be|have|do|suggest|indicate|imply|mean|contain|include|consist|need|require|depend|differ|know|remain|exist|report|show|demonstrate|reveal|observe|find|see|propose|describe|note|expect|believe|think|hypothesi[sz]e|start|begin|end|conclude|follow|recommend|call|argue|plan|try|attempt|aim|want|fail|represent|begin|support|vary|derive)$/u;
const FINDINGS =
  /^(?:finding|result|evidence|datum|data|observation|difference|aim|goal|purpose|objective|one|step|challenge|solution)$/u;
/** "is caused by doing B": what does it, not how it is done. */
const WORK =
  /^(?:perform|conduct|carry|measure|examine|study|record|isolate|generate|build|construct|develop|create|investigate|evaluate|assess|monitor|characteri[sz]e|verify|validate|confirm|determine|estimate|quantify|identify|compute|calculate|obtain|produce|prepare|solve|address|tackle|test|train|synthesi[sz]e|fabricate|detect|analy[sz]e|define|derive|extend|generali[sz]e|improve|implement|optimi[sz]e|induce|select|collect|achieve)$/u;

function splitAt(tree: SentenceTree, at: number, end: number): Split | null {
  if (splitMeans(tree).some(({ cut }) => cut === at)) return null;
  const comma = tree.words[at - 1]?.text === ",";
  const leftEnd = comma ? at - 1 : at;
  if (lengthOf(tree, 0, leftEnd) < 4 || lengthOf(tree, at, end) < 4 || !isFinalTail(tree, at, end))
    return null;
  const main: Piece[] = [{ start: 0, end: leftEnd }];
  const left = readAlone(tree, main);
  if (left === null || !mayBeTold(left)) return null;
  const opening = openingOf(left);
  if (opening === null) return null;
  const told: Piece[] = [...opening.words, { start: at, end }];
  const second = readAlone(tree, told);
  if (
    second === null ||
    second.verb >= opening.words.length ||
    dependents(second.tree, second.verb, "conj").length > 0
  )
    return null;
  return {
    rule: `by-doing:${opening.name}${comma ? "-comma" : ""}`,
    statements: [main, told],
    about: left.subject,
    cut: at,
  };
}

function mayBeTold(left: Reading): boolean {
  const { tree, verb, subject } = left;
  if (isDenied(left) || isConditional(tree, verb) || hasOpenEnd(tree) || isHalfSaid(left)) return false;
  if (STATES.test(tree.words[verb]?.lemma ?? "") || FINDINGS.test(tree.words[subject]?.lemma ?? ""))
    return false;
  if (dependent(tree, verb, "cop", "ccomp", "xcomp", "advcl", "conj") !== undefined) return false;
  if (tree.relations[subject] === "expl" || tree.relations[subject] === "csubj") return false;
  // Another verb may be the one that is done in this way.
  if (
    tree.tags.some(
      (tag, index) => index > verb && /^VB[ZPDNG]?$/u.test(tag) && tree.relations[index] !== "amod",
    )
  )
    return false;
  return !tree.words.some(({ lower }) =>
    /^(?:whether|only|no|none|than|how|if|when|unless|not|best|possibility|potential|that|which)$/u.test(
      lower,
    ),
  );
}

interface Opening {
  readonly name: string;
  readonly words: readonly Word[];
}

function openingOf(left: Reading): Opening | null {
  const { tree, verb, finite } = left;
  const lemma = tree.words[verb]?.lemma ?? "";
  if (dependent(tree, verb, "aux:pass") !== undefined) {
    if (lowerAt(tree, left.subject) === "it" || !WORK.test(lemma) || modalOf(left) !== undefined) return null;
    // "has been done": it is over.
    const be = /^(?:has|have)$/u.test(lowerAt(tree, finite)) ? word("was", "AUX") : beLike(left, false);
    return { name: "passive", words: [word("this", "PRON"), be, word("done", "VERB")] };
  }
  if (tree.tags[verb] === "VBN" && !/^(?:have|has)$/u.test(lowerAt(tree, finite))) return null;
  const again = subjectAgain(left);
  if (again === null || again[0]?.lower === "this") return null;
  const ours = again[0]?.lower === "we";
  const many = goesWithMany(again);
  const perfect = /^(?:have|has)$/u.test(lowerAt(tree, finite)) && finite !== verb;
  const does = perfect
    ? [...ourWords(many ? "have" : "has"), word("done", "VERB")]
    : verbLike(left, "do", many);
  const modal = modalOf(left) === undefined ? "" : "-modal";
  if (!ours && AUTHORS_DO.has(lemma) && /^(?:discuss|argue|consider|conclude)$/u.test(lemma)) return null;
  return {
    name: `${ours ? "we" : "it"}${modal}`,
    words: [...again, ...does, ...ourWords(ours ? "this" : "so")],
  };
}
