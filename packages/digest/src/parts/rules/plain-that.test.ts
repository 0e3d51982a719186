import { beforeAll, expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import type { Parser } from "../../parse/parse.ts";
import type { SplitRule } from "../split.ts";
import { toldSplits } from "../testing/told-splits.ts";
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
    "The teachers mend the engine of machines that lift boxes and that carry stones.",
    "The teachers mend the engine of some machines. These machines lift boxes and carry stones.",
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
  [splitPlainThat, "There is a shortage of small machines that lift the boxes in winter."],
  [splitPlainWhich, "The pupils suggest that the machine burns oil, which leads to higher prices."],
  [splitPlainWhich, "The pupils saw the doors of the old halls, which are kept in red."],
  [splitPlainReduced, "The pupils use a lamp made of clay to read at night."],
  [splitPlainReduced, "The teacher described the lamp made of clay in the hall."],
  [splitPlainSubject, "A lamp that burns oil is hot in the hall of the school."],
  [splitPlainSubject, "We suggest that mice that eat red clay are very small."],
  [splitPlainSubject, "The pupils say that noise that lasts long is loud in the hall."],
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
