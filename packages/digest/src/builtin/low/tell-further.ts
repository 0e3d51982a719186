import { isWholeTold } from "../../checks/check-whole.ts";
import { takeApart } from "../../checks/take-apart.ts";
import type { FoundSplit } from "../../parts/find-splits.ts";
import { safeSplits } from "../../parts/safe-splits.ts";
import { distanceToBestPart, wordsOf } from "../../word-distance.ts";
import { asSentence } from "../prose/words.ts";
import { type LowContext, takesUpDeed } from "./draft-low.ts";
import { keepsNoun } from "./keeps-noun.ts";
import { dependent, lowerAt, type SentenceTree, subjectOf, tagAt } from "./sentence-tree.ts";

/** A statement with the tree of what it tells, before it was put in plainer words; null where that has none. */
export interface Told {
  readonly text: string;
  readonly tree: SentenceTree | null;
}

/** Tells a sentence, or a part of one, in statements that stand for it together. */
export type Teller = (
  tree: SentenceTree,
  context: LowContext,
  stands: (texts: readonly string[]) => boolean,
) => readonly Told[] | null;

/** A statement with no more words is short enough. */
const SHORT = 9;
/** Splits tried of one statement. */
const MOST_SPLITS = 4;
const MOST_ROUNDS = 4;

/** Statements split on wherever that is safe, and put in plainer words again: a short one lets more of them in. */
export function tellFurther(
  told: readonly Told[],
  context: LowContext,
  stands: (texts: readonly string[]) => boolean,
  tell: Teller,
): readonly string[] {
  let texts = told.map(({ text }) => text);
  // From the last one on, so that the places of those before stay.
  for (let place = told.length - 1; place >= 0; place -= 1) {
    const statement = told[place];
    if (statement === undefined) continue;
    const takenUp =
      takesUp(texts[place + 1], told[place + 1]?.tree) ||
      (place === told.length - 1 && context.takenUp === true);
    // Whose words it are was settled for the sentence: in a part, "we" is who it was there.
    const about = { ...context, known: true, takenUp };
    const parts = splitTold(statement, about, tell, 0);
    const longer = texts.toSpliced(place, 1, ...parts);
    const after = texts[place + 1];
    const next = after === undefined ? undefined : { text: after, tree: told[place + 1]?.tree ?? null };
    const keeps = (text: string): boolean => keepsNoun(text, statement.tree, next);
    if (parts.length > 1 && keeps(parts.join(" ")) && stands(longer)) {
      texts = longer;
      continue;
    }
    const plainer = told.length > 1 ? toldAgain(statement, about, tell) : null;
    if (plainer !== null && keeps(plainer) && stands(texts.with(place, plainer)))
      texts = texts.with(place, plainer);
  }
  return texts;
}

/** A part told from its own parse, where that puts more of it in plainer words; null where it does not. */
function toldAgain({ text, tree }: Told, context: LowContext, tell: Teller): string | null {
  if (tree === null) return null;
  const [again, ...others] = tell(tree, context, tellsWhole(tree)) ?? [];
  if (again === undefined || others.length > 0) return null;
  const part = wordsOf(asSentence(tree.words));
  const changed = (told: string): number => distanceToBestPart(wordsOf(told), part);
  return changed(again.text) > changed(text) ? again.text : null;
}

/** The statements into which one is split; itself alone where no split stands. */
function splitTold(
  { text, tree }: Told,
  context: LowContext,
  tell: Teller,
  round: number,
): readonly string[] {
  if (tree === null || round >= MOST_ROUNDS || text.split(" ").length <= SHORT) return [text];
  const stands = tellsWhole(tree);
  const splits = safeSplits(tree).filter((split) => context.takenUp !== true || keepsSubject(tree, split));
  for (const { trees } of splits.slice(0, MOST_SPLITS)) {
    const parts = toldParts(trees, context, tell, round);
    const texts = parts?.flat() ?? [];
    if (parts !== null && stands(texts)) return texts;
  }
  return [text];
}

