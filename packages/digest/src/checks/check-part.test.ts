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
    "another opening",
    "This leads to a reduction of the cost in the school.",
    "It leads to a lower cost in the school.",
  ],
])("a part is not told with %s", (_, part, statement) => {
  expect(told(statement, part)).toBe(false);
});
