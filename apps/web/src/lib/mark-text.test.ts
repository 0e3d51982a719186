import fc from "fast-check";
import { expect, test } from "vitest";
import { excerpt, type MarkedText, markText } from "./mark-text.ts";

/** Marked stretches in brackets, formulas as `M`. */
const shown = (marked: MarkedText): string =>
  marked
    .map(({ isMarked, parts }) => {
      const text = parts.map((part) => (part.kind === "text" ? part.text : `M${part.tail}`)).join("");
      return isMarked ? `[${text}]` : text;
    })
    .join("");

test.each([
  ["A snail in shade", [{ start: 2, end: 7 }], "A [snail] in shade"],
  ["snail", [{ start: 0, end: 5 }], "[snail]"],
  ["nothing", [], "nothing"],
  ["", [], ""],
  ["the $snail$ x", [{ start: 5, end: 10 }], "the M x"],
  ["\\textbf{snail} x", [{ start: 8, end: 13 }], "snail x"],
  [
    "a b",
    [
      { start: 2, end: 3 },
      { start: 0, end: 1 },
    ],
    "a [b]",
  ],
])("%j with %j is %j", (text, ranges, expected) => {
  expect(shown(markText(text, ranges))).toBe(expected);
});

const LONG = `${"word ".repeat(60)}snail ${"more ".repeat(60)}`;

test("an excerpt stands around the first word that was found, and says where something is left out", () => {
  const start = LONG.indexOf("snail");
  const text = shown(excerpt(LONG, [{ start, end: start + 5 }]));
  expect(text).toMatch(/^… word .*\[snail\] more .* …$/);
  expect(text.length).toBeLessThan(280);
});

test("an excerpt without a found word is the beginning, and a short text is whole", () => {
  expect(shown(excerpt(LONG, []))).toMatch(/^word .* …$/);
  expect(shown(excerpt("short", [{ start: 0, end: 5 }]))).toBe("[short]");
});

test("no excerpt cuts a formula in two", () => {
  const text = `${"word ".repeat(44)}$${"x+".repeat(100)}y$ end ${"more ".repeat(60)}`;
  expect(shown(excerpt(text, []))).toMatch(/word M …$/);
});

test("whatever the ranges, no letter of a plain text is lost or doubled", () => {
  const range = fc.record({ start: fc.nat(30), end: fc.nat(30) });
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z ]{0,30}$/), fc.array(range, { maxLength: 5 }), (text, ranges) => {
      const inside = ranges.filter(({ start, end }) => start < end && end <= text.length);
      expect(shown(markText(text, inside)).replace(/[[\]]/g, "")).toBe(text);
    }),
    { seed: 7 },
  );
});
