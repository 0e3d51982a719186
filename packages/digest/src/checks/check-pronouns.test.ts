import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string]>([
  ["It is hard to repair lamps in winter.", "It is difficult to repair lamps in winter."],
  ["Repairing lamps in winter is hard.", "It is hard to repair lamps in winter."],
  ["Our results show that rain harms lamps.", "They show that rain harms lamps."],
  [
    "Several lines of evidence indicate that weak lamps favor moths in the kitchen; however, it remains to be determined how snow influences candles.",
    "But it remains to be determined how snow affects candles.",
  ],
  ["The old lamp glows and heats the kitchen in winter.", "It heats the kitchen in winter."],
])("%s may be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toEqual([]);
});

test.each<[string, string, string]>([
  [
    "The lamp of the tower burns oil because it is old.",
    "It burns oil because the lamp of the tower is old.",
    "pronoun.unclear",
  ],
  // A relative clause has a subject of its own.
  ["The firm sells a lamp which heats the kitchen.", "It heats the kitchen.", "pronoun.unclear"],
  // No noun is what "these lamps" stood beside.
  ["These lamps of glass utilize little oil in winter.", "They use little oil in winter.", "pronoun.unclear"],
  // No verb stands behind it.
  ["It burns oil because of this lamp.", "It this lamp burns oil because of.", "pronoun.unclear"],
])("%s must not be told as: %s (%s)", (source, statement, code) => {
  expect(codesOf(source, statement)).toContain(code);
});
