import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string]>([
  ["Red lamps increase the number of moths.", "Because of red lamps, the number of moths rises."],
])("%s may be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toEqual([]);
});

test.each<[string, string, string]>([
  [
    "Red lamps increase the number of moths.",
    "Because of red lamps, the number of moths falls.",
    "comparison.turned",
  ],
  [
    "Moths sleep before the lamps of the city are lit.",
    "Moths sleep after someone has lit the lamps of the city.",
    "comparison.turned",
  ],
  [
    "We counted moths in the kitchens before and after the storm of winter.",
    "The authors counted moths in the kitchens before and before the storm of winter.",
    "comparison.turned",
  ],
  [
    "The flicker of the lamps preceded the first signs of smoke.",
    "The flicker of the lamps came after the first signs of smoke.",
    "comparison.turned",
  ],
  [
    "The lamp outperforms the candle when the number of moths is small.",
    "The lamp does worse than the candle when the number of moths is small.",
    "comparison.turned",
  ],
])("%s must not be told as: %s (%s)", (source, statement, code) => {
  expect(codesOf(source, statement)).toContain(code);
});
