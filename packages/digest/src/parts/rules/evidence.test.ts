import { beforeAll, describe, expect, it } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import type { Parser } from "../../parse/parse.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitEvidence } from "./evidence.ts";

let parser: Parser;

beforeAll(async () => {
  parser = await loadParser();
});

describe("splitEvidence", () => {
  it.each([
    [
      "Smoke tests of old lamps showed that thick oil slows the growth of mold.",
      "Thick oil slows the growth of mold. This was shown by smoke tests of old lamps.",
    ],
    [
      "Careful light measurements reveal that red glass keeps most of the heat.",
      "Red glass keeps most of the heat. This is shown by careful light measurements.",
    ],
    [
      "Chemical analysis of the soot confirmed that whale oil burns more slowly than wax.",
      "Whale oil burns more slowly than wax. This was confirmed by chemical analysis of the soot.",
    ],
    [
      "Moreover, long burning experiments demonstrated that clean glass doubles the light.",
      "Moreover, clean glass doubles the light. This was shown by long burning experiments.",
    ],
    [
      "A recent large survey found that old lamps cause fewer fires than candles.",
      "Old lamps cause fewer fires than candles. This was found by a recent large survey.",
    ],
    [
      "Heat-loss tests showed that thin walls cool quickly at night.",
      "Thin walls cool quickly at night. This was shown by heat-loss tests.",
    ],
    [
      "Long burning tests further showed that thin walls cool quickly, whereas thick walls keep the heat.",
      "Thin walls cool quickly, whereas thick walls keep the heat. This was shown by long burning tests.",
    ],
  ])("tells %j with what is found first", (text, told) => {
    expect(toldSplits(parser, splitEvidence, text)).toContain(told);
  });

  it.each([
    ["We show that thick oil slows the growth of mold."],
    ["These results show that thick oil slows the growth of mold."],
    ["The present study shows that thick oil slows the growth of mold."],
    ["Computer simulations show that thick oil slows the growth of mold."],
    ["Smoke tests of old lamps suggest that thick oil slows the growth of mold."],
    ["Smoke tests of old lamps did not show that thick oil slows the growth of mold."],
    ["Smoke tests of old lamps showed that thick oil may slow the growth of mold."],
    ["Smoke tests of old lamps showed that they slow the growth of mold."],
    ["Smoke tests of a red lamp showed that the lamp slows the growth of mold."],
    ["Smoke tests with twenty lamps showed that five lamps slow the growth of mold."],
    ["Feeding tests in mice showed that thick oil slows the growth of the liver."],
    ["Smoke tests of old lamps showed that thick oil slows mold, suggesting that it is a poison."],
    ["Smoke tests of old lamps showed that thick oil slows mold and that wax does not."],
    ["In small halls, smoke tests of lamps showed that thick oil slows the growth of mold."],
    ["Smoke tests of old lamps showed that thick oil slows mold, which suggests a poison."],
    ["Smoke tests of old lamps showed that thick oil slows mold and suggest a poison."],
    ["Smoke tests of old lamps showed that thick oil slows mold, whereas heat tests identified a poison."],
  ])("leaves %j whole", (text) => {
    expect(toldSplits(parser, splitEvidence, text)).toEqual([]);
  });
});
