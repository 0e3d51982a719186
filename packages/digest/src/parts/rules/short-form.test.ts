import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitShortForm } from "./short-form.ts";

const parser = await loadParser();

test.each([
  [
    "The pupils of the school use the light emitting diode (LED) in the old hall on cold nights in winter.",
    "The pupils of the school use the light emitting diode in the old hall on cold nights in winter. LED is short for light emitting diode.",
  ],
  [
    "We tested light emitting diodes (LEDs) and old lamps in the hall of the school in winter and in summer.",
    "We tested light emitting diodes and old lamps in the hall of the school in winter and in summer. The short form of light emitting diodes is LEDs.",
  ],
  [
    "The teacher bought a light emitting diode (LED) that burns all night in the old hall of the school.",
    "The teacher bought a light emitting diode that burns all night in the old hall of the school. LED is short for light emitting diode.",
  ],
  [
    "Deep Neural Networks (DNNs) are sold in the old shops of the town in winter and in the summer of each year.",
    "Deep Neural Networks are sold in the old shops of the town in winter and in the summer of each year. The short form of Deep Neural Networks is DNNs.",
  ],
  [
    "Long Short-Term Memory (LSTM) units are sold in the old shops of the town in winter and in the summer.",
    "Long Short-Term Memory units are sold in the old shops of the town in winter and in the summer. LSTM is short for Long Short-Term Memory.",
  ],
])("%j has its short form told apart", (text, told) => {
  expect(toldSplits(parser, splitShortForm, text)).toContain(told);
});

test.each([
  "The light emitting diode (LED) is bright.",
  "The pupils of the school use the light emitting diode (LED) in the hall and the LED burns all night.",
  "The pupils of the school use the old bright lamps (LED) in the old hall on cold nights in winter.",
  "The pupils of the school use light emitting diodes (LED) in the old hall on cold nights in winter.",
  "The pupils of the school use a new light emitting diode (LED)-based lamp in the old hall on cold nights in winter.",
  "The pupils of the school use a new light emitting diode (LED)/oil lamp in the old hall on cold nights in winter.",
])("%j keeps its short form", (text) => {
  expect(toldSplits(parser, splitShortForm, text)).toEqual([]);
});
