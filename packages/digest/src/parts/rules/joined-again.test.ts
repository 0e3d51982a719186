import { beforeAll, describe, expect, it } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import type { Parser } from "../../parse/parse.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitBothAnd } from "./both-and.ts";
import { splitJoinedAims } from "./joined-aims.ts";
import { splitJoinedInfinitives } from "./joined-infinitives.ts";
import { splitJoinedObjects } from "./joined-objects.ts";
import { splitJoinedPhrases } from "./joined-phrases.ts";
import { splitJoinedRelatives } from "./joined-relatives.ts";
import { splitJoinedThat } from "./joined-that.ts";
import { splitJoinedVerbs } from "./joined-verbs.ts";
import { splitReports } from "./reports.ts";

let parser: Parser;

beforeAll(async () => {
  parser = await loadParser();
});

describe("splitJoinedPhrases", () => {
  it.each([
    [
      "Oil plays a key role in the heating of old halls and in the drying of wet clothes.",
      "Oil plays a key role in the heating of old halls. It also plays a key role in the drying of wet clothes.",
    ],
    [
      "Lamps were found in most of the old halls and in three of the new cellars.",
      "Lamps were found in most of the old halls. They were also found in three of the new cellars.",
    ],
    [
      "The colour of the light depends on the shape of the lamp, and on the age of the oil.",
      "The colour of the light depends on the shape of the lamp. It also depends on the age of the oil.",
    ],
    [
      "The lamp was used both to heat the old hall, and to dry the wet clothes.",
      "The lamp was used to heat the old hall. It was also used to dry the wet clothes.",
    ],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitJoinedPhrases, text)).toContain(told);
  });

  it("tells what as well as joins", () => {
    expect(
      toldSplits(
        parser,
        splitJoinedPhrases,
        "The lamps were seen by the guests of the hall as well as by the old farmer.",
      ),
    ).toContain("The lamps were seen by the guests of the hall. They were also seen by the old farmer.");
  });

  it.each([
    ["Oil plays no role in the heating of halls and in the drying of clothes."],
    ["Lamps differ from candles in the colour of light and in the use of oil if they are old."],
    ["We compared the lamps in the old hall and in the new cellar."],
    ["The lamps that hang in the hall and in the cellar are old."],
    ["The red lamp could slow in vitro and in vivo growth."],
    ["Oil is used in the hall and in the cellar, respectively."],
    ["We built old halls of clay with a red lamp and with many small windows."],
    ["We lit the lamp for a whole winter with the oil of whales and for a range of old halls."],
    ["The old lamps were different in the hall and in the cellar."],
    ["We establish a new price of oil on generalized zero-shot as well as on few-shot lamps."],
    ["We conducted tests to find the best oil and to count the moths."],
    ["The moths were drawn to the hall in winter and to the cellar in spring, and in the rest it was dark."],
  ])("leaves %j whole", (text) => {
    expect(toldSplits(parser, splitJoinedPhrases, text)).toEqual([]);
  });
});

describe("splitJoinedInfinitives", () => {
  it.each([
    [
      "The lamp was built to heat the old hall and reduce the smoke of the candles.",
      "The lamp was built to heat the old hall. It was also built to reduce the smoke of the candles.",
    ],
    [
      "This oil enables the lamp to heat the hall and reduce the smoke of the candles.",
      "This oil enables the lamp to heat the hall. It also enables the lamp to reduce the smoke of the candles.",
    ],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitJoinedInfinitives, text)).toContain(told);
  });

  it.each([
    ["We use the lamp to heat the hall and show that it is bright."],
    ["The lamp is too small to heat the hall and reduce the smoke."],
    ["The lamp is not able to heat the hall and reduce the smoke of candles."],
    ["The lamp was built to find and reduce the smoke of the candles."],
    ["It is easy to heat the hall with oil and reduce it in winter."],
    ["We built two new lamps to heat the hall and reduce the smoke of the candles."],
  ])("leaves %j whole", (text) => {
    expect(toldSplits(parser, splitJoinedInfinitives, text)).toEqual([]);
  });
});

describe("splitJoinedRelatives", () => {
  it.each([
    [
      "The farmers built a lamp that heats the old hall and attracts many moths.",
      "The farmers built a lamp that heats the old hall. This lamp also attracts many moths.",
    ],
    ["This hall needs lamps that can heat the old rooms and attract many moths in winter.", undefined],
    [
      "The guests found a lamp that was made in winter and heats the old hall.",
      "The guests found a lamp that was made in winter. This lamp also heats the old hall.",
    ],
  ])("tells %j in parts", (text, told) => {
    const splits = toldSplits(parser, splitJoinedRelatives, text);
    if (told === undefined) expect(splits).toEqual([]);
    else expect(splits).toContain(told);
  });

  it.each([
    ["We describe a lamp that heats the old hall, and show that moths like it."],
    ["No lamp was found that heats the old hall and attracts moths."],
    ["All lamps that heat the old hall and attract many moths are red."],
    ["Fire is a basic response that sometimes goes wrong and becomes a major danger for old halls."],
    ["If a lamp is found that heats the old hall and attracts moths, it is kept."],
  ])("leaves %j whole", (text) => {
    expect(toldSplits(parser, splitJoinedRelatives, text)).toEqual([]);
  });
});

