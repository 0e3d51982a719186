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
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitAdditions, text)).toContain(told);
});

test.each([
  "The light works as well as the fire of the old school.",
  "We ask whether the light reduces the growth of plants as well as the quality of the food.",
  "The light does not reduce the growth of plants as well as the quality of the food.",
  "If the light reduces the growth of plants as well as the food, it is cold.",
  "The school is old but it is not small.",
  "The light reduces the growth of plants if it is cold as well as the quality of the food.",
])("%s is not split", (text) => {
  expect(toldSplits(parser, splitAdditions, text)).toEqual([]);
});
