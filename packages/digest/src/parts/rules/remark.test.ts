import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitRemark } from "./remark.ts";

const parser = await loadParser();

test.each([
  [
    "The wires broke in the cold, consistent with the old reports.",
    "The wires broke in the cold. This is consistent with the old reports.",
  ],
  [
    "In line with the old reports, the wires broke in the cold.",
    "The wires broke in the cold. This is in line with the old reports.",
  ],
  [
    "The wires were thin, as shown by the tests in the hall.",
    "The wires were thin. This was shown by the tests in the hall.",
  ],
  [
    "According to the old reports, the wires broke in the cold.",
    "The wires broke in the cold. This is according to the old reports.",
  ],
  [
    "The lamps were very bright, in agreement with the tests of last year.",
    "The lamps were very bright. This is in agreement with the tests of last year.",
  ],
  [
    "As shown by the tests, the new wires last a year.",
    "The new wires last a year. This is shown by the tests.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitRemark, text)).toContain(told);
});

test.each([
  "The new lamps reduced the noise compared with the old lamps.",
  "In line with this report, the wires broke in the cold.",
  "The lamps showed clear faults in comparison to the old ones.",
  "More light can come at the cost of more noise.",
  "We tell thick wires from wires that grow with age, as predicted by a simple rule.",
  "The fog hampers the light in the hall, as shown in the first test, its way to the door, and the heat.",
  "The result is consistent with the old reports.",
  "It is not clear whether the wires broke, in line with the reports.",
  "The wires are small compared with the lamps in the hall.",
  "We suggest that the lamps failed, consistent with the old reports.",
  "The wires are as thin as shown by the tests.",
  "The lamps are chosen by the pupils according to the weather.",
  "The new lamps showed similar light compared with the old lamps.",
  "The school needs lamps that save much oil compared with the old ones.",
  "Compared with the old lamps, the new ones are bright, but their wires break early.",
  "The new lamps do not reduce the noise in the hall compared with the old lamps.",
  "We compared the age and size of the wires as measured by the school.",
  "The lamp lights the hall, as seen by the pupils.",
  "In the long winter, all lamps of the school were bright except for the red lantern.",
])("%s is not split", (text) => {
  expect(toldSplits(parser, splitRemark, text)).toEqual([]);
});
