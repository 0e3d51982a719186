import { isElsewhere } from "../../builtin/clauses/is-elsewhere.ts";
import { addsThing } from "../../builtin/clauses/said-of-which.ts";
import { isPlural, lowerAt, type SentenceTree, subjectOf, tagAt } from "../../builtin/low/sentence-tree.ts";
import { word } from "../../builtin/prose/words.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { type SaidOfNoun, tellOfNoun } from "../tell-of-noun.ts";
import { IS_MEANS } from "../unsure-noun.ts";
import { isInParticiple, type RelativeClause, relativeClauses } from "./relative-clauses.ts";

type Statement = SaidOfNoun["statement"];

/** "a hall in which lamps burn" as "a hall. In this hall, lamps burn"; so for "where", "whose", "one of which". */
export function splitRelativePlace(tree: SentenceTree): readonly Split[] {
  return [...relativeClauses(tree).flatMap((relative) => splitAt(tree, relative)), ...splitSomeOf(tree)];
}

function splitAt(tree: SentenceTree, relative: RelativeClause): Split[] {
  const { clause, noun, start, end } = relative;
  const found =
    prepositional(tree, relative) ??
    where(tree, relative) ??
    whose(tree, relative) ??
    ofWhich(tree, relative);
  if (found === null || (/-which$/u.test(found.name) && addsThing(tree, clause, end))) return [];
  // "can not well be a wire through which A": there may be none.
  const denied = /^(?:inconsistent|incompatible|unlikely|lack|lacks|against|rather)$/u;
  if (tree.words.slice(0, start).some(({ lower }) => denied.test(lower))) return [];
  return tellOfNoun(tree, {
    rule: `relative-place:${found.name}`,
    noun: /^(?:by|through|via)-which$/u.test(found.name) ? meansBefore(tree, noun, start) : noun,
    start,
    end,
    cut: clause,
    statement: found.statement,
  });
}

/** "a means of light in the hall by which they read": the means, not the hall. */
function meansBefore(tree: SentenceTree, noun: number, start: number): number {
  for (let at = start - 1; at > 0 && at > start - 10; at -= 1) {
    if (/^(?:VBZ|VBP|VBD|MD|,)$/u.test(tagAt(tree, at))) break;
    if (IS_MEANS.test(tree.words[at]?.lemma ?? "")) return at;
  }
  return noun;
}

/** "lamps, most of which burn" where the parser saw no clause about them: "Most of these lamps burn". */
function splitSomeOf(tree: SentenceTree): readonly Split[] {
  const known = new Set(relativeClauses(tree).map(({ start }) => start));
  const last = endOfSentence(tree);
  return tree.words.flatMap((_, start): Split[] => {
    const which = start + 2;
    if (known.has(start) || !SOME.test(lowerAt(tree, start)) || lowerAt(tree, start - 1) !== ",") return [];
    if (lowerAt(tree, start + 1) !== "of" || !/^(?:which|whom)$/u.test(lowerAt(tree, which))) return [];
    const finite = /^RB/u.test(tagAt(tree, which + 1)) ? which + 2 : which + 1;
    const noun = start - 2;
    const verb = /^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, finite));
    const closed = tree.words.slice(which, last).some(({ text }) => /^[,;:]$/u.test(text));
    if (!verb || closed || tagAt(tree, noun) !== "NNS" || isAmongMany(tree, noun)) return [];
    if (isBothOfMore(tree, start, noun)) return [];
    return tellOfNoun(tree, {
      rule: "relative-place-loose:of-which",
      noun,
      start,
      end: last,
      cut: finite,
      statement: (mention, _, end) => [{ start, end: which }, ...mention, { start: which + 1, end }],
    });
  });
}

const SOME = /^(?:all|most|many|some|several|both|each|one|two|three|half|none|few)$/u;

/** "The lamps need wires, both of which": the lamps and the wires, unless there are two of them. */
function isBothOfMore(tree: SentenceTree, start: number, noun: number): boolean {
  return (
    lowerAt(tree, start) === "both" &&
    !tree.words.slice(Math.max(0, noun - 4), noun).some(({ lower }) => lower === "two")
  );
}

/** "the halls of lamps, most of which": of the halls or of the lamps. */
function isAmongMany(tree: SentenceTree, noun: number): boolean {
  for (let at = noun - 1; at > 0; at -= 1) {
    if (/^(?:VBZ|VBP|VBD|VBG|VBN|MD|,)$/u.test(tagAt(tree, at))) return false;
    if (tagAt(tree, at) === "NNS") return true;
  }
  return false;
}

