import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitEventOrder } from "./event-order.ts";

const parser = await loadParser();

test.each([
  ["When we opened the old switch, the lamps failed.", "We opened the old switch. Then the lamps failed."],
  [
    "Before we repaired the lamps, the hall was dark.",
    "The hall was dark. After this, we repaired the lamps.",
  ],
  [
    "The lamps were cleaned, followed by a test of the wires.",
    "The lamps were cleaned. This was followed by a test of the wires.",
  ],
  [
    "The lamps burned for a day, after which the wires broke.",
    "The lamps burned for a day. After this, the wires broke.",
  ],
  ["Once the wires were cut, the lamps went out.", "The wires were cut. After this, the lamps went out."],
  [
    "The oil was heated, followed by slow cooling in the hall.",
    "The oil was heated. This was followed by slow cooling in the hall.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitEventOrder, text)).toContain(told);
});

test.each([
  "After 4 months, the light was lost almost entirely, the wires were bent.",
  "The hall has a row of lamps, followed by a large fan.",
  "Before the lamps were cleaned, the oil was bought, then the glass was removed.",
  "We counted the lamps before the pupils came back.",
  "After a report that showed a lack of lamps, the cost was counted.",
  "When the oil was included in winter, the light moved to the wall.",
  "When the hall is dark, the pupils leave.",
  "After the lamps fail, the pupils leave.",
  "The lamps often failed after the pupils left the hall.",
  "The lamps glowed when the pupils pushed the switch.",
  "We expect that the lamps failed after the pupils left the hall.",
  "We counted the lamps when the pupils reached the hall.",
  "The aim of the work was to report the noise after the pupils left the hall.",
])("%s is not split", (text) => {
  expect(toldSplits(parser, splitEventOrder, text)).toEqual([]);
});
