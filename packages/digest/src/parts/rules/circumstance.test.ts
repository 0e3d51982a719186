import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitCircumstance } from "./circumstance.ts";

const parser = await loadParser();

test.each([
  [
    "After a long night in the rain, the lamps failed.",
    "The lamps failed. This happened after a long night in the rain.",
  ],
  [
    "On a hill near the school, we found three broken lamps.",
    "We found three broken lamps. This was seen on a hill near the school.",
  ],
  [
    "In a test with old oil, the light was weak.",
    "The light was weak. This was true in a test with old oil.",
  ],
  [
    "During the long winter of 1998, the wires were measured.",
    "The wires were measured. This was done during the long winter of 1998.",
  ],
  [
    "On three large sets of pictures, we count the broken lamps.",
    "We count the broken lamps. We do this on three large sets of pictures.",
  ],
  [
    "In a fire of the school, the old lamps were destroyed.",
    "The old lamps were destroyed. This happened in a fire of the school.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitCircumstance, text)).toContain(told);
});

test.each([
  "In a bold theory of light, Miller and Olsen arrived at a view.",
  "At the high level of the roof, the lamps failed.",
  "During the long winter nights, pupils are stimulated to read and to write.",
  "After a short story of lamps, the main topics included lamps and oil.",
  "The lamps failed in the halls of old schools.",
  "We tested the new lamps in ten schools of the town.",
  "In this study, we tested the new lamps.",
  "In the case we describe, the old lamps failed.",
  "In the halls of old schools, the lamps did not fail.",
  "In the halls of old schools, the lamps may fail.",
  "In a school with ten old lamps, six failed.",
  "Among the lamps of the old school, the red ones failed.",
  "For the lamps of the old school, the costs rose.",
  "In the halls of old schools, only lamps failed.",
  "In the majority of the cold nights, the old lamps failed.",
  "In most halls of the town, the old lamps failed.",
  "In a long search for old oil, we found three lamps.",
  "In response to the thick fog, we cleaned the lamps.",
])("%s is not split", (text) => {
  expect(toldSplits(parser, splitCircumstance, text)).toEqual([]);
});
