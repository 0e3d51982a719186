import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitPredicates } from "./predicates.ts";

const parser = await loadParser();

test.each([
  "The old lamps in the hall may also warm the pupils and have a strong role in the school.",
  "By incorporating new lamps into the hall, teachers can test the oil and provide light to the pupils.",
  "Our main result is a proof that the amount of oil needed for lamps depends essentially on the number of wires, and is less impacted by the size of the hall.",
  "Metabolism increased in anterior cerebrum and decreased in thalamus and cerebellum during winter.",
  "As a result, the price of lamps is not lowered by the new shops, but even slightly rises.",
  "The new lamps burn longer in the old hall and are more useful in winter than candles.",
  "The lamp arrests embryo development, paralyzes A2 moths, and inhibits the exit of old birds.",
  "The new oil brings smoke, a loss of light in the hall, a dim lamp of the school, and warms the old rooms.",
  "On the other hand, rigidly fixing an old lamp and a new candle enables light and limits the price, but it is open to the wind and restricts the use of the hall.",
  "This plan depends on LampNet, a small network of lamps that has strong effects on the light of halls but was not known to be needed in schools.",
])("no part of a pair of deeds is lost: %s", (text) => {
  expect(toldSplits(parser, splitPredicates, text)).toEqual([]);
});

test("what is told of one deed alone is told of it", () => {
  const told = toldSplits(parser, splitPredicates, "The lamp lights the hall and warms the old rooms.");
  expect(told).toContain("The lamp lights the hall. It warms the old rooms.");
});
