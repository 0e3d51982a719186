import { expect, test } from "vitest";
import { tokensOf } from "../../testing/sample-source.ts";
import { structuredLabel } from "./structured-label.ts";

test.each<[string, string | null]>([
  ["METHODS We weighed lamps.", "methods"],
  ["Results: Lamps glow.", "results"],
  ["Methods and Results: Lamps glow.", "methods and results"],
  ["RESULT(S) A lamp glows.", "result"],
  ["CONCLUSIONS.", "conclusions"],
  ["DESIGN, SETTING, AND PARTICIPANTS Men weighed lamps.", "design, setting, and participants"],
  ["Background", "background"],
  ["Results We weighed lamps.", "results"],
  ["IMPORTANCE Lamps are rare.", "importance"],
  ["Results show that lamps glow.", null],
  ["Methods are rare.", null],
  ["RESULTS SHOW THAT LAMPS GLOW.", null],
  ["Lamps: a review.", null],
  ["", null],
])("%s", (source, label) => {
  expect(structuredLabel(tokensOf(source))?.label ?? null).toBe(label);
});
