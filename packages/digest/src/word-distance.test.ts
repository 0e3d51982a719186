import fc from "fast-check";
import { expect, test } from "vitest";
import { distanceToBestPart, shareOfChangedWords, wordsOf } from "./word-distance.ts";

test.each<[string, string, number]>([
  ["a b c", "a b c", 0],
  ["b c", "a b c d", 0],
  ["b x", "a b c d", 1],
  ["x y", "a b c d", 2],
  ["a c", "a b c", 1],
  ["", "a b", 0],
  ["a b", "", 2],
])("%s lies %s apart in words: %i", (statement, source, expected) => {
  expect(distanceToBestPart(wordsOf(statement), wordsOf(source))).toBe(expected);
});

test("telling of the authors in the third person is no change", () => {
  expect(shareOfChangedWords("The authors show their data.", "We show our data.")).toBe(0);
});

test("any contiguous part of a source is at distance 0, and no statement is further than its length", () => {
  const word = fc.constantFrom("a", "b", "c", "d");
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 12 }),
      fc.nat(12),
      fc.nat(12),
      fc.array(word),
      (source, a, b, other) => {
        const part = source.slice(Math.min(a, b), Math.max(a, b));
        expect(distanceToBestPart(part, source)).toBe(0);
        expect(distanceToBestPart(other, source)).toBeLessThanOrEqual(other.length);
      },
    ),
    { seed: 3 },
  );
});
