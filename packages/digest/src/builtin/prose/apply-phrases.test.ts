import { expect, test } from "vitest";
import { tokensOf } from "../../testing/sample-source.ts";
import { putShortly } from "./apply-phrases.ts";
import { joinWords } from "./words.ts";

test.each([
  ["The lamp is able to glow.", "The lamp can glow."],
  ["A large number of lamps glow.", "many lamps glow."],
  ["A large number of the lamps glow.", "A large number of the lamps glow."],
  ["A large number of research projects glow.", "many research projects glow."],
  ["We use a large number of research on lamps.", "We use a large number of research on lamps."],
  ["However, lamps utilize oil in order to glow.", "However, lamps utilize oil to glow."],
])("for a reader of the field only wordy phrases are shortened: %s", (source, expected) => {
  expect(joinWords(putShortly(tokensOf(source)))).toBe(expected);
});

test("a phrase inside a compound is part of a name", () => {
  const source = "The in-order to-do list is long.";
  expect(joinWords(putShortly(tokensOf(source)))).toBe(source);
});
