import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitAsReason } from "./as-reason.ts";

const parser = await loadParser();

test.each([
  [
    "The old lamp is a good model for a test, as it has a simple form.",
    "The old lamp is a good model for a test. This is because it has a simple form.",
  ],
  [
    "These lamps are important for the town, as the nights are very long.",
    "These lamps are important for the town. This is because the nights are very long.",
  ],
  [
    "The price of the oil remains unclear, as the cost of a lamp is difficult to predict.",
    "The price of the oil remains unclear. This is because the cost of a lamp is difficult to predict.",
  ],
  [
    "The glass improves the light of the lamp, as it reduces the smoke.",
    "The glass improves the light of the lamp. This is because it reduces the smoke.",
  ],
  [
    "The test of a new lamp is difficult, as there are many kinds of oil.",
    "The test of a new lamp is difficult. This is because there are many kinds of oil.",
  ],
  [
    "Lamps are used in all halls of the school, as reading requires a strong light.",
    "Lamps are used in all halls of the school. This is because reading requires a strong light.",
  ],
  [
    "The use of a lamp is not well understood, as its parts have many names.",
    "The use of a lamp is not well understood. This is because its parts have many names.",
  ],
  [
    "The new lamps are an improvement of the old ones, as they use a better oil.",
    "The new lamps are an improvement of the old ones. This is because they use a better oil.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitAsReason, text)).toContain(told);
});

test.each([
  "The light of the lamp was weak, as the oil was used in the night.",
  "The light of the lamp is weak, as the oil was used in the night.",
  "The lamps are used in the halls, as we show with a simple test.",
  "The lamps are used in the halls, as is the case in many schools.",
  "The lamp is used in the hall, as a light for the guests of the house.",
  "This suggests that the lamp is old, as it has a simple form.",
  "The light of the lamp is important for the town, as the nights increase in the cold winter.",
  "The lamps are bright, as expected from the form of the glass.",
])("%s stays whole", (text) => {
  expect(toldSplits(parser, splitAsReason, text)).toEqual([]);
});
