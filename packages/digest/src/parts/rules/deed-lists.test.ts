import { beforeAll, describe, expect, it } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import type { Parser } from "../../parse/parse.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitDeedLists } from "./deed-lists.ts";

let parser: Parser;

beforeAll(async () => {
  parser = await loadParser();
});

describe("splitDeedLists", () => {
  it.each([
    [
      "Salt treatment increased the price of oil, reduced smoke production, and decreased bread sales.",
      "Salt treatment increased the price of oil. It reduced smoke production, and decreased bread sales.",
    ],
    [
      "The new lamp raised the heat of the hall, lowered the price of oil, and increased bread sales.",
      "The new lamp raised the heat of the hall. It lowered the price of oil, and increased bread sales.",
    ],
    [
      "The new oil delayed the growth of mold, increased lamp light, and reduced smoke levels.",
      "The new oil delayed the growth of mold. It increased lamp light, and reduced smoke levels.",
    ],
    [
      "The red lamps increased the heat of the hall, reduced noise, and decreased the number of moths.",
      "The red lamps increased the heat of the hall. They reduced noise, and decreased the number of moths.",
    ],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitDeedLists, text)).toContain(told);
  });

  it.each([
    ["The red lamps displayed improved light, reduced smoke, and increased heat."],
    ["The red lamps prevented slow growth, increased smoke, and reduced light."],
    ["The red lamps increased the heat, reduced the noise, and improved the light compared with old lamps."],
    [
      "The red lamps increased the heat, reduced the noise, and improved the light both in halls and in huts.",
    ],
    ["The red lamps did not increase the heat, reduced the noise, and improved the light."],
    ["The red lamps increased the heat, the noise, and reduced light."],
    ["Salt treatment increased body weight, reduced sleep, and decreased the number of fleas in old mice."],
    ["If it rains, the lamps increased the heat, reduced the noise, and improved the light."],
  ])("leaves %j whole", (text) => {
    expect(toldSplits(parser, splitDeedLists, text)).toEqual([]);
  });
});
