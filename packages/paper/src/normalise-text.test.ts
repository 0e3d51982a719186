import fc from "fast-check";
import { expect, test } from "vitest";
import { normaliseText } from "./normalise-text.ts";

test.each([
  ["  We review\n  the $A_r$ systems.  ", "We review the $A_r$ systems."],
  ["a\r\n\r\nb\tc\u00a0d\u2003e", "a b c d e"],
  ["", ""],
  [" \n", ""],
  ["e\u0301 ﬁ", "e\u0301 ﬁ"],
])("%j becomes %j", (text, expected) => {
  expect(normaliseText(text)).toBe(expected);
});

test("only white space is lost, and a second time changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const once = normaliseText(text);
      expect(once.replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
      expect(normaliseText(once)).toBe(once);
    }),
    { seed: 7, numRuns: 500 },
  );
});
