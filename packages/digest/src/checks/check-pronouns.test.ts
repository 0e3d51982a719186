import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string]>([
  ["It is hard to repair lamps in winter.", "It is difficult to repair lamps in winter."],
  ["Repairing lamps in winter is hard.", "It is hard to repair lamps in winter."],
])("%s may be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toEqual([]);
});

test.each<[string, string, string]>([
  [
    "The lamp of the tower burns oil because it is old.",
    "It burns oil because the lamp of the tower is old.",
    "pronoun.unclear",
  ],
])("%s must not be told as: %s (%s)", (source, statement, code) => {
  expect(codesOf(source, statement)).toContain(code);
});
