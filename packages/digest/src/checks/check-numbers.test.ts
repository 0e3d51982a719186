import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string]>([
  [
    "In tests of ten weeks, old lamps lost 12% of their brightness.",
    "Old lamps lost 12% of their brightness in tests that took ten weeks.",
  ],
  [
    "Of 1,000 lamps that people had bought, 40 were broken.",
    "People had bought 1000 lamps. Of these lamps, 40 were broken.",
  ],
])("%s may be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toEqual([]);
});

test.each<[string, string, string]>([
  [
    "In tests of ten weeks, old lamps lost 12% of their brightness.",
    "Old lamps lost 21% of their brightness in tests that ran for ten weeks.",
    "number.added",
  ],
  [
    "Lamps of type A lasted 5 months while the cheaper candles of the same firm burned 9 hours.",
    "The cheaper candles of the same firm burned 5 hours, and the lamps of type A lasted 9 months.",
    "number.moved",
  ],
  ["Mild heat was felt in 3 of 32 lamps.", "Mild three heat was felt in 3 of 32 lamps.", "number.added"],
])("%s must not be told as: %s (%s)", (source, statement, code) => {
  expect(codesOf(source, statement)).toContain(code);
});
