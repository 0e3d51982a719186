import { expect, test } from "vitest";
import { tokensOf } from "../../testing/sample-source.ts";
import { isSound } from "./sound-source.ts";

test.each([
  ["The lamps can consi- tently light the halls.", false],
  ["We work out} the light of the lamps.", false],
  ["We test the pre- and post-war lamps.", true],
  ["We use the {\\it old} lamps.", true],
  ["The lamps use $x^{2}$ watts in well-lit halls.", true],
])("%s: its words are as they were written: %s", (text, sound) => {
  expect(isSound(tokensOf(text))).toBe(sound);
});
