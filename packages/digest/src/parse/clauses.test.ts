import { expect, test } from "vitest";
import { loadTagger } from "../tagger.ts";
import { clausesOf, isCompleteClause } from "./clauses.ts";
import { loadParser } from "./load-parser.ts";
import type { Parse } from "./parse.ts";
import { objectSpan, rootOf, type Span, spanTokens, subjectSpan } from "./tree.ts";

const parseTokens = await loadParser();
const tag = await loadTagger();
const parse = (sentence: string): Parse => parseTokens(tag(sentence).tokens);
const words = (tree: Parse, span: Span | undefined): string =>
  span === undefined
    ? "-"
    : spanTokens(tree, span)
        .map(({ text }) => text)
        .join(" ");

test.each([
  [
    "We show that the new method does not improve the accuracy.",
    ["root: We | show", "ccomp that: the new method | does not improve"],
  ],
  [
    "Although the sample was small, the effect has been confirmed.",
    ["root: the effect | has been confirmed", "advcl Although: the sample | was small"],
  ],
  ["The drug reduces pain and improves sleep.", ["root: The drug | reduces", "conj: - | improves"]],
])("the clauses of %s", (sentence, expected) => {
  const tree = parse(sentence);
  const found = clausesOf(tree).map(({ relation, marker, subject, verbGroup }) => {
    const mark = marker === undefined ? "" : ` ${tree.tokens[marker]?.text}`;
    const verbs = verbGroup.map((word) => tree.tokens[word]?.text).join(" ");
    return `${relation}${mark}: ${words(tree, subject)} | ${verbs}`;
  });
  expect(found).toEqual(expected);
});

test("subject and object of the main verb come with all that belongs to them", () => {
  const tree = parse("The large model of the cell explains the growth of tumours.");
  expect(words(tree, subjectSpan(tree, rootOf(tree)))).toBe("The large model of the cell");
  expect(words(tree, objectSpan(tree, rootOf(tree)))).toBe("the growth of tumours");
});

test("a clause with its marker or without its subject is not complete", () => {
  const tree = parse("We show that the method works.");
  const at = (first: number, last: number) => isCompleteClause(tree, { first, last });
  expect(at(0, 6)).toBe(true);
  expect(at(2, 5)).toBe(false);
  expect(at(4, 5)).toBe(false);
});

test("no words have no clauses", () => {
  expect(clausesOf(parseTokens([]))).toEqual([]);
});
