import { expect, test } from "vitest";
import { checkText } from "./check-text.ts";
import type { Claim } from "./claim.ts";
import { LABS } from "./labs/labs.ts";
import { cutPassages } from "./passages.ts";

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(" ");

function claimOf(id: string): Claim {
  const claim = LABS[0].claims.find((one) => one.id === id);
  if (claim === undefined) throw new Error(`there must be a claim ${id}`);
  return claim;
}

test("a text is long enough, or too short with the setting that would fit, or too short for any", () => {
  const claim = claimOf("C13a");
  const settings = { ...claim.presets.quick, sentences: 300 };
  const passages = cutPassages(words(20_000)).length;
  expect(checkText(claim, settings, words(20_000))).toEqual({ ok: true });
  expect(checkText(claim, claim.presets.quick, words(20_000))).toEqual({
    ok: false,
    error: {
      code: "text.too-short",
      claim: "C13a",
      passages,
      needed: 20_512,
      fits: { setting: "sentences", value: passages - 512 },
    },
  });
  const few = checkText(claim, settings, words(3));
  expect(few).toEqual({
    ok: false,
    error: { code: "text.too-short", claim: "C13a", passages: 0, needed: 812 },
  });
  expect(checkText(claimOf("C1"), claimOf("C1").presets.quick, words(9))).toEqual({
    ok: false,
    error: { code: "text.not-taken", claim: "C1" },
  });
});
