import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitNaming } from "./naming.ts";

const parser = await loadParser();

test.each([
  ["We present a new switch called LampNet.", "We present a new switch. This switch is called LampNet."],
  [
    "We present a new lamp, called LampNet, that lights the street.",
    "We present a new lamp that lights the street. This lamp is called LampNet.",
  ],
  [
    "The street is lit by small lamps known as torches.",
    "The street is lit by small lamps. These lamps are called torches.",
  ],
  [
    "Our new lamp, which we call LampNet, lights the street.",
    "Our new lamp lights the street. This lamp is called LampNet.",
  ],
  [
    "We bought old lamps, also known as lanterns, for the school.",
    "We bought old lamps for the school. These lamps are also called lanterns.",
  ],
  [
    "We build a small lamp (called LampNet) for the school.",
    "We build a small lamp for the school. This lamp is called LampNet.",
  ],
  [
    "The lamps need a process termed slow heating.",
    "The lamps need a process. This process is called slow heating.",
  ],
  [
    "The school uses a lamp, hereafter referred to as LampNet, in winter.",
    "The school uses a lamp in winter. This lamp is called LampNet.",
  ],
  ["We present a new switch called as LampNet.", "We present a new switch. This switch is called LampNet."],
  ["We present a new switch, named as LampNet.", "We present a new switch. This switch is called LampNet."],
  [
    "Glass (also called crystal) is used by the school in winter.",
    "Glass is used by the school in winter. Glass is also called crystal.",
  ],
  [
    "The school cleans the BRL (also called lamp) in winter.",
    "The school cleans the BRL in winter. BRL is also called lamp.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitNaming, text)).toContain(told);
});

test.each([
  "The new lamp was called LampNet by the teachers.",
  "We called the new lamp LampNet.",
  "The lamp is known as a torch.",
  "The teachers named the lamp after the school.",
  "They called for a lamp in the school.",
  "We use a lamp called the torch and the lantern in the school.",
  "The school saves heat in a process called slow warming.",
  "The proposed plan named as light modeling in dark space is implemented by the school.",
  "We build a new lamp called LED, which stands for light emitting diode.",
  "We build a small lamp, termed here LampNet.",
  "We study a set of old lamps that burn LED (also called torch) oil.",
  "The school needs oil and slow heating (termed winter conditions).",
  "We introduce a measure of the light that can be held by the hall, called LampNet.",
  "We introduce clear lamp counting skills, called LampNet.",
  "Old lamps and lanterns, collectively called lights, are used by the school in winter.",
  "We design a new form of old lamp called Small Lantern, or SL, for the school.",
  "The school uses lamps with a light-rich element (LREL) (also named LMP5) in winter.",
])("%s is not split", (text) => {
  expect(toldSplits(parser, splitNaming, text)).toEqual([]);
});
