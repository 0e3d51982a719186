import {
  dependent,
  dependents,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
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
import { goesOnDoing, hasJoined } from "./means-joined.ts";
import type { Kind } from "./means-kind.ts";
import { FINDINGS } from "./means-kind.ts";

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
  if (
    !ours &&
    (isState(reading) || reading.tree.words.some(({ lower }) => /^(?:able|possible)$/u.test(lower)))
  )
    return null;
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

/** "By burning oil, it is good for halls": what it is like, it is in no way. */
function isState({ tree, verb }: Reading): boolean {
  const compared =
    tagAt(tree, verb) === "JJR" ||
    dependents(tree, verb, "advmod").some((at) => lowerAt(tree, at) === "more");
  const like =
    dependent(tree, verb, "cop") !== undefined ||
    /^(?:promising|challenging|appealing)$/u.test(lowerAt(tree, verb));
  return like && !compared;
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
