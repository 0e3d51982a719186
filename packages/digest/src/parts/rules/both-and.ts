import { finiteWord, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { isStretch, type Piece } from "../../builtin/low/telling.ts";
import { word } from "../../builtin/prose/words.ts";
import { hasOpenEnd } from "../open-end.ts";
import { isDenied, modalOf, type Reading, readAlone, subjectAgain } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { tellUpTo } from "../tell-up-to.ts";
import { holdsTogether, namesSeveral } from "./joined-things.ts";

/** "X heats both A and B" as "X heats A. It also heats B.": "both" tells what is joined to what. */
export function splitBothAnd(tree: SentenceTree): readonly Split[] {
  const end = endOfSentence(tree);
  const both = tree.words.findIndex(({ lower }, at) => lower === "both" && (tree.depths[at] ?? 0) === 0);
  if (both < 2 || /^(?:of|these|those)$/u.test(lowerAt(tree, both + 1))) return [];
  const ands = tree.words.flatMap(({ lower }, at) => (at > both && lower === "and" ? [at] : []));
  const [and] = ands;
  if (and === undefined || ands.length > 1 || and - both < 2 || end - and < 2) return [];
  const split = splitAt(tree, { both, and, end });
  return split === null ? [] : [split];
}

interface Place {
  readonly both: number;
  readonly and: number;
  readonly end: number;
}

function splitAt(tree: SentenceTree, place: Place): Split | null {
  const { both, and, end } = place;
  const leftEnd = lowerAt(tree, and - 1) === "," ? and - 1 : and;
  const first: Piece[] = [
    { start: 0, end: both },
    { start: both + 1, end: leftEnd },
  ];
  const left = readAlone(tree, first);
  if (left === null || hasOpenEnd(left.tree) || isDenied(left) || isHeld(tree, left, place)) return null;
  const deeds = areDeeds(tree, place);
  const kind = deeds ? "deeds" : areThings(tree, place, leftEnd) ? "things" : null;
  const told = kind === null ? null : deeds ? deedsAgain(tree, left, place) : thingsAgain(tree, left, place);
  if (kind === null || told === null) return null;
  const second: Piece[] = [...told, { start: and + 1, end }];
  const right = readAlone(tree, second);
  if (right === null) return null;
  const far = told.some((piece) => isStretch(piece) && piece.end - piece.start > 3) ? "-far" : "";
  return { rule: `both-and:${kind}${far}`, statements: [first, second], about: left.verb, cut: and + 1 };
}

/** "both heats A and attracts B", "can both heat A and attract B". */
function areDeeds(tree: SentenceTree, { both, and }: Place): boolean {
  const [one, other] = [tagAt(tree, both + 1), tagAt(tree, and + 1)];
  return /^VB[ZPD]?$/u.test(one) && (one === other || (/^VBP?$/u.test(one) && /^VBP?$/u.test(other)));
}

function deedsAgain(tree: SentenceTree, left: Reading, { both }: Place): Piece[] | null {
  const again = subjectAgain(left);
  if (again === null || left.verb !== both || lowerAt(tree, both - 1) === "to") return null;
  const modal = modalOf(left);
  const also = word("also", "ADV");
  if (modal !== undefined) return [...again, word(lowerAt(left.tree, modal), "AUX"), also];
  return finiteWord(left.tree, left.verb) === left.verb ? [...again, also] : null;
}

function thingsAgain(tree: SentenceTree, left: Reading, { both }: Place): Piece[] | null {
  return both <= left.verb ? null : tellUpTo(tree, left, both);
}

/** Whether each of two things stands for itself: no noun, article or phrase is said of both. */
function areThings(tree: SentenceTree, { both, and, end }: Place, leftEnd: number): boolean {
  if (!/^(?:VB[ZPDN]?|IN|TO)$/u.test(tagAt(tree, both - 1))) return false;
  // "halls with both oil and glass", "by lighting both A and B": only those that have both.
  if (
    /^(?:with|have|has|had)$/u.test(lowerAt(tree, both - 1)) ||
    sharesHead(tree, { both, and, end }, leftEnd)
  )
    return false;
  const [one, other] = [tagAt(tree, both + 1), tagAt(tree, and + 1)];
  const phrases = /^(?:IN|TO)$/u;
  if (phrases.test(one) || phrases.test(other)) return lowerAt(tree, both + 1) === lowerAt(tree, and + 1);
  if (!/^(?:DT|NN|NNS|NNP|NNPS|JJ|PRP\$|CD|VBG)$/u.test(other) || (one === "VBG") !== (other === "VBG"))
    return false;
  if (!/^NN/u.test(tagAt(tree, leftEnd - 1)) || !/^NN/u.test(tagAt(tree, end - 1))) return false;
  const determined = [one, other].map((tag) => /^(?:DT|PRP\$)$/u.test(tag));
  if ((determined[0] === true && determined[1] === false) || other === "PRP$") return false;
  const tails = [hasTail(tree, both + 2, leftEnd), hasTail(tree, and + 2, end)];
  if (tails[1] === true && tails[0] === false && !(determined[1] === true && determined[0] === false))
    return false;
  // "both wild type and old mice": the mice of both kinds.
  if (lowerAt(tree, leftEnd - 1) === "type" && determined[0] === false) return false;
  // "both oil burning and storage", "both blood and urine samples"
  if (determined[1] === false && end - and === 2 && leftEnd - both > 2) return false;
  const single = leftEnd - both === 2;
  return !(single && /^NNP?$/u.test(tagAt(tree, both + 1)) && determined[1] === false && end - and > 2);
}

/** "both long-life and bright lamps", "both oil lamp and gas lamp prices", "both kinds by use of A and B" */
function sharesHead(tree: SentenceTree, { both, and, end }: Place, leftEnd: number): boolean {
  const last = tree.words[leftEnd - 1];
  if (/-/u.test(last?.text ?? "") || tagAt(tree, leftEnd - 2) === "HYPH") return true;
  if (tree.words.slice(and + 1, end - 1).some(({ lemma }) => lemma === last?.lemma)) return true;
  return tagAt(tree, both + 1) === "NNS" && hasTail(tree, both + 2, leftEnd);
}

function hasTail(tree: SentenceTree, start: number, end: number): boolean {
  return tree.tags.slice(start, end).some((tag) => /^(?:IN|TO|WDT|WP|WRB|VBG|VBN|VB[ZPD]|MD)$/u.test(tag));
}

/** What is meant with each other, or holds only in some case. */
function isHeld(tree: SentenceTree, left: Reading, { both, and, end }: Place): boolean {
  if (holdsTogether(tree, left.verb, both) || namesSeveral(tree, left.verb, both)) return true;
  if (tree.words.slice(0, both).some(({ lower }) => HOLDS.test(lower))) return true;
  return tree.words
    .slice(both + 1, end)
    .some(
      ({ lower, text }, at) =>
        /^(?:respectively|either|or|but|rather|not|as|than|which|whereas|while|that)$/u.test(lower) ||
        (text === "," && at + both + 2 !== and),
    );
}

const HOLDS =
  /^(?:if|when|unless|whether|either|neither|only|no|not|that|which|who|whose|where|because|than|how|why|while|although|between|such|including|common|same|similar)$/u;
