import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string]>([
  ["Our results suggest that lamps harm the sleep of cats.", "Lamps may harm how cats sleep."],
  ["Lamps typically fail after about 9 years of use.", "Lamps usually fail after roughly 9 years of use."],
])("%s may be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toEqual([]);
});

test.each<[string, string, string]>([
  ["Our results suggest that lamps harm the sleep of cats.", "Lamps harm how cats sleep.", "hedge.lost"],
  [
    "Lamps typically fail after about 9 years of use.",
    "Lamps always fail after roughly 9 years of use.",
    "hedge.lost",
  ],
  [
    "We aim to repair the lamps of schools.",
    "The authors repair the lamps of schools, at once.",
    "hedge.lost",
  ],
])("%s must not be told as: %s (%s)", (source, statement, code) => {
  expect(codesOf(source, statement)).toContain(code);
});
