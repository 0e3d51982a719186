import { expect, test } from "vitest";
import { tokensOf } from "../../testing/sample-source.ts";
import { withoutAsides } from "./asides.ts";
import { joinWords } from "./words.ts";

test.each<[string, string]>([
  ["Lamps (e.g. red lamps) glow.", "Lamps glow."],
  ["Lamps (see also the appendix) glow.", "Lamps glow."],
  ["Lamps (e.g. 12 of them) glow.", "Lamps (e.g. 12 of them) glow."],
  ["Lamps (i.e. not candles) glow.", "Lamps (i.e. not candles) glow."],
  ["Light-emitting diodes (LEDs) glow.", "Light-emitting diodes (LEDs) glow."],
  ["Lamps (e.g. red ones glow.", "Lamps (e.g. red ones glow."],
  ["The map f(e.g. x) is odd.", "The map f(e.g. x) is odd."],
])("%s", (source, expected) => {
  expect(joinWords(withoutAsides(tokensOf(source)))).toBe(expected);
});
