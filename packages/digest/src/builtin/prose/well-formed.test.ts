import { expect, test } from "vitest";
import { isWellFormed } from "./well-formed.ts";

test.each([
  ["Lamps glow.", true],
  ["mRNA levels rise.", true],
  ["k-means finds lamps.", true],
  ["Lamps glow (in the hall, e.g., at night).", true],
  ["He had had lamps that that school sold.", true],
  ["Lamps glow (n=3,...)", true],
  ["non-glowing lamps are cheap.", false],
  ["Lamps glow", false],
  ["Lamps, , glow.", false],
  ["Lamps glow,.", false],
  ["Lamps glow by by night.", false],
  ["And on the roof, lamps glow.", false],
  ["Which glow.", false],
  ["They find that is bright.", false],
  ["The authors can be learned from a lamp.", false],
  ["According to the authors, is bright.", false],
  ["According to the authors, that is bright.", true],
  ["The lamps were brighter than.", false],
  ["The lamps glow and.", false],
  ["The lamps are linked to.", false],
  ["The authors show that.", false],
  ["The authors look at lamps in a setting.", false],
  ["The lamp is a plug-in.", true],
  ["When an old lamp gives light?", false],
  ["When do the old lamps give light?", true],
  ["But they differed from, those of the hall.", false],
  ["They were brighter than, but different from, those of the hall.", true],
])("%s", (text, expected) => {
  expect(isWellFormed(text)).toBe(expected);
});
