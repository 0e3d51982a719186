import { beforeAll, describe, expect, it } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import type { Parser } from "../../parse/parse.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitWithTails } from "./with-tails.ts";

let parser: Parser;

beforeAll(async () => {
  parser = await loadParser();
});

describe("splitWithTails", () => {
  it.each([
    [
      "The old lamps lost much of their light, with a mean loss of 12 candles (P = 0.01).",
      "The old lamps lost much of their light. The mean loss was 12 candles (P = 0.01).",
    ],
    [
      "The tower needs oil from many whales, with an average of 4 barrels per night.",
      "The tower needs oil from many whales. The average is 4 barrels per night.",
    ],
    [
      "The red lamps were well liked, with no clear differences between the halls.",
      "The red lamps were well liked. There were no clear differences between the halls.",
    ],
    [
      "Many moths died near the lamps, with a higher rate in summer than in winter.",
      "Many moths died near the lamps. The rate was higher in summer than in winter.",
    ],
    [
      "This review tells of lamps in old halls, with a special focus on the price of oil.",
      "This review tells of lamps in old halls. The focus is on the price of oil.",
    ],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitWithTails, text)).toContain(told);
  });

  it.each([
    ["The red lamps may burn oil, with a mean loss of 12 candles."],
    ["The red and the blue lamps lost light, with a mean loss of 12 and 14 candles, respectively."],
    ["The red lamps lost light, while the blue lamps did not, with a mean loss of 12 candles."],
    ["The red lamps lost light, with a mean loss of 12 candles and a median of 11 candles."],
    ["The red lamps lost light, with a loss of oil in the old hall."],
    ["The red lamps lost light, with a mean loss of 12 candles that grew in winter."],
    ["The red lamps were well liked, with no oil in the halls."],
    ["Many moths died near the lamps, with a higher rate in summer."],
  ])("leaves %j whole", (text) => {
    expect(toldSplits(parser, splitWithTails, text)).toEqual([]);
  });
});
