import fc from "fast-check";
import { expect, test } from "vitest";
import { checkCorrection, LONGEST_CORRECTION, LONGEST_NAME } from "./check-correction.ts";

const draft = { contentHash: "a", statement: "/tldr", name: "Ada", text: "It is depth." };

test.each([
  ["Ada\u0000 \u202eLovelace\n", "Ada Lovelace"],
  ["  Émile   Sans-Nom ", "Émile Sans-Nom"],
  ["李\u200d明", "李\u200d明"],
])("the name %j is kept as %j", (name, kept) => {
  expect(checkCorrection({ ...draft, name })).toMatchObject({ ok: true, value: { name: kept } });
});

test.each([
  ["ada@example.org", true],
  [" ada+x@mail.example.org ", true],
  ["", true],
  ["ada", false],
  ["ada@example", false],
  ["ada@@example.org", false],
  ["Ada <ada@example.org>", false],
  [`${"a".repeat(250)}@example.org`, false],
])("whether %.30j may stand for an e-mail address: %j", (email, ok) => {
  expect(checkCorrection({ ...draft, email }).ok).toBe(ok);
});

test("whatever is kept fits, is on one line, and what PostgreSQL and JSON take", () => {
  const text = fc.string({ unit: "binary", maxLength: 1200 });
  fc.assert(
    fc.property(text, text, (name, body) => {
      const checked = checkCorrection({ ...draft, name, text: body });
      if (!checked.ok) return;
      const { value } = checked;
      expect(value.name.length).toBeLessThanOrEqual(LONGEST_NAME);
      expect(value.text.length).toBeLessThanOrEqual(LONGEST_CORRECTION);
      for (const kept of [value.name, value.text]) {
        expect(kept).not.toMatch(/\p{Cc}/u);
        expect(kept.isWellFormed()).toBe(true);
        expect(kept.trim()).not.toBe("");
      }
    }),
    { seed: 5, numRuns: 500 },
  );
});
