import { describe, expect, test } from "vitest";
import { tokensOf } from "../../testing/sample-source.ts";
import { putPlainly, putShortly } from "./apply-phrases.ts";
import { inAuthorsVoice } from "./authors-voice.ts";
import { AUTHORS_PLAINER_VERBS, PLAINER_VERBS } from "./plain-phrases.ts";
import { joinWords } from "./words.ts";

describe("plain words", () => {
  test.each<[string, string]>([
    ["However, lamps glow.", "but lamps glow."],
    ["Therefore, lamps glow.", "so lamps glow."],
    ["The lamp is able to glow.", "The lamp can glow."],
    ["A large number of lamps glow.", "many lamps glow."],
    ["Lamps utilize oil.", "Lamps use oil."],
    ["The lamp utilizes oil.", "The lamp uses oil."],
    ["Results demonstrated that lamps glow.", "Results showed that lamps glow."],
    ["The effect was demonstrated in rats.", "The effect was shown in rats."],
    ["The lamp outperforms the candle.", "The lamp does better than the candle."],
    ["The lamp significantly outperforms the candle.", "The lamp does significantly better than the candle."],
    ["It costs approximately 12 euros.", "It costs about 12 euros."],
    ["We employ lamps.", "the authors use lamps."],
    ["We conduct several experiments.", "the authors carry out several experiments."],
  ])("%s", (source, expected) => {
    expect(joinWords(putPlainly(inAuthorsVoice(tokensOf(source)) ?? []))).toBe(expected);
  });
});

describe("what has another sense there stays", () => {
  test.each([
    "Firms employ workers.",
    "Metals conduct heat.",
    "The demonstrated effect is large.",
    "Candles are outperformed by lamps.",
    "The map is approximately linear.",
    "We demonstrate the method on rats.",
    "The via-hole is small.",
    "VIA NUMEROUS is a name.",
  ])("%s", (source) => {
    expect(joinWords(putPlainly(tokensOf(source)))).toBe(source);
  });
});

test("for a reader of the field only wordy phrases are shortened", () => {
  const source = "However, lamps utilize oil in order to glow.";
  expect(joinWords(putShortly(tokensOf(source)))).toBe("However, lamps utilize oil to glow.");
});

test("no noun and no adjective has an entry: every verb is one, with five forms", () => {
  for (const [verb, forms] of [...PLAINER_VERBS, ...AUTHORS_PLAINER_VERBS]) {
    expect([verb, forms.length]).toEqual([verb, 5]);
    expect(tokensOf(`They ${verb} it.`)[1]?.tag).toBe("VERB");
  }
});
