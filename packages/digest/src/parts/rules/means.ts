import { isConditional } from "../../builtin/clauses/clause-part.ts";
import { isMeansOfNoun } from "../../builtin/clauses/means-of-noun.ts";
import { dependent, lowerAt, type SentenceTree, subjectOf, tagAt } from "../../builtin/low/sentence-tree.ts";
import { isEffect, isOfFew } from "../means-bound.ts";
import { hasOpenEnd } from "../open-end.ts";
import { isDenied, isHalfSaid, modalOf } from "../read-alone.ts";
import { hangsOnMain, hasOtherVerb, phraseFrom, type SetOffPhrase } from "../set-off-phrase.ts";
import type { Split, SplitRule } from "../split.ts";
import { FINDINGS, type Kind, kindAt } from "./means-kind.ts";
import { mainVerb, tellFirst } from "./tell-means-first.ts";
import { tellLast } from "./tell-means-last.ts";

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

function mayBeTold(tree: SentenceTree, phrase: SetOffPhrase, kind: Kind): boolean {
  const { reading } = phrase;
  if (phrase.place !== "front" && hasOpenEnd(reading.tree)) return false;
  // "By slowly burning oil, A": told as a deed, it would lose how.
  if (phrase.place === "front" && kind.name === "doing" && kind.from > phrase.start + 1) return false;
  if (phrase.place === "end" && kind.name === "use" && isMeansOfNoun(tree, phrase.start, phrase.end))
    return false;
  // "By saying warm, we mean A": no one does something in this way.
  if (phrase.place === "front" && reading.tree.words[reading.verb]?.lemma === "mean") return false;
  const subject = reading.tree.words[reading.subject]?.lemma ?? "";
  // "Using oil of a moth, M3, a lamp was lit": the name of the moth is no lamp.
  const rest = phrase.main.at(-1);
  if (phrase.place === "front" && rest !== undefined && "start" in rest && namesFirst(tree, rest.start))
    return false;
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
  if (phrase.place === "end" && (isHalfSaid(reading) || isOfFew(reading))) return false;
  if (phrase.place === "end" && kind.name === "doing" && isEffect(reading)) return false;
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

function namesFirst(tree: SentenceTree, start: number): boolean {
  return /^NN/u.test(tagAt(tree, start)) && lowerAt(tree, start + 1) === ",";
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
