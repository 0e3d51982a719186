import { describe, expect, test } from "vitest";
import { textsOf, tokensOf } from "../../testing/sample-source.ts";
import { splitClauses } from "./split-clauses.ts";

describe("sentences are cut where both parts are whole", () => {
  test.each<[string, string[]]>([
    [
      "The old lamps are bright and cheap, but the new candles are too expensive for schools.",
      ["The old lamps are bright and cheap", "but the new candles are too expensive for schools."],
    ],
    [
      "The old lamps are bright and cheap, whereas the new candles are too expensive for schools.",
      ["The old lamps are bright and cheap", "in contrast, the new candles are too expensive for schools."],
    ],
    [
      "Although the old lamps are bright, the new candles are too expensive for schools.",
      ["the old lamps are bright", "but the new candles are too expensive for schools."],
    ],
    [
      "The old lamps in schools are bright and cheap; the new candles are too expensive.",
      ["The old lamps in schools are bright and cheap", "the new candles are too expensive."],
    ],
    [
      "The old lamps of the school got very hot, suggesting that they waste a lot of power.",
      ["The old lamps of the school got very hot", "this suggests that they waste a lot of power."],
    ],
    [
      "The teachers removed all lamps from the school, leading to a sharp rise in broken chairs.",
      ["The teachers removed all lamps from the school", "this led to a sharp rise in broken chairs."],
    ],
    [
      "We propose a lamp for schools and show that it saves half of the power.",
      ["We propose a lamp for schools", "we show that it saves half of the power."],
    ],
    [
      "We present a small lamp that saves half of the power in all schools.",
      ["We present a small lamp", "this lamp saves half of the power in all schools."],
    ],
    [
      "This paper presents a small lamp that saves half of the power in all schools.",
      ["This paper presents a small lamp", "this lamp saves half of the power in all schools."],
    ],
    [
      "We introduce LUX, a small lamp that saves half of the power in schools.",
      ["We introduce LUX", "LUX is a small lamp that saves half of the power in schools."],
    ],
    [
      "We tested a small lamp, which is used in most schools of the country.",
      ["We tested a small lamp", "this small lamp is used in most schools of the country."],
    ],
    [
      "Using ten lamps from three schools, we show that power use falls by half.",
      ["we show that power use falls by half.", "for this, we use ten lamps from three schools"],
    ],
    [
      "We support the theory of cheap light by measuring power in three schools.",
      ["We support the theory of cheap light", "to do so, we measure power in three schools."],
    ],
    [
      "The small new lamp achieves the best light and reduces the cost of power.",
      ["The small new lamp achieves the best light", "it reduces the cost of power."],
    ],
    [
      "Lamps are rare in the north of the country, because the power is too expensive.",
      ["Lamps are rare in the north of the country", "this is because the power is too expensive."],
    ],
  ])("%s", (source, expected) => {
    expect(textsOf(splitClauses(tokensOf(source)))).toEqual(expected);
  });
});

describe("sentences stay whole where a cut would lie", () => {
  test.each([
    // Inside what is assumed, suggested or shown.
    "We assume that the old lamps are bright, and the new candles are too expensive for schools.",
    "It has been suggested that the lamps are bright, but the candles are too expensive.",
    // Under a condition or in a frame that holds for both parts.
    "If the old lamps are bright, the candles are dark, and the chairs are broken.",
    "The old lamps are bright when the sun is low, and the new candles are dark.",
    "In winter the old lamps are bright, but the new candles are too expensive.",
    // What is only possible, or denied, has no effect to report.
    "The old lamps of the school may get hot, leading to a rise in broken chairs.",
    "The teachers did not remove the lamps, which is used as a reason for the fire.",
    // The second verb may belong to an infinitive or to a relative clause.
    "We propose a lamp to light schools and show the way to pupils at night.",
    "We study lamps that light the schools and show the way to pupils at night.",
    // Enumerations, colons, questions.
    "We do three things: we test lamps, and we sell candles, and we buy chairs for schools.",
    "We (1) test the lamps of the school, and we (2) sell all candles of the school.",
    "Are the old lamps bright and cheap, or are the new candles too expensive?",
    // A part that is no sentence by itself.
    "The old lamps of the school are bright, but also far too expensive for most pupils.",
    "The lamps, which are used in most schools of the country, are bright and cheap.",
    // A list, not an apposition.
    "We introduce LUX, a small lamp for schools, and a candle that never burns down.",
    // A negated main clause: what the reason explains is open.
    "The old lamps are not used in schools, because the power is too expensive.",
    // The noun before "which" has another number than its verb.
    "We tested a small lamp with large batteries, which is used in most schools.",
    // Short enough.
    "Lamps are bright, but candles are dark.",
  ])("%s", (source) => {
    expect(textsOf(splitClauses(tokensOf(source)))).toEqual([source]);
  });
});
