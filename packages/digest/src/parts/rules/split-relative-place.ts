import { lowerAt, type SentenceTree, subjectOf, tagAt } from "../../builtin/low/sentence-tree.ts";
import { word } from "../../builtin/prose/words.ts";
import type { Split } from "../split.ts";
import { type SaidOfNoun, tellOfNoun } from "../tell-of-noun.ts";
import { loosePlaces } from "./loose-clauses.ts";
import { type RelativeClause, relativeClauses } from "./relative-clauses.ts";

type Statement = SaidOfNoun["statement"];

/** "a hall in which lamps burn" as "a hall. In this hall, lamps burn"; so for "where", "whose", "one of which". */
export function splitRelativePlace(tree: SentenceTree): readonly Split[] {
  return [
    ...relativeClauses(tree).flatMap((relative) => splitAt(tree, relative)),
    ...loosePlaces(tree).flatMap((relative) => splitLoose(tree, relative)),
  ];
}

function splitAt(tree: SentenceTree, relative: RelativeClause): Split[] {
  const { clause, noun, start, end } = relative;
  const found =
    prepositional(tree, relative) ??
    where(tree, relative) ??
    whose(tree, relative) ??
    ofWhich(tree, relative);
  if (found === null) return [];
  return tellOfNoun(tree, {
    rule: `relative-place:${found.name}`,
    noun,
    start,
    end,
    cut: clause,
    statement: found.statement,
  });
}

function splitLoose(tree: SentenceTree, { clause, noun, start, end }: RelativeClause): Split[] {
  const where = lowerAt(tree, start) === "where";
  if (tree.words.slice(start, end).some(({ tag }) => tag === "MATH")) return [];
  const preposition = where ? word("in", "ADP") : (tree.words[start] ?? word("in", "ADP"));
  if (preposition.lower === "of") return [];
  const from = where ? start + 1 : start + 2;
  return tellOfNoun(tree, {
    rule: `relative-place-loose:${where ? "where" : `${preposition.lower}-which`}`,
    noun,
    start,
    end,
    cut: clause,
    statement: (mention, _, end) => [
      preposition,
      ...mention,
      word(",", "PUNCT", false),
      { start: from, end },
    ],
  });
}

interface Found {
  readonly name: string;
  readonly statement: Statement;
}

function prepositional(tree: SentenceTree, { clause, start }: RelativeClause): Found | null {
  const preposition = tree.words[start];
  if (preposition === undefined || !/^(?:which|whom)$/u.test(lowerAt(tree, start + 1))) return null;
  if (!/^(?:IN|TO)$/u.test(tagAt(tree, start)) || preposition.lower === "of") return null;
  const subject = subjectOf(tree, clause);
  if (subject === undefined || subject < start + 2) return null;
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

function where(tree: SentenceTree, { clause, start, end, noun }: RelativeClause): Found | null {
  if (lowerAt(tree, start) !== "where" || /^[$]?$/u.test(lowerAt(tree, start + 1))) return null;
  const subject = subjectOf(tree, clause);
  if (subject === undefined || subject <= start) return null;
  if (tree.words.slice(start, end).some(({ tag }) => tag === "MATH") || tagAt(tree, noun) === "MATH")
    return null;
  return {
    name: "where",
    statement: (mention, _, end) => [
      word("in", "ADP"),
      ...mention,
      word(",", "PUNCT", false),
      { start: start + 1, end },
    ],
  };
}

/** "cells whose walls are thick": "The walls of these cells are thick". */
function whose(tree: SentenceTree, { clause, start }: RelativeClause): Found | null {
  const subject = subjectOf(tree, clause);
  if (lowerAt(tree, start) !== "whose" || subject === undefined || subject <= start) return null;
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
function ofWhich(tree: SentenceTree, { clause, start }: RelativeClause): Found | null {
  let of = start;
  while (of < clause && !(lowerAt(tree, of) === "of" && /^(?:which|whom)$/u.test(lowerAt(tree, of + 1))))
    of += 1;
  if (of >= clause || of - start > 6 || of === start) return null;
  const statement: Statement = (mention, _, end) => [
    { start, end: of + 1 },
    ...mention,
    { start: of + 2, end },
  ];
  return { name: "of-which", statement };
}
