import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldByAll } from "../testing/told-splits.ts";

const parser = await loadParser();

/** What is cut off where no reader would cut it. */
test.each([
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
  [
    "what is alike",
    "The heat was short as a later lamp increased the light of the hall by two, similar to the first lamp.",
    "In this, it is",
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
    "a way to share",
    "We provide evidence for a wall-driven mechanism to share oil during the long winter.",
    "We want to share",
  ],
  ["what exposes it", "We measured the wire exposed by heating the oil of the lamp.", "wire exposed."],
  [
    "what began",
    "Expression of the lamp gene began to increase at noon after the long night of rain.",
    "This began",
  ],
  [
    "all of them but",
    "We find that the prices of the new lamps are the same as those of the old ones, with the exception of a new tax that is small.",
    "This is with the exception",
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
  expect(toldByAll(parser, text).filter((each) => each.includes(never))).toEqual([]);
});

test("what was especially so in the past is told as past", () => {
  expect(
    toldByAll(parser, "This raised the price of the old lamps, particularly for the new halls of the town."),
  ).toContain(
    "This raised the price of the old lamps. This was especially the case for the new halls of the town.",
  );
});
