import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitApposition } from "./apposition.ts";

const parser = await loadParser();

test.each([
  [
    "The torch, a small tool with a long wire, gives a warm light.",
    "The torch is a small tool with a long wire. It gives a warm light.",
  ],
  [
    "We bought a new torch, a small tool with a long wire.",
    "We bought a new torch. This new torch is a small tool with a long wire.",
  ],
  [
    "The guards use LampNet, a network of small lamps, to light the street.",
    "The guards use LampNet to light the street. LampNet is a network of small lamps.",
  ],
  [
    "We show that kerosene, an important fuel for old lamps, can burn slowly.",
    "We show that kerosene can burn slowly. Kerosene is an important fuel for old lamps.",
  ],
  [
    "The street is lit by kerosene, one of the oldest fuels for lamps.",
    "The street is lit by kerosene. Kerosene is one of the oldest fuels for lamps.",
  ],
  [
    "The new lamps use kerosene -- the oldest fuel for lamps -- in winter.",
    "The new lamps use kerosene in winter. Kerosene is the oldest fuel for lamps.",
  ],
  [
    "However, the torch, a small tool with a long wire, gives a warm light.",
    "The torch is a small tool with a long wire. However, it gives a warm light.",
  ],
  [
    "The old lamps shine longer in winter, an effect that is due to the cold.",
    "The old lamps shine longer in winter. This is an effect that is due to the cold.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitApposition, text)).toContain(told);
});

test.each([
  "We bought a torch, a large lamp, and a new candle.",
  "We describe, for the first time, a lamp with a long handle.",
  "In winter, the lamp of the old teacher glows.",
  "No torch, a small tool with a wire, glows here.",
  "The lamp glows, and a torch with a handle burns.",
  "A part of LampNet, its long wire, was sold by the school.",
  "They show that the hall glows for hours, a lamp similar to that of the school rapidly burns out, with light.",
  "They light the lamp, a torch glows in the dark, and we see the way.",
  "We tested the lamp, a torch and the candle in the hall.",
  "The lamp has a short wire and a long handle, an old sign of the school.",
  "The lamp lights a hall with old wires, a problem known to the pupils and to the teacher.",
  "The lamps of the school come not from the shop but from the light -- the outcome of a fire -- plus the oil of the hall.",
  "The lamp, the old light of the hall--school link, is included.",
  "The school reads by candles and reaches a light of 9 lux with the old lamp, a small gain over the torch.",
  "Further tests showed that WOX11 directly repressed RR2, a small lamp that was found in the hall.",
  "It starts as early as the first link of the hall, the old gate.",
])("%s is not split", (text) => {
  expect(toldSplits(parser, splitApposition, text)).toEqual([]);
});