describe("splitJoinedVerbs", () => {
  it.each([
    [
      "We consider a red lamp and a yellow candle, which describe a number of known halls, and compute the heat in the cellar.",
      "We consider a red lamp and a yellow candle, which describe a number of known halls. We also compute the heat in the cellar.",
    ],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitJoinedVerbs, text)).toContain(told);
  });

  it.each([
    ["The lamp does not heat the hall because it is old, and attracts moths."],
    ["If the hall is cold, we use lamps that glow, and describe the oil."],
    ["We saw lamps that heat the hall and attract moths."],
    [
      "The latter include cold lamps (in the sense of A. Miller) and unit balls of finite halls of $L$-lamps.",
    ],
    [
      "We propose a process to search the best base lamp by random walks, and search the best places and wires of the added lamps by slow walks.",
    ],
    ["The lamps have heated the hall and become old."],
  ])("leaves %j whole", (text) => {
    expect(toldSplits(parser, splitJoinedVerbs, text)).toEqual([]);
  });
});

describe("splitBothAnd", () => {
  it.each([
    [
      "We studied both the colour of the old lamps and the price of the oil.",
      "We studied the colour of the old lamps. We also studied the price of the oil.",
    ],
    [
      "The lamp both heats the old hall and attracts many moths.",
      "The lamp heats the old hall. It also attracts many moths.",
    ],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitBothAnd, text)).toContain(told);
  });

  it.each([
    ["We studied both the size and shape of the lamps."],
    ["We studied both old and new lamps."],
    ["The lamp heats both oil and water tanks."],
    ["We compared both the old lamps and the new candles."],
    ["The pupil jointly learns both the colour of the old lamps and the price of the oil."],
    ["The lamp does not heat both the old hall and the new cellar."],
  ])("leaves %j whole", (text) => {
    expect(toldSplits(parser, splitBothAnd, text)).toEqual([]);
  });
});

describe("splitJoinedObjects", () => {
  it.each([
    [
      "We discuss the colour of the old lamps, as well as recent attempts to sell the oil.",
      "We discuss the colour of the old lamps. We also discuss recent attempts to sell the oil.",
    ],
    [
      "We built a large hall for the old lamps, and a small cellar that keeps the oil cold.",
      "We built a large hall for the old lamps. We also built a small cellar that keeps the oil cold.",
    ],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitJoinedObjects, text)).toContain(told);
  });

  it.each([
    ["We tested the lamp on old halls, as well as the new cellars of the town."],
    ["We discuss the difference between the old lamps, as well as the new candles."],
    ["We built the hall for the old lamps, and a cellar was dug."],
    ["We describe lamps, oil of old fish, as well as the use of candles."],
  ])("leaves %j whole", (text) => {
    expect(toldSplits(parser, splitJoinedObjects, text)).toEqual([]);
  });
});

describe("splitJoinedAims", () => {
  it.each([
    [
      "The aim of this study was to find a lamp that heats the hall and to describe the use of oil.",
      "The aim of this study was to find a lamp that heats the hall. Another aim was to describe the use of oil.",
    ],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitJoinedAims, text)).toContain(told);
  });

  it.each([
    ["The aim is to find a way to heat halls and to dry clothes."],
    ["The lamp was to heat the old hall and to dry the clothes."],
    ["The aim is to learn how oil burns and to sell it."],
  ])("leaves %j whole", (text) => {
    expect(toldSplits(parser, splitJoinedAims, text)).toEqual([]);
  });
});

describe("splitJoinedThat", () => {
  it.each([
    [
      "We show by measurement that the old lamp efficiently heats the hall and that it can directly attract many moths.",
      "We show by measurement that the old lamp efficiently heats the hall. We also show that it can directly attract many moths.",
    ],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitJoinedThat, text)).toContain(told);
  });

  it.each([
    ["We show by tests that lamps heat the hall, suggesting that oil burns and that halls are warm."],
    ["We show in old halls lamps that hang there and that burn."],
    ["We do not show by many tests that the lamp heats the hall and that the oil burns."],
  ])("leaves %j whole", (text) => {
    expect(toldSplits(parser, splitJoinedThat, text)).toEqual([]);
  });
});

describe("splitReports", () => {
  it("tells what was joined within a report under the report", () => {
    expect(
      toldSplits(
        parser,
        splitReports,
        "These tests show that oil plays a key role in the heating of old halls and in the drying of wet clothes.",
      ),
    ).toContain(
      "These tests show that oil plays a key role in the heating of old halls. They also show that it plays a key role in the drying of wet clothes.",
    );
  });
});
