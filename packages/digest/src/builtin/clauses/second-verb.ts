import {
  auxiliariesOf,
  dependent,
  isNegated,
  lowerAt,
  type SentenceTree,
  tagAt,
} from "../low/sentence-tree.ts";
import type { Word } from "../prose/words.ts";
import { type ClauseAlone, numberOf } from "./clause-alone.ts";

/** A verb after "and" that shares its subject with the verb of the clause before. */
export interface SecondVerb {
  readonly tree: SentenceTree;
  readonly place: number;
  readonly comma: boolean;
}

/** The auxiliaries that a second verb takes over from the first; null where the two can not share a subject. */
export function takenOver(first: ClauseAlone, second: SecondVerb): readonly Word[] | null {
  const { tree, verb, finite } = first;
  const tag = tagAt(second.tree, second.place);
  const auxiliaries = auxiliariesOf(tree, verb).filter((index) => index < verb);
  const last = auxiliaries.at(-1);
  const form = tagAt(tree, verb);
  const passive = dependent(tree, verb, "aux:pass") !== undefined;
  const shared = auxiliaries.flatMap((index) => tree.words[index] ?? []);
  const looksDone = /(?:ed|en|wn|shown|found|made|built|held|kept|seen)$/u.test(
    lowerAt(second.tree, second.place),
  );
  if (tag === "JJ") {
    const copula = dependent(tree, verb, "cop");
    if (copula === undefined || form !== "JJ" || isNegated(tree, verb)) return null;
    const next = tagAt(second.tree, second.place + 1);
    return next === "IN" || (next === "TO" && tagAt(second.tree, second.place + 2) !== "VB") ? shared : null;
  }
  if (passive && looksDone && /^VB[ND]$/u.test(tag))
    return isNegated(tree, verb) || takesObject(second) || opensListOfDone(first) ? null : shared;
  if (last === undefined) {
    if (tag === "VBD" || tag === "VBN")
      return tagAt(tree, finite) === "VBD" && (takesObject(second) || tag === "VBD") ? [] : null;
    if (tag === "VB") return tagAt(tree, finite) === "VBP" ? [] : null;
    return /^(?:VBZ|VBP|MD)$/u.test(tag) ? [] : null;
  }
  if (/^(?:VB|VBP)$/u.test(tag) && tagAt(tree, last) === "MD") return isNegated(tree, verb) ? null : shared;
  if (looksDone && /^(?:has|have|had)$/u.test(lowerAt(tree, last)) && /^VB[ND]$/u.test(tag))
    return isNegated(tree, verb) ? null : shared;
  return tag === "VBZ" || tag === "MD" || (tag === "VBP" && tagAt(tree, last) !== "MD") ? [] : null;
}

/** "is heated, cleaned by A": the third of the list had its "and". */
function opensListOfDone({ tree, verb }: ClauseAlone): boolean {
  const comma = tree.words.findIndex(
    ({ text }, at) =>
      at > verb && text === "," && tagAt(tree, at + 1) === "VBN" && tagAt(tree, at + 2) === "IN",
  );
  return comma > 0 && !tree.words.slice(comma).some(({ lower }) => /^(?:and|or)$/u.test(lower));
}

function takesObject({ tree, place }: SecondVerb): boolean {
  return /^(?:DT|NN|NNS|NNP|JJ|PRP|PRP\$|CD|VBG|MATH)$/u.test(tagAt(tree, place + 1));
}

/** Whether another verb between the two could own the second as well as the first does. */
export function hasRival(first: ClauseAlone, second: SecondVerb, agreed: boolean): boolean {
  const { tree, verb } = first;
  const place = second.place;
  const tag = tagAt(second.tree, place);
  const number = numberOf(second.tree, place);
  const own = new Set([verb, ...auxiliariesOf(tree, verb)]);
  const base = tag === "VB" || tag === "VBP";
  const done = tag === "VBD" || tag === "VBN";
  let rivals = 0;
  for (let index = verb + 1; index < tree.words.length; index += 1) {
    if (own.has(index)) continue;
    const other = tagAt(tree, index);
    if (tag === "JJ" && ownsQuality(tree, index)) rivals += 1;
    else if (base && (other === "VB" || other === "VBP")) rivals += 1;
    else if (done && /^VB[ND]?$/u.test(other) && tree.relations[index] !== "amod") rivals += 1;
    else if (/^VB[ZPD]$/u.test(other) && !done && number !== null && numberOf(tree, index) === number)
      rivals += 1;
    else if (tag === "MD" && /^(?:VB[ZPD]|MD)$/u.test(other)) rivals += 1;
  }
  return rivals > 0 && !(agreed && second.comma);
}

/** "It is hard to make lamps warm and bright at once": the lamps are to be bright. */
function ownsQuality(tree: SentenceTree, index: number): boolean {
  const tag = tagAt(tree, index);
  const said = tag === "JJ" && !/^(?:amod|compound)$/u.test(tree.relations[index] ?? "");
  return said || /^(?:VB[ZPD]?|MD)$/u.test(tag) || tree.words[index]?.text === ",";
}
