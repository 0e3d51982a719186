import { expect, test } from "vitest";
import { isWholeTold } from "./check-whole.ts";
import { takeApart } from "./take-apart.ts";

test.each<[string, string[], boolean]>([
  [
    "In this paper, we test lamps and we sell oil.",
    ["The authors test lamps.", "The authors sell oil."],
    true,
  ],
  ["We test lamps and we sell oil.", ["The authors test lamps."], false],
  ["We test lamps (e.g. red ones) here.", ["The authors test lamps here."], true],
  ["We test lamps (12 red ones) here.", ["The authors test lamps here."], false],
  [
    "DESIGN AND SETTING Study of lamps in old halls.",
    ["The design was a study of lamps in old halls."],
    true,
  ],
  ["DESIGN AND SETTING Study of lamps in old halls.", ["The design was a study of lamps."], false],
])("%s told as %j: whole is %s", (source, statements, whole) => {
  expect(isWholeTold(takeApart(source), statements.map(takeApart))).toBe(whole);
});
