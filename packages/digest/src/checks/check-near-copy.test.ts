import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

const SOURCE =
  "In dark rooms, green lamps may reduce the number of moths that several visitors see at night.";

test("a near copy may put a shorter word of the same meaning in the place of another", () => {
  expect(codesOf(SOURCE, SOURCE.replace("reduce", "cut"))).toEqual([]);
});

test.each([
  ["may", "can", "hedge.lost"],
  ["several", "all", "quantifier.added"],
  ["reduce", "raise", "comparison.turned"],
  ["visitors", "guests", "words.added"],
  ["visitors", "types", "words.lost"],
])("a near copy with %s as %s is refused (%s)", (word, other, code) => {
  expect(codesOf(SOURCE, SOURCE.replace(word, other))).toContain(code);
});
