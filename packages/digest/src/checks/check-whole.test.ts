import { expect, test } from "vitest";
import { unitsOf } from "./check-units.ts";
import { isWholeTold } from "./check-whole.ts";

test.each<[string, string[], boolean]>([
  [
    "In this paper, we test lamps and we sell oil.",
    ["The authors test lamps.", "The authors sell oil."],
    true,
  ],
  ["We test lamps and we sell oil.", ["The authors test lamps."], false],
  ["We test lamps (e.g. red ones) here.", ["The authors test lamps here."], true],
  ["We test lamps (12 red ones) here.", ["The authors test lamps here."], false],
])("%s told as %j: whole is %s", (source, statements, whole) => {
  expect(isWholeTold(unitsOf(source), statements.map(unitsOf))).toBe(whole);
});
