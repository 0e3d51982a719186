import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { hasOpenEnd } from "../open-end.ts";
import { readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";

/** "A burns oil, but how it does so remains unclear": "A burns oil. But it remains unclear how it does so." */
export function splitOpenQuestion(tree: SentenceTree): readonly Split[] {
  const end = endOfSentence(tree);
  const verb = verbBefore(tree, end);
  if (verb === null) return [];
  for (let at = 3; at < verb - 2; at += 1) {
    const start = afterJoint(tree, at);
    if (start === null || !asks(tree, start)) continue;
    const split = splitAt(tree, { at, start, verb, end });
    return split === null ? [] : [split];
  }
  return [];
}

interface Place {
  readonly at: number;
  readonly start: number;
  readonly verb: number;
  readonly end: number;
}

function splitAt(tree: SentenceTree, { at, start, verb, end }: Place): Split | null {
  const leftEnd = /^[,;]$/u.test(tree.words[at - 1]?.text ?? "") ? at - 1 : at;
  const left = readAlone(tree, [{ start: 0, end: leftEnd }]);
  if (left === null || hasOpenEnd(left.tree) || /^(?:although|though|while|whereas)$/u.test(lowerAt(tree, 0)))
    return null;
  // A dash or a bracket that opened before the verb must close there, and a question must have a verb of its own.
  if (tree.words.slice(start, verb).some(({ text }) => /^(?:[;:–—]|--+)$/u.test(text))) return null;
  if (!tree.tags.slice(start, verb).some((tag) => /^(?:VB[ZPD]|MD)$/u.test(tag))) return null;
  // "how it burns and its role remain unclear": the role is no question.
  const last = tree.words.slice(0, verb).findLastIndex(({ lower }) => lower === "and");
  if (
    last > start &&
    /^(?:its|their)$/u.test(lowerAt(tree, last + 1)) &&
    !tree.tags.slice(last, verb).some((tag) => /^(?:VB[ZPD]|MD)$/u.test(tag))
  )
    return null;
  const told: Piece[] = [
    word("but", "CCONJ"),
    word("it", "PRON"),
    ofOne(tree, verb),
    { start: verb + 1, end },
    { start, end: verb },
  ];
  const second = readAlone(tree, told);
  if (second === null || lowerAt(second.tree, second.subject) !== "it") return null;
  return {
    rule: `open-question:${lowerAt(tree, start)}`,
    statements: [[{ start: 0, end: leftEnd }], told],
    about: verb,
    cut: start,
  };
}

/** Where the second clause begins behind "but", "yet" or "however", if it is set off; null where none does. */
function afterJoint(tree: SentenceTree, at: number): number | null {
  if ((tree.depths[at] ?? 0) > 0 || !/^(?:but|yet|however)$/u.test(lowerAt(tree, at))) return null;
  const mark = tree.words[at - 1]?.text ?? "";
  if (lowerAt(tree, at) !== "but" && !/^[,;]$/u.test(mark)) return null;
  return tree.words[at + 1]?.text === "," ? at + 2 : at + 1;
}

/** "how", "exactly how", "whether and how". */
function asks(tree: SentenceTree, start: number): boolean {
  const first = /^(?:exactly|precisely)$/u.test(lowerAt(tree, start)) ? start + 1 : start;
  return /^(?:how|whether|why|what|which|where|when)$/u.test(lowerAt(tree, first));
}

const TAIL =
  /^(?:remains?|remained|is|are|was|were|still|largely|poorly|currently|yet|not|completely|fully|well|incompletely|mostly|entirely|somewhat|less|far|from|highly|hotly|presently|as|at|present)$/u;
const UNSETTLED =
  /^(?:unknown|unclear|uncertain|unresolved|elusive|understood|debated|controversial|undetermined|clear|known)$/u;

/** The verb with which the sentence ends in "remains unclear"; null where it does not. */
function verbBefore(tree: SentenceTree, end: number): number | null {
  if (!UNSETTLED.test(lowerAt(tree, end - 1))) return null;
  let at = end - 2;
  while (at > 0 && TAIL.test(lowerAt(tree, at)) && !/^(?:VBZ|VBP|VBD)$/u.test(tagAt(tree, at))) at -= 1;
  if (!/^(?:remains?|remained|is|are|was|were)$/u.test(lowerAt(tree, at))) return null;
  // "is known": no question is left open.
  const denies = /^(?:not|poorly|incompletely|less|far)$/u;
  const settled = /^(?:clear|known|understood)$/u.test(lowerAt(tree, end - 1));
  return settled && !tree.words.slice(at, end - 1).some(({ lower }) => denies.test(lower)) ? null : at;
}

/** "remain" of many questions as "remains" of "it". */
function ofOne(tree: SentenceTree, verb: number): Word {
  const lower = lowerAt(tree, verb);
  if (lower === "remained") return word("remained", "VERB");
  if (lower.startsWith("remain")) return word("remains", "VERB");
  return word(/^was|^were/u.test(lower) ? "was" : "is", "AUX");
}
