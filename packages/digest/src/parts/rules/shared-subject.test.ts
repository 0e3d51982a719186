import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitSharedSubject } from "./shared-subject.ts";

const parser = await loadParser();

test.each([
  [
    "The heat of the wires and the size of the rooms are important.",
    "The heat of the wires is important. This is also true of the size of the rooms.",
  ],
  [
    "The heat of the wires and the size of the rooms were measured in winter.",
    "The heat of the wires was measured in winter. This was also true of the size of the rooms.",
  ],
  [
    "The old wires and the small cold rooms were measured in winter.",
    "The old wires were measured in winter. This was also true of the small cold rooms.",
  ],
  [
    "The heat of the wires as well as the size of the rooms can change the result.",
    "The heat of the wires can change the result. This is also true of the size of the rooms.",
  ],
  [
    "The heat of the wires, as well as the size of the rooms, can change the light.",
    "The heat of the wires can change the light. This is also true of the size of the rooms.",
  ],
  [
    "Both the heat of the wires and the size of the rooms are important.",
    "The heat of the wires is important. This is also true of the size of the rooms.",
  ],
  [
    "The heat of the wires and the size of the rooms have a large effect.",
    "The heat of the wires has a large effect. This is also true of the size of the rooms.",
  ],
  [
    "However, the heat of the wires and the size of the rooms are important.",
    "However, the heat of the wires is important. This is also true of the size of the rooms.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitSharedSubject, text)).toContain(told);
});

test.each([
  "The heat of the wires and the size of the rooms are related to each other.",
  "The heat of the wires and the size of the rooms are not important.",
  "The heat of the wires and the old rooms is important.",
  "The wires and the rooms differ.",
  "If the heat of the wires and the size of the rooms are large, the light burns.",
  "The heat of the wires is important, and the rooms are small.",
  "The old speed and size of the rooms are important.",
])("%s is not split", (text) => {
  expect(toldSplits(parser, splitSharedSubject, text)).toEqual([]);
});
