import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitCircumstance } from "./circumstance.ts";

const parser = await loadParser();

test.each([
  [
    "We tested the new lamps in ten schools of the town.",
    "We tested the new lamps. We did this in ten schools of the town.",
  ],
  [
    "The wires were measured during the long winter of 1998.",
    "The wires were measured. This was done during the long winter of 1998.",
  ],
  [
    "After a long night in the rain, the lamps failed.",
    "The lamps failed. This happened after a long night in the rain.",
  ],
  [
    "On a hill near the school, we found three broken lamps.",
    "We found three broken lamps. This was seen on a hill near the school.",
  ],
  [
    "The lamps were tested at four different hours of the day.",
    "The lamps were tested. This was done at four different hours of the day.",
  ],
  [
    "We count the broken lamps on three large sets of pictures.",
    "We count the broken lamps. We do this on three large sets of pictures.",
  ],
  [
    "The noise of the fan fell during the first winter in the new hall.",
    "The noise of the fan fell. This happened during the first winter in the new hall.",
  ],
  [
    "The old lamps were destroyed in a fire of the school.",
    "The old lamps were destroyed. This happened in a fire of the school.",
  ],
  [
    "In a test with old oil, the light was weak.",
    "The light was weak. This was true in a test with old oil.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitCircumstance, text)).toContain(told);
});

test.each([
  "The lamps glow in the halls of old schools.",
  "The lamps did not fail in the halls of old schools.",
  "The new lamps were brighter in the halls of old schools.",
  "The lamp is located in the hall of the old school.",
  "The lamps may fail in the halls of old schools.",
  "In this study, we tested the new lamps.",
  "All lamps failed in the halls of old schools.",
  "The light was reduced by the fog in a very slow manner.",
  "We tested both the lamps in the old hall and the wires in the new hall.",
  "The new lamps were approved for halls with old wires.",
  "We tested the new glass in its broken form in winter.",
  "We found strong light in the old halls of the school but no noise in the new ones.",
  "The noise was reduced in the old hall by a broken switch.",
  "In the case we describe, the old lamps failed.",
  "The lamps failed in response to the thick fog, and the wires broke in the night.",
  "The rules included the loss of a lamp within ten days of the test.",
  "They were also cleaned in the halls of the school.",
  "We found a strange new lamp in halls of old schools that was not seen before.",
  "We found the wires in complex with the lamps of the hall.",
  "We describe recent tests of wires in old halls, and the costs of the lamps.",
  "We found the switches needed for keeping lamps safe during a long winter storm.",
  "We plan the light in this old hall as a simple rule.",
  "The two pupils arrived at a long report on lamps.",
  "We studied the light of the lamps in response to the thick fog of winter.",
  "The main aim of the test was light in the halls of old schools.",
  "We examined the role of thin wires in the halls of old schools.",
  "The lamps failed after the heavy rain and broke the wires.",
  "We report the light of the lamps at a high price.",
])("%s is not split", (text) => {
  expect(toldSplits(parser, splitCircumstance, text)).toEqual([]);
});
