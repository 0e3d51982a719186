import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitExamples } from "./examples.ts";

const parser = await loadParser();

test.each([
  [
    "The schools use many lamps, such as torches and lanterns.",
    "The schools use many lamps. Examples are torches and lanterns.",
  ],
  [
    "Small lamps such as torches and lanterns are used in schools.",
    "Small lamps are used in schools. These lamps include torches and lanterns.",
  ],
  [
    "Many small lamps, including torches and lanterns, are used in schools.",
    "Many small lamps are used in schools. These lamps include torches and lanterns.",
  ],
  [
    "The schools use several small lamps, including torches and lanterns.",
    "The schools use several small lamps. These lamps include torches and lanterns.",
  ],
  [
    "The schools use two small lamps, namely the torch and the lantern.",
    "The schools use two small lamps. These are the torch and the lantern.",
  ],
  [
    "The teachers use small lamps at night, especially in cold winters.",
    "The teachers use small lamps at night. This is especially the case in cold winters.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitExamples, text)).toContain(told);
});

test.each([
  "However, for old lamps like torches, candles and lanterns oil use sometimes become too dear in winter.",
  "We keep the plan of the school for small lamps like torches, and a large hall.",
  "They look for food on flat stones like slates using light.",
  "No lamps such as torches and lanterns are used in schools.",
  "The lamp glows like a torch in the dark.",
  "The lamps were included in the study of schools.",
  "The lamp is especially useful in schools.",
  "We propose that one possible cause is the wear of the wires, particularly in the old lamps of the school.",
  "Bright light helps pupils to see clear colours in several parts of the halls, including red and green.",
  "Few lamps, including torches and lanterns, are used in schools.",
  "The schools need several small lamps, including ones that glow in the night.",
  "The teacher wins ten prizes in large schools, including lighting the halls for less oil.",
  "The lamps, including the torch, which is cold, light the street.",
  "The schools use lamps such as torches and lanterns on the wall.",
  "The schools improve the wires of rooms, such as torches and lanterns, in winter.",
  "The teachers need small lamps, especially the new torch.",
  "The schools use several small lamps, including torches, that do not glow.",
  "The tests show that our lamps (including the torch and two lanterns), outshine all the lamps of the school.",
  "The data are from 700 pupils enrolled in old schools (including 30 girls, 20 boys, and 9 others).",
  "In winter, old lamps including the red torch, but excluding the lantern, were not lit by the pupils.",
  "The teacher found the main reason of the light, namely its high price for the pupils.",
  "Clear differences were seen between these old lamps, including a thin wire of the torches and a red light.",
])("%s is not split", (text) => {
  expect(toldSplits(parser, splitExamples, text)).toEqual([]);
});
