import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitAdditions } from "./additions.ts";

const parser = await loadParser();

test.each([
  [
    "The cold light reduces the growth of plants as well as the quality of the food.",
    "The cold light reduces the growth of plants. It also reduces the quality of the food.",
  ],
  [
    "The cold light reduces the growth of plants, as well as the quality of the food.",
    "The cold light reduces the growth of plants. It also reduces the quality of the food.",
  ],
  [
    "The light not only reduces the growth of plants but also changes the food.",
    "The light reduces the growth of plants. It also changes the food.",
  ],
  [
    "The cold light reduces not only the growth of plants but also the quality of the food.",
    "The cold light reduces the growth of plants. It also reduces the quality of the food.",
  ],
  [
    "We measured the heat of the wires in addition to the size of the rooms.",
    "We measured the heat of the wires. We also measured the size of the rooms.",
  ],
  [
    "The light reduces the growth of plants, but not the quality of the food.",
    "The light reduces the growth of plants. It does not reduce the quality of the food.",
  ],
  [
    "The light was measured in the school, but not in the street.",
    "The light was measured in the school. This was not the case in the street.",
  ],
  [
    "The light reduces the growth of plants, as well as changing the food.",
    "The light reduces the growth of plants. It also changes the food.",
  ],
  [
    "The light not only reduces the growth of plants but is also bad for the food.",
    "The light reduces the growth of plants. It is also bad for the food.",
  ],
  [
    "The light was measured on the hall, but not on the street.",
    "The light was measured on the hall. It was not measured on the street.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitAdditions, text)).toContain(told);
});

test.each([
  "The light works as well as the fire of the old school.",
  "We ask whether the light reduces the growth of plants as well as the quality of the food.",
  "The light does not reduce the growth of plants as well as the quality of the food.",
  "If the light reduces the growth of plants as well as the food, it is cold.",
  "The school is old but it is not small.",
  "The light reduces the growth of plants rather than the quality of the food.",
  "We worked on the old lamps as well as on new wires, especially of two colours.",
  "It is not only possible but recommended to clean the lamps.",
  "The old lamps can judge time as well as a clock.",
  "The light reduces the growth of plants if it is cold as well as the quality of the food.",
  "The light raises the size and the heat of old lamps, but not small candles.",
])("%s is not split", (text) => {
  expect(toldSplits(parser, splitAdditions, text)).toEqual([]);
});

test("words that may belong to the first thing alone are not told again with the second", () => {
  expect(
    toldSplits(
      parser,
      splitAdditions,
      "The lamp shows not only the main cause of fires but also key faults.",
    ),
  ).toEqual(["The lamp shows the main cause of fires. It also shows key faults."]);
});
