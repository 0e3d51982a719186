import { beforeAll, expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import type { Parser } from "../../parse/parse.ts";
import type { SplitRule } from "../split.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitPlainApposition } from "./plain-apposition.ts";
import { splitPlainExamples } from "./plain-examples.ts";

let parser: Parser;

beforeAll(async () => {
  parser = await loadParser();
});

test.each<readonly [SplitRule, string, string]>([
  [
    splitPlainExamples,
    "The teachers use small lamps (e.g., candles, lanterns) in the old hall of the school.",
    "The teachers use small lamps in the old hall of the school. These lamps include candles and lanterns.",
  ],
  [
    splitPlainExamples,
    "The teachers of the school sell many other bright lamps, e.g., candles and lanterns.",
    "The teachers of the school sell many other bright lamps. These include candles and lanterns.",
  ],
  [
    splitPlainApposition,
    "The pupils heat the hall by burning oil, a method that was found by the teacher.",
    "The pupils heat the hall by burning oil. This is a method that was found by the teacher.",
  ],
  [
    splitPlainApposition,
    "The pupils show small deficits in reading, a hallmark of old schools.",
    "The pupils show small deficits in reading. This is a hallmark of old schools.",
  ],
])("%o tells what was named beside in %j", (rule, text, told) => {
  expect(toldSplits(parser, rule, text)).toContain(told);
});

test.each<readonly [SplitRule, string]>([
  [splitPlainExamples, "The teachers use no small lamps (e.g., candles, lanterns) in the old hall."],
  [splitPlainExamples, "The teachers know the shapes of lamps (e.g., round, square) in the old hall."],
  [splitPlainExamples, "The teachers use small lamps (e.g., in winter) in the old hall of the school."],
  [
    splitPlainExamples,
    "The teachers use small lamps (e.g., candles) and large halls (e.g., barns) in winter.",
  ],
  [
    splitPlainExamples,
    "The teachers know of halls with small lamps (such as candles or lanterns) in winter.",
  ],
  [
    splitPlainExamples,
    "Gains were seen in some halls (e.g., better light for the pupils), but they were small.",
  ],
  [
    splitPlainApposition,
    "We report here that old oil brings moths, a loud clock of the school, a deep hole.",
  ],
  [splitPlainApposition, "The pupils sell a lamp, a candle and a mirror in the old hall."],
  [splitPlainApposition, "The pupils may sell the lamps of Lampton, a town near the river."],
  [splitPlainApposition, "The pupils work in Lampton, a town near the river, and sell lamps."],
  [splitPlainExamples, "The pupils read about bright lamps (e.g., torch, small lantern or candle lamps)."],
  [splitPlainExamples, "Recent plans enable walks in bright halls, e.g., following old lamp maps and talks."],
])("%o offers nothing for %j", (rule, text) => {
  expect(toldSplits(parser, rule, text)).toEqual([]);
});