/** The parts of a split, told from the last on: what the next one takes up must be there; null where one can not be. */
function toldParts(
  trees: readonly SentenceTree[],
  context: LowContext,
  tell: Teller,
  round: number,
): readonly (readonly string[])[] | null {
  const parts: (readonly string[])[] = [];
  for (const [place, tree] of [...trees.entries()].reverse()) {
    const next = trees[place + 1];
    const takenUp = next === undefined ? context.takenUp === true : takesUp(asSentence(next.words), next);
    const after = next && { text: parts[0]?.[0] ?? "", tree: next };
    const keeps = (texts: readonly string[]): boolean => keepsNoun(texts.join(" "), tree, after);
    const deedTakenUp = next === undefined ? context.deedTakenUp === true : takesUpDeed(next.words);
    const part = tellPart(tree, { ...context, takenUp, deedTakenUp }, tell, round, keeps);
    if (part === null || !keeps(part)) return null;
    parts.unshift(part);
  }
  return parts;
}

/** A part told, and split on in turn. */
function tellPart(
  tree: SentenceTree,
  context: LowContext,
  tell: Teller,
  round: number,
  keeps: (texts: readonly string[]) => boolean,
): readonly string[] | null {
  const whole = tellsWhole(tree);
  const told = tell(tree, context, (texts) => whole(texts) && keeps(texts));
  return (
    told?.flatMap((statement, place) => {
      const takenUp =
        takesUp(told[place + 1]?.text, told[place + 1]?.tree) ||
        (place === told.length - 1 && context.takenUp === true);
      return splitTold(statement, { ...context, takenUp }, tell, round + 1);
    }) ?? null
  );
}

/** Whether statements tell all that a sentence says. */
function tellsWhole(tree: SentenceTree): (texts: readonly string[]) => boolean {
  const source = takeApart(asSentence(tree.words));
  return (texts) => isWholeTold(source, texts.map(takeApart));
}

/** Whether a statement speaks of what the one before it was about, as "it" or "they" or "this"; what "was done" is the deed. */
function takesUp(text: string | undefined, tree?: SentenceTree | null): boolean {
  if (text === undefined) return false;
  // "These are lamps", and not "These lamps are".
  if (tree && lowerAt(tree, 0) === "these" && subjectOf(tree, tree.root) === 0) return true;
  // "Examples are torches": of what was told last.
  if (/^(?:examples are|(?:one|another) example is) /iu.test(text)) return true;
  return /^(?:\p{L}+,? ){0,2}(?:it|its|they|their|them|this (?!(?:is|was) (?:\p{L}+ )?done\b)(?:is|was|\p{L}+s))\b/iu.test(
    text,
  );
}

/** Whether the last statement of a split is still about what the whole was about. */
function keepsSubject(whole: SentenceTree, { rule, trees, about }: FoundSplit): boolean {
  const last = trees.at(-1);
  if (last === undefined) return false;
  // "We sell a lamp. It is meant to heat the hall": an "it" that follows would be the lamp.
  const isIt = /^(?:it|they)$/u.test(lowerAt(last, 0));
  const isOther = isIt && /^NN/u.test(tagAt(whole, about)) && about !== subjectOf(whole, whole.root);
  if (isOther && about !== whole.root) return false;
  if (isIt || lowerAt(last, 0) === "we" || IN_ORDER.test(rule)) return true;
  const [own, other] = [subjectOf(whole, whole.root), subjectOf(last, last.root)];
  if (own === undefined || other === undefined) return false;
  return lowerAt(whole, own) === lowerAt(last, other) || opensWithThing(whole, own, last, other);
}

/** Splits at a joint that leave all words where they were: what "it" was is as near as before. */
const IN_ORDER =
  /^(?:clauses:|contrast:end-|contrast:front-(?:while|although|though|whereas|even)(?:-reported)?$|reason:front-(?:because|since|as)$)/u;

/** "We sell a lamp. This lamp": "it" is not us; "LampNet is a lamp. This lamp": both are one thing. */
function opensWithThing(whole: SentenceTree, own: number, last: SentenceTree, other: number): boolean {
  if (!/^(?:this|these)$/u.test(lowerAt(last, 0)) || last.heads[0] !== other) return false;
  if (/^(?:we|i)$/u.test(lowerAt(whole, own))) return true;
  return (
    dependent(whole, whole.root, "cop") !== undefined && lowerAt(whole, whole.root) === lowerAt(last, other)
  );
}
