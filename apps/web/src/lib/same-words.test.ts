import { expect, test } from "vitest";
import { sameWords } from "./same-words.ts";

test.each([
  ["Étoiles and $\\alpha$-waves: a study", "etoiles and α waves — a study.", true],
  ["Waves", "waves", true],
  ["Waves", "waves and more", false],
  ["!!", "??", false],
  ["", "", false],
])("%j and %j: %s", (one, other, expected) => {
  expect(sameWords(one, other)).toBe(expected);
});
