import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string]>([
  ["We present a lamp that burns oil from whales.", "The authors present a lamp."],
  ["We present a lamp that burns oil from whales.", "This lamp burns oil from whales."],
  ["We built a lamp containing three mirrors and a lens.", "This lamp contains three mirrors and a lens."],
  ["We use old mirrors to make the lamps of the tower brighter.", "The authors use old mirrors."],
  ["We use old mirrors to repair the lamps of the tower.", "The aim is to repair the lamps of the tower."],
  ["The lamp burns oil from whales and lights the whole harbor.", "The lamp lights the whole harbor."],
  [
    "We show that lamps burn oil at night and that mirrors double their light.",
    "The authors also show that mirrors double their light.",
  ],
])("%s may be told in the part: %s", (source, statement) => {
  expect(codesOf(source, statement)).toEqual([]);
});

test.each<[string, string, string]>([
  ["All lamps that burn oil from whales smell.", "All lamps smell.", "words.lost"],
  ["No lamp that burns oil is cheap to repair.", "No lamp.", "clause.cut-at-end"],
  ["The lamps that burn oil from whales smell.", "The lamps smell.", "words.lost"],
  ["We aim to repair the lamps of the tower.", "We aim.", "clause.cut-at-end"],
  ["The lamp may burn oil from whales and light the harbor.", "The lamp light the harbor.", "hedge.lost"],
  [
    "If the lamp burns oil and smoke fills the room, we leave.",
    "If smoke fills the room, we leave.",
    "scope.condition-lost",
  ],
  [
    "We suggest that lamps burn oil at night and that mirrors double their light.",
    "The authors also show that mirrors double their light.",
    "scope.report-lost",
  ],
])("%s may not be told in the part: %s", (source, statement, code) => {
  expect(codesOf(source, statement)).toContain(code);
});
