import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string]>([
  ["Candles warm the old lamps of the church.", "The old lamps of the church are warmed by candles."],
])("%s may be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toEqual([]);
});

test.each<[string, string, string]>([
  ["Candles warm the old lamps of the church.", "The old lamps of the church warm candles.", "roles.swapped"],
  [
    "The colour of lamps affects the mood of readers.",
    "The mood of readers affects the colour of lamps.",
    "roles.swapped",
  ],
  ["We study the smell of lamps.", "The authors study lamps of the smell.", "roles.swapped"],
  [
    "It has emerged as a cheap approach for sharing oil across many lamps.",
    "It has become a cheap share to approach oil across many lamps.",
    "roles.swapped",
  ],
])("%s must not be told as: %s (%s)", (source, statement, code) => {
  expect(codesOf(source, statement)).toContain(code);
});
