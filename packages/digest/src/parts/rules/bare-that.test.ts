import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitBareThat } from "./bare-that.ts";

const parser = await loadParser();

test.each([
  [
    "The lamps are kept in dry halls that lie on the hill.",
    "The lamps are kept in dry halls. These dry halls lie on the hill.",
  ],
  [
    "The pupils sat under oil lamps that hung from the roof.",
    "The pupils sat under oil lamps. These oil lamps hung from the roof.",
  ],
  [
    "The oil is sold by small shops that have no other goods.",
    "The oil is sold by small shops. These small shops have no other goods.",
  ],
  [
    "The lamp is fed by copper wires that run through the wall.",
    "The lamp is fed by copper wires. These copper wires run through the wall.",
  ],
  [
    "The light falls on old pictures that hang in the hall.",
    "The light falls on old pictures. These old pictures hang in the hall.",
  ],
  [
    "The hall is lit with various oil lamps that hang from the roof.",
    "The hall is lit with various oil lamps. These oil lamps hang from the roof.",
  ],
  [
    "The drums are sold to old schools which have no lamps of their own.",
    "The drums are sold to old schools. These old schools have no lamps of their own.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitBareThat, text)).toContain(told);
});

test.each([
  "The lamps are hung in halls that lie on the hill.",
  "The lamps are hung in the small halls that lie on the hill.",
  "The lamps are hung in other halls that lie on the hill.",
  "The lamp may burn clean oils that come from the north.",
  "The lamps burn without clean oils that come from the north.",
  "The lamp is lit by a long wick that hangs from the roof.",
  "The rate of fires in old halls that burn coal is high.",
  "The lamps are tools with old wicks that burn a clean oil.",
  "The goal of the work is to build small lamps that heat the halls.",
  "The school teaches the use of home economics that are good for pupils.",
])("%s is not split", (text) => {
  expect(toldSplits(parser, splitBareThat, text)).toEqual([]);
});
