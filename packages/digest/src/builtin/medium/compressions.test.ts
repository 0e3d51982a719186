import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { tokensOf } from "../../testing/sample-source.ts";
import { parseSentence } from "../low/parse-sentence.ts";
import { compressionsOf } from "./compressions.ts";
import { tellMedium } from "./telling-medium.ts";

const parser = await loadParser();

/** A sentence with all that may go gone. */
function shortest(text: string, used = true): string | null {
  const tree = parseSentence(parser, tokensOf(text));
  const edits = compressionsOf(tree, () => used).map(({ edit }) => edit);
  return tellMedium(tree, edits, true);
}

test.each([
  ["Many people use lamps in order to see.", "Many people use lamps to see."],
  ["Interestingly, the lamps glow at night.", "The lamps glow at night."],
  ["To address this issue, we build a lamp.", "The authors build a lamp."],
  ["We show that the lamp needs oil.", "The lamp needs oil."],
  ["Our results demonstrate that the lamp needs oil.", "The lamp needs oil."],
  ["We propose a novel method for lamps.", "The authors propose a method for lamps."],
  ["The lamp, which was built in a garden, glows at night.", "The lamp glows at night."],
  ["Lamps glow on a wide range of ships.", "Lamps glow on many ships."],
  ["The ships carry a number of small lamps.", "The ships carry several small lamps."],
  ["The ships carry a large number of lamps.", "The ships carry many lamps."],
  ["The majority of lamps need oil.", "Most lamps need oil."],
  ["The majority of the lamps need oil.", "Most of the lamps need oil."],
])("%j can be told as %j", (text, short) => {
  expect(shortest(text)).toBe(short);
});

test.each([
  ["We suggest that the lamp needs oil.", "suggest that"],
  [
    "Deep Lighting (DL) has revolutionized the capabilities of lamp-based systems (LBS) in critical applications such as autonomous lighting, robotic surgery, critical infrastructure lighting, air and maritime hall control, etc.",
    "such as autonomous lighting",
  ],
  ["The lamp, which has 3 wicks, glows at night.", "3 wicks"],
  ["We count bright lamps (BLs) and very bright lamps (VBLs) by the price of oil.", "very bright lamps"],
  ["The lamp, which never breaks, glows at night.", "never"],
  ["If the wind is weak, the lamps glow at night.", "If the wind is weak"],
  ["The red and the blue lamp, which was built by hand, need oil and gas, respectively.", "built by hand"],
  ["Do the lamps, which were built in a garden, glow at night?", "which were built in a garden"],
  ["We present Lantern, a controller for lamps.", "a controller for lamps"],
  ["The lamps glow, although they need oil.", "although they need oil"],
  [
    "Lamps are rare in halls, and, in line with a bright future, mirrors that halve oil use are showing promise as guides.",
    "mirrors that halve oil use",
  ],
  ["We give solutions for (differences of) lamps of wool.", "differences of"],
  ["Lamps glow on a wide range of research.", "a wide range of"],
  ["The ships carry a number of the lamps.", "a number of the lamps"],
  ["The ships carry a large number of these lamps.", "a large number of these lamps"],
  ["The ships carry a variety of their lamps.", "a variety of their lamps"],
  ["A number of lamps is needed.", "A number of lamps is"],
  ["The majority of lamps was lost.", "The majority of lamps was"],
  ["The majority of research needs oil.", "The majority of research"],
])("%j keeps %j", (text, kept) => {
  expect(shortest(text)).toContain(kept);
});

test("an acronym goes where the text does not use it again, and only there", () => {
  const text = "We study light-emitting diodes (LED) on ships.";
  expect(shortest(text, false)).toBe("The authors study light-emitting diodes on ships.");
  expect(shortest(text, true)).toContain("(LED)");
});
