import { expect, test } from "vitest";
import { tokensOf } from "../../testing/sample-source.ts";
import { assignRoles } from "../roles/assign-roles.ts";
import { withoutPointers } from "./without-pointers.ts";

function told(text: string): string {
  const whole = { section: "s1", index: 0, place: 0, placesInSection: 1, start: 0, end: text.length };
  const [sentence] = assignRoles([{ ...whole, text, tokens: tokensOf(text) }]);
  if (sentence === undefined) throw new Error("one sentence has one role");
  const without = withoutPointers(sentence);
  expect(without.tokens.map((token) => token.text).join("")).toBe(without.text.replace(/\s/gu, ""));
  expect([without.start, without.end]).toEqual([0, text.length]);
  return without.text;
}

test.each([
  ["Lamps glow (Doe, 2011).", "Lamps glow."],
  ["Lamps glow (Doe et al., 2011; Roe and Poe, 2014a, 2014b) at night.", "Lamps glow at night."],
  ["Lamps glow (reviewed in van Doe and Roe, 1999).", "Lamps glow (reviewed in van Doe and Roe, 1999)."],
  ["Lamps glow (see Doe et al., 2011) at night [3, 7–9].", "Lamps glow at night."],
  ["Lamps glow (Figure 2A and B), as does oil (see Table 1).", "Lamps glow, as does oil."],
])("%s is told as %s", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  "Lamps (not candles) glow.",
  "Lamps glow (n = 12).",
  "Lamps glow (Figure 2A, p < 0.01).",
  "Lamps glow (in 2011).",
  "Lamps of two kinds (oil and wax) glow.",
  "The interval [0, 1] is closed.",
  "Lamps glow on the interval [1, 2] alone.",
  "As shown in [3], lamps glow.",
  "Lamps glow for long (up to 2000 hours).",
])("what says something stays: %s", (text) => {
  expect(told(text)).toBe(text);
});
