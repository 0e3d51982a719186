import fc from "fast-check";
import { expect, test } from "vitest";
import { loadTagger, type Tag, type Token } from "../tagger.ts";
import { loadParser } from "./load-parser.ts";
import type { Parse } from "./parse.ts";

const parse = await loadParser();
const tag = await loadTagger();

function expectOneTree({ heads, relations, tokens }: Parse): void {
  expect(heads).toHaveLength(tokens.length);
  expect(heads.filter((head) => head === -1)).toHaveLength(tokens.length === 0 ? 0 : 1);
  const reachRoot = heads.filter((_, index) => {
    let at = index;
    for (let steps = 0; at >= 0 && steps < tokens.length; steps += 1) at = heads[at] ?? -1;
    return at === -1;
  });
  expect(reachRoot).toHaveLength(tokens.length);
  expect(relations.map((relation) => relation === "root")).toEqual(heads.map((head) => head === -1));
}

test("any words in any order make a tree with one root and no cycle", () => {
  const word = fc.record({
    text: fc.oneof(fc.constantFrom("we", "show", "that", ",", "is", "which", "of", "and", "."), fc.string()),
    tag: fc.constantFrom<Tag>("NOUN", "VERB", "PUNCT", "MATH", "PRON", "ADP", "X", "SPACE"),
  });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const tokens = words.map(
        ({ text, tag: own }): Token => ({
          text,
          lower: text.toLowerCase(),
          lemma: text,
          tag: own,
          start: 0,
          end: text.length,
          spaceBefore: true,
        }),
      );
      expectOneTree(parse(tokens));
    }),
    { seed: 1122, numRuns: 300 },
  );
});

test("a sentence longer than any usual one is parsed whole", () => {
  const { tokens } = tag(`We show ${"that the proofs and ".repeat(400)} the end.`);
  expect(tokens.length).toBeGreaterThan(1000);
  expectOneTree(parse(tokens));
});

test("no words have no tree", () => {
  expect(parse([])).toEqual({ tokens: [], heads: [], relations: [], fineTags: [], margins: [] });
});

test("the same sentence has the same tree whatever was parsed before it", () => {
  const first = tag("We prove that every bounded sequence has a limit.").tokens;
  const before = parse(first);
  parse(tag("Mice that lack the receptor, however, were not found to recover.").tokens);
  expect(parse(first)).toEqual(before);
});
