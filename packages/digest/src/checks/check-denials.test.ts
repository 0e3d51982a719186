import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string]>([
  ["The origin of lamps remains unclear.", "The origin of lamps is still not known."],
  ["Lamps not only shine but also smell.", "Lamps not only shine but also smell."],
  ["The heat of lamps is independent of oil.", "The heat of lamps does not depend on oil."],
])("%s may be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toEqual([]);
});

test.each<[string, string]>([
  ["The origin of lamps is poorly understood.", "The origin of lamps is well understood."],
  ["The origin of lamps remains unclear.", "The origin of lamps is still known."],
  ["The heat of lamps is independent of oil.", "The heat of lamps does depend on oil."],
  ["Lamps not only shine but also smell.", "Lamps only shine but also smell."],
  // What stands at the very beginning of a copied stretch is no opening that may go.
  ["This is not the case in winter.", "This is the case in winter."],
])("%s must not be told as: %s", (source, statement) => {
  expect(
    codesOf(source, statement).some((code) => /^(?:negation\.lost|clause\.cut-at-start)$/u.test(code)),
  ).toBe(true);
});
