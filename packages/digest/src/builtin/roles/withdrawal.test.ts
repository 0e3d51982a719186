import { expect, test } from "vitest";
import { saysWithdrawn } from "./withdrawal.ts";

test.each<[string, boolean]>([
  ["This paper has been withdrawn by the author, since a lamp was counted twice.", true],
  ["The manuscript and its abstract have been withdrawn.", true],
  ["paper withdrawn due to a lost lamp", true],
  ["Withdrawn: the lamps were lanterns.", true],
  ["We retract this article.", true],
  ["The drug was withdrawn from ten patients.", false],
  ["Lamps were withdrawn from the market.", false],
  ["Retraction of the lamp takes an hour.", false],
])("%s says that the paper was taken back: %s", (sentence, expected) => {
  expect(saysWithdrawn(sentence)).toBe(expected);
});
