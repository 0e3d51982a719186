import { beforeAll, describe, expect, it } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import type { Parser } from "../../parse/parse.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitClauses } from "./clauses.ts";
import { splitFrontParticiples } from "./front-participles.ts";
import { splitInfinitives } from "./infinitives.ts";
import { splitMeans } from "./means.ts";
import { splitParticiples } from "./participles.ts";
import { splitPredicates } from "./predicates.ts";
import { splitPurposes } from "./purposes.ts";
import { splitReports } from "./reports.ts";

let parser: Parser;

beforeAll(async () => {
  parser = await loadParser();
});

describe("splitPredicates", () => {
  it.each([
    [
      "The red lamp heats the hall and attracts small moths.",
      "The red lamp heats the hall. It attracts small moths.",
    ],
    [
      "The lamps are kept in a dark hall and tested in winter.",
      "The lamps are kept in a dark hall. They are tested in winter.",
    ],
    [
      "The red lamp heats the hall but does not attract small moths.",
      "The red lamp heats the hall. But it does not attract small moths.",
    ],
    [
      "The red lamp heats the hall, attracts small moths, and needs no oil.",
      "The red lamp heats the hall. It attracts small moths, and needs no oil.",
    ],
    [
      "In winter, the lamp heats the hall and attracts small moths.",
      "In winter, the lamp heats the hall. It also attracts small moths.",
    ],
    [
      "If it rains, the lamp heats the hall and attracts small moths.",
      "If it rains, the lamp heats the hall. Then it also attracts small moths.",
    ],
    [
      "Old lamps may heat the hall and attract small moths.",
      "Old lamps may heat the hall. They may attract small moths.",
    ],
    ["We built a red lamp and tested it in a hall.", "We built a red lamp. We tested it in a hall."],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitPredicates, text)).toContain(told);
  });

  it.each([
    ["Few lamps heat the hall and attract small moths."],
    ["The lamp does not heat the hall and attract small moths."],
    ["We show that the lamp heats the hall and attracts small moths."],
    ["The hall has a lamp that heats the wall and attracts small moths."],
    ["The two lamps heat the hall and attract small moths, respectively."],
    ["The lamp heats and lights the hall."],
    ["The old lamps glow and are lit."],
    ["The moths are small and separate in winter."],
    ["Only the red lamp heats the hall and attracts small moths."],
    ["We think that moths fear the lamp and were seen in the hall."],
  ])("keeps %j whole", (text) => {
    expect(toldSplits(parser, splitPredicates, text)).toEqual([]);
  });
});

it("splits a list of predicates at its first comma alone", () => {
  const text = "The red lamp heats the hall, attracts small moths, and needs no oil.";
  expect(toldSplits(parser, splitPredicates, text)).toHaveLength(1);
});

describe("splitClauses", () => {
  it.each([
    ["The lamp is red, and the hall is dark at night.", "The lamp is red. The hall is dark at night."],
    ["The lamp is red, but the hall is dark at night.", "The lamp is red. But the hall is dark at night."],
    [
      "The lamp is red; however, the hall is dark at night.",
      "The lamp is red. But the hall is dark at night.",
    ],
    [
      "The lamp is red, whereas the hall is dark at night.",
      "The lamp is red. But the hall is dark at night.",
    ],
    [
      "The lamp is weak, so the hall is dark at night.",
      "The lamp is weak. Because of this, the hall is dark at night.",
    ],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitClauses, text)).toContain(told);
  });

  it.each([
    ["We suggest that the lamp is red and the hall is dark."],
    ["If it rains, the lamp heats the hall, whereas the moths sleep at night."],
    ["If it rains, the lamp heats the hall, and we sleep in the garden."],
    ["The colour of the lamp and the size of the hall are known."],
    ["The lamp is red so that the hall is dark at night."],
  ])("keeps %j whole", (text) => {
    expect(toldSplits(parser, splitClauses, text)).toEqual([]);
  });
});

describe("splitReports", () => {
  it.each([
    [
      "We show that the red lamp heats the hall and attracts small moths.",
      "We show that the red lamp heats the hall. We also show that it attracts small moths.",
    ],
    [
      "We show that the lamp is red and that the hall is dark.",
      "We show that the lamp is red. We also show that the hall is dark.",
    ],
    [
      "The results suggest that the lamp is red, whereas the hall is dark.",
      "The results suggest that the lamp is red. But they also suggest that the hall is dark.",
    ],
    [
      "This test shows that the red lamp heats the hall and attracts small moths.",
      "This test shows that the red lamp heats the hall. It also shows that the red lamp attracts small moths.",
    ],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitReports, text)).toContain(told);
  });

  it.each([
    ["We do not show that the red lamp heats the hall and attracts small moths."],
    ["The hall is so dark that the lamp heats the wall and attracts small moths."],
  ])("keeps %j whole", (text) => {
    expect(toldSplits(parser, splitReports, text)).toEqual([]);
  });
});

