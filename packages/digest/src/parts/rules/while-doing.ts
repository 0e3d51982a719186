import { baseOf } from "../../builtin/low/phrase-edits.ts";
import {
  isNegated,
  isPlural,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { before, heldBy, isOneTail, isOurs, isSupposed } from "../cut-places.ts";
import { ourWords } from "../our-words.ts";
import {
  goesWithMany,
  isPast,
  modalOf,
  type Reading,
  readAlone,
  subjectAgain,
  verbLike,
} from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence, takeUpNoun } from "../take-up.ts";

/** "A while doing B" as "A. At the same time, it does B"; "A without doing B" as "A. It does not do B". */
export function splitWhileDoing(tree: SentenceTree): readonly Split[] {
  const splits: Split[] = [];
  if (isOurs(tree)) return splits;
  for (let at = 4; at < endOfSentence(tree) - 2; at += 1) {
    const joint = lowerAt(tree, at);
    if ((tree.depths[at] ?? 0) > 0 || !/^(?:while|whilst|without)$/u.test(joint)) continue;
    const adverb = /^RB/u.test(tagAt(tree, at + 1)) ? 1 : 0;
    const doing = at + 1 + adverb;
    if (tagAt(tree, doing) === "VBG") splits.push(...splitAt(tree, at, doing));
  }
  return splits;
}

function splitAt(tree: SentenceTree, at: number, doing: number): Split[] {
  const base = baseOf(tree, doing);
  const first = before(tree, at);
  const whole = readAlone(tree, first);
  if (
    base === null ||
    whole === null ||
    isSupposed(tree, 0, at) ||
    !isOneTail(tree, doing + 1) ||
    /^(?:and|or|but|not)$/u.test(lowerAt(tree, at - 1))
  )
    return [];
  const without = lowerAt(tree, at) === "without";
  if (isNegated(whole.tree, whole.verb) || (without && modalOf(whole) !== undefined)) return [];
  if (WISHES.test(whole.tree.words[whole.verb]?.lemma ?? "")) return [];
  const held = heldBy(tree, at, endOfSentence(tree)) ?? tree.root;
  // A noun before it is seldom who does it: the verb above is.
  const holder = /^VB/u.test(tagAt(tree, held)) ? held : verbAbove(tree, held);
  const doer = doerOf(tree, holder, whole);
  if (doer === null) return [];
  const adverb = { start: at + 1, end: doing };
  const rest = { start: doing + 1, end: endOfSentence(tree) };
  const verb = without ? [...doNot(whole, doer.many), word(base, "VERB")] : verbLike(whole, base, doer.many);
  const opening: Piece[] = without ? [] : ourWords("at the same time ,");
  const told: Piece[] = [...opening, ...doer.words, ...(doing > at + 1 ? [adverb] : []), ...verb, rest];
  if (readAlone(tree, told) === null) return [];
  return [
    {
      rule: `while:${without ? "without" : "doing"}${doer.below ? "-below" : ""}`,
      statements: [first, told],
      about: holder,
      cut: doing,
    },
  ];
}

/** "They need to do A while doing B": neither is done yet. */
const WISHES =
  /^(?:need|aim|want|try|seek|attempt|hope|plan|intend|wish|fail|require|hard|difficult|possible|important)$/u;

function verbAbove(tree: SentenceTree, index: number): number {
  let at = index;
  for (let steps = 0; at !== tree.root && steps < 6 && !/^VB/u.test(tagAt(tree, at)); steps += 1)
    at = tree.heads[at] ?? tree.root;
  return at < 0 ? tree.root : at;
}

function doNot(whole: Reading, many: boolean): Word[] {
  const form = isPast(whole) ? "did" : many ? "do" : "does";
  return [{ ...word(form, "AUX"), lemma: "do" }, word("not", "PART")];
}

interface Doer {
  readonly words: readonly Word[];
  readonly many: boolean;
  /** Whether it is not the subject of the whole statement. */
  readonly below: boolean;
}

/** Who does it: the subject of the verb on which the phrase hangs. */
function doerOf(tree: SentenceTree, holder: number, whole: Reading): Doer | null {
  const subject = subjectOf(tree, holder);
  // "The aim is to do A": nothing is done yet.
  if (
    tagAt(whole.tree, whole.verb) === "VB" &&
    modalOf(whole) === undefined &&
    /^(?:is|are|was|were)$/u.test(lowerAt(whole.tree, whole.finite))
  )
    return null;
  if (holder !== tree.root && !/^(?:ccomp|conj|xcomp)$/u.test(tree.relations[holder] ?? "")) return null;
  const main = subjectOf(tree, tree.root);
  if (whole.tree.relations[whole.subject] === "nsubj:pass") return null;
  if (subject !== undefined && subject !== main) {
    const words = takeUpNoun(tree, subject);
    return words === null ? null : { words, many: isPlural(tree, subject), below: true };
  }
  const words = subjectAgain(whole);
  return words === null ? null : { words, many: goesWithMany(words), below: false };
}