interface Found {
  readonly name: string;
  readonly statement: Statement;
}

function prepositional(tree: SentenceTree, relative: RelativeClause): Found | null {
  const { clause, start } = relative;
  const preposition = tree.words[start];
  if (preposition === undefined || !/^(?:which|whom)$/u.test(lowerAt(tree, start + 1))) return null;
  if (!/^(?:IN|TO)$/u.test(tagAt(tree, start)) || preposition.lower === "of") return null;
  const subject = subjectOf(tree, clause);
  if (subject === undefined || subject < start + 2 || isTorn(tree, relative)) return null;
  return {
    name: `${preposition.lower}-which`,
    statement: (mention, _, end) => [
      preposition,
      ...mention,
      word(",", "PUNCT", false),
      { start: start + 2, end },
    ],
  };
}

/** "the lamps used oil, among which this one": not among oil; "the key with which they open it, in winter". */
function isTorn(tree: SentenceTree, { clause, noun, start, end }: RelativeClause): boolean {
  if (/^(?:among|amongst|between)$/u.test(lowerAt(tree, start)) && !isPlural(tree, noun)) return true;
  if (isInParticiple(tree, noun)) return true;
  // "halls in which they can not read directly such as cellars": examples of the halls.
  if (
    tree.words
      .slice(clause, end)
      .some(({ lower }, at) => lower === "such" && !/^(?:NN|,)/u.test(tagAt(tree, clause + at - 1)))
  )
    return true;
  if (lowerAt(tree, start - 1) === ",") return false;
  return tree.words
    .slice(clause, end)
    .some(({ text }, at) => text === "," && /^(?:IN|TO)$/u.test(tagAt(tree, clause + at + 1)));
}

function where(tree: SentenceTree, { clause, start, end, noun }: RelativeClause): Found | null {
  if (lowerAt(tree, start) !== "where" || /^[$]?$/u.test(lowerAt(tree, start + 1))) return null;
  const subject = subjectOf(tree, clause);
  if (subject === undefined || subject <= start || isElsewhere(tree, noun, start)) return null;
  if (tree.words.slice(start, end).some(({ tag }) => tag === "MATH") || tagAt(tree, noun) === "MATH")
    return null;
  return {
    name: "where",
    statement: (mention, _, end) => [
      word(isAt(tree, noun) ? "at" : "in", "ADP"),
      ...mention,
      word(",", "PUNCT", false),
      { start: start + 1, end },
    ],
  };
}

/** "at low speeds, where": at these speeds. */
function isAt(tree: SentenceTree, noun: number): boolean {
  return (
    (tree.children[noun] ?? []).some(
      (child) => tree.relations[child] === "case" && lowerAt(tree, child) === "at",
    ) &&
    /^(?:rate|speed|level|frequency|temperature|energy|point|pressure|dose|scale|angle|time|age|stage|step|end)$/u.test(
      tree.words[noun]?.lemma ?? "",
    )
  );
}

/** "cells whose walls are thick": "The walls of these cells are thick". */
function whose(tree: SentenceTree, { clause, start }: RelativeClause): Found | null {
  const subject = subjectOf(tree, clause);
  if (lowerAt(tree, start) !== "whose" || subject === undefined || subject <= start) return null;
  // "lamps whose light we dim"
  if (tree.words.slice(start, clause).some(({ lower }) => /^(?:we|they|it|one|i|you)$/u.test(lower)))
    return null;
  const statement: Statement = (mention, _, end) => [
    word("the", "DET"),
    { start: start + 1, end: subject + 1 },
    word("of", "ADP"),
    ...mention,
    { start: subject + 1, end },
  ];
  return { name: "whose", statement };
}

/** "two lamps, one of which burns": "One of these lamps burns". */
function ofWhich(tree: SentenceTree, { clause, start, noun }: RelativeClause): Found | null {
  let of = start;
  while (of < clause && !(lowerAt(tree, of) === "of" && /^(?:which|whom)$/u.test(lowerAt(tree, of + 1))))
    of += 1;
  if (of >= clause || of - start > 6 || of === start || isBothOfMore(tree, start, noun)) return null;
  const statement: Statement = (mention, _, end) => [
    { start, end: of + 1 },
    ...mention,
    { start: of + 2, end },
  ];
  return { name: "of-which", statement };
}
