import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldByAll } from "../testing/told-splits.ts";

const parser = await loadParser();

/** What would be said of another thing, or would lose what it is said with. */
test.each([
  [
    "the hall where",
    "Our plan consists of a counting step that identifies a hall around a point where linear light is provably stable, and an optimization step to expand such halls.",
    "step where",
  ],
  [
    "the last of a list of kinds",
    "Lamp use was positively associated with liver (1.19), colon (1.10), ovarian (1.09), and postmenopausal breast cancers (1.05) overall.",
    "ovarian (1.09).",
  ],
  [
    "what a name is",
    "Aging is also associated with deficiency of oil (OIL), an important lamp heat, and with moth resistance.",
    "and an important lamp heat",
  ],
  ["both by one noun", "The lamp count is implemented as both Matlab and R packages.", "as Matlab."],
  [
    "a rise and a fall in one place",
    "It is concluded that the lamp mass decreases and oil use increases with age in Korean halls.",
    "mass decreases.",
  ],
  [
    "what is caused to be done",
    "We do this by inducing old lamps to mark data hidden by random moths as clear inputs.",
    "The aim",
  ],
  [
    "what happens to a move",
    "Here we show that a switch from wax to brown fat, a phenomenon of cold halls, takes place in the first stages of winter.",
    "is a phenomenon",
  ],
  [
    "a record",
    "The new lamp obtains 0.84% error on MNIST, a new record for lamps with a similar number of wires.",
    "MNIST is a new record",
  ],
  [
    "a verb behind examples",
    "The lamp was present in brain areas such as hippocampus and cerebellum and localized in neurons, astrocytes and small cells.",
    "and localized",
  ],
  [
    "what an example has",
    "Old lamp stability forms the basis of human ciliopathies, including Joubert syndrome, with broken wing development.",
    "ciliopathies with",
  ],
  [
    "a second result",
    "We now show that heat of lamps results in their increased movement across our model of the hall in response to oil, as well as in disruption of the wall.",
    "this is the case",
  ],
  [
    "what a view is of",
    "These findings provide conceptual support for clinical observations that controlled daily walks may be a therapeutically important approach to preventing moth disease and may improve the outcome of moth treatment.",
    "They may improve",
  ],
  [
    "what was found of oil",
    "Our data uncover an unexpected role for oil in activation of a lamp by moving it from the hall to the cellar.",
    "They do so",
  ],
  [
    "two deeds",
    "Here we scale up this research by using contemporary lamp methods and by training old moths on lamp games.",
    "we use contemporary",
  ],
  [
    "what tasks there are",
    "We demonstrate moths achieving complex flying tasks using the learned lamp, such as flying round and sitting down.",
    "we use the learned lamp, such as",
  ],
  [
    "what options use",
    "We also examined the effect of various lighting platforms and lighting options using old workers to engage poor moths.",
    "we used old workers",
  ],
  [
    "a place with a remark",
    "We show lamp use at the old gate in moth and mouse halls, as is common for old lamps, and also in winter gardens.",
    "in winter gardens.",
  ],
])("%s is not torn off", (_, text, never) => {
  expect(toldByAll(parser, text).filter((each) => each.includes(never))).toEqual([]);
});

/** What would be no English. */
test.each([
  [
    "a list of two without its joint",
    "Statins can inhibit cell proliferation, inflammation, and restore endothelial function.",
    "proliferation, inflammation.",
  ],
  [
    "'and so'",
    "Ecologic data contain only marginal observations on the lamps, and so identify neither moths nor halls.",
    "They so",
  ],
  [
    "a noun twice",
    "In this paper, we propose a new module, called the Lamp Bank (LB) module, to address the problem of dark halls.",
    "module module",
  ],
  [
    "half of a word",
    "We find that these lamps grow in palmitate- but not in oleate-treated halls.",
    "palmitate-.",
  ],
  [
    "an adverb left over",
    "The formation of the other paths in lit moths uncoupled oil making from heat production and likely contributed to the rise of oil as a major lamp.",
    "and likely.",
  ],
  [
    "'i.e.' left over",
    "Although the heat picture is different the light results are comparable, i.e, one cannot fully explain the dimming of the lamps.",
    "But i.e",
  ],
])("%s is left", (_, text, never) => {
  expect(toldByAll(parser, text).filter((each) => each.includes(never))).toEqual([]);
});

test.each([
  [
    "many things with a short name are 'they'",
    "Nonviral DS iPSCs can therefore model features of complex human disease in vitro and provide a renewable and ethically unencumbered discovery platform.",
    "They can provide",
  ],
  [
    "a hypothesis of ours is ours",
    "We aimed to test our hypothesis that oil leads to substantial relief and better quality of light in halls.",
    "Our hypothesis is that oil leads to substantial relief and better quality of light in halls. We aimed to test this hypothesis.",
  ],
  [
    "what has been done was done so",
    "Activity of moths in old halls has been richly described using economic models of choice.",
    "This was done using",
  ],
  [
    "what follows a dash is told apart",
    "In halls, three of the four old lamp wires (LWs)—the red, blue, and green wires—are pulled from a single reel and joined into nets.",
    "They are also joined into nets.",
  ],
  [
    "a dash stays where it was",
    "In halls, three of the four old lamp wires (LWs)—the red, blue, and green wires—are pulled from a single reel and joined into nets.",
    "old lamp wires—the red",
  ],
  [
    "what was shown before was shown",
    "The lamps of the old hall are bright at night, as recently demonstrated by careful counts of moths.",
    "This was recently demonstrated",
  ],
  [
    "'also' is said once",
    "We show that heat directly raises the light of the lamps and also blocks the growth of moths in the old halls.",
    "We also show that it blocks the growth",
  ],
  [
    "a numbered part has no capital",
    "We demonstrate that 1) Transferred lamps tend to find flatter halls in the dark winter; 2) Transferred wires make the hall landscape more bright with oil.",
    "We demonstrate that transferred lamps tend to find flatter halls in the dark winter. We also demonstrate that transferred wires",
  ],
])("%s", (_, text, told) => {
  expect(toldByAll(parser, text).some((each) => each.includes(told))).toBe(true);
});
