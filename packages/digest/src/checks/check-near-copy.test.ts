import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

const SOURCE =
  "In dark rooms, green lamps may reduce the number of moths that several visitors see at night.";

test("a near copy may put a shorter word of the same meaning in the place of another", () => {
  expect(codesOf(SOURCE, SOURCE.replace("reduce", "cut"))).toEqual([]);
});

test.each([
  ["may", "can", "hedge.lost"],
  ["several", "all", "quantifier.added"],
  ["reduce", "raise", "comparison.turned"],
  ["visitors", "guests", "words.added"],
  ["visitors", "types", "words.lost"],
])("a near copy with %s as %s is refused (%s)", (word, other, code) => {
  expect(codesOf(SOURCE, SOURCE.replace(word, other))).toContain(code);
});

test.each([
  [
    "The growth of moths in dark rooms is poorly understood.",
    "The growth of moths in dark rooms is not well understood.",
  ],
  ["How moths grow in dark rooms is unclear to us.", "How moths grow in dark rooms is not clear to us."],
  [
    "The lamps focus on the old hall of the school in winter.",
    "The lamps look mainly at the old hall of the school in winter.",
  ],
  [
    "The knowledge regarding the light of the hall is needed in winter.",
    "The knowledge about the light of the hall is needed in winter.",
  ],
  [
    "Green lamps are required for the growth of moths in dark rooms.",
    "The growth of moths in dark rooms needs green lamps.",
  ],
  [
    "Lamps not only save oil but also light the hall of the school.",
    "Lamps save oil and also light the hall of the school.",
  ],
  [
    "Overall, lamps light the old hall of the school in winter.",
    "All in all, lamps light the old hall of the school in winter.",
  ],
  [
    "We saw the light of the old lamp in the hall of the school.",
    "The authors saw the old lamp's light in the hall of the school.",
  ],
  [
    "The tests reveal a role for light in the sleep of old mice.",
    "The tests reveal that light plays a part in the sleep of old mice.",
  ],
])("%s may be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toEqual([]);
});

test.each([
  [
    "The growth of moths in dark rooms is poorly understood.",
    "The growth of moths in dark rooms is well understood.",
    "negation.lost",
  ],
  [
    "A role for light in the sleep of moths remains elusive.",
    "A role for light in the sleep of moths is still known.",
    "negation.lost",
  ],
  [
    "Green lamps are required for the growth of moths in dark rooms.",
    "Green lamps need the growth of moths in dark rooms.",
    "roles.swapped",
  ],
  [
    "Lamps do not save oil but light the hall of the school.",
    "Lamps save oil and also light the hall of the school.",
    "negation.lost",
  ],
  [
    "We saw the light of the old lamp in the hall of the school.",
    "The authors saw the light's old lamp in the hall of the school.",
    "roles.swapped",
  ],
  [
    "The tests reveal a role for light in the sleep of old mice.",
    "The tests reveal that the sleep of old mice plays a part in light.",
    "roles.swapped",
  ],
  [
    "These results indicate that lamps light the hall.",
    "These results show that lamps light the hall.",
    "scope.report-lost",
  ],
])("%s is not told by: %s (%s)", (source, statement, code) => {
  expect(codesOf(source, statement)).toContain(code);
});
