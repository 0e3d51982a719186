import { expect, test } from "vitest";
import { tokensOf } from "../../testing/sample-source.ts";
import { opensInDisagreement } from "./agreement.ts";
import { word } from "./words.ts";

test.each<[string, boolean]>([
  ["We activates the light of the hall.", true],
  ["The authors warms the halls.", true],
  ["They is the oldest of the lamps.", true],
  ["But they carefully warms the halls.", true],
  ["We warm the halls.", false],
  ["They focus on lamps and discuss what oil costs.", false],
  ["They also have warmed the hall that glows.", false],
  ["Lamps warms the halls.", false],
])("%s: its verb is not that of its subject: %s", (text, expected) => {
  expect(opensInDisagreement(tokensOf(text))).toBe(expected);
});

test("a noun behind a subject that was put in is seen by the verb for one thing behind it", () => {
  const [, ...rest] = tokensOf("Lamps and heat flow analysis indicates that halls are dark.").slice(1);
  expect(opensInDisagreement([word("they", "PRON"), ...rest])).toBe(true);
});
