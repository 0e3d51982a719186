import { beforeAll, describe, expect, it } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import type { Parser } from "../../parse/parse.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitJoinedDeeds } from "./joined-deeds.ts";

let parser: Parser;

beforeAll(async () => {
  parser = await loadParser();
});

describe("splitJoinedDeeds", () => {
  it.each([
    [
      "We determined the colours of forty lamps, and compared them to old and new candles.",
      "We determined the colours of forty lamps. We compared them to old and new candles.",
    ],
    [
      "Using maps we found the halls that are dark in winter, and compared the light to that of yards.",
      "Using maps we found the halls that are dark in winter. We compared the light to that of yards.",
    ],
    [
      "We built lamps from metal parts and compared results with long candle records from the same halls.",
      "We built lamps from metal parts. We compared results with long candle records from the same halls.",
    ],
    [
      "We used lamps to examine halls from several towns with cold winters and compared the findings with those of halls with candles.",
      "We used lamps to examine halls from several towns with cold winters. We compared the findings with those of halls with candles.",
    ],
    [
      "METHODS We assessed the heat of forty lamps and compared the data with whole candle records.",
      "METHODS We assessed the heat of forty lamps. We compared the data with whole candle records.",
    ],
    [
      "We have examined the lamp and find no evidence that oil affects either the heat or the light of halls.",
      "We have examined the lamp. We find no evidence that oil affects either the heat or the light of halls.",
    ],
    [
      "We painted the lamps in the long hall and report that the loss of oil greatly slows the flame.",
      "We painted the lamps in the long hall. We report that the loss of oil greatly slows the flame.",
    ],
    [
      "This study shows that lamps play critical roles in halls and provides a map and a plan for future larger-scale lamp tests.",
      "This study shows that lamps play critical roles in halls. It provides a map and a plan for future larger-scale lamp tests.",
    ],
    [
      "These results show that lamp use is heritable in halls and define an oil pathway that promotes the upkeep of lamps.",
      "These results show that lamp use is heritable in halls. They define an oil pathway that promotes the upkeep of lamps.",
    ],
  ])("%s", (sentence, told) => {
    expect(toldSplits(parser, splitJoinedDeeds, sentence)).toEqual([told]);
  });

  it.each([
    ["what is said of a noun", "We compare the measured heat of lamps and calculated heat of candles."],
    [
      "a deed of what a clause tells of",
      "We painted lamps that lit halls and compared the colours of yards.",
    ],
    ["an aim with two deeds", "We use lamps to find dark halls and describe the light of the yards."],
    ["an object of both", "We cleaned the lamps, purified and compared the oil of the old halls."],
    [
      "a list of deeds",
      "We identified the red lamps, measured heat, and compared them to old and new candles.",
    ],
    [
      "a frame of both",
      "In dark halls, we determined the colours of forty lamps, and compared them to old and new candles.",
    ],
    [
      "a manner of both",
      "We determined the colours of forty lamps, and compared them to old candles, using mirrors.",
    ],
    ["a noun", "We describe the build, structure and use of the old lamps in long halls."],
    [
      "the deed of others",
      "The town determined the colours of forty lamps, and compared them to old and new candles.",
    ],
  ])("%s is left together", (_, sentence) => {
    expect(toldSplits(parser, splitJoinedDeeds, sentence)).toEqual([]);
  });
});
