import { beforeAll, expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import type { Parser } from "../../parse/parse.ts";
import type { SplitRule } from "../split.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitReduced } from "./split-reduced.ts";
import { splitRelativePlace } from "./split-relative-place.ts";
import { splitRelativeSubject } from "./split-relative-subject.ts";
import { splitWithPhrase } from "./split-with-phrase.ts";

let parser: Parser;

beforeAll(async () => {
  parser = await loadParser();
});

test.each<readonly [SplitRule, string, string]>([
  [
    splitRelativeSubject,
    "Lamps that burn all night in the hall are very expensive.",
    "Some lamps burn all night in the hall. These lamps are very expensive.",
  ],
  [
    splitRelativeSubject,
    "The old machine, which stands in the hall of the school, was very loud.",
    "The old machine was very loud. This machine stands in the hall of the school.",
  ],
  [
    splitRelativeSubject,
    "We developed a lamp that burns all night in winter.",
    "We developed a lamp. This lamp burns all night in winter.",
  ],
  [
    splitRelativePlace,
    "The pupils use a hall in which the old lamps burn all night.",
    "The pupils use a hall. In this hall, the old lamps burn all night.",
  ],
  [
    splitRelativePlace,
    "The school bought a lamp whose light is very strong.",
    "The school bought a lamp. The light of this lamp is very strong.",
  ],
  [
    splitReduced,
    "Lamps made of red clay were sold in the hall.",
    "Some lamps are made of red clay. These lamps were sold in the hall.",
  ],
  [
    splitReduced,
    "We present a lamp consisting of two mirrors and a candle.",
    "We present a lamp. This lamp consists of two mirrors and a candle.",
  ],
  [
    splitReduced,
    "The teacher described lamps suitable for small halls.",
    "The teacher described some lamps. These lamps were suitable for small halls.",
  ],
  [
    splitWithPhrase,
    "We propose a lamp with two mirrors and a candle.",
    "We propose a lamp. This lamp has two mirrors and a candle.",
  ],
  [
    splitRelativePlace,
    "We found a method by which the old machines lift the boxes.",
    "We found a method. By this method, the old machines lift the boxes.",
  ],
  [
    splitRelativeSubject,
    "Machines that lift heavy boxes all day do not need new lamps.",
    "Some machines lift heavy boxes all day. These machines do not need new lamps.",
  ],
  [
    splitRelativeSubject,
    "We describe a machine that lifts the boxes and show that it is strong.",
    "We describe a machine and show that it is strong. This machine lifts the boxes.",
  ],
  [
    splitWithPhrase,
    "A child without warm gloves was sent to the hall of the school.",
    "One child had no warm gloves. This child was sent to the hall of the school.",
  ],
  [
    splitRelativePlace,
    "The school bought new lamps, most of which burn all night in winter.",
    "The school bought new lamps. Most of these lamps burn all night in winter.",
  ],
  [
    splitRelativeSubject,
    "The old machine was slow, and we propose a light machine that lifts the boxes in winter.",
    "The old machine was slow, and we propose a light machine. This light machine lifts the boxes in winter.",
  ],
  [
    splitRelativeSubject,
    "We suggest that the old machine, which stands in the hall, is very expensive.",
    "We suggest that the old machine is very expensive. This machine stands in the hall.",
  ],
  [
    splitReduced,
    "The school bought a number of lamps made of red clay.",
    "The school bought a number of lamps. These lamps are made of red clay.",
  ],
])("%o tells of a noun of %j alone", (rule, text, told) => {
  expect(toldSplits(parser, rule, text)).toContain(told);
});

test.each<readonly [SplitRule, string]>([
  [splitRelativeSubject, "In this study, we describe the new machines that lift the boxes in winter."],
  [splitRelativeSubject, "All lamps that burn all night in the hall are expensive."],
  [splitRelativeSubject, "The only lamp that burns all night in the hall is expensive."],
  [splitRelativeSubject, "We suggest that lamps that burn all night in the hall are expensive."],
  [splitRelativeSubject, "The school does not use lamps that burn all night in the hall."],
  [splitRelativeSubject, "This is the brightest lamp that hangs in the old hall."],
  [splitRelativeSubject, "The hall is warm if the school buys lamps that burn all night."],
  [splitReduced, "The lamp is brighter than lamps made of red clay in the hall."],
  [splitWithPhrase, "No lamp with two mirrors was found in the hall of the school."],
  [splitWithPhrase, "The comparison with the old lamps was made in the hall of the school."],
  [splitReduced, "The old lamps were bright, suggesting that the pupils read at night."],
  [splitRelativeSubject, "The teacher has the belief that old machines lift heavy boxes."],
  [splitRelativeSubject, "The school sells the same machines that lift heavy boxes all day."],
  [splitWithPhrase, "The school bought a new lamp with each hall of the old building."],
  [splitRelativeSubject, "We built boxes for lamps that were bought in the old shop."],
  [
    splitRelativeSubject,
    "The new lamp lights the hall with two doors, which shows that the pupils read at night.",
  ],
  [splitRelativeSubject, "The hall is a room that has two lamps and opens in the morning."],
  [splitRelativeSubject, "The old hall is a room, a place that smells of oil all day."],
  [splitRelativeSubject, "It is impossible to build a lamp that burns all night without oil."],
  [splitRelativeSubject, "The pupils know the importance of lamps that burn all night in winter."],
  [splitRelativeSubject, "We know how the lamps that burn all night in the hall."],
  [splitRelativePlace, "The old lamps are viewed as machines to which the pupils bring oil."],
  [splitReduced, "We use light emitting lamps to read in the hall of the school."],
  [
    splitReduced,
    "The pupils saw a difference between the light received by the hall and the light of the lamp.",
  ],
  [splitReduced, "They read under the lamp made by the old teacher of the school."],
  [splitWithPhrase, "The pupils combined old lamps with new mirrors in the hall."],
  [splitWithPhrase, "The school has a lamp with two mirrors and a lamp with three candles."],
  [splitReduced, "We saw a lamp of the old hall made of red clay."],
  [splitWithPhrase, "The hall with two lamps is very warm in the winter of the year."],
  [splitWithPhrase, "A lamp with two mirrors was sold in the hall of the school."],
  [splitWithPhrase, "The pupils improve the hall by training the machines with two mirrors."],
  [splitWithPhrase, "We describe the role of old cells in the hall of the school."],
  [splitRelativeSubject, "We mend lamps in the old hall (OH) of Light, which proves that they burn."],
  [splitReduced, "The pupils watched the sale of a lamp in the hall made at night by them."],
  [splitRelativePlace, "The school bought halls of lamps, most of which burn all night in winter."],
  [splitRelativeSubject, "The teacher found the lamp that lights the hall in winter."],
  [splitRelativePlace, "The teacher reads books in a hall, where the lamps are very bright."],
  [splitReduced, "Lamps made of red clay can be sold in the hall."],
  [splitReduced, "The counters needed for the new lamps are in the hall."],
  [splitReduced, "The pupils saw a light above the lamps made of clay, showing that they read."],
  [splitRelativeSubject, "The machine that lifts these old boxes remains very expensive."],
  [splitReduced, "We want a lamp made of red clay."],
  [splitReduced, "We present a lamp metric for the halls to read."],
  [splitRelativeSubject, "The goal is to build a lamp that burns all night in winter."],
  [splitRelativeSubject, "None of the pupils saw lamps that burn all night in winter."],
  [splitRelativeSubject, "We present a lamp that burns all night, called the lantern of the hall."],
  [splitReduced, "We propose to move lamps made for halls to the old school."],
  [splitRelativeSubject, "We bought an oil for the lamp that could burn all night."],
  [splitRelativeSubject, "The old lamps reduce the price of halls that burn oil at night."],
  [splitRelativeSubject, "We know the kind of lamps that burn all night in winter."],
  [splitReduced, "We show that old lamps widen the range of small halls supporting moths in winter."],
  [splitRelativeSubject, "Light is a gift made by a lamp that can burn all night."],
  [splitRelativeSubject, "The school bought oil and gas-lit lamps that burn all night in winter."],
  [splitRelativeSubject, "We found that the price of oil was lower in pupils who read all night."],
  [splitRelativeSubject, "The pupils learn a lot about the hall from lamps that burn all night."],
  [splitRelativeSubject, "The glow comes from bright lamps, placed in small halls, which resist the wind."],
  [splitRelativePlace, "All the schools sold this old lamp, among which the last school sold the most oil."],
  [splitRelativePlace, "It is a large key with which the old doors are opened, under two new laws."],
  [splitRelativePlace, "The pupils describe a hall warmed by old lamps in which the clock is slow."],
  [splitRelativeSubject, "It also yields practical algorithms that are more robust and easier to mend."],
  [splitRelativeSubject, "Our tests find old lamps that light the hall and reveal a new use of oil."],
  [
    splitRelativeSubject,
    "These data define a feedback lamp, originating from small oil ligands and mediated through old clay that controls the moths and the oil of the hall.",
  ],
  [splitReduced, "Lamps made of red clay and wires were sold in the hall."],
  [splitReduced, "We present new mirrors, suitable for long tests with candles."],
  [
    splitRelativePlace,
    "These are small halls for which the price can not be told directly such as old cellars.",
  ],
  [splitRelativePlace, "The bright lamps need thin wires, both of which were made in the old hall."],
  [splitReduced, "The new plan makes a light in lamps made of red clay."],
  [splitRelativePlace, "This is very important in tests of light, where the price of the oil is the limit."],
  [splitRelativePlace, "Some lamps hold more oil than other lamps, where the price depends on the pupil."],
  [splitRelativeSubject, "The robot is trained with care to pick a lamp that lights the whole hall."],
  [
    splitReduced,
    "Here we study the fidelity of this type of gate applied to a phase lamp coupled to a resonator (or a pair of capacitively coupled phase lamps).",
  ],
  [
    splitRelativePlace,
    "We obtain the light of the hall in a setting unchanged by the scaling of the associated mirrors, where the first lamp has the same strength as the old ones.",
  ],
])("%o offers nothing for %j", (rule, text) => {
  expect(toldSplits(parser, rule, text)).toEqual([]);
});
