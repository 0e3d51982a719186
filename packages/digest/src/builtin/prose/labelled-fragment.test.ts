import { expect, test } from "vitest";
import { tokensOf } from "../../testing/sample-source.ts";
import { openingOfFragment } from "./labelled-fragment.ts";
import { joinWords } from "./words.ts";

test.each<[string, string | null]>([
  ["To test the lamps of old schools.", "we wanted"],
  ["To present the lamps of old schools.", "we wanted"],
  ["We tested the lamps of old schools.", ""],
  ["To see red lamps, we lit the halls.", ""],
  ["To see red lamps, the halls of two schools were lit.", ""],
  ["To see whether red lamps, which were old, and blue ones glow.", "we wanted"],
  ["To date, lamps have glowed.", ""],
  ["Lamps and candles.", null],
])("%s", (source, opening) => {
  const words = openingOfFragment(tokensOf(source));
  expect(words === null ? null : joinWords(words)).toBe(opening);
});
