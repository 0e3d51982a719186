import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitNounThat } from "./noun-that.ts";

const parser = await loadParser();

test.each([
  [
    "The finding that the wires are thin explains the dark halls.",
    "The wires are thin. This finding explains the dark halls.",
  ],
  [
    "We tested the idea that thin wires break early.",
    "One idea is that thin wires break early. We tested this idea.",
  ],
  [
    "The fact that the lamps failed shows that the wires were thin.",
    "The lamps failed. This fact shows that the wires were thin.",
  ],
  [
    "These tests raise the possibility that the oil was cold.",
    "One possibility is that the oil was cold. These tests raise this possibility.",
  ],
  [
    "We examined the claim that old wires break in the cold.",
    "One claim is that old wires break in the cold. We examined this claim.",
  ],
  [
    "The discovery that the oil was cold led to new lamps.",
    "The oil was cold. This discovery led to new lamps.",
  ],
  [
    "The report supports the theory that old wires break in the cold.",
    "One theory is that old wires break in the cold. The report supports this theory.",
  ],
  [
    "The report rejects the old view that thin wires break early.",
    "One old view is that thin wires break early. The report rejects this old view.",
  ],
  [
    "To test the idea that thin wires break early, we cut ten wires.",
    "One idea is that thin wires break early. To test this idea, we cut ten wires.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitNounThat, text)).toContain(told);
});

test.each([
  "The report raised the possibility that lamps play a role in the fire, and thus gaining more readers.",
  "Based on the observation that the light depends on oil, our lamps use more oil.",
  "But the fog weakens the lamps, raising the possibility that they burn only in winter.",
  "This supports the idea that thin wires break early.",
  "There is no finding that thin wires break early.",
  "We found that thin wires break early.",
  "We know the lamps that thin wires break.",
  "We reject the only claim that thin wires break early.",
  "We present a model that is safe in the cold halls.",
  "These tests support the idea that thin wires break early and suggest a new use of lamps.",
  "On the assumption that much clear light may be a result of poor counting and hall plans, we review old work to define why oil might be so difficult to find in small lamp halls.",
  "The report supports the growing view that thin wires break early.",
  "The finding that the wires are thin but that the lamps are safe explains the dark halls.",
  "The demonstration that the wires are thin explains the dark halls.",
  "RESULTS We tested the hypothesis that old lamps burn longer in winter.",
])("%s is not split", (text) => {
  expect(toldSplits(parser, splitNounThat, text)).toEqual([]);
});
