import { expect, test } from "vitest";
import { tokensOf } from "../../testing/sample-source.ts";
import { inAuthorsVoice } from "../prose/authors-voice.ts";
import { asSentence } from "../prose/words.ts";
import { inPapersVoice, isCalledPaper } from "./papers-voice.ts";

function told(text: string): string {
  const source = tokensOf(text);
  return asSentence(inPapersVoice(inAuthorsVoice(source) ?? [], source));
}

test.each([
  ["We propose a lamp of glass.", "The paper proposes a lamp of glass."],
  ["We study lamps of glass.", "The paper studies lamps of glass."],
  ["We empirically show that lamps glow.", "The paper empirically shows that lamps glow."],
  [
    "We propose a lamp of glass, and show that it glows.",
    "The paper proposes a lamp of glass, and shows that it glows.",
  ],
  [
    "We introduce and analyze a lamp of glass and demonstrate how it glows.",
    "The paper introduces and analyzes a lamp of glass and demonstrates how it glows.",
  ],
  [
    "We propose a lamp to light halls and show that it glows.",
    "The paper proposes a lamp to light halls and shows that it glows.",
  ],
  ["We propose a way to find and compare lamps.", "The paper proposes a way to find and compare lamps."],
  [
    "To light large halls, we propose a lamp of glass.",
    "To light large halls, the paper proposes a lamp of glass.",
  ],
  ["We relate lamps to oil.", "The paper relates lamps to oil."],
  ["We first show that lamps glow.", "The paper first shows that lamps glow."],
  ["As lamps are dim, we propose a mirror.", "As lamps are dim, the paper proposes a mirror."],
  ["Although lamps are dim, we propose a mirror.", "Although lamps are dim, the paper proposes a mirror."],
  // Of the source, where it says "we", "they" are others.
  [
    "We propose lamps that glow when halls need them.",
    "The paper proposes lamps that glow when halls need them.",
  ],
  // What stands after "to" is the lamp's to do.
  [
    "We propose a lamp to light halls and warm them.",
    "The paper proposes a lamp to light halls and warm them.",
  ],
  [
    "We extend lamps to halls, and show that they glow.",
    "The paper extends lamps to halls, and shows that they glow.",
  ],
  ["We propose a small, end-to-end lamp.", "The paper proposes a small, end-to-end lamp."],
])("%s is told of the paper", (source, expected) => {
  expect(told(source)).toBe(expected);
});

test.each([
  // Papers train no lamps, and light no halls.
  ["We train a lamp to glow.", "The authors train a lamp to glow."],
  ["We proposed a lamp of glass.", "The authors proposed a lamp of glass."],
  ["We propose a lamp and use it in a hall.", "The authors propose a lamp and use it in a hall."],
  ["We observe lamps in a hall.", "The authors observe lamps in a hall."],
  // Who evaluates may be those who want to light halls.
  [
    "We propose a lamp to light halls and evaluate the light.",
    "The authors propose a lamp to light halls and evaluate the light.",
  ],
  ["While using oil, we show that lamps glow.", "While using oil, the authors show that lamps glow."],
  [
    "We propose a lamp and carefully label its parts.",
    "The authors propose a lamp and carefully label its parts.",
  ],
  ["Using oil, we show that lamps glow.", "Using oil, the authors show that lamps glow."],
  ["We propose a lamp for our halls.", "The authors propose a lamp for their halls."],
  ["We compare lamps of many papers.", "The authors compare lamps of many papers."],
])("%s stays the authors'", (source, expected) => {
  expect(told(source)).toBe(expected);
});

test("a statement that is observed is one of the paper", () => {
  expect(told("We observe that lamps glow.")).toBe("The paper observes that lamps glow.");
});

test("what calls itself a thesis is no paper", () => {
  expect(isCalledPaper(["Lamps glow.", "We study lamps in this thesis."])).toBe(false);
  expect(isCalledPaper(["Lamps glow.", "We study lamps of a thesis."])).toBe(true);
});
