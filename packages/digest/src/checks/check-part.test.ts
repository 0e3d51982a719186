import { expect, test } from "vitest";
import { isPartTold } from "./check-statement.ts";
import { takeApart } from "./take-apart.ts";

const PART = "We utilize cheap lamps to light the old schools of the town.";

function told(statement: string, part = PART): boolean {
  return isPartTold(takeApart(part), takeApart(statement));
}

test.each([
  PART,
  "The authors use cheap lamps to light the old schools of the town.",
  "They use cheap lamps to light the old schools of the town.",
])("a part may be told in plainer words: %s", (statement) => {
  expect(told(statement)).toBe(true);
});

test.each([
  ["The light of the lamps was measured at night.", "The authors measured the light of the lamps at night."],
  ["The light was then measured by using mirrors.", "The authors then measured the light by using mirrors."],
  ["The old lamps are broken by the strong wind.", "The strong wind breaks the old lamps."],
  ["The lamps can be broken by the wind at night.", "The wind can break the lamps at night."],
  [
    "The strong light is required for the growth of the plants.",
    "The growth of the plants needs the strong light.",
  ],
  ["Old lamps are thought to attract moths.", "It is thought that old lamps attract moths."],
  ["The old lamps attract moths during warm nights.", "During warm nights, the old lamps attract moths."],
  ["However, old lamps attract moths.", "But old lamps attract moths."],
  ["Thus, old lamps attract moths.", "So old lamps attract moths."],
  [
    "We show that old lamps attract moths at night.",
    "According to the authors, old lamps attract moths at night.",
  ],
  [
    "These results show that old lamps attract moths.",
    "According to these results, old lamps attract moths.",
  ],
  ["This suggests that old lamps attract moths.", "From this, it seems that old lamps attract moths."],
  ["The aim was to count the moths of old lamps.", "The authors wanted to count the moths of old lamps."],
  [
    "Using old mirrors, we count moths at night.",
    "With the help of old mirrors, the authors count moths at night.",
  ],
  [
    "But little is known about the moths of old lamps.",
    "But not much is known about the moths of old lamps.",
  ],
])("a part may be turned around: %s as %s", (part, statement) => {
  expect(told(statement, part)).toBe(true);
});

test.each([
  ["half of it left out", PART, "The authors use cheap lamps."],
  ["another word", PART, "The authors use broken lamps to light the old schools of the town."],
  ["a denial", PART, "The authors use cheap lamps to light no old schools of the town."],
  // Each of these has no other problem than that things stand in other places, or that it opens otherwise.
  [
    "aim and thing exchanged",
    "The aim is to facilitate reading in the old school.",
    "Reading in the old school is to make the aim easier.",
  ],
  [
    "who uses what exchanged",
    "They utilize lamps which facilitate reading.",
    "Lamps use them which make reading easier.",
  ],
  ["its object as its subject", "This also enhances the light.", "The light improves this also."],
  [
    "who breaks what exchanged",
    "The old lamps are broken by the strong wind.",
    "The old lamps break the strong wind.",
  ],
  [
    "the thing that is needed exchanged",
    "The light is required for the growth.",
    "The light needs the growth.",
  ],
  [
    "the authors for whoever did it",
    "The lamps were broken by the wind.",
    "The authors broke the lamps by the wind.",
  ],
  ["a phrase of another front", "Lamps attract moths of the night.", "Of the night, lamps attract moths."],
  ["two things of a front exchanged", "Lamps attract moths in the sun.", "In moths, lamps attract the sun."],
  [
    "another opening",
    "This leads to a reduction of the cost in the school.",
    "It leads to a lower cost in the school.",
  ],
])("a part is not told with %s", (_, part, statement) => {
  expect(told(statement, part)).toBe(false);
});
