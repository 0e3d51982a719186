import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string]>([
  [
    "Our green lamp beats a candle from the market.",
    "The new green lamp does better than a candle from the market.",
  ],
  [
    "Our green lamp beats a candle from the market.",
    "A candle from the market is outperformed by the green lamp.",
  ],
  ["Green lamps are brighter and better than candles.", "Candles are worse than green lamps."],
])("the sides stay where they are: %s / %s", (source, statement) => {
  expect(codesOf(source, statement)).not.toContain("roles.swapped");
});

test.each<[string, string]>([
  [
    "Our green lamp beats a candle from the market.",
    "A candle from the market does better than the green lamp.",
  ],
  [
    "The green lamp is better than the candles of the market in all tests.",
    "The candles of the market surpass the green lamp in all tests.",
  ],
  [
    "Many tests show that the lamp has performance gains over torches, fires and candles.",
    "Torches, fires and candles perform better than the lamp.",
  ],
])("the sides have changed places: %s / %s", (source, statement) => {
  expect(codesOf(source, statement)).toContain("roles.swapped");
});
