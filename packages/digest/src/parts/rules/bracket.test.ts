import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitBracket } from "./bracket.ts";

const parser = await loadParser();

test.each([
  [
    "We bought a torch (a small tool with a wire) for the school.",
    "We bought a torch for the school. This torch is a small tool with a wire.",
  ],
  [
    "The new torches (which are used at night) heat the school.",
    "The new torches heat the school. These torches are used at night.",
  ],
  [
    "The lamps were tested in winter (each lamp was tested in ten rooms).",
    "The lamps were tested in winter. Each lamp was tested in ten rooms.",
  ],
  [
    "We tested three lamps (taken from an old school) in winter.",
    "We tested three lamps in winter. These lamps were taken from an old school.",
  ],
  [
    "We bought three small lamps (two torches and one old lantern).",
    "We bought three small lamps. These are two torches and one old lantern.",
  ],
  [
    "We bought three small lamps (two torches and one old lantern) for the school.",
    "We bought three small lamps for the school. These lamps are two torches and one old lantern.",
  ],
  [
    "The street is lit by kerosene (the oldest fuel for lamps).",
    "The street is lit by kerosene. Kerosene is the oldest fuel for lamps.",
  ],
  [
    "The torch (a small tool with a wire) lights the school.",
    "The torch lights the school. The torch is a small tool with a wire.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitBracket, text)).toContain(told);
});

test.each([
  "We bought light emitting diodes (LEDs) for the school.",
  "The lamps glow in winter (Smith and the other teachers, 2010).",
  "We bought LEDs (light emitting diodes for schools) in winter.",
  "The lamps glow (but not in cold winters) for ten hours.",
  "We bought many lamps (e.g., torches and lanterns of schools) in winter.",
])("%s is not split", (text) => {
  expect(toldSplits(parser, splitBracket, text)).toEqual([]);
});
