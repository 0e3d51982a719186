import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { wrap } from "./wrap.ts";

test.each([
  ["words go to the next line where they do not fit", "aaa bbb ccc", 7, "aaa bbb\nccc"],
  ["a word that fits exactly stays", "aaa bbb", 7, "aaa bbb"],
  ["a word wider than the line is cut", "abcdefghij", 4, "abcd\nefgh\nij"],
  ["Chinese breaks between characters, two columns each", "量子计算机", 6, "量子计\n算机"],
  ["a Latin word may part from Chinese before it", "量子abc", 5, "量子\nabc"],
  ["a full stop does not begin a line", "量子计。算", 6, "量子\n计。算"],
  ["an emoji of four code points is not taken apart", "a 👩‍🔬👩‍🔬", 4, "a 👩‍🔬\n👩‍🔬"],
  ["an accent stays on its letter", "e\u0301e\u0301e\u0301", 2, "e\u0301e\u0301\ne\u0301"],
  ["a French colon does not begin a line", "aa bb : cc", 6, "aa\nbb :\ncc"],
  ["French quotation marks stay with what they hold", "aa « bb » cc", 7, "aa\n« bb »\ncc"],
  ["nor after Chinese", "量子计\u00a0[2]", 8, "量子\n计\u00a0[2]"],
  ["a space that does not break holds", "aa\u00a0bb cc", 5, "aa\u00a0bb\ncc"],
])("%s", (_title, text, width, expected) => {
  expect(wrap(text, { width })).toBe(expected);
});

test("the first line has one indent and the others another", () => {
  expect(wrap("aa bb cc", { width: 6, indent: "- ", hangingIndent: "    " })).toBe("- aa\n    bb\n    cc");
});

test("no line is wider than asked, and no character is lost", () => {
  const text = fc.string({ unit: "grapheme-composite", maxLength: 80 });
  fc.assert(
    fc.property(text, fc.integer({ min: 8, max: 40 }), (input, width) => {
      const lines = wrap(input, { width, indent: "  " }).split("\n");
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      const solid = (value: string) => value.replace(/[ \t\n]/gu, "");
      expect(solid(lines.join(""))).toBe(solid(input));
    }),
    { seed: 13, numRuns: 500 },
  );
});
