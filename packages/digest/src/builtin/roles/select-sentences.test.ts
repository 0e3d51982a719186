import { expect, test } from "vitest";
import { SAMPLE_ABSTRACT, taggedOf } from "../../testing/sample-source.ts";
import { assignRoles } from "./assign-roles.ts";
import { selectSentences } from "./select-sentences.ts";
import { sourceSentences } from "./source-sentence.ts";

const roledOf = (abstract: string) => assignRoles(sourceSentences(taggedOf(abstract)));

test("findings and limitations are always kept, background goes first, order stays", () => {
  const roled = roledOf(SAMPLE_ABSTRACT);
  const kept = selectSentences(
    roled,
    roled.map(() => 0),
  );
  expect(kept.length).toBeLessThan(roled.length);
  expect(kept.map(({ role }) => role)).not.toContain("background");
  const lasting = roled.filter(({ role }) => role === "finding" || role === "limitation");
  for (const sentence of lasting) expect(kept).toContain(sentence);
  expect(kept.map(({ index }) => index)).toEqual(kept.map(({ index }) => index).sort((a, b) => a - b));
});

test("a sentence that the next one points back to is not dropped without it", () => {
  const roled = roledOf(
    "Lamps are widely used in the schools of many large countries of the world. These lamps are often too dark for small pupils who read. We propose a lamp that is brighter than all others that we know. We show that the lamp saves half of the power in three schools.",
  );
  const kept = selectSentences(
    roled,
    roled.map(() => 0),
  ).map(({ index }) => index);
  if (kept.includes(1)) expect(kept).toContain(0);
  expect(kept).toContain(3);
});

test("a short text is kept whole, a very long one is cut to a page", () => {
  const short = roledOf("Lamps are old. We test one. It glows.");
  expect(selectSentences(short, [0, 0, 0])).toHaveLength(3);
  const long = roledOf("The lamp in the hall was found to be too dark for reading. ".repeat(200));
  expect(
    selectSentences(
      long,
      long.map((_, index) => index / 200),
    ).length,
  ).toBeLessThanOrEqual(24);
});
