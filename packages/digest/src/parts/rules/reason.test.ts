import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitReason } from "./reason.ts";

const parser = await loadParser();

test("what is so does not happen", () => {
  const text = "The light of the old lamps is linked to the oil because the school has no wires.";
  const told = toldSplits(parser, splitReason, text);
  expect(told.some((each) => each.includes("This is because"))).toBe(true);
  expect(told.some((each) => each.includes("happens"))).toBe(false);
});

test.each([
  [
    "The school closed the old hall because the lamps were dark.",
    "The school closed the old hall. This happened because the lamps were dark.",
  ],
  [
    "The pupils leave the old hall because the lamps are dark.",
    "The pupils leave the old hall. This is because the lamps are dark.",
  ],
  [
    "We clean the old lamps because they smoke at night.",
    "We clean the old lamps. We do this because they smoke at night.",
  ],
  [
    "Because the old lamps burn much oil, the school buys new lamps.",
    "The old lamps burn much oil. For this reason, the school buys new lamps.",
  ],
  ["As the lamps are old, the pupils need new wires.", "The lamps are old. So the pupils need new wires."],
  [
    "Due to the thick fog, the pupils saw few lamps.",
    "The pupils saw few lamps. The reason is the thick fog.",
  ],
  [
    "The lamps in the hall are dark because of the broken switch.",
    "The lamps in the hall are dark. The reason is the broken switch.",
  ],
  [
    "The old lamps burn slowly, mainly because the oil is cold.",
    "The old lamps burn slowly. The main reason is that the oil is cold.",
  ],
  [
    "Because it is cheap, the new lamp is used in many schools.",
    "The new lamp is used in many schools. This is because it is cheap.",
  ],
  [
    "However, since the lamps are old, the pupils need new wires.",
    "However, the lamps are old. So the pupils need new wires.",
  ],
  ["The lamps failed, likely due to a broken wire.", "The lamps failed. The likely reason is a broken wire."],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitReason, text)).toContain(told);
});

test.each([
  "The old lamp causes many fires owing to its thin glass.",
  "The lamps failed in the hall, most commonly due to a broken wire.",
  "The price is unclear with reports on halls lacking light due to fog.",
  "The light of the lamps rose, odd because the oil was cold.",
  "The lamps are a cause of fires, since we found oil in the hall.",
  "As the lamps are moved into the hall, the pupils need new wires.",
  "Due to the bright lamps we use every day, most pupils like small candles.",
  "The old lamps are special in that they burn oil.",
  "These rules model the growth of a fire due to a strong wind.",
  "This was predominantly due to a large number of old lamps.",
  "The lamps glow less at night, as we show on five old lamps.",
  "We found that as the oil burns, the lamps lose their light.",
  "The new lamp saves oil, because it is small, and has brighter light than the old one.",
  "The lamp was adaptive to changes due to thick fog.",
  "As a result of the thick fog, the school closed because of the dark halls.",
  "Since the hall was built, the lamps have been dark.",
  "We suggest that the lamps fail because the wires are thin.",
  "The lamps failed not because the wires were thin.",
  "The lamp is due to a gift of the school.",
  "The lamps may have failed because the wires were thin.",
  "As the lamps are used in more schools, the pupils need new wires.",
  "As the lamps grow warm, they burn more oil.",
  "The pupils asked whether the lamps failed due to the cold wires.",
  "Given a picture of a hall, the robot finds the lamps.",
  "The lamps do not glow, as it is the case in the old halls.",
  "As a result of this, the lamps in the old hall failed.",
  "The lamps failed because of the fog while the wires held in the cold.",
  "The school buys lamps which fail in the smoke due to a broken wire.",
  "The old lamp has faults due to the thick fog.",
  "We plan a new test: the lamps should glow for a year, since the wires are thin.",
  "As an example, the lamps in the hall burn oil.",
  "As the pupils cross the dark hall, small lamps light the old wall.",
  "As the color of the lamps is varied, the pupils find small faults.",
  "As the lamps have evolved, the pupils have found small faults.",
  "As the lamps are being cleaned, the pupils need new wires.",
  "The old wires are necessary for the glow of the lamp since loss of the wires stopped it.",
])("%s is not split", (text) => {
  expect(toldSplits(parser, splitReason, text)).toEqual([]);
});
