import { beforeAll, describe, expect, it } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import type { Parser } from "../../parse/parse.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitAimMeans } from "./aim-means.ts";
import { splitTailRemarks } from "./tail-remarks.ts";

let parser: Parser;

beforeAll(async () => {
  parser = await loadParser();
});

describe("splitAimMeans", () => {
  it.each([
    [
      "We propose to heat the large hall by burning the oil of whales.",
      "We propose to heat the large hall. We propose to do this by burning the oil of whales.",
    ],
    [
      "This paper aims to count the moths by lighting a red lamp.",
      "This paper aims to count the moths. It aims to do this by lighting a red lamp.",
    ],
    [
      "The aim was to heat the large hall by burning the oil of whales.",
      "The aim was to heat the large hall. The aim was to do this by burning the oil of whales.",
    ],
    [
      "We tried to count the moths in the hall using a red lamp.",
      "We tried to count the moths in the hall. We tried to do this using a red lamp.",
    ],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitAimMeans, text)).toContain(told);
  });

  it.each([
    ["We heat the large hall by burning the oil of whales."],
    ["We did not try to heat the large hall by burning the oil of whales."],
    ["We propose to help the moths find the hall by lighting a red lamp."],
    ["We propose to do so in a large hall by burning the oil of whales."],
    ["We try to heat the hall by burning oil and not by burning wood."],
  ])("keeps %j whole", (text) => {
    expect(toldSplits(parser, splitAimMeans, text)).toEqual([]);
  });
});

describe("splitTailRemarks", () => {
  it.each([
    [
      "The old lamps were brighter than the red ones, as measured by the number of moths.",
      "The old lamps were brighter than the red ones. This was measured by the number of moths.",
    ],
    [
      "The old lamps are very bright as shown by the number of moths.",
      "The old lamps are very bright. This is shown by the number of moths.",
    ],
    [
      "The price of the lamps varies in the halls depending on the kind of oil.",
      "The price of the lamps varies in the halls. This depends on the kind of oil.",
    ],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitTailRemarks, text)).toContain(told);
  });

  it.each([
    ["The old lamps were not bright, as shown by the number of moths."],
    ["The lamps lit the size of the hall as measured by a guest."],
    ["We suggest that the lamps are bright, as shown by the number of moths."],
    ["The price of the light is the same as shown by the number of moths."],
    ["We change the price of the lamps depending on the kind of oil."],
    [
      "The price was linked with the light of lamps, as judged by the guests, and with the heat of oil, as judged by the farmers.",
    ],
  ])("keeps %j whole", (text) => {
    expect(toldSplits(parser, splitTailRemarks, text)).toEqual([]);
  });
});
