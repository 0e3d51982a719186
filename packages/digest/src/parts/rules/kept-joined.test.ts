import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldByAll } from "../testing/told-splits.ts";

const parser = await loadParser();

/** What is joined, and told of each half where no reader would. */
test.each([
  [
    "two joined adjectives",
    "Large tests show that the lamp is able to generate meaningful and diverse in-between light sequences, according to both old guests.",
    "meaningful.",
  ],
  [
    "who has both",
    "Careful lighting of the hall may improve the sleep of pupils with both asthma and fever.",
    "It may also",
  ],
  [
    "an adjective of both",
    "The lamp has the potential to increase the efficiency of both first-generation and next-generation oil production.",
    "first-generation.",
  ],
  [
    "one noun of both",
    "The recombinant lamp enzyme had both oil synthase and wax synthase activity.",
    "It also had",
  ],
  [
    "a reason for two",
    "This book provides a good explanation for the heat of the lamp, as well as the presence of small moths in the hall.",
    "It also provides",
  ],
  [
    "in turn",
    "Old oil raised the heat in the hall and in turn in the yard of the house.",
    "It also raised the heat in turn",
  ],
  [
    "a late deed",
    "We studied the role of lamps in several old halls and in deep cellars, revealing the extent to which light is lost.",
    "We also studied the role of lamps in deep",
  ],
  [
    "two relatives",
    "Thus, we have elucidated two pathways for lamp heating, which are regulated by the price of cross-linking of oil and which utilize either clay pits or glass extension.",
    "and which utilize",
  ],
  ["one word of all", "Lamps were located in old Ig2, Ig3 and the entire Ig7 domain.", "They were also"],
  [
    "when it is gone",
    "This suppression is recovered in the old hall, and occurs regardless of the approach to heat the oil.",
    "and occurs.",
  ],
  [
    "what is more than a case",
    "There is also evidence for the value of lamps, particularly in combination with candles but little evidence about the value of wicks.",
    "but little",
  ],
  [
    "the goal",
    "The goal of the work is to build small lamps that heat the halls and are useful for reading books.",
    "are useful",
  ],
  [
    "a hedge",
    "Our results suggest a novel cell lamp mechanism that heats large halls without involving the oil and exerts its effect via the wind.",
    "also exerts",
  ],
  [
    "the use within",
    "The tests demonstrate the use of our lamp in not only dark halls but also bright yards on several old sites.",
    "They also demonstrate bright",
  ],
  [
    "results",
    "We report results and show that the red lamp is better than the old lamps of the hall.",
    "We report results.",
  ],
  [
    "what the lamp can",
    "From large tests in the old hall, we show that our lamp can find moths in the dark, and predict which moths come to the light.",
    "We also predict",
  ],
  [
    "a model of ours",
    "We have also built an iterative lamp model that is able to infer the policy, and predict the choice of the moth on each night with old tools.",
    "We predict",
  ],
  [
    "not only",
    "We show that the lamps are not only lit at a high rate, but that they are also quickly lost.",
    "not only lit at a high rate.",
  ],
  [
    "the aim of both",
    "Firstly, we encode to get the hidden vectors of old lamp images based on transfer Learning, and use glass to extract light features.",
    "encode to use",
  ],
  [
    "a means to both",
    "Thus, lamps are a powerful system to study old halls and provide some tests.",
    "system to provide",
  ],
  [
    "a deed of tags",
    "We evaluate different lamps on the task of classifying the types of errors that pupils make in their letters and on the large platform.",
    "on the large platform.",
  ],
  [
    "a clause with a while",
    "We find that first, surprisingly, the lamps are dim, i.e., only a small set of lamps are bright and, while we do not use any oil, lamps of the same hall show similar light.",
    "any oil, lamps",
  ],
  [
    "what follows the names",
    "In such halls, it is good to leverage likeness between pupils, i.e. the covariance of letters, and find a latent form of the lamp.",
    "and find",
  ],
  [
    "the middle",
    "The framework, by offering readable, physically-consistent models for physical halls, opens up new ways for lighting.",
    "readable.",
  ],
])("keeps %s whole", (_, text, never) => {
  expect(toldByAll(parser, text).filter((each) => each.includes(never))).toEqual([]);
});

test("what came of a deed was not done besides", () => {
  const text =
    "In this way, we removed the old wicks that lie in the lamps and found their oil in the large jars.";
  expect(toldByAll(parser, text)).toContain(
    "In this way, we removed the old wicks that lie in the lamps. We found their oil in the large jars.",
  );
});
