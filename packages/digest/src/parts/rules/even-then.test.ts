import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitEvenThen } from "./even-then.ts";

const parser = await loadParser();

test.each([
  [
    "The new lamps burn for a whole night, even in strong rain.",
    "The new lamps burn for a whole night. This is true even in strong rain.",
  ],
  [
    "The new lamps remained bright even when the oil was very old.",
    "The new lamps remained bright. This was true even when the oil was very old.",
  ],
  [
    "We show that reading is possible even with a very small lamp.",
    "We show that reading is possible. This is true even with a very small lamp.",
  ],
  [
    "The glass lamps lost much light, even after a short use.",
    "The glass lamps lost much light. This was true even after a short use.",
  ],
  [
    "These lamps give enough light, even if the oil is poor.",
    "These lamps give enough light. This is true even if the oil is poor.",
  ],
  [
    "Glass stays clear for many years, even without a new coat.",
    "Glass stays clear for many years. This is true even without a new coat.",
  ],
  [
    "The lamps were found in all houses, even in the poor parts of the town.",
    "The lamps were found in all houses. This was true even in the poor parts of the town.",
  ],
  [
    "The price of oil is high, even at the end of the winter.",
    "The price of oil is high. This is true even at the end of the winter.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitEvenThen, text)).toContain(told);
});

test.each([
  "We ask whether lamps burn even in strong rain.",
  "This suggests that lamps burn even in strong rain.",
  "The new lamps burn for a whole night and may be bright even without any oil.",
  "Lamps either go out or smoke even in weak rain.",
  "The lamps are bright, and they smoke, even in weak rain.",
  "The number of lamps is even in the old halls.",
])("%s stays whole", (text) => {
  expect(toldSplits(parser, splitEvenThen, text)).toEqual([]);
});
