import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import type { Parser } from "../../parse/parse.ts";
import { loadTagger, type Tagger } from "../../tagger.ts";
import { joinWords, word } from "../prose/words.ts";
import { parseSentence } from "./parse-sentence.ts";
import { tell, withoutConflicts } from "./telling.ts";

let tag: Tagger;
let parser: Parser;

beforeAll(async () => {
  [tag, parser] = await Promise.all([loadTagger(), loadParser()]);
});

const treeFor = (sentence: string) => parseSentence(parser, tag(sentence).tokens);
const told = (sentence: string, ...edits: Parameters<typeof tell>[2][number][]) => {
  const tree = treeFor(sentence);
  return joinWords(tell(tree, [{ start: 0, end: tree.words.length }], edits));
};

test("without edits every sentence is told in its own words", () => {
  const words = fc.constantFrom("the", "lamp", "glows", "(", ")", ",", "and", "3", "%", "We", "-", "[", "]");
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 20 }), (list) => {
      const text = list.join(" ");
      expect(told(text)).toBe(text);
    }),
    { seed: 7, numRuns: 200 },
  );
});

test("a slot is told with the edits inside it", () => {
  const swap = { start: 0, end: 4, to: [{ start: 2, end: 4 }, word("likes"), { start: 0, end: 1 }] };
  const inside = { start: 3, end: 4, to: [word("lamps")] };
  expect(told("Pupils like old lights.", swap, inside)).toBe("old lamps likes pupils.");
});

test("of two edits that overlap, the earlier stays", () => {
  const first = { start: 0, end: 2, to: [] };
  const second = { start: 1, end: 3, to: [] };
  const third = { start: 3, end: 4, to: [] };
  expect(withoutConflicts([first, second, third])).toEqual([first, third]);
});

test("brackets hang on the word before, whatever stands in them", () => {
  const { heads, relations, words } = treeFor("The lamp (LED) glows (see the figure) at night.");
  const place = (text: string) => words.findIndex((item) => item.text === text);
  expect(heads[place("LED")]).toBe(place("lamp"));
  expect(heads[place("figure")]).toBe(place("glows"));
  expect(relations[place("glows")]).toBe("root");
  expect(heads.filter((head) => head === -1)).toHaveLength(1);
});
