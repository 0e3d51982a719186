import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string, string]>([
  [
    "Also our lamp is light and consumes less electric power, which makes it suitable.",
    "Also the authors' lamp is light and consumes more electric power.",
    "comparison.turned",
  ],
  [
    "While rain reduces lamp noise, it also reduces the lamp brightness.",
    "They find that rain increases lamp noise.",
    "comparison.turned",
  ],
  [
    "Both total costs and costs due to most Group 1 fires fell, and although costs climbed for the majority of lamps, rates fell.",
    "Both total costs and costs due to all Group 1 fires fell, and although costs climbed for most lamps, rates fell.",
    "quantifier.added",
  ],
])("%s must not be told as: %s (%s)", (source, statement, code) => {
  expect(codesOf(source, statement)).toContain(code);
});

test("the same direction before the same word is told as it is", () => {
  expect(codesOf("Rain reduces the brightness of lamps.", "Rain lowers the brightness of lamps.")).toEqual(
    [],
  );
});
