import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitLists } from "./lists.ts";
import { splitReports } from "./reports.ts";

const parser = await loadParser();

test.each([
  [
    "The cold light reduces the growth of plants and the quality of the food.",
    "The cold light reduces the growth of plants. It also reduces the quality of the food.",
  ],
  [
    "The cold light reduces the noise of the street, the growth of plants, and the quality of the food.",
    "The cold light reduces the noise of the street. It also reduces the growth of plants, and the quality of the food.",
  ],
  [
    "The cold light depends on the heat of the wires and on the size of the rooms.",
    "The cold light depends on the heat of the wires. It also depends on the size of the rooms.",
  ],
  [
    "The light was used to heat the cold rooms and to protect the young plants.",
    "The light was used to heat the cold rooms. It was also used to protect the young plants.",
  ],
  [
    "The light can reduce both the growth of plants and the quality of the food.",
    "The light can reduce the growth of plants. It can also reduce the quality of the food.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitLists, text)).toContain(told);
});

test.each([
  "We compare the heat of the wires and the size of the rooms.",
  "The light changes the balance of the heat and the size of the rooms.",
  "The light does not reduce the growth of plants and the quality of the food.",
  "If the light is cold, it reduces the growth of plants and the quality of the food.",
  "The light and the heat reduce the growth of plants.",
  "The school sells the yellow and blue lamps.",
  "The light slowly warms speech, warm and cold rooms of the school.",
  "The light depends on the warmth of rooms and height of the walls in the school.",
  "The school tested two lamps, the torch and the candle.",
  "We study the influence of noise and a cold room on the growth of plants.",
  "The light reduces noise and the school closes all the windows.",
  "The light depends on the difference between the heat of the wires and the size of the rooms.",
  "The heat was kept by adding oil and closing all the windows.",
  "We measured the heat of the wires and the size of the rooms after the winter.",
  "The school bought a store of torch and garden lamps.",
  "In addition, we build a dynamic lamp and leverage garden heat.",
])("%s is not split", (text) => {
  expect(toldSplits(parser, splitLists, text)).toEqual([]);
});

test("what is only reported is told again as a report", () => {
  const text = "We show that the light reduces the growth of plants and the quality of the food.";
  expect(toldSplits(parser, splitReports, text)).toContain(
    "We show that the light reduces the growth of plants. We also show that it reduces the quality of the food.",
  );
});
