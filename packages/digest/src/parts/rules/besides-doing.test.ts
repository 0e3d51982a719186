import { beforeAll, describe, expect, it } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import type { Parser } from "../../parse/parse.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitBesidesDoing } from "./besides-doing.ts";

let parser: Parser;

beforeAll(async () => {
  parser = await loadParser();
});

describe("splitBesidesDoing", () => {
  it.each([
    [
      "The new lamp lights the large hall while using very little oil.",
      "The new lamp lights the large hall. At the same time, it uses very little oil.",
    ],
    [
      "The lamps heated the large hall, while reducing the price of oil.",
      "The lamps heated the large hall. At the same time, they reduced the price of oil.",
    ],
    [
      "The red lamp lights the large hall while being much cheaper than a fire.",
      "The red lamp lights the large hall. At the same time, it is much cheaper than a fire.",
    ],
    [
      "The new lamp can light the large hall while still saving oil.",
      "The new lamp can light the large hall. At the same time, it can still save oil.",
    ],
    [
      "The new lamp heats the large hall without burning any oil.",
      "The new lamp heats the large hall. It does this without burning any oil.",
    ],
    [
      "The large hall was heated with a new lamp without a loss of light.",
      "The large hall was heated with a new lamp. This was done without a loss of light.",
    ],
    [
      "We heated the large hall without burning any oil.",
      "We heated the large hall. We did this without burning any oil.",
    ],
    [
      "The old lamps heat the large hall while saving the oil of whales.",
      "The old lamps heat the large hall. At the same time, they save the oil of whales.",
    ],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitBesidesDoing, text)).toContain(told);
  });

  it.each([
    ["The new lamp does not light the hall while using little oil."],
    ["We show that the new lamp lights the hall while using little oil."],
    ["The hall was lit by a lamp while using little oil."],
    ["The moths see the red lamp while flying over the hall."],
    ["The new lamp lights the hall without a shade of red."],
    ["The new lamp is bright without burning any oil."],
    ["The new lamp of the hall can work without any loss of light."],
    ["The goal of this work is to light the hall, without burning any oil."],
    ["We used the lamp of the hall, a new lamp, without the use of any oil."],
    ["This can then form a cheap lamp while having no knowledge of the hall."],
    ["This oil can yield lamps without the loss of light that is found in winter."],
    ["The lamp heats the hall without burning oil and is also cheap."],
  ])("keeps %j whole", (text) => {
    expect(toldSplits(parser, splitBesidesDoing, text)).toEqual([]);
  });
});
