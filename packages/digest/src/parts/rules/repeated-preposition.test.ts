import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitRepeatedPreposition } from "./repeated-preposition.ts";

const parser = await loadParser();

test.each([
  [
    "The light of the lamp depends on the wire and the oil.",
    "The light of the lamp depends on the wire. It also depends on the oil.",
  ],
  [
    "The new lamps are important for the old school and the new hall.",
    "The new lamps are important for the old school. They are also important for the new hall.",
  ],
  [
    "The light was affected by the thick fog and the cold wind.",
    "The light was affected by the thick fog. It was also affected by the cold wind.",
  ],
  [
    "The noise was caused by old wires and cold oil.",
    "The noise was caused by old wires. It was also caused by cold oil.",
  ],
  [
    "The price is related to the glass and the wire.",
    "The price is related to the glass. It is also related to the wire.",
  ],
  [
    "The lamps were tested in the old school and in the new hall.",
    "The lamps were tested in the old school. They were also tested in the new hall.",
  ],
  [
    "Cold oil leads to dark halls and to long delays.",
    "Cold oil leads to dark halls. It also leads to long delays.",
  ],
  [
    "The lamp is useful for old schools and small halls.",
    "The lamp is useful for old schools. It is also useful for small halls.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitRepeatedPreposition, text)).toContain(told);
});

test.each([
  "The lamps do not depend on the wire and the oil.",
  "The light depends on both the wire and the oil.",
  "The light depends on the wire or the oil.",
  "The lamp consists of glass and wire.",
  "The light depends on the oil, the wire and the glass.",
  "The lamp is important for the growth and repair of the old hall.",
  "The lamp is known for the blue and Red Star lights.",
  "The dark is caused by the loss of light in old halls and the rooms.",
  "The lamp was inspired by the shape and the colour of the moon.",
])("%s is not split", (text) => {
  expect(toldSplits(parser, splitRepeatedPreposition, text)).toEqual([]);
});
