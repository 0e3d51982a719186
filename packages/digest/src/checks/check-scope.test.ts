import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string]>([
  [
    "We assume that candles were cheap and that lamp oil was expensive in Spain.",
    "In Spain, lamp oil may have been expensive, while candles were cheap.",
  ],
])("%s may be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toEqual([]);
});

test.each<[string, string, string]>([
  [
    "We assume that candles were cheap and that lamp oil was expensive in Spain.",
    "In Spain, lamp oil was costly.",
    "scope.report-lost",
  ],
])("%s must not be told as: %s (%s)", (source, statement, code) => {
  expect(codesOf(source, statement)).toContain(code);
});
