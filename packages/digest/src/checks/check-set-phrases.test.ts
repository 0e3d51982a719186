import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string]>([
  ["Lamps contribute to the fall of moths.", "Lamps play a part in the fall of moths."],
  ["We study the role of lamps in fires.", "The authors study the part lamps play in fires."],
])("%s may be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toEqual([]);
});

test.each<[string, string]>([
  ["Lamps contribute to the fall of moths.", "A part plays lamps in the fall of moths."],
  ["Lamps contribute to the fall of moths.", "Lamps play a fall in the part of moths."],
  ["Moths participate in winter swarms.", "Moths take winter in part swarms."],
  ["Our results provide insight into lamps.", "Our results help lamps understand people."],
])("%s must not be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toContain("roles.swapped");
});
