import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each([
  ["The lamps burn up to 35 hours in winter.", "In winter the lamps burn as long as 35 hours."],
  ["The lamps burn at least 35 hours in winter.", "In winter the lamps burn 35 hours or more."],
])("%s may be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).not.toContain("hedge.lost");
});

test.each([
  ["The lamps burn up to 35 hours in winter.", "The lamps burn 35 hours in the winter."],
  ["They repaired at least 50 lamps of the tower.", "They mended 50 lamps of the tower."],
])("%s may not be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toContain("hedge.lost");
});
