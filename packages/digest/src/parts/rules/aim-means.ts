import { isConditional, lengthOf } from "../../builtin/clauses/clause-part.ts";
import { dependent, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { isFinalTail } from "../final-tail.ts";
import { hasOpenEnd } from "../open-end.ts";
import { ourWords } from "../our-words.ts";
import { beLike, isDenied, type Reading, readAlone, subjectAgain } from "../read-alone.ts";
import type { Split, SplitRule } from "../split.ts";
import { endOfSentence } from "../take-up.ts";

/** "We try to heat the hall by burning oil": "We try to heat the hall. We try to do this by burning oil." */
export const splitAimMeans: SplitRule = (tree) => {
  const end = endOfSentence(tree);
  for (let at = end - 3; at > 5; at -= 1) {
    if (!opensMeans(tree, at)) continue;
    const split = splitAt(tree, at, end);
    return split === null ? [] : [split];
  }
  return [];
};

function opensMeans(tree: SentenceTree, at: number): boolean {
  if ((tree.depths[at] ?? 0) > 0 || /^(?:and|or|not|than|as)$/u.test(lowerAt(tree, at - 1))) return false;
  if (lowerAt(tree, at) === "using") return /^(?:DT|NN|JJ|CD|PRP\$|VBN|RB)/u.test(tagAt(tree, at + 1));
  const doing = tagAt(tree, at + 1) === "RB" ? at + 2 : at + 1;
  return lowerAt(tree, at) === "by" && tagAt(tree, doing) === "VBG" && /ing$/u.test(lowerAt(tree, doing));
}

/** Verbs for what is only wanted: the means are only wanted, too. */
const WANTS = /^(?:aim|attempt|want|seek|try|propose|intend|plan|hope|wish|set|need)$/u;
const PEOPLE =
  /^(?:patient|participant|person|people|woman|man|child|adult|user|student|infant|individual|traveler|subject|agent|learner|player|author)$/u;
const AIMS = /^(?:aim|goal|objective|purpose|idea|plan)$/u;

function splitAt(tree: SentenceTree, at: number, end: number): Split | null {
  const leftEnd = tree.words[at - 1]?.text === "," ? at - 1 : at;
  if (lengthOf(tree, 0, leftEnd) < 6 || lengthOf(tree, at, end) < 4 || !isFinalTail(tree, at, end))
    return null;
  const main: Piece[] = [{ start: 0, end: leftEnd }];
  const left = readAlone(tree, main);
  if (left === null || isDenied(left) || isConditional(left.tree, left.verb) || hasOpenEnd(left.tree))
    return null;
  const opening = openingOf(left);
  // "the number of guests using lamps": those who use them are not those who want.
  const using =
    lowerAt(tree, at) === "using" && (opening?.name !== "we" || PEOPLE.test(tree.words[at - 1]?.lemma ?? ""));
  if (opening === null || using) return null;
  const told: Piece[] = [...opening.words, { start: at, end }];
  if (readAlone(tree, told) === null) return null;
  return {
    rule: `aim-means:${opening.name}-${lowerAt(tree, at)}`,
    statements: [main, told],
    about: left.verb,
    cut: at,
  };
}

/** "We try to do this", "The aim is to do this"; null where another verb stands after the one that is wanted. */
function openingOf(left: Reading): { readonly name: string; readonly words: readonly Word[] } | null {
  const { tree, verb, subject, finite } = left;
  const cop = AIMS.test(tree.words[subject]?.lemma ?? "") && /^(?:is|was)$/u.test(lowerAt(tree, finite));
  const wanted = cop ? wantedAfter(tree, finite) : wantedAfter(tree, verb);
  if (wanted === null) return null;
  const others = tree.tags.some(
    (tag, index) => index > wanted && /^VB/u.test(tag) && tree.relations[index] !== "amod",
  );
  if (others || tree.words.some(({ lower }) => /^(?:whether|if|how|when|that|only|than)$/u.test(lower)))
    return null;
  if (lowerAt(tree, wanted) === "do") return null;
  if (cop)
    return { name: "aim", words: [...ourWords("the aim"), beLike(left, false), ...ourWords("to do this")] };
  const lemma = tree.words[verb]?.lemma ?? "";
  if (!WANTS.test(lemma) || finite !== verb || dependent(tree, verb, "obj", "ccomp", "conj") !== undefined)
    return null;
  const again = subjectAgain(left);
  const item = tree.words[verb];
  if (again === null || again[0]?.lower === "this" || item === undefined) return null;
  return {
    name: again[0]?.lower === "we" ? "we" : "it",
    words: [...again, { ...word(item.text, "VERB"), lemma: item.lemma }, ...ourWords("to do this")],
  };
}

/** The verb after "to" right after another. */
function wantedAfter(tree: SentenceTree, verb: number): number | null {
  if (lowerAt(tree, verb + 1) !== "to") return null;
  const wanted = tagAt(tree, verb + 2) === "RB" ? verb + 3 : verb + 2;
  return tagAt(tree, wanted) === "VB" ? wanted : null;
}
