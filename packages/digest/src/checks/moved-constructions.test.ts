import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string, string]>([
  [
    "what holds",
    "Thousands of small lamps with heavy feet exist in our old halls.",
    "Our old halls hold thousands of small lamps with heavy feet.",
  ],
  [
    "what is said of it",
    "The lamps can be mapped to the hanging of a heavy wire, which is a notoriously hard task.",
    "The lamps can be mapped to the hanging of a heavy wire, a task that is notoriously hard.",
  ],
  [
    "an example",
    "One particular example can be the brass lamp of the old hall in winter.",
    "The brass lamp of the old hall in winter can be one particular example.",
  ],
  [
    "like",
    "Like candles, several of these lamps also stand with old clocks and warm the hall.",
    "Several of these lamps, like candles, also stand with old clocks and warm the hall.",
  ],
  [
    "a voice without its agent",
    "Harmful shadows on the wall were rescued with Lampol.",
    "Lampol rescued the harmful shadows on the wall.",
  ],
  [
    "a noun that happens",
    "We present tests that show that lamp transport occurs by rolling via the old halls.",
    "The authors present tests which show that lamps are transported by rolling through the old halls.",
  ],
  [
    "a verb whose object is done",
    "The mill either needs much oil to heat large lamps or can work with no oil.",
    "The mill either needs much oil, so that large lamps can be heated, or can work with no oil.",
  ],
  [
    "although ..., it",
    "The brass lamp is a small and quiet machine that nevertheless warms the hall.",
    "Although the brass lamp is a small and quiet machine, it warms the hall.",
  ],
  [
    "it is a challenge",
    "An even greater challenge is lighting the hall in a single attempt without oil.",
    "It is an even greater challenge to light the hall in a single attempt without oil.",
  ],
  [
    "what is more",
    "Moreover, the lamps showed a different glow in wet and dry halls.",
    "What is more, in wet and dry halls the lamps showed a different glow.",
  ],
  [
    "enough for both",
    "A brass foot is necessary and sufficient to hold lamps and to turn lamps.",
    "A brass foot is needed to hold lamps and to turn them, and it is enough for both.",
  ],
])("%s: %s may be told as: %s", (_, source, statement) => {
  expect(codesOf(source, statement)).toEqual([]);
});

test.each<[string, string]>([
  ["Thousands of small lamps exist in our old halls.", "Thousands of our old halls exist in small lamps."],
  ["Heavy lamps warm the old halls of the mill.", "The old halls of the mill warm heavy lamps."],
  [
    "The brass lamp dims the candles of the old hall in winter.",
    "The candles of the old hall dim the brass lamp in winter.",
  ],
])("%s must not be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toContain("roles.swapped");
});

test("an opening pronoun has nothing to stand for where no clause goes before it", () => {
  expect(codesOf("The brass lamp is a small machine that warms the hall.", "It warms the hall.")).toContain(
    "pronoun.unclear",
  );
});
