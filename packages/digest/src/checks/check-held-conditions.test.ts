import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string, string]>([
  [
    "We prove it with rules that highlight the conditions under which lamps share a wire.",
    "They prove it with rules which show that lamps share a wire.",
    "scope.condition-lost",
  ],
  [
    "The costs of the lamps are estimated to rise from 3 to 9 dollars in the next winter.",
    "In the next winter, the costs of the lamps rise from 3 to 9 dollars.",
    "hedge.lost",
  ],
])("%s must not be told as: %s (%s)", (source, statement, code) => {
  expect(codesOf(source, statement)).toContain(code);
});

test.each<[string, string]>([
  [
    "We prove it with rules that highlight the conditions under which lamps share a wire.",
    "They prove it with rules which show when lamps share a wire.",
  ],
  [
    "The costs of the lamps are estimated to rise from 3 to 9 dollars in the next winter.",
    "In the next winter, the costs of the lamps should rise from 3 to 9 dollars, by an estimate.",
  ],
])("%s may be told as: %s", (source, statement) => {
  const codes = codesOf(source, statement);
  expect(codes).not.toContain("scope.condition-lost");
  expect(codes).not.toContain("hedge.lost");
});
