import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string]>([
  [
    "The green switch is essential for the growth of the seedlings in these halls.",
    "The seedlings of these halls cannot grow without the green switch.",
  ],
  [
    "The green switch is not needed to warm the halls of the old mill.",
    "The halls of the old mill can be warmed without the green switch.",
  ],
  [
    "The mill has a unique switch for the lamps of its halls.",
    "For the lamps of its halls, the mill has a switch that nothing else has.",
  ],
  [
    "To measure the brightness of the lamps, we visited sixty halls.",
    "The authors visited sixty halls so that they could measure how bright the lamps were.",
  ],
  [
    "The oil had no observable effect on the brightness of the lamps.",
    "On how bright the lamps were, the oil had no effect that could be seen.",
  ],
])("%s may be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toEqual([]);
});

test.each<[string, string, string]>([
  [
    "The green switch is useful for the growth of the seedlings in these halls.",
    "The seedlings of these halls cannot grow without the green switch.",
    "negation.added",
  ],
  [
    "The green switch is needed to light the halls of the old mill.",
    "The halls of the old mill are lit and not without the old switch.",
    "words.lost",
  ],
  [
    "The mill has a costly switch for the lamps of its halls.",
    "For the lamps of its halls, the mill has a switch that nothing else has.",
    "negation.added",
  ],
  [
    "We measured the brightness of the lamps and visited sixty halls.",
    "The authors visited sixty halls that could measure how bright the lamps were.",
    "hedge.added",
  ],
])("%s must not be told as: %s (%s)", (source, statement, code) => {
  expect(codesOf(source, statement)).toContain(code);
});
