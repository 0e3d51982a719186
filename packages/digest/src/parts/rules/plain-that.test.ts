import { beforeAll, expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import type { Parser } from "../../parse/parse.ts";
import type { SplitRule } from "../split.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitPlainApposition } from "./plain-apposition.ts";
import { splitPlainReduced } from "./plain-reduced.ts";
import { splitPlainReported } from "./plain-reported.ts";
import { splitPlainSubject } from "./plain-subject.ts";
import { splitPlainThat } from "./plain-that.ts";
import { splitPlainWhich } from "./plain-which.ts";

let parser: Parser;

beforeAll(async () => {
  parser = await loadParser();
});

test.each<readonly [SplitRule, string, string]>([
  [
    splitPlainThat,
    "The teachers propose a small lamp that burns oil in winter and needs two mirrors.",
    "The teachers propose a small lamp. This lamp burns oil in winter and needs two mirrors.",
  ],
  [
    splitPlainThat,
    "The pupils describe a new machine for light that uses two small mirrors.",
    "The pupils describe a new machine for light. This machine uses two small mirrors.",
  ],
  [
    splitPlainThat,
    "The teachers of the school found machines that lift boxes and that carry stones.",
    "The teachers of the school found some machines. These machines lift boxes and carry stones.",
  ],
  [
    splitPlainThat,
    "The pupils found two old lamps in the hall that were made by the teacher.",
    "The pupils found two old lamps in the hall. These lamps were made by the teacher.",
  ],
  [
    splitPlainThat,
    "We describe a small machine that lifts the boxes and show that it is strong.",
    "We describe a small machine. This machine lifts the boxes. We show that it is strong.",
  ],
  [
    splitPlainWhich,
    "The old machines burn a lot of oil at night, which leads to higher prices in winter.",
    "The old machines burn a lot of oil at night. This leads to higher prices in winter.",
  ],
  [
    splitPlainWhich,
    "The school bought three new machines, which are kept in the hall of the school.",
    "The school bought three new machines. These machines are kept in the hall of the school.",
  ],
  [
    splitPlainReduced,
    "The pupils describe a new machine consisting of two mirrors and a candle.",
    "The pupils describe a new machine. This machine consists of two mirrors and a candle.",
  ],
  [
    splitPlainReduced,
    "The old teacher of the school sells a small lamp made of red clay.",
    "The old teacher of the school sells a small lamp. This lamp is made of red clay.",
  ],
  [
    splitPlainSubject,
    "We found that mice that eat red clay are very small.",
    "Some mice eat red clay. We found that these mice are very small.",
  ],
  [
    splitPlainSubject,
    "Mice receiving red clay showed many more teeth.",
    "Some mice received red clay. These mice showed many more teeth.",
  ],
  [
    splitPlainThat,
    "The old machines use a set of mirrors that move at night.",
    "The old machines use a set of mirrors. These mirrors move at night.",
  ],
])("%o tells of the noun right before in %j", (rule, text, told) => {
  expect(toldSplits(parser, rule, text)).toContain(told);
});

test.each<readonly [SplitRule, string]>([
  [splitPlainThat, "The pupils may use a small machine that lifts the boxes."],
  [splitPlainThat, "The pupils did not use a small machine that lifts the boxes."],
  [splitPlainThat, "The lamps light a small hall that smells of oil and warm the pupils."],
  [splitPlainThat, "The school sells a lamp and a candle that burn at night."],
  [splitPlainThat, "It is important to build a small machine that lifts the boxes."],
  [splitPlainThat, "The teachers mend lamps related to machines that lift heavy boxes."],
  [splitPlainThat, "The teacher bought the machine that lifts the boxes in winter."],
  [splitPlainThat, "The teachers mend the engine of machines that lift heavy boxes."],
  [splitPlainThat, "The school is known for small lamps that burn all night."],
  [splitPlainThat, "The teacher learned to build small lamps that burn all night."],
  [splitPlainThat, "It is meant to build a small lamp that burns all night."],
  [splitPlainThat, "The school uses engines of light that burn all night in winter."],
  [splitPlainThat, "The pupils outshine small lamps that burn all night in the hall."],
  [splitPlainThat, "This is a reaction that is very slow in the old hall."],
  [splitPlainThat, "The old machines in the hall yield results that are good."],
  [splitPlainThat, "The pupils found 2,400 lamps that were lit in the hall."],
  [splitPlainThat, "In this book, there are four lamps that burned all night."],
  [splitPlainThat, "CIP1 encodes a novel 21 kd protein that is found in the hall."],
  [splitPlainThat, "The pupils found the oil of a lamp under a mirror that could burn all night."],
  [splitPlainThat, "We screened a lamp that may serve as a sign of winter and identified moths."],
  [splitPlainThat, "The lamps move to the wall to which they are tied, a conflict that would stop the lamp."],
  [splitPlainThat, "At night the gas consists of $n$ old lamps that burn in the hall."],
  [splitPlainThat, "There is a shortage of small machines that lift the boxes in winter."],
  [splitPlainWhich, "The pupils suggest that the machine burns oil, which leads to higher prices."],
  [splitPlainWhich, "The teachers buy heat loss, which is in contrast to the old view of the school."],
  [splitPlainWhich, "The pupils draw a long wire over the hall, which is made of steel."],
  [splitPlainWhich, "The book uses the theorem of the old teacher, which implies that the lamps are round."],
  [splitPlainWhich, "The lamps appear to burn all night, which leads to higher prices."],
  [splitPlainWhich, "The pupils use the halls as well as the lamps, which leads to higher prices."],
  [splitPlainWhich, "The pupils are shown in the hall at night, which requires a good lamp."],
  [splitPlainWhich, "The lamps change the halls of the old light, which gradually increases in winter."],
  [splitPlainWhich, "We want to change the old light of the halls, which results in a better winter."],
  [splitPlainWhich, "The most complete model is the lamp model LUMO, which includes old halls."],
  [splitPlainWhich, "In this book we discuss the loss of old oil, which leads to higher prices."],
  [splitPlainWhich, "The pupils sell the big lamp LAMP4, which is very old."],
  [splitPlainWhich, "The pupils saw the doors of the old halls, which are kept in red."],
  [splitPlainReduced, "The pupils use a lamp made of clay to read at night."],
  [
    splitPlainReduced,
    "In this paper, we propose a novel lamp called Neural Variational Sparse Topic Lamp based on a sparsity-enhanced topic lamp.",
  ],
  [splitPlainReduced, "The old torch is a small micro- ter designed for the glow of dim old halls."],
  [splitPlainReduced, "The pupils use a lamp, which has a light similar to the old torch."],
  [splitPlainReduced, "The glow appears to be a small sign made of clay."],
  [splitPlainReduced, "The old wires look similar to lamps lacking oil."],
  [splitPlainReduced, "The teacher described the lamp made of clay in the hall."],
  [splitPlainSubject, "A lamp that burns oil is hot in the hall of the school."],
  [splitPlainSubject, "We suggest that mice that eat red clay are very small."],
  [splitPlainSubject, "RESULTS Mice that eat red clay are very small."],
  [splitPlainSubject, "Two others carrying the same red wire accounted for a third of the lamps."],
  [splitPlainSubject, "Mice that eat clay alone are very small."],
  [splitPlainSubject, "The pupils say that noise that lasts long is loud in the hall."],
  [
    splitPlainThat,
    "In this study, we identify a new function of Vax1 that is sold from old halls and spreads to RGC wires.",
  ],
  [splitPlainThat, "This study uses a lamp that burns oil in the hall and makes two claims."],
  [
    splitPlainWhich,
    "The pupils found that the light differed from the old hall, which has clear implications for the school.",
  ],
  [
    splitPlainWhich,
    "A lamp tour is a powerful plan to draw halls blind to a bright door, which uses a game between a mirror and a candle.",
  ],
  [splitPlainReduced, "The pupils have two plans: a lamp made of clay and a candle in the hall."],
  [splitPlainReduced, "The light of the lamp was similar to a lamp made of clay."],
  [splitPlainApposition, "It prevents the fire, a cause of harm in the old school."],
])("%o offers nothing for %j", (rule, text) => {
  expect(toldSplits(parser, rule, text)).toEqual([]);
});

test.each<readonly [string, string]>([
  [
    "Our results suggest that the pupils use a small machine that lifts the boxes.",
    "Our results suggest that the pupils use a small machine. They also suggest that this machine lifts the boxes.",
  ],
  [
    "We propose that the pupils use a small machine consisting of two mirrors.",
    "We propose that the pupils use a small machine. We also propose that this machine consists of two mirrors.",
  ],
])("what is only reported stays a report in %j", (text, told) => {
  expect(toldSplits(parser, splitPlainReported, text)).toContain(told);
});

test.each([
  "Our results suggest that the pupils may use a small machine that lifts the boxes.",
  "We propose that the hall is old; we also use a small machine that lifts the boxes.",
  "Our results suggest that the hall is old and provide a small machine that lifts the boxes.",
])("no report is made of %j", (text) => {
  expect(toldSplits(parser, splitPlainReported, text)).toEqual([]);
});

test.each([
  "The robot is trained with care to pick a lamp that lights the whole hall.",
  "The pupils use a lamp that burns the oil of mills (or a pair of large mills).",
])("what is aimed at, or may be another, is not told as so in %j", (text) => {
  expect(toldSplits(parser, splitPlainThat, text)).toEqual([]);
});
