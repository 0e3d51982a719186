import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitSetOffDone } from "./set-off-done.ts";

const parser = await loadParser();

test.each([
  [
    "The price of the oil rose in the whole town, driven by the demand of the schools.",
    "The price of the oil rose in the whole town. This was driven by the demand of the schools.",
  ],
  [
    "The lamps failed in the halls of the school, caused by a storm in the north.",
    "The lamps failed in the halls of the school. This was caused by a storm in the north.",
  ],
  [
    "The light of the hall changes with the seasons, accompanied by a change of the heat.",
    "The light of the hall changes with the seasons. This is accompanied by a change of the heat.",
  ],
  [
    "The workers mended the wires of the hall, supported by the pupils of the school.",
    "The workers mended the wires of the hall. This was supported by the pupils of the school.",
  ],
  [
    "The new lamps save oil in all halls, evidenced by the accounts of the school.",
    "The new lamps save oil in all halls. This is evidenced by the accounts of the school.",
  ],
  [
    "The workers cleaned the lamps of the hall, followed by a test of the wires.",
    "The workers cleaned the lamps of the hall. This was followed by a test of the wires.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitSetOffDone, text)).toContain(told);
});

test.each([
  "The old lamps burn a clean oil, found in the north.",
  "The lamps may fail in the hall, caused by a storm in the north.",
  "The price of the oil rose, which was driven by the demand.",
  "The lamps, driven by the wind, failed in the hall.",
  "The pupils lit the lamps, the torches, and the fire in the hall, followed by a song.",
  "The price did not rise in the town, driven by the demand of the schools.",
  "The price of the oil rose in the town, driven by the demand and making lamps costly.",
])("%s is not split", (text) => {
  expect(toldSplits(parser, splitSetOffDone, text)).toEqual([]);
});