describe("splitParticiples", () => {
  it.each([
    [
      "The lamp heats the hall, suggesting that it needs much oil.",
      "The lamp heats the hall. This suggests that it needs much oil.",
    ],
    [
      "The lamp heated the hall, leading to a loss of moths.",
      "The lamp heated the hall. This led to a loss of moths.",
    ],
    [
      "The lamp heated the hall resulting in a loss of moths.",
      "The lamp heated the hall. This led to a loss of moths.",
    ],
    [
      "The lamp may heat the hall, thereby reducing the number of moths.",
      "The lamp may heat the hall. This may reduce the number of moths.",
    ],
    [
      "The lamp heats the hall, reducing the use of oil and attracting small moths.",
      "The lamp heats the hall. This reduces the use of oil and attracts small moths.",
    ],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitParticiples, text)).toContain(told);
  });

  it.each([
    ["The lamp does not heat the hall, reducing the number of moths."],
    ["Many things heat the hall, including the lamp of the moths."],
    ["We suggest that the lamp heats the hall, reducing the number of moths."],
    ["The lamp was tested using a cold wind of the sea."],
  ])("keeps %j whole", (text) => {
    expect(toldSplits(parser, splitParticiples, text)).toEqual([]);
  });
});

describe("splitMeans", () => {
  it.each([
    [
      "The lamp heats the large hall by burning the oil of whales.",
      "The lamp heats the large hall. It does so by burning the oil of whales.",
    ],
    [
      "We heated the large hall using the oil of whales.",
      "We heated the large hall. For this, we used the oil of whales.",
    ],
    [
      "Using the oil of whales, we heated the hall.",
      "We used the oil of whales. In this way, we heated the hall.",
    ],
    [
      "By burning the oil of whales, the lamp heats the hall.",
      "The lamp burns the oil of whales. In this way, it heats the hall.",
    ],
    [
      "We show, using a red lamp, that the hall is dark.",
      "We show that the hall is dark. For this, we use a red lamp.",
    ],
    [
      "Based on the size of the hall, we used a red lamp.",
      "We used a red lamp. This was based on the size of the hall.",
    ],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitMeans, text)).toContain(told);
  });

  it.each([
    ["The lamp does not heat the large hall by burning the oil of whales."],
    ["The fire in the large hall was caused by burning the oil of whales."],
    ["Whether the lamp heats the hall by burning the oil of whales is unknown."],
    ["This was done using the oil of whales."],
  ])("keeps %j whole", (text) => {
    expect(toldSplits(parser, splitMeans, text)).toEqual([]);
  });
});

describe("splitPurposes", () => {
  it.each([
    ["We used a red lamp to find the moths.", "We wanted to find the moths. For this, we used a red lamp."],
    ["To find the moths, we used a red lamp.", "We wanted to find the moths. For this, we used a red lamp."],
    [
      "The red lamp was used in the hall to measure the number of moths.",
      "The aim was to measure the number of moths. For this, the red lamp was used in the hall.",
    ],
    [
      "Here we used a red lamp in order to find the moths.",
      "Here we used a red lamp. The aim was to find the moths.",
    ],
    [
      "We used a red lamp to show that moths can see it.",
      "We used a red lamp. In this way, we showed that moths can see it.",
    ],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitPurposes, text)).toContain(told);
  });

  it.each([
    ["The red lamp allows the moths to find the hall."],
    ["The moths are able to find the dark hall."],
    ["The red lamp can be used to find the moths."],
    ["In winter, we can use a red lamp to find the moths."],
    ["The hall provides a red lamp to find the moths."],
    ["We did not use a red lamp to find the moths."],
    ["The hall is too dark to find the moths."],
  ])("keeps %j whole", (text) => {
    expect(toldSplits(parser, splitPurposes, text)).toEqual([]);
  });
});

describe("splitInfinitives", () => {
  it.each([
    [
      "The red lamp is able to heat the hall and attract small moths.",
      "The red lamp is able to heat the hall. It is also able to attract small moths.",
    ],
    [
      "We want to heat the hall and attract small moths.",
      "We want to heat the hall. We also want to attract small moths.",
    ],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitInfinitives, text)).toContain(told);
  });

  it("keeps together what is denied", () => {
    expect(
      toldSplits(parser, splitInfinitives, "The lamp is not able to heat the hall and attract moths."),
    ).toEqual([]);
  });
});

describe("splitFrontParticiples", () => {
  it.each([
    ["Inspired by old lamps, we built a new hall.", "We built a new hall. We were inspired by old lamps."],
    [
      "Having tested a red lamp, we heated the hall.",
      "We have tested a red lamp. After this, we heated the hall.",
    ],
    ["Located in the hall, the lamp attracts moths.", "The lamp is located in the hall. It attracts moths."],
  ])("tells %j in parts", (text, told) => {
    expect(toldSplits(parser, splitFrontParticiples, text)).toContain(told);
  });

  it("keeps a comparison where it is", () => {
    expect(
      toldSplits(parser, splitFrontParticiples, "Compared to the hall, the lamp attracts many moths."),
    ).toEqual([]);
  });
});
