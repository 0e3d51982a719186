import { beforeAll, describe, expect, it } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import type { Parser } from "../../parse/parse.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitEnumerations } from "./enumerations.ts";
import { splitNotOnly } from "./not-only.ts";
import { splitPredicates } from "./predicates.ts";

let parser: Parser;

beforeAll(async () => {
  parser = await loadParser();
});

describe("splitEnumerations", () => {
  it.each([
    [
      "Our tests show that (1) the new lamp needs much oil, and (2) the old hall is dark at night.",
      "Our tests show that the new lamp needs much oil. They also show that the old hall is dark at night.",
    ],
    [
      "The tests demonstrate that: (i) the new lamp needs much oil; (ii) the old hall is dark at night.",
      "The tests demonstrate that the new lamp needs much oil. They also demonstrate that the old hall is dark at night.",
    ],
    [
      "Old lamps are rare for two reasons: 1) they need much oil at night; 2) they are heavy in the hand.",
      "Old lamps are rare for two reasons. First, they need much oil at night. Second, they are heavy in the hand.",
    ],
    [
      "We test two lamps: (1) a red lamp with oil, and (2) a blue lamp with wires.",
      "We test two lamps. The first is a red lamp with oil. The second is a blue lamp with wires.",
    ],
    [
      "We present (1) a red lamp that burns oil, and (2) a blue lamp with long wires.",
      "We present a red lamp that burns oil. We also present a blue lamp with long wires.",
    ],
    [
      "The new lamp (i) heats the old hall and (ii) was tested in schools.",
      "The new lamp heats the old hall. It was also tested in schools.",
    ],
    [
      "We present a new lamp that (1) heats the old hall at night, and (2) attracts small moths.",
      "We present a new lamp that heats the old hall at night. This lamp also attracts small moths.",
    ],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitEnumerations, text)).toEqual([told]);
  });

  it.each([
    ["We suggest that (1) the new lamp needs much oil, and (2) the old hall is dark at night."],
    ["The lamp may be rare for two reasons: 1) it needs much oil at night; 2) it is heavy in the hand."],
    ["We test two lamps: (1) a red lamp with oil, and (2) numerous blue lamps."],
    ["We test three lamps: (1) a red lamp with oil, and (2) a blue lamp with wires."],
    [
      "Two lamps of the hall emerged: (1) a red lamp with oil, and (2) blue lamps with wires, which burn both.",
    ],
    ["We present (1) a red lamp that burns oil, and (2) a blue lamp, both of which light the hall."],
    ["We do not present (1) a red lamp that burns oil, and (2) a blue lamp with long wires."],
    ["We present a new lamp in a hall that (1) heats old rooms at night, and (2) attracts small moths."],
    ["Old lamps are rare because (a) they need much oil at night, and (b) they are heavy in the hand."],
    ["Common beliefs about lamps are of two kinds: 1) they need much oil; 2) they are heavy in the hand."],
  ])("keeps %j whole", (text) => {
    expect(toldSplits(parser, splitEnumerations, text)).toEqual([]);
  });

  it("lets no other rule split a sentence with numbered parts", () => {
    const text = "The lamp (1) heats the old hall and (2) attracts small moths, and it needs much oil.";
    expect(toldSplits(parser, splitPredicates, text)).toEqual([]);
  });
});

describe("splitNotOnly", () => {
  it.each([
    [
      "The new lamp not only heats the old hall, but also attracts small moths.",
      "The new lamp heats the old hall. It also attracts small moths.",
    ],
    [
      "The new lamp not only has a red shade, but also raises the heat of the hall.",
      "The new lamp has a red shade. It also raises the heat of the hall.",
    ],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitNotOnly, text)).toEqual([told]);
  });

  it.each([
    ["The new lamp heats not only the old hall, but also the cellar of the house."],
    ["We show that the new lamp not only heats the old hall, but also attracts small moths."],
    ["If it rains, the lamp that not only heats the hall, but also attracts moths is out."],
  ])("keeps %j whole", (text) => {
    expect(toldSplits(parser, splitNotOnly, text)).toEqual([]);
  });
});
