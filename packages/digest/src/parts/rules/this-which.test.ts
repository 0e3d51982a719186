import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitThisWhich } from "./this-which.ts";

const parser = await loadParser();

test.each([
  [
    "The lamps were moved to the hall of the old school, which was warm in winter.",
    "The lamps were moved to the hall of the old school. This was warm in winter.",
  ],
  [
    "We built a lamp with a long wick for the hall, which can be used in any room.",
    "We built a lamp with a long wick for the hall. This can be used in any room.",
  ],
  [
    "The wind blew out the lamp in the hall, which was not seen by the pupils.",
    "The wind blew out the lamp in the hall. This was not seen by the pupils.",
  ],
  [
    "The pupils collected old oil for the lamp of the school, which heats the hall in winter.",
    "The pupils collected old oil for the lamp of the school. This heats the hall in winter.",
  ],
  [
    "The school bought a lamp for the hall, which was made of clear glass.",
    "The school bought a lamp for the hall. This was made of clear glass.",
  ],
  [
    "The workers hung a lamp on a chain, which is made of iron.",
    "The workers hung a lamp on a chain. This is made of iron.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitThisWhich, text)).toContain(told);
});

test.each([
  "The lamps burn oil and wood, which heats the halls.",
  "The lamps may burn oil in the hall, which is costly.",
  "The school bought ten lamps, which are old.",
  "Unlike the torch in the hall, the lamp burns a clean oil, which is costly.",
  "The lamp lights the hall, which could be warm.",
  "The school has no lamp for the hall, which is dark.",
  "The oil is cleaned by a drum, which is costly for the school.",
  "The school bought oil or wood for the hall, which is costly.",
  "The moth effect is mediated by its direct repression of the lamp, which promotes the growth of wings.",
])("%s is not split", (text) => {
  expect(toldSplits(parser, splitThisWhich, text)).toEqual([]);
});
