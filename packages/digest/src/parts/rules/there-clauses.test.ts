import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitThereClauses } from "./there-clauses.ts";

const parser = await loadParser();

test.each([
  [
    "The lamp hangs in the hall, where it lights the old pictures.",
    "The lamp hangs in the hall. There, it lights the old pictures.",
  ],
  [
    "The pupils took the lamps to the school, where they read at night.",
    "The pupils took the lamps to the school. There, they read at night.",
  ],
  [
    "The oil flows into the drum, where it is cleaned with sand.",
    "The oil flows into the drum. There, it is cleaned with sand.",
  ],
  [
    "The lamps are sent to the town, where they are sold in shops.",
    "The lamps are sent to the town. There, they are sold in shops.",
  ],
  [
    "The light falls on the wall, where it makes the pictures visible.",
    "The light falls on the wall. There, it makes the pictures visible.",
  ],
  [
    "The wires run to the roof, where they feed the lamps.",
    "The wires run to the roof. There, they feed the lamps.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitThereClauses, text)).toContain(told);
});

test.each([
  "The lamp may hang in the hall, where it lights the pictures.",
  "The lamp hangs in the hall, where they read at night.",
  "The lamp hangs in the hall, where the pupils read at night.",
  "The lamp hangs in the hall where it lights the pictures.",
  "The lamp hangs in the hall, where it may light the pictures.",
])("%s is not split", (text) => {
  expect(toldSplits(parser, splitThereClauses, text)).toEqual([]);
});
