import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldByAll } from "../testing/told-splits.ts";

const parser = await loadParser();

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
    "'also additionally'",
    "It additionally requires the moth wire protein FIS1, the old lamp P62, and PINK1 oil.",
    "also additionally",
  ],
  [
    "'overall' left over",
    "This study demonstrates lasting gains of light change in reply to moving sounds, overall suggesting that changes in the hall give a lamp signal for moth waves.",
    "sounds, overall.",
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
    "a list with no verb",
    "We explicitly model different types of edges: annotated edges, learned edges with abstract meaning, and hierarchical edges.",
    "Annotated edges, learned",
  ],
  [
    "'i.e.' left over",
    "Although the heat picture is different the light results are comparable, i.e, one cannot fully explain the dimming of the lamps.",
    "But i.e",
  ],
  [
    "'this were'",
    "To study the effects of oil on LEC light, wide populations of lamps were derived from the same old halls, placed in co-culture with moths, and grown in warm air.",
    "This were",
  ],
  [
    "'we use oil and combining'",
    "Using oil and combining gas, we warm the hall.",
    "We use oil and combining",
  ],
  [
    "'we introduce a loss and training'",
    "By introducing a new shape preservation loss and training our dynamics model recurrently, we stabilize long-term predictions.",
    "loss and training our dynamics model recurrently.",
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
    "a comma stays before 'all of which'",
    "There is growing proof showing moth plans in many common hall disorders, including old fire, new fire, and red rot, all of which feature the broken piling of special wires.",
    "disorders, all of which",
  ],
  [
    "without its clause a subject has no comma",
    "A lamp which burns the old oil at night, has been widely used in the halls of the town.",
    "A lamp has been widely used",
  ],
  [
    "what was permitted has its letters",
    "The lamp changed the heat of the hall, permitting counts of moths at night.",
    "This permitted counts",
  ],
  [
    "both of what is meant stays",
    "But the uptake of both drugs was inhibited both by depletion of cellular ATP and by organic anions.",
    "But the uptake of both drugs was inhibited by depletion of cellular ATP. It was also",
  ],
  [
    "what opened the sentence has no capital behind 'some'",
    "Co-lit moths lacking the large red wings showed a better use of oil in the halls.",
    "Some co-lit moths lack the large red wings.",
  ],
  [
    "a name may hold 'to'",
    "We propose a novel lamp, called the Slow Thinking to Learn (STL), that makes bright counts by looking at old halls.",
    "This lamp is called the Slow Thinking to Learn (STL).",
  ],
  [
    "what a thing is keeps its comma",
    "In this paper, we propose a novel hall, called the Lamp Question Network (LQR-net), a many-wire and lasting lamp network designed for answering tasks that need oil.",
    "a novel hall, a many-wire and lasting lamp network",
  ],
  [
    "two deeds by which it was done stay together",
    "We identified the partners of the lamp by using mass spectrometry on human cells and testing candidates for lamp-like function in old moths.",
    "We did this by using mass spectrometry on human cells and testing candidates",
  ],
  [
    "a numbered part has no capital",
    "We demonstrate that 1) Transferred lamps tend to find flatter halls in the dark winter; 2) Transferred wires make the hall landscape more bright with oil.",
    "We demonstrate that transferred lamps tend to find flatter halls in the dark winter. We also demonstrate that transferred wires",
  ],
])("%s", (_, text, told) => {
  expect(toldByAll(parser, text).some((each) => each.includes(told))).toBe(true);
});
