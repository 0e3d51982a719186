import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitEventSubject } from "./event-subject.ts";

const parser = await loadParser();

test.each([
  [
    "Removal of the old wires in the hall reduced the noise.",
    "The old wires were removed in the hall. This reduced the noise.",
  ],
  [
    "Analysis of the broken lamps showed that the wires were thin.",
    "The broken lamps were analyzed. This showed that the wires were thin.",
  ],
  [
    "Large experiments with new lamps show that glass lasts a year.",
    "Large experiments with new lamps were done. They show that glass lasts a year.",
  ],
  [
    "Treatment of the wires with oil reduced the noise.",
    "The wires were treated with oil. This reduced the noise.",
  ],
  [
    "Long simulations of the wires reveal two weak points.",
    "Long simulations of the wires were done. They reveal two weak points.",
  ],
  [
    "Analysis of old letters from nine pupils showed that the lamps were bright.",
    "Old letters from nine pupils were analyzed. This showed that the lamps were bright.",
  ],
  ["Addition of oil to old lamps led to more light.", "Oil was added to old lamps. This led to more light."],
  ["Further, addition of oil increased the light.", "Further, oil was added. This increased the light."],
  ["An increase in the noise led to empty halls.", "The noise increased. This led to empty halls."],
  [
    "The analysis of a large number of lamps showed that the wires were thin.",
    "A large number of lamps were analyzed. This showed that the wires were thin.",
  ],
  ["The removal of old oil led to brighter lamps.", "Old oil was removed. This led to brighter lamps."],
  [
    "Surprisingly, removal of the old oil reduced the noise.",
    "The old oil was removed. Surprisingly, this reduced the noise.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitEventSubject, text)).toContain(told);
});

test.each([
  "However, inspection of the lamps revealed three broken wires.",
  "However, long inspection of the old lamps revealed three broken wires.",
  "Removal of the old wires reduces the noise.",
  "Removal of the old wires may reduce the noise.",
  "Previous studies of lamps show that they last a year.",
  "Inhibition of mTOR by this plan promoted whereas use of mTOR inhibited oil-induced light.",
  "Indeed, analysis of the light profile of the old E. coli construct revealed a fault.",
  "Removal of any wire reduced the noise.",
  "The lamps in the hall reduced the noise.",
  "Removal of time series reduced the noise.",
  "Removal of the wires, but not the oil, reduced the noise.",
  "Removal of the wires or use of the oil reduced the noise.",
  "Loss of the red light (LRL) reduced the noise.",
  "Use of the oil as a paint reduced the noise.",
  "Loss of the oil predicted a fire.",
  "Presence of fog was a danger.",
  "Treatment of wires was essential for the light.",
  "Depletion of Tregs in the hall reduced the noise.",
  "Comparison of lamps revealed three wires.",
  "Identification of the lamp revealed three broken wires.",
  "Large reviews of old lamps show that glass lasts a year.",
  "Large and small trials reported in 2008 demonstrated that glass lasts a year.",
  "Large tests and old data on lamps show that glass lasts a year.",
  "Large experiments from nine lamps show that glass lasts a year.",
  "Large experiments with new lamps show that they last a year.",
  "Limited tests of the old lamps show that glass lasts a year.",
  "Analysis of the broken wires looked at the age of the lamps.",
])("%s is not split", (text) => {
  expect(toldSplits(parser, splitEventSubject, text)).toEqual([]);
});
