import { expect, test } from "vitest";
import { pointsBack } from "./points-back.ts";

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
