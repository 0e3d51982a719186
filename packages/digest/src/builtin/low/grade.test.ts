import { expect, test } from "vitest";
import { gradeOf } from "./grade.ts";

test("the grade is the Automated Readability Index: letters a word, words a statement", () => {
  // 4.71 * 29 / 6 + 0.5 * 6 / 2 - 21.43
  expect(gradeOf(["The lamps glow.", "Children read books."])).toBeCloseTo(2.835, 3);
});

test("longer words and longer statements are harder", () => {
  const plain = gradeOf(["The lamp is old.", "It still glows."]);
  expect(gradeOf(["The lamp is old and it still glows."])).toBeGreaterThan(plain);
  expect(gradeOf(["The illumination is antiquated.", "It still scintillates."])).toBeGreaterThan(plain);
});

test("what has no words takes no reading", () => {
  expect(gradeOf([])).toBe(0);
  expect(gradeOf(["..."])).toBe(0);
});
