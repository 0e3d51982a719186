import { expect, test } from "vitest";
import { leavesOpen, needsSentenceBefore, pointsBack } from "./points-back.ts";

test.each<[string, boolean]>([
  ["These lamps glow.", true],
  ["Lamps solve these problems.", true],
  ["However, it glows.", true],
  ["To this end, lamps glow.", true],
  ["In this case, lamps glow.", true],
  ["However, it remains unclear why lamps glow.", false],
  ["It is known that lamps glow.", false],
  ["It is a lamp.", true],
  ["In this paper, lamps glow.", false],
  ["This paper tests lamps.", false],
  ["Lamps glow.", false],
])("%s points back: %s", (sentence, expected) => {
  expect(pointsBack(sentence)).toBe(expected);
});

test.each<[string, boolean]>([
  ["Lamps are also shown to glow.", true],
  ["We also show that lamps glow.", false],
  ["We show that lamps glow and also that oil burns.", false],
  ["In such situations, lamps glow.", true],
  ["Using this form, we prove that lamps glow.", true],
  ["We study the properties of such lamps.", true],
  ["We find it in the same lamp.", true],
  ["They glow at night.", true],
  ["Lamps such as lanterns glow.", false],
  ["Here we show that lamps glow.", false],
  ["This document presents a lamp.", false],
  ["We compare lamps with those of glass.", false],
])("alone, %s leaves open what it speaks of: %s", (sentence, expected) => {
  expect(leavesOpen(sentence)).toBe(expected);
});

test.each<[string, boolean]>([
  ["This phenomenon cannot be explained by oil.", true],
  ["However, they glow.", true],
  ["In such situations, lamps glow.", true],
  ["Of them, 80% glow.", true],
  ["In the latter case lamps glow.", true],
  ["Notably, they also glow.", true],
  ["Then it glows.", true],
  ["Notably, lamps glow.", false],
  ["Together, these results show that lamps glow.", false],
  ["It is shown that lamps glow.", false],
  ["This paper shows that lamps glow.", false],
  ["Here we show that lamps glow.", false],
  ["We also show that these lamps glow.", false],
])("%s needs the sentence before it: %s", (sentence, expected) => {
  expect(needsSentenceBefore(sentence)).toBe(expected);
});
