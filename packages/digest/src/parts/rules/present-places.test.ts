import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitPresentPlaces } from "./present-places.ts";

const parser = await loadParser();

test.each([
  [
    "In cold countries, lamps burn for most of the day.",
    "Lamps burn for most of the day. This is true in cold countries.",
  ],
  [
    "In oil lamps, the light comes from a burning thread.",
    "The light comes from a burning thread. This is true in oil lamps.",
  ],
  [
    "Within old towns, the lamps stand close to the doors.",
    "The lamps stand close to the doors. This is true within old towns.",
  ],
  [
    "In many schools, the lamp is a gift of the parents.",
    "The lamp is a gift of the parents. This is true in many schools.",
  ],
  ["In mice, light changes the length of sleep.", "Light changes the length of sleep. This is true in mice."],
  [
    "Across large halls, the light of one lamp is weak.",
    "The light of one lamp is weak. This is true across large halls.",
  ],
  [
    "In glass lamps, the flame is kept from the wind.",
    "The flame is kept from the wind. This is true in glass lamps.",
  ],
  [
    "In the old harbour, two lamps mark the way to the sea.",
    "Two lamps mark the way to the sea. This is true in the old harbour.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitPresentPlaces, text)).toContain(told);
});

test.each([
  "In this paper, the lamps are described in detail.",
  "In recent years, lamps have become cheap.",
  "In dark halls, no lamp burns for long.",
  "In dark halls, only one lamp burns.",
  "In dark halls, all the old lamps are red.",
  "In addition, lamps are cheap.",
  "In 1913, the old lamps were replaced by new ones.",
  "Among oil lamps, the light of the old lamp is the brightest.",
  "In glass samples, the flame is kept from the wind.",
  "In healthy animals, the long use of a lamp prevented sleep.",
  "In theory, lamps are cheap, whereas in practice, oil is not.",
  "In dark halls, they burn for the whole night.",
  "In the presence of wind, lamps burn badly.",
])("%s stays whole", (text) => {
  expect(toldSplits(parser, splitPresentPlaces, text)).toEqual([]);
});
