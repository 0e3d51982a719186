import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitContrast } from "./contrast.ts";

const parser = await loadParser();

test.each([
  [
    "Although the lamps in the old school were bright, the pupils did not read the books there.",
    "The lamps in the old school were bright. But the pupils did not read the books there.",
  ],
  [
    "Although the old lamps are cheap, in this school, we buy new ones each year.",
    "The old lamps are cheap. But in this school, we buy new ones each year.",
  ],
  [
    "The new lamps are bright, whereas the old lamps are dark.",
    "The new lamps are bright. In contrast, the old lamps are dark.",
  ],
  [
    "The lamps are bright, although the pupils see few of them.",
    "The lamps are bright. But the pupils see few of them.",
  ],
  [
    "Despite the thick fog, the pupils saw the lamps.",
    "The pupils saw the lamps. This is true despite the thick fog.",
  ],
  [
    "Despite recent work on lamps, the old halls remain dark.",
    "There is recent work on lamps. But the old halls remain dark.",
  ],
  [
    "Although it is small, the new lamp is bright.",
    "The new lamp is bright. This is true even though it is small.",
  ],
  [
    "Unlike the old lamps, the new lamps burn no oil.",
    "The new lamps burn no oil. In this, they are unlike the old lamps.",
  ],
  [
    "We show that although the lamps are bright, the halls remain cold.",
    "We show that the lamps are bright. But the halls remain cold.",
  ],
  [
    "The lamps burn for a year regardless of the weather.",
    "The lamps burn for a year. This does not depend on the weather.",
  ],
  [
    "The old lamps are cheap, while the new lamps burn little oil.",
    "The old lamps are cheap. But the new lamps burn little oil.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitContrast, text)).toContain(told);
});

test.each([
  "Although the lamps can be used in winter, in a hall where the air is wet, pupils need oil.",
  "Despite this price, we show how to build better lamps.",
  "The pupils had the skill to read books despite the fog.",
  "The lamp fared badly in the test, despite being the newest one.",
  "Despite causing many fires, the lamps of the hall burn well.",
  "Despite oil being a great danger, the lamps of the hall burn well.",
  "Although they burn well in winter, the noise in the hall was high.",
  "Although their use is unknown, it seems likely that the lamps glow.",
  "This plan is relevant given the strange finding that many lamps gain light despite large losses of oil.",
  "In contrast to the bright lamps we use every day, most pupils like small candles.",
  "The school counted all lamps of the town regardless of size.",
  "The lamps are cheap; although the wires are thin, there is much light.",
  "The lamps were cleaned, while we were counting the wires.",
  "Old lamps burn oil, while new lamps save oil, showing that glass matters.",
  "A clear difference was seen: whereas only the old lamps failed, the new ones burned.",
  "Contrary to this view, old lamps burn through two kinds of oil.",
  "Despite being old, the lamps of the hall burn well.",
  "Despite the advantages of the new lamp, it has a high price and needs oil.",
  "The pupils lit the halls independently of each other.",
  "The dark halls were explained by the thick fog despite the new lamps.",
  "The school bought ten fans in addition to the new lamps.",
  "Rather than buying new lamps, we show that the old ones burn well.",
  "While we cleaned the hall, the lamps were dark.",
  "We assume that the lamps are bright, although the hall is dark.",
  "Despite their age, they burn well.",
  "The lamps are unlike the old candles of the school.",
  "The lamps remain an open case, though, they burn in the halls.",
  "The pupils read while the lamps burned.",
  "The school buys things for the hall, like the new lamps.",
  "In addition to the new lamps, the school bought oil for them.",
  "In spite of its size, the lamps of the hall burn well.",
  "The new lamps burn much oil, so although they glow, the hall remains cold.",
  "The lamps are kept in old halls, while strict rules are set for the oil.",
  "Our best lamps are able to light whole halls, while the new test allows for the counting of moths.",
  "Lamps on walls burn much oil, those on roofs burn little oil, while lamps on towers burn no oil.",
  "While it has been said that old lamps fail in winter, the cause is largely unknown.",
  "Despite the wide use of so-called smoke lamps in old halls, the term lacks meaning.",
  "In contrast to Triban, halls of the farmer Miller are lit by a lamp, an old torch that is bright in all halls except large cellars.",
  "Part I describes an old lamp, while Part II discusses red light and the price of two old halls.",
  "We study a hall in which one lamp has a red light, while the other is dark.",
  "Moths tend to fly along old paths, similar to sliding of a ring along a rope.",
  "We show that lamps glow, although the hall is cold, and that pupils read.",
  "The school asked ten pupils who had no lamps despite buying oil each year.",
])("%s is not split", (text) => {
  expect(toldSplits(parser, splitContrast, text)).toEqual([]);
});

test("what is no work is not told as being there", () => {
  const told = toldSplits(
    parser,
    splitContrast,
    "Despite broken glass and wires, the old halls remain dark.",
  );
  expect(told.filter((each) => each.startsWith("There"))).toEqual([]);
  const past = toldSplits(
    parser,
    splitContrast,
    "Despite recent work on lamps, the old halls remained dark.",
  );
  expect(past.filter((each) => each.startsWith("There"))).toEqual([]);
});

test("a report is not what is like another thing", () => {
  expect(
    toldSplits(parser, splitContrast, "Similar to the old lamp, our tests show that the new lamp burns oil."),
  ).toEqual(["Our tests show that the new lamp burns oil. This is similar to the old lamp."]);
});
