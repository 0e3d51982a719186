import { expect, test } from "vitest";
import { getStatement } from "../statement.ts";
import { taggedOf } from "../testing/sample-source.ts";
import { assignRoles, type RoledSentence } from "./roles/assign-roles.ts";
import { sourceSentences } from "./roles/source-sentence.ts";
import { writeKeyPoints } from "./write-key-points.ts";
import { passageOf } from "./write-levels.ts";

function pointsOf(abstract: string, leaning: readonly number[] = []) {
  const split = taggedOf(abstract);
  const roled = assignRoles(sourceSentences(split));
  const statementOf = (sentence: RoledSentence) => {
    const before = leaning.includes(sentence.index) ? roled[sentence.index - 1] : undefined;
    const passage = passageOf(sentence);
    const start = before?.start ?? passage.start;
    return getStatement(split, {
      text: abstract.slice(start, passage.end),
      passages: [{ ...passage, start }],
    });
  };
  const salience = roled.map(() => 0);
  return writeKeyPoints(roled, salience, statementOf).map(({ role, statement }) => [role, statement.text]);
}

test("a point holds a measured result, not a name with digits, to stand as a number", () => {
  expect(
    pointsOf(
      "We find that lamps of glass save oil. We find that the lamp L38K/72R glows. We find that lamps save 38% of oil.",
    ),
  ).toEqual([
    ["finding", "We find that lamps of glass save oil."],
    ["finding", "We find that the lamp L38K/72R glows."],
    ["number", "We find that lamps save 38% of oil."],
  ]);
});

test("a sentence that another point tells too is told once", () => {
  const text = "We use a lamp of glass in a hall. Both lamps were found to glow.";
  expect(pointsOf(text, [1]).map(([, told]) => told)).toEqual([text]);
  expect(pointsOf(text).map(([role]) => role)).toEqual(["method", "finding"]);
});

test("a point whose sentence leans on one that leans as well is shown only where there is no other", () => {
  const leaning = "Lamps are common. They have been widely used. These lamps were found to glow.";
  const clear = "We find that lamps of glass save oil.";
  expect(pointsOf(`${leaning} ${clear}`)).toEqual([["finding", clear]]);
  expect(pointsOf(leaning)).toEqual([["finding", "These lamps were found to glow."]]);
});
