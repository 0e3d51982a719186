import { expect, test } from "vitest";
import { SAMPLE_ABSTRACT, taggedOf } from "../../testing/sample-source.ts";
import { assignRoles } from "./assign-roles.ts";
import { sourceSentences } from "./source-sentence.ts";

const rolesOf = (abstract: string) => assignRoles(sourceSentences(taggedOf(abstract)));

test("each sentence of an abstract gets its role", () => {
  expect(rolesOf(SAMPLE_ABSTRACT).map(({ role }) => role)).toEqual([
    "background",
    "problem",
    "method",
    "method",
    "finding",
    "finding",
    "limitation",
    "resource",
  ]);
});

test("the parts of a structured abstract give their sentences their role, labels alone are marked", () => {
  const roled = rolesOf(
    "BACKGROUND: Lamps are old. METHODS. Ten lamps stood on a table. They were red. RESULTS: Two lamps fell. CONCLUSIONS: Tables shake.",
  );
  expect(roled.map(({ role, isLabel }) => (isLabel ? "label" : role))).toEqual([
    "background",
    "label",
    "method",
    "method",
    "finding",
    "finding",
  ]);
});

test("what depends on what is found once the authors have spoken, and known before", () => {
  const claim = "The glow of lamps is required for the growth of glass moths.";
  expect(rolesOf(`${claim} We study lamps of glass in a hall. Halls are dark.`)[0]?.role).toBe("background");
  expect(
    rolesOf(`Halls are dark. We study lamps of glass in a hall. ${claim} Glass is clear.`)[2]?.role,
  ).toBe("finding");
});

test("a paper that was taken back finds nothing", () => {
  const roled = rolesOf("We show that lamps glow. We find them in halls. This paper has been withdrawn.");
  expect(roled.map(({ role }) => role)).toEqual(["background", "background", "limitation"]);
});

test.each<[string, boolean]>([
  ["We found a fall of 38% on sand.", true],
  ["The rate was 2.5 times higher.", true],
  ["The mass is $m = 3$ (p < 0.05).", true],
  ["It costs half as much.", true],
  ["The lamp glows at $T=0$ K and at T = 0 K.", false],
  ["It has $\\sqrt 3\\times \\sqrt 3$ order.", false],
  ["It breaks to U(1)_1 X U(1)_2.", false],
  ["The source HE~0435 glows.", false],
  ["It lasts for ~12 years.", true],
  ["It is $3\\times 10^4$ km long.", true],
  ["The lamp L38K/72R glows.", false],
  ["The type A5mg lamp glows.", false],
  ["We tested double stars in 1999.", false],
  ["We show two theorems.", false],
])("%s reports a measured figure: %s", (sentence, expected) => {
  expect(rolesOf(sentence)[0]?.hasResultNumber).toBe(expected);
});

test.each<[string]>([
  ["We show that lamps glow. They improve at night. HOWEVER, IT IS SLOW."],
  ["Lamps are old. Oil is cheap. What improves a lamp and was found to yield light?"],
])("what only objects or asks is no finding: %s", (text) => {
  expect(rolesOf(text).at(-1)?.role).not.toBe("finding");
});
