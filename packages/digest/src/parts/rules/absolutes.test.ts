import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitAbsolutes } from "./absolutes.ts";

const parser = await loadParser();

test.each([
  [
    "The lamps were put in a hall, with the red lamp being the strongest.",
    "The lamps were put in a hall. The red lamp was the strongest.",
  ],
  [
    "The lamps need much oil, with the oil stored in a dark garden.",
    "The lamps need much oil. The oil is stored in a dark garden.",
  ],
])("tells %j in parts", (text, told) => {
  expect(toldSplits(parser, splitAbsolutes, text)).toContain(told);
});

test.each([
  ["The lamps were lit in the hall, with a high and warm flame."],
  ["The lamps are not used in winter, with two flames burning all night."],
  ["If it rains, the lamps are used in the hall, with two flames burning all night."],
  ["The lamps need much oil, with less oil compared with the lanterns."],
  ["The lamps are kept with two flames burning all night."],
])("keeps %j whole", (text) => {
  expect(toldSplits(parser, splitAbsolutes, text)).toEqual([]);
});
