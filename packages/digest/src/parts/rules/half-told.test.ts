import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldByAll } from "../testing/told-splits.ts";

const parser = await loadParser();

/** What the second statement would not say of the same thing, case or time as the sentence, or what the first would leave open. */
test.each([
  [
    "who parts from others",
    "Old lamps were linked with low heat and segregated with the brighter hall of the school.",
    "They were segregated",
  ],
  [
    "what must be done for an aim",
    "To read at night, the pupils must light the lamps and find which halls are warm.",
    "They must find",
  ],
  [
    "what is so in one case",
    "For flat halls, the oil heat is low and cancels the lamp heat.",
    "It also cancels",
  ],
  [
    "what is so in glass",
    "In vitro, the lamp oil raised wick heat five times and stopped the growth of moths by smoke.",
    "It also stopped",
  ],
  [
    "what is compared with another",
    "The lamp is more robust and fits better with the old hall than any single candle.",
    "is more robust.",
  ],
  [
    "what cracks cause, and not that they were seen",
    "Over ten such cracks have been identified, leading to breakage of the old lamp.",
    "This leads",
  ],
  [
    "what a goal would bring",
    "The long-term goal of lamp making is to build bright lights for schools, avoiding smoke in winter.",
    "This avoids",
  ],
  [
    "what is described, and not that it is",
    "Finally, we characterized a network of oil wicks which collectively control lamp heat, thereby ensuring proper burning of the oil-dependent candles.",
    "This ensured",
  ],
  [
    "'it' beside another 'it'",
    "This implicates it in many warm halls through the control of oil and heat.",
    "It does so",
  ],
  [
    "what a problem is",
    "We study the problem of learning lamp colours over very large halls using neural glow models.",
    "we use",
  ],
  [
    "what a word means",
    "By saying warm, we mean the lamps in the same hall burn for a set of similar nights.",
    "We say warm.",
  ],
  [
    "one thing that is no many",
    "We introduce a simple way to predict lamp heat based on local and global features of the hall, namely the network of oil contacts.",
    "These are the network",
  ],
  [
    "what is named behind a clause",
    "We propose a new lamp model that uses both bright wick features and old oil features, i.e. Lamps with Step Mixture.",
    "i.e. Lamps",
  ],
  [
    "what is said of a whole list",
    "These light groups include the hall-specific lanterns, candles, torches, beacons, and lamps.",
    "They also include torches",
  ],
  [
    "what is recommended",
    "We recommend daily testing of lamps for safe reading at night and cleaning of wicks, as well as using dated oil tables.",
    "We also use",
  ],
  [
    "what is shown besides",
    "In halls, bright light is generated from three old lamps, illustrating unexpected strength and also the importance of this oil in heating rooms.",
    "generated from the importance",
  ],
  [
    "as what a thing is established",
    "Its strong role in lighting halls has established lamps as useful guards, as well as warm and bright signs in schools.",
    "established warm",
  ],
  [
    "what is detected",
    "The lamps are easily identified on the basis of their shape, heat, and repertoire of colours, as detected with a panel of lenses.",
    "This is detected",
  ],
  [
    "a testament",
    "We further show that the lamp can replace LB1 in many halls that need endogenous Lanterned, a testament to the highly similar light of these two lamps.",
    "is a testament",
  ],
  [
    "one of several effects",
    "We found several effects, namely a drop in smoke and a rise in room light, and a rise in lamp heat in halls, a phenomenon positively correlated with a higher wick level.",
    "This is a phenomenon",
  ],
  [
    "who concludes behind a heading",
    "Conclusions We conclude that some old halls have bright lamps that can cause smoke.",
    "They also conclude",
  ],
  [
    "a list of deeds",
    "At night the lamps can be cleaned, warmed by slow heating, and upon return, large numbers of moths are released.",
    "warmed by slow heating.",
  ],
  [
    "a list of questions",
    "We show why setting lamps to zero is important, how wicks are all you need to make the lamp burn, and why cleaning acts like burning.",
    "We also show why",
  ],
  [
    "how something is done",
    "We further introduce lamp reading, the ability to predict links between halls lit by different readers, e.g. manually and by a machine.",
    "include manually",
  ],
  [
    "of what a share is",
    "Despite this wear, their lamps are bright, with 25% being borrowed from other halls.",
    "bright. 25%",
  ],
  [
    "one author",
    "I explore the heat of lamps in halls, and propose some new ways to count the moths.",
    "We propose",
  ],
  [
    "how strong a glow is",
    "Importantly, the expression of LB1 in old wicks had a strong link with heat and smoke.",
    "LB1 was expressed",
  ],
  [
    "a second contrast",
    "Although the first oil raised warm and cold light, the second oil raised cold light but lowered the share of smoke.",
    "But the second oil",
  ],
  [
    "that something is true",
    "It is also true despite changes in the glow of early lamps and candles.",
    "It is also true.",
  ],
  [
    "what is so under a condition",
    "Without oil mixing, the lamp becomes a more common light: old wicks are moved but their colours are kept.",
    "light. Old wicks",
  ],
  [
    "what two facts make hard",
    "No order is known among the halls, and each lamp may glow twice a night, making this task very hard.",
    "the halls. Each",
  ],
  [
    "what two faults make hard",
    "Old ways of counting moths in lamps require large amounts of lamp oil and are labor intensive, making it difficult to study the number and use of moths in large halls.",
    "They are labor",
  ],
  [
    "what is done together",
    "The old lantern could jointly light the dark hall and warm the large room.",
    "It could warm",
  ],
  [
    "a clause that has its verb's beginning from the first",
    "Bright wicks have been studied before and the use of dark wicks excluded due to their price.",
    ". The use of dark",
  ],
  [
    "a reason of what is not said",
    "Formally this occurs because the red lamp appears as a bright light in the old hall of the school.",
    "occurs.",
  ],
])("%s is not torn off", (_, text, never) => {
  const splits = toldByAll(parser, text);
  const told = splits.filter((each) => each.includes(never));
  expect(told).toEqual([]);
});
