import { beforeAll, describe, expect, it } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import type { Parser } from "../../parse/parse.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitFrontParticiples } from "./front-participles.ts";
import { splitMeans } from "./means.ts";
import { splitPurposes } from "./purposes.ts";

let parser: Parser;

beforeAll(async () => {
  parser = await loadParser();
});

describe("splitMeans", () => {
  it.each([
    [
      "The lamp heats the large hall by burning the oil of whales.",
      "The lamp heats the large hall. It does so by burning the oil of whales.",
    ],
    [
      "We heated the large hall using the oil of whales.",
      "We heated the large hall. For this, we used the oil of whales.",
    ],
    [
      "Using the oil of whales, we heated the hall.",
      "We used the oil of whales. In this way, we heated the hall.",
    ],
    [
      "By burning the oil of whales, the lamp heats the hall.",
      "The lamp burns the oil of whales. In this way, it heats the hall.",
    ],
    [
      "We show, using a red lamp, that the hall is dark.",
      "We show that the hall is dark. For this, we use a red lamp.",
    ],
    [
      "Based on the size of the hall, we used a red lamp.",
      "We used a red lamp. This was based on the size of the hall.",
    ],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitMeans, text)).toContain(told);
  });

  it.each([
    ["The lamp does not heat the large hall by burning the oil of whales."],
    ["The fire in the large hall was caused by burning the oil of whales."],
    ["Whether the lamp heats the hall by burning the oil of whales is unknown."],
    ["This was done using the oil of whales."],
    ["The lamp can do so by burning the oil of whales."],
    ["The aim was to heat the large hall using the oil of whales."],
    ["The lamp is made by joining two wires and used as a lantern."],
    ["We consider the price of old halls using very bright lamps."],
    ["Burning the oil of whales, we heated the large hall."],
    ["Based on this rule of the house, we used a red lamp."],
    ["Based on the size of the hall, the lamp may be one of the following old lamps."],
    ["The lamp can heat the large hall, either directly or indirectly by burning the oil."],
    ["The lamp links the old hall via a wire to the cellar of the house."],
    ["We identified a red path for the moths via the old hall and the new cellar."],
    ["The lamp changes the regulation of the heat through a wire."],
    ["We propose a new method for the heating of halls using bright lamps."],
    [
      "We next apply the so-called old rule by introducing a constant lamp in the common hall of the house and obtain red lamps.",
    ],
    ["By altering a small set of old lamps, a guest is able to heat the hall."],
    ["The club aims at firm rules for the hall by burning the oil of whales."],
    ["The first step is lighting the hall by burning the oil of whales."],
    ["It reduces the price of a hall using bright lamps in winter from 6 to 5."],
    ["We present small lamps based on the oil of old whales."],
    ["These lamps, through the use of oil and gas, respectively, warm the hall and the cellar."],
    ["By burning the oil of whales, we could heat the large hall."],
    ["The lamp lights the large hall while still using the oil of whales."],
  ])("keeps %j whole", (text) => {
    expect(toldSplits(parser, splitMeans, text)).toEqual([]);
  });
});

describe("splitPurposes", () => {
  it.each([
    ["We used a red lamp to count the moths.", "We wanted to count the moths. For this, we used a red lamp."],
    ["To find the moths, we used a red lamp.", "We wanted to find the moths. For this, we used a red lamp."],
    [
      "The red lamp was used in the hall in order to measure the number of moths.",
      "The red lamp was used in the hall. The aim was to measure the number of moths.",
    ],
    [
      "Here we used a red lamp in order to find the moths.",
      "Here we used a red lamp. The aim was to find the moths.",
    ],
    [
      "We used a red lamp to show that moths can see it.",
      "We used a red lamp. In this way, we showed that moths can see it.",
    ],
    [
      "We combine this with the oil of whales in order to heat the hall.",
      "We combine this with the oil of whales. The aim is to heat the hall.",
    ],
    [
      "Here, we measured the size of the lamps in the hall to confirm this idea.",
      "Here, we measured the size of the lamps in the hall. The aim was to confirm this idea.",
    ],
    [
      "We study lamps with old wires to use the light of each when heating halls.",
      "We study lamps with old wires. The aim is to use the light of each when heating halls.",
    ],
    ["We do this in a hall to find small moths.", "We do this in a hall. The aim is to find small moths."],
    [
      "This was done in a dark hall in order to count the moths.",
      "This was done in a dark hall. The aim was to count the moths.",
    ],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitPurposes, text)).toContain(told);
  });

  it.each([
    ["The red lamp allows the moths to find the hall."],
    ["The moths are able to find the dark hall."],
    ["The red lamp can be used to find the moths."],
    ["The red lamp has been tested in many halls in an attempt to drive out the moths."],
    ["In winter, we can use a red lamp to find the moths."],
    ["We used a red lamp of the school to identify a new moth in the hall."],
    ["The hall provides a red lamp to find the moths."],
    ["We did not use a red lamp to find the moths."],
    ["The hall is too dark to find the moths."],
    ["The number of moths was projected to fall in the next ten years."],
    ["The power and ability of the lamps to attract small moths are known."],
    ["The aim was to light the hall in order to find the moths."],
    ["The lamps enable all the small moths to find the hall."],
    ["We built a lamp to light the hall and analyze many other kinds of oil."],
    ["We use the oil to light the hall and a new wire to heat the cellar."],
    ["We use our lamp to show that moths can see it."],
    ["We tested the use of lamps to find the moths."],
    ["As an example for halls, we apply it to find the moths."],
  ])("keeps %j whole", (text) => {
    expect(toldSplits(parser, splitPurposes, text)).toEqual([]);
  });
});

describe("splitFrontParticiples", () => {
  it.each([
    ["Inspired by old lamps, we built a new hall.", "We built a new hall. We were inspired by old lamps."],
    [
      "Having tested a red lamp, we heated the hall.",
      "We have tested a red lamp. After this, we heated the hall.",
    ],
    ["Located in the hall, the lamp attracts moths.", "The lamp is located in the hall. It attracts moths."],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitFrontParticiples, text)).toContain(told);
  });

  it.each([
    ["Compared to the hall, the lamp attracts many moths."],
    ["Inspired by this lamp, we built a new hall."],
    ["Inspired by an old lamp that needs no oil, we mend two of its faults."],
    ["Inspired by old lamps, and taking oil from whales, we built a new hall."],
  ])("keeps %j whole", (text) => {
    expect(toldSplits(parser, splitFrontParticiples, text)).toEqual([]);
  });
});
