import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string]>([
  ["We utilize lamps to examine the growth of moss.", "The authors use lamps to study how moss grows."],
  ["We identify the regulators of moss growth.", "The authors find what regulates how moss grows."],
])("%s may be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toEqual([]);
});

test.each<[string, string, string]>([
  [
    "We utilize lamps to examine the growth of moss.",
    "The authors use lamps to study how moss grows in caves.",
    "words.added",
  ],
  [
    "The firm replaced many lamps of the old hall in winter.",
    "The firm placed many lamps of the old hall in winter.",
    "words.added",
  ],
  [
    "We utilize green lamps to examine the transcripts of moths at night.",
    "The authors use green lamps to study the copies of moths at night.",
    "words.added",
  ],
  [
    "The preprocessing of moths in the old hall takes many nights.",
    "The proceeding of moths in the old hall takes many nights.",
    "words.added",
  ],
])("%s must not be told as: %s (%s)", (source, statement, code) => {
  expect(codesOf(source, statement)).toContain(code);
});
