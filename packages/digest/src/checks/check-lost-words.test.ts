import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string]>([
  [
    "We found a novel lamp that people use in kitchens.",
    "The authors found the lamp. People use it in kitchens.",
  ],
])("%s may be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toEqual([]);
});

test.each<[string, string, string]>([
  [
    "Green lamps from Spain that burn oil are sold in kitchens.",
    "People sell green lamps that burn oil in kitchens.",
    "words.lost",
  ],
  [
    "If it rains, lamps on bridges flicker for hours.",
    "For hours, there is flickering of lamps on bridges.",
    "scope.condition-lost",
  ],
])("%s must not be told as: %s (%s)", (source, statement, code) => {
  expect(codesOf(source, statement)).toContain(code);
});
