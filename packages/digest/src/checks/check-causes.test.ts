import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string]>([
  [
    "The heat of the lamps was associated with broken windows.",
    "Windows were broken in association with the heat of the lamps.",
  ],
  ["The heat of the lamps led to broken windows.", "The heat of the lamps caused windows to be broken."],
])("%s may be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toEqual([]);
});

test.each<[string, string, string]>([
  [
    "The heat of the lamps was associated with broken windows.",
    "The heat of the lamps caused windows to be broken.",
    "cause.added",
  ],
])("%s must not be told as: %s (%s)", (source, statement, code) => {
  expect(codesOf(source, statement)).toContain(code);
});
