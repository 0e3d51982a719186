import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string]>([
  [
    "The storm left halls that are unreachable by the old lamplighter.",
    "The storm left halls that the old lamplighter could not reach.",
  ],
  [
    "However, results from few tests of the lamps have been inconclusive.",
    "But the few tests of the lamps have not given conclusive results.",
  ],
  [
    "In the wet halls, the glow of the lamps was not regular after the storm.",
    "After the storm, the lamps had an irregular glow in the wet halls.",
  ],
])("%s may be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toEqual([]);
});

test.each<[string, string, string]>([
  [
    "The storm left halls that are unreachable by the old lamplighter.",
    "The storm left halls that the old lamplighter could reach.",
    "negation.lost",
  ],
  [
    "However, results from few tests of the lamps have been conclusive.",
    "But the few tests of the lamps have not given conclusive results.",
    "negation.added",
  ],
  [
    "In the wet halls, the glow of the lamps was not regular after the storm.",
    "After the storm, the lamps had a regular glow in the wet halls.",
    "negation.lost",
  ],
])("%s must not be told as: %s (%s)", (source, statement, code) => {
  expect(codesOf(source, statement)).toContain(code);
});
