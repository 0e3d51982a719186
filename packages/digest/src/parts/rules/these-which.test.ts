import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitTheseWhich } from "./these-which.ts";

const parser = await loadParser();

test.each([
  [
    "The town lights the roads with oil lamps, which often burn through the night.",
    "The town lights the roads with oil lamps. These often burn through the night.",
  ],
  [
    "The oil is sold in drums by small shops, which have no other goods.",
    "The oil is sold in drums by small shops. These have no other goods.",
  ],
  [
    "The pupils tested the wires of the new lamps, which were broken by the storm.",
    "The pupils tested the wires of the new lamps. These were broken by the storm.",
  ],
  [
    "The workers hung the lamps of the halls on chains, which are made of iron.",
    "The workers hung the lamps of the halls on chains. These are made of iron.",
  ],
  [
    "The school paid for the oil of the old torches, which burn through the night.",
    "The school paid for the oil of the old torches. These burn through the night.",
  ],
  [
    "The price depends on the sizes of the drums, which are given in the tables.",
    "The price depends on the sizes of the drums. These are given in the tables.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitTheseWhich, text)).toContain(told);
});

test.each([
  "The lamp may burn without new wires, which are costly.",
  "The school has no lamps, which are costly.",
  "The school bought a lamp for the hall, which is costly.",
  "If the halls have lamps, which are costly, the pupils can read.",
  "The lamps have all wires, which are made of iron.",
  "Lamps were bought for the school, fit for halls and rooms, which burn oil.",
])("%s is not split", (text) => {
  expect(toldSplits(parser, splitTheseWhich, text)).toEqual([]);
});
