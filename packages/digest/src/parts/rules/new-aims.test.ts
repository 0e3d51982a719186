import { beforeAll, describe, expect, it } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import type { Parser } from "../../parse/parse.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitByDoing } from "./by-doing.ts";
import { splitDeedAims } from "./deed-aims.ts";
import { splitParticiples } from "./participles.ts";
import { splitReports } from "./reports.ts";
import { splitToolAims } from "./tool-aims.ts";

let parser: Parser;

beforeAll(async () => {
  parser = await loadParser();
});

describe("splitToolAims", () => {
  it.each([
    [
      "We propose a new method to count the moths.",
      "We propose a new method. It is meant to count the moths.",
    ],
    [
      "We present several tools for finding the moths in a hall.",
      "We present several tools. They are meant for finding the moths in a hall.",
    ],
    [
      "This paper introduces a new method for the fast search of moths in a hall.",
      "This paper introduces a new method. It is meant for the fast search of moths in a hall.",
    ],
    [
      "We develop a simple lamp model based on the light of a red star.",
      "We develop a simple lamp model. It is based on the light of a red star.",
    ],
    [
      "A new method was proposed to count the moths.",
      "A new method was proposed. It is meant to count the moths.",
    ],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitToolAims, text)).toContain(told);
  });

  it.each([
    ["We propose the first method to count the moths."],
    ["We propose the method to count the moths."],
    ["We do not propose a method to count the moths."],
    ["We present a hall to count the moths."],
    ["The results provide a method to count the moths."],
    ["We propose a method for counting a moth, which is old."],
    ["We present a model for the flight of moths in a large hall."],
    ["We build a lamp and a model to count the moths."],
    ["The aim is to explore two methods for lighting the old halls of the town."],
    ["We describe several new estimators for the glow of the lamps and their heat."],
    ["We present a toolbox for the repair of the old lamps consisting of wires and oil."],
    ["We describe a pipeline to light the hall along with plans to test the lamps."],
  ])("keeps %j whole", (text) => {
    expect(toldSplits(parser, splitToolAims, text)).toEqual([]);
  });
});

describe("splitDeedAims", () => {
  it.each([
    [
      "The lamp uses the oil of whales to heat the hall.",
      "The lamp uses the oil of whales. It does this to heat the hall.",
    ],
    [
      "The moths combine two kinds of light to find the hall.",
      "The moths combine two kinds of light. They do this to find the hall.",
    ],
    [
      "A survey of old halls was conducted to count the moths.",
      "A survey of old halls was conducted. The aim was to count the moths.",
    ],
    [
      "To count the moths, the halls were lit with a red lamp.",
      "The aim was to count the moths. For this, the halls were lit with a red lamp.",
    ],
    [
      "To find the hall, the moths use two kinds of light.",
      "The moths use two kinds of light. They do this to find the hall.",
    ],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitDeedAims, text)).toContain(told);
  });

  it.each([
    ["The lamp is proposed to heat the hall of the moths."],
    ["Red lamps have been developed to heat the hall of the moths."],
    ["Several lamps were built to heat the hall of the moths."],
    ["The lamp uses its ability to heat the hall of the moths."],
    ["The lamp can use the oil of whales to heat the hall."],
    ["The lamp does not use the oil of whales to heat the hall."],
    ["The moths use the light to find the hall and use the oil as well."],
    ["The moths are known to find the hall."],
    [
      "The old wire controlled the heat through a small red lamp that selectively and directly binds moths to mediate light.",
    ],
    ["To avoid moths in the hall, the old lamp is generally followed by a new lamp of glass."],
    ["They act as a shade of the hall to save the oil of whales."],
    ["A long test was performed to determine the heat of the lamps and a walk to detect the moths."],
    ["The test is performed on the old hall intending to improve the light of the lamps."],
  ])("keeps %j whole", (text) => {
    expect(toldSplits(parser, splitDeedAims, text)).toEqual([]);
  });
});

describe("splitByDoing", () => {
  it("tells by what a deed was done, though the means are told at length", () => {
    expect(
      toldSplits(
        parser,
        splitByDoing,
        "We counted the moths in this hall by lighting red lamps for halls of 5–6 meters.",
      ),
    ).toEqual([
      "We counted the moths in this hall. We did this by lighting red lamps for halls of 5–6 meters.",
    ]);
  });

  it.each([
    ["It is also shown, by burning a large lamp, that the hall of the moths is dark."],
    ["The lamp does not heat the hall by burning the oil of whales at night."],
    ["The lamp heats the hall by burning the oil of whales and thus is of use."],
    ["The lamp can heat the old hall, either directly or indirectly by burning the oil of 5–6 whales."],
    [
      "The plan derives its power by focusing on lamp sets, that is, groups of lamps that share common old wires, red glass, or oil.",
    ],
  ])("keeps %j whole", (text) => {
    expect(toldSplits(parser, splitByDoing, text)).toEqual([]);
  });
});

describe("splitParticiples", () => {
  it.each([
    [
      "The lamps burned all the oil, leaving the hall in the dark.",
      "The lamps burned all the oil. This left the hall in the dark.",
    ],
    [
      "The moths fly to the lamp, arguing for a role of light.",
      "The moths fly to the lamp. This argues for a role of light.",
    ],
  ])("tells what a deed leads to in %j", (text, told) => {
    expect(toldSplits(parser, splitParticiples, text)).toContain(told);
  });

  it("tells nothing of a state, or of what is only reported", () => {
    expect(toldSplits(parser, splitParticiples, "The lamp is old, leaving the hall in the dark.")).toEqual(
      [],
    );
    expect(
      toldSplits(parser, splitParticiples, "We suggest that the oil burns, leaving the hall in the dark."),
    ).toEqual([]);
  });
});

describe("splitReports", () => {
  it("what is shown is no deed for which something else is used", () => {
    expect(
      toldSplits(
        parser,
        splitReports,
        "We show that the new lamp heats the large hall, using a wide range of oils.",
      ),
    ).toEqual([]);
  });

  it("reports the aim and what is done besides as it reports the deed", () => {
    expect(
      toldSplits(parser, splitReports, "We show that the lamp uses the oil of whales to heat the hall."),
    ).toContain(
      "We show that the lamp uses the oil of whales. We also show that it does this to heat the hall.",
    );
    expect(
      toldSplits(parser, splitReports, "We show that the lamp heats the hall without burning any oil."),
    ).toContain(
      "We show that the lamp heats the hall. We also show that it does this without burning any oil.",
    );
  });
});
