import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string]>([
  ["The cause of these fires remains unclear.", "It is still not clear what causes these fires."],
  [
    "Lamps without a switch are dangerous in kitchens.",
    "In kitchens, lamps that lack a switch are dangerous.",
  ],
])("%s may be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toEqual([]);
});

test.each<[string, string, string]>([
  ["The cause of these fires remains unclear.", "It is now clear what causes these fires.", "negation.lost"],
  [
    "Lamps with a switch are dangerous in kitchens.",
    "In kitchens, lamps that lack a switch are dangerous.",
    "negation.added",
  ],
])("%s must not be told as: %s (%s)", (source, statement, code) => {
  expect(codesOf(source, statement)).toContain(code);
});

test.each([
  ["The cause of these storms remains unknown.", "The cause of these storms remains known."],
  ["How the lamps work is unclear.", "How the lamps work is clear."],
  ["The parts of the lamp are largely unknown.", "The parts of the lamp are mostly known."],
  ["It is impossible to see the stars at noon.", "It is possible to see the stars at noon."],
])("%s may not be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toContain("negation.lost");
});

test("what is unknown is not known", () => {
  expect(
    codesOf("The parts of the lamp are largely unknown.", "The parts of the lamp are mostly not known."),
  ).toEqual([]);
});

test('a denial keeps its own "not", wherever it stands', () => {
  const source = "The parts of the lamp are largely unknown.";
  expect(codesOf(source, "The parts of the lamp are still mostly not known.")).toEqual([]);
  expect(codesOf(source, "The parts of the lamp are still mostly known.")).toContain("negation.lost");
});
