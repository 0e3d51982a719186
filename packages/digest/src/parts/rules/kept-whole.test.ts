import { beforeAll, expect, test } from "vitest";
import { parseSentence } from "../../builtin/low/parse-sentence.ts";
import { tell } from "../../builtin/low/telling.ts";
import { asSentence } from "../../builtin/prose/words.ts";
import { loadParser } from "../../parse/load-parser.ts";
import type { Parser } from "../../parse/parse.ts";
import { loadTagger } from "../../tagger.ts";
import { findSplits } from "../find-splits.ts";

let told: (text: string) => string[];

beforeAll(async () => {
  const [parser, tag]: [Parser, Awaited<ReturnType<typeof loadTagger>>] = await Promise.all([
    loadParser(),
    loadTagger(),
  ]);
  told = (text) => {
    const tree = parseSentence(parser, tag(text).tokens);
    return findSplits(tree).map(({ statements }) =>
      statements.map((pieces) => asSentence(tell(tree, pieces, []))).join(" "),
    );
  };
});

/** What is cut where no reader would cut it. */
test.each([
  [
    "two joined adjectives",
    "Large tests show that the lamp is able to generate meaningful and diverse in-between light sequences, according to both old guests.",
    "meaningful.",
  ],
  [
    "the holes by their name",
    "The moth is an insect that enters the hall through holes termed moth doors.",
    "through holes.",
  ],
  [
    "what a feature does",
    "Dim light is a phenotype that can be rescued by adding the oil of whales.",
    "is a phenotype.",
  ],
  [
    "which lamps",
    "Old lanterns are bright lamps which contain a glass cover with a small red hole.",
    "These lamps",
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
    "an aim",
    "We conducted a prospective study to show that lamp counts predict the number of moths in the yard.",
    "In this way",
  ],
  ["a proof that is wanted", "We used an old lamp of the hall to prove this new idea.", "In this way"],
  [
    "an order of sizes",
    "The lamps were the tools most often used in the old house (65% of fires), followed by new wicks (11%), long wires (10%), and candles (8%).",
    "This was followed",
  ],
  [
    "two things together",
    "We studied the light of the moths, coupled with counts of wings and legs, among three old halls.",
    "This was coupled",
  ],
  ["a contrast", "But studies of select lamps have found that the wires of the halls are thin.", "were done"],
  [
    "a side",
    "On the hardware side, we present new lamps for heating the large halls with oil.",
    "on the hardware side.",
  ],
  [
    "what is only thought",
    "Moths are ordinarily thought to find the lamps through a scent, where a thin cloud is formed in the hall.",
    "Here,",
  ],
  [
    "the sign of a heat",
    "The test indicates the presence of a broken wire below the heat, T*, where a new glow appears in the lamp.",
    "Here,",
  ],
  [
    "what we do to it",
    "For this, we use engineered lamps, whose burning state we control with a small switch.",
    "The burning state",
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
  [
    "what went along",
    "The study showed that moths of old halls took up less oil, which was accompanied by a marked reduction in light.",
    "This less oil",
  ],
  [
    "what suggests",
    "Count data were also compared between the two lamp lines treated by oil, which suggest that a difference in the heat may play a role.",
    "These lamp lines",
  ],
  [
    "a means",
    "We add a new wick to the old lamp algorithm, which makes large steps from the old light.",
    "This makes",
  ],
  [
    "a rank among the causes",
    "The moth effect is mediated by its direct repression of the lamp, which promotes the growth of wings.",
    "This promotes",
  ],
  [
    "a loss or what is lost",
    "The winter leads to the loss of lamp oil heat (LOH3), a hallmark of cold-driven rest.",
    "This is a hallmark",
  ],
  ["one word of all", "Lamps were located in old Ig2, Ig3 and the entire Ig7 domain.", "They were also"],
  [
    "what is alike",
    "The heat was short as a later lamp increased the light of the hall by two, similar to the first lamp.",
    "In this, it is",
  ],
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
    "a less than",
    "It can produce brighter light using less oil than not only a single lamp but also many candles.",
    "It can do so",
  ],
  [
    "what could have been",
    "The two fires likely could have been prevented by using old lamps and safe oil.",
    "This could be done",
  ],
  [
    "what is ours",
    "Using our method, we can infer which lamps can be added to the hall.",
    "We use our method.",
  ],
  [
    "what is in light of it",
    "We show that in light of the old tests and the new counts, these lamps are not good.",
    "The reason is",
  ],
  [
    "none",
    "Three lamps in the old hall and none in the yard failed because of possible faults of the wires.",
    "The reason is",
  ],
  [
    "a pair",
    "The light can be seen with old lamps, such as lanterns, and built halls kept in the town.",
    "These include",
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
    "a rule by its name",
    "We study lamps in a class of halls whose walls match those of an old house – a property which we call matching.",
    "a property.",
  ],
  [
    "whom it targets",
    "We lit the lamp L6 in the hall, specifically targeting both red and blue moths.",
    "We specifically",
  ],
  [
    "what goes on besides",
    "We show that our lamps are useful since they fit many halls, and are bright even when the oil is low.",
    "This is true even",
  ],
  [
    "what is only suggested",
    "The results suggest a role for oil in the light of large lamps, but not in small lamps.",
    "This is not the case",
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
    "a way to share",
    "We provide evidence for a wall-driven mechanism to share oil during the long winter.",
    "We want to share",
  ],
  ["what exposes it", "We measured the wire exposed by heating the oil of the lamp.", "wire exposed."],
  [
    "a model of ours",
    "We have also built an iterative lamp model that is able to infer the policy, and predict the choice of the moth on each night with old tools.",
    "We predict",
  ],
  [
    "what began",
    "Expression of the lamp gene began to increase at noon after the long night of rain.",
    "This began",
  ],
  [
    "not only",
    "We show that the lamps are not only lit at a high rate, but that they are also quickly lost.",
    "not only lit at a high rate.",
  ],
  [
    "all of them but",
    "We find that the prices of the new lamps are the same as those of the old ones, with the exception of a new tax that is small.",
    "This is with the exception",
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
  [
    "a proof of concept",
    "This paper is a proof of concept that illustrates how a simple lamp can be as bright as a large one.",
    "This proof",
  ],
  [
    "what is kept",
    "Static lamps release symmetrically the same types of oil that they recruit, thereby keeping the cellar pool of oil blocks spatially uniform.",
    "Because of this, keeping",
  ],
])("keeps %s whole", (_, text, never) => {
  expect(told(text).filter((each) => each.includes(never))).toEqual([]);
});

test("what came of a deed was not done besides", () => {
  const text =
    "In this way, we removed the old wicks that lie in the lamps and found their oil in the large jars.";
  expect(told(text)).toContain(
    "In this way, we removed the old wicks that lie in the lamps. We found their oil in the large jars.",
  );
});

test("what was especially so in the past is told as past", () => {
  expect(
    told("This raised the price of the old lamps, particularly for the new halls of the town."),
  ).toContain(
    "This raised the price of the old lamps. This was especially the case for the new halls of the town.",
  );
});
