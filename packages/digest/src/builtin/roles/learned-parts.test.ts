import { expect, test } from "vitest";
import { taggedOf } from "../../testing/sample-source.ts";
import { PARTS, partScores } from "./learned-parts.ts";
import { PART_WEIGHTS } from "./part-weights.ts";
import { sourceSentences } from "./source-sentence.ts";

const ABSTRACT =
  "Lamps are common in halls, but little is known about how they age. Children were randomly assigned to two halls. " +
  "Lamps were dimmed in one hall. Reading was recorded for a year. Reading was significantly slower in the dim hall. " +
  "These results suggest that dim lamps should be replaced.";

test("what is known, what was done and what was found are told apart", () => {
  const best = sourceSentences(taggedOf(ABSTRACT)).map((sentence) => {
    const scores = partScores(sentence);
    return PARTS.reduce((a, b) => (scores[b] > scores[a] ? b : a));
  });
  expect([best[0], best[1], best[4], best[5]]).toEqual(["background", "method", "finding", "finding"]);
});

test("each line of the weights is a feature and a whole number for each part", () => {
  for (const line of PART_WEIGHTS.trim().split("\n")) {
    const numbers = (line.split("\t")[1] ?? "").split(" ").map(Number);
    expect(numbers).toHaveLength(PARTS.length);
    expect(numbers.every(Number.isInteger)).toBe(true);
  }
  expect(PART_WEIGHTS.length).toBeLessThan(100_000);
});
