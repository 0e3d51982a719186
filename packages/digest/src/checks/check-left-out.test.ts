import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string]>([
  [
    "We simultaneously built two lamps that burn along two different directions.",
    "The authors at the same time built two lamps that burn along two different directions.",
  ],
  [
    "Lamps experience significant rain while burning, but the costs of this rain are not fully understood.",
    "But the costs of this rain are only partly understood.",
  ],
])("%s may be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toEqual([]);
});

test.each<[string, string, string]>([
  [
    "The two lamps jointly burn along two different directions that are crucial for moths.",
    "The two lamps jointly burn along different directions that are very important for moths.",
    "number.lost",
  ],
  [
    "The lamps of our firm burned 3, 9 and 50 hours, which was obtained in 9 tests.",
    "The lamps of the authors' firm burned 3, and 50 hours, which was found in 9 tests.",
    "number.lost",
  ],
  [
    "The old lamp does not possess a switch; several lamps that may burn were investigated.",
    "The old lamp does have a switch; several lamps that may burn were studied.",
    "negation.lost",
  ],
  [
    "Lamps lose light up to tenfold upon exposing them to rain or snow.",
    "Lamps lose light tenfold on exposing them to rain or snow.",
    "hedge.lost",
  ],
])("%s must not be told as: %s (%s)", (source, statement, code) => {
  expect(codesOf(source, statement)).toContain(code);
});
