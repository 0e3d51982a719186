import { expect, test } from "vitest";
import { tokensOf } from "../../testing/sample-source.ts";
import { withoutAsides } from "./asides.ts";
import { joinWords } from "./words.ts";

test.each<[string, string]>([
  ["Lamps (e.g. oil, wax) glow.", "Lamps (e.g. oil, wax) glow."],
  ["Lamps (also known as lights) glow.", "Lamps (also known as lights) glow."],
  ["Lamps (see also the appendix) glow.", "Lamps glow."],
  ["Lamps (see 12 of them) glow.", "Lamps (see 12 of them) glow."],
  ["Lamps (cf. not candles) glow.", "Lamps (cf. not candles) glow."],
  ["Light-emitting diodes (LEDs) glow.", "Light-emitting diodes (LEDs) glow."],
  ["Lamps (see red ones glow.", "Lamps (see red ones glow."],
  ["The map f(see x) is odd.", "The map f(see x) is odd."],
])("%s", (source, expected) => {
  expect(joinWords(withoutAsides(tokensOf(source)))).toBe(expected);
});
