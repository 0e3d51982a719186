import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitColon } from "./colon.ts";

const parser = await loadParser();

test.each([
  [
    "The school uses two lamps: a torch and a lantern.",
    "The school uses two lamps. These are a torch and a lantern.",
  ],
  [
    "The school uses two lamps: a torch and a lantern.",
    "The school uses two lamps. The first is a torch. The second is a lantern.",
  ],
  [
    "The school uses three lamps: a torch, a lantern and a candle.",
    "The school uses three lamps. The first is a torch. The second is a lantern. The third is a candle.",
  ],
  [
    "Both old halls share bright lamps: torches and candles.",
    "Both old halls share bright lamps. These are torches and candles.",
  ],
  [
    "The result is clear: the lamps are used longer in winter.",
    "The result is clear. The lamps are used longer in winter.",
  ],
  [
    "The teachers had two reasons: the cold nights and the old switches.",
    "The teachers had two reasons. The first is the cold nights. The second is the old switches.",
  ],
  [
    "Two lamps are used in the school: a torch and a lantern.",
    "Two lamps are used in the school. These lamps are a torch and a lantern.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitColon, text)).toContain(told);
});

test.each([
  "The school uses a lamp with A:B wires.",
  "The lamp — a torch — glows in the school.",
  "The school uses lamps: for light and for heat.",
  "The lamp:torch pair glows in the school.",
  "The teachers use lamps: but they do not like them.",
  "The old lamps — small torches of the school — and the new lamps were used.",
  "The school uses a new lamp: a torch with a long handle.",
  "The school built one of the new lamps: using a wire and a torch.",
  "The school sells parts of lamps: glass and wires.",
  "We consider three plans to light the hall: the lamps are used longer in winter; and the pupils leave.",
  "New switches can break the lamps of the hall -- a property we call weak.",
  "We assume a rule: the lamps are used longer in winter.",
])("%s is not split", (text) => {
  expect(toldSplits(parser, splitColon, text)).toEqual([]);
});

test.each([
  "We look at the lamps from a new point of view and break them into three parts: signal, filter, and switch.",
  "These rules follow a loss that consists of three terms: the light, the heat, and the clock (LHC).",
])("the parts of %j are told at once", (text) => {
  const told = toldSplits(parser, splitColon, text);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("These are ");
});
