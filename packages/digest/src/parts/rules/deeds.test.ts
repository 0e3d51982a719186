import { beforeAll, describe, expect, it } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import type { Parser } from "../../parse/parse.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitClauses } from "./clauses.ts";
import { splitParticiples } from "./participles.ts";
import { splitPredicates } from "./predicates.ts";
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
    [
      "These results show that the lamp heats the hall and suggest a new use of oil.",
      "These results show that the lamp heats the hall. They suggest a new use of oil.",
    ],
    [
      "Lamps in both halls were lit at night and were kept in a dark cellar.",
      "Lamps in both halls were lit at night. They were kept in a dark cellar.",
    ],
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
    ["The lamp is fit and ready for long use."],
    ["The lamp has a shade that warms and lights the hall."],
    ["When it rains, the lamp heats the hall and attracts small moths."],
    ["The light will help to heat the hall, cool the cellar, and save the moths."],
    ["The lamp showed slow growth of rust and increased use of oil."],
    ["The lamps of the hall show that old moths fear light and may fly in winter."],
    ["The new lamp both heats the hall and attracts small moths."],
    ["These results show that red lamps may heat the hall and attract small moths."],
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
      "The red lamp heats the hall while the blue lamp attracts small moths.",
      "The red lamp heats the hall. The blue lamp attracts small moths.",
    ],
    [
      "Old lamps attract small moths but the cause of this attraction is not known.",
      "Old lamps attract small moths. But the cause of this attraction is not known.",
    ],
    [
      "It is known that old lamps attract moths, but the role of oil in this is not known.",
      "It is known that old lamps attract moths. But the role of oil in this is not known.",
    ],
    [
      "The lamps need much oil and light is rare in this old hall.",
      "The lamps need much oil. Light is rare in this old hall.",
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
    ["We show that the large red lamp and its shade heat the hall."],
    ["In winter there were ten so-called lamps in the hall, so-called wires were seen."],
    ["The lamp has a range of 10–20 metres and needs much oil."],
    ["It rests on three things: the lamp is red, the hall is dark, and the moths are small."],
    ["We use a trick to show that the lamp is red and this hall is dark."],
    ["The lamp was unique, with much light, but no use of the oil."],
    ["The hall has a lamp that heats the wall while the blue lamp attracts moths."],
    ["The hall has lamps, wires, moths and light is rare."],
    ["We saw old lamps in the hall while the moths flew over the wall."],
    ["In winter, the red lamp heats the hall while the blue lamp attracts moths."],
    ["The lamps were lit while the moths flew over the hall."],
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
      "We show that the red lamp is safe and provides a warm light for the hall.",
      "We show that the red lamp is safe. We also show that it provides a warm light for the hall.",
    ],
    [
      "We show that the lamp is red and that the hall is dark.",
      "We show that the lamp is red. We also show that the hall is dark.",
    ],
    [
      "We provide new evidence that the lamp is red and that the hall is dark.",
      "We provide new evidence that the lamp is red. We also provide new evidence that the hall is dark.",
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
    ["Old tests show that the lamp heats the hall, but its oil is unknown."],
    ["The results show that the lamp heats the hall and provide insight into the moths."],
    ["These data show that the red lamp heats the hall and provides insight into the moths."],
    ["They show that the lamp may do so by burning the oil of whales."],
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
      "The lamp heats the hall, presumably reducing the number of moths.",
      "The lamp heats the hall. This presumably reduces the number of moths.",
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
    ["The work includes testing the lamp, reducing the use of oil, and counting moths."],
    ["We propose a lamp that heats the hall, reducing the number of moths."],
    ["We build lamps, and tests showing that they heat the hall."],
    ["The lamp heats the hall, permitting the growth of plants and being of use to moths."],
  ])("keeps %j whole", (text) => {
    expect(toldSplits(parser, splitParticiples, text)).toEqual([]);
  });
});
