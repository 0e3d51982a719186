import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string]>([
  ["Old lamps are driven by oil.", "Oil drives old lamps."],
  ["Many lamps have been painted by monks.", "Monks have painted many lamps."],
  ["The lamp (LX) retains most of its heat.", "The lamp (LX) keeps most of its heat."],
])("%s may be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toEqual([]);
});

test.each<[string, string]>([
  // A plainer verb stands for the verb.
  ["Old lamps retain summer heat.", "Summer heat keeps old lamps."],
  // An aside in brackets stands between a side and its verb.
  ["A green lamp (GL) warms small rooms.", "Small rooms warms green lamp (GL)."],
  // The "to" of a verb is no preposition.
  [
    "We look for quiet rooms to best protect the lamps.",
    "They look for the lamps to best protect quiet rooms.",
  ],
  // A word that stands on both sides of the verb.
  ["The lamp glass improves glass lenses of towers.", "The lenses of towers improves lamp glass."],
])("%s must not be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toContain("roles.swapped");
});

test.each([
  ["how rain affects the light of old lamps", []],
  ["how the light of old lamps affects rain", ["roles.swapped"]],
])("the effect of one thing on another is told as: %s", (told, codes) => {
  expect(
    codesOf(
      "We have examined the effects of rain on the light of old lamps.",
      `The authors have looked closely at ${told}.`,
    ),
  ).toEqual(codes);
});
