import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldByAll } from "../testing/told-splits.ts";

const parser = await loadParser();

/** What is said of both, of the other noun, or under a condition, and would be told of one, of the wrong one, or as a fact. */
test.each([
  [
    "what both show",
    "The wick promotes burning and inhibits smoking, suggesting that it works as a guard.",
    "It inhibits smoking, suggesting",
  ],
  [
    "without what both are done",
    "Loss of oil raises heat and impairs burning without affecting the known wires of the lamp.",
    "It impairs burning without",
  ],
  [
    "what follows from all",
    "It has an old wick and shows a narrow flame, so it could light a new kind of hall.",
    "It shows a narrow flame, so",
  ],
  [
    "when both were so",
    "Light increased in anterior cerebrum and decreased in thalamus and cellars during winter.",
    "It also decreased in thalamus",
  ],
  [
    "half of a name after 'we'",
    "We introduce a novel lamp and multi-task lighting with deep oil halls.",
    "We also multi-task",
  ],
  [
    "who follows",
    "Following this step, the physician can follow the lamp in the hall through the window and adjust the wick to the old place.",
    "It can also adjust",
  ],
  [
    "what data give",
    "In conclusion, our data show that the lamp is strongly lit by the old moths and provide a chance to build new halls.",
    "They provide a chance",
  ],
  [
    "two of three deeds",
    "It promotes light and heat, subverts old moths, and alters the smell of the oil.",
    "heat, subverts old moths.",
  ],
  [
    "a case in which something is",
    "When the distance between the two lamps was 75, the shadows of the doors were too long to count moths.",
    "The distance between the two lamps was 75.",
  ],
  [
    "as what is predicted",
    "Old wires are also inferred from gaps observed between lit lamps, as predicted from light models.",
    "This is predicted from light models.",
  ],
  [
    "a statement without its end",
    "The familial lamp pattern was, however, consistent with oil being burnt by several old lamps.",
    "was, however.",
  ],
  [
    "an outcome that is supposed",
    "First, we supposed that if oil dims the lamp through its wick, then wax would raise the light, an effect which would be ended by giving gas.",
    "This is an effect",
  ],
  [
    "a sign that growth is",
    "Here, a lamp screen was used to find wires by watching the heating of the old lamp LB2, an early mark of dust.",
    "is an early mark",
  ],
  [
    "a measure",
    "In addition, old lamps require a greater fall in count for the oil level to fall to 50 g/l, the cutoff for burning.",
    "This g/l",
  ],
  [
    "what many are, told in one",
    "We tackle the problem of building a lamp finder that works only on a chosen subset of users, an important application, for old halls lit by gas.",
    "Users are an important",
  ],
  [
    "what finding tells",
    "We found oil in 24% of the broken lamps, which underscore the worth of our old model.",
    "These underscore",
  ],
  [
    "examples of none",
    "This study uses the old lamp rules with simple assumptions along the wall, i.e. no moving lamps and a small flame.",
    "These are no",
  ],
  [
    "examples that are no things",
    "However, past work on lamps has focused on few classes of old lights or flames (like open or discrete) and has only been able to heat halls.",
    "flames include open",
  ],
  [
    "examples of a quantity",
    "Such lamp feedback can be found in huge quantities (e.g., logs of old lamps, moth counts) at little cost.",
    "quantities include",
  ],
  [
    "what was said besides",
    "Evidence is emerging that some lamps might heat the hall, and roles in moth control have also been suggested.",
    "also been suggested.",
  ],
  [
    "what we make sure of",
    "We show that they correspond to the wicks of two pairs of old lamps and ascertain their brightness.",
    "that they ascertain",
  ],
  [
    "a list item with where",
    "We light this hall through three lamps; wick-within-wick, where we solve the problem of having a lamp that burns only at night; and oil-and-wax, where we hide the lamps.",
    "Wick-within-wick, where",
  ],
  [
    "what both are done for",
    "We drew the old lamps as well as the new wires to show a possible way of lighting halls in the future.",
    "We also drew the new wires to show",
  ],
  [
    "another deed",
    "We will address these halls, as well as highlight possible lamps needed to help them.",
    "address highlight",
  ],
  [
    "what makes oil",
    "Lamp oil, a yellow wax binding fat, is normally secreted by dividing moth cells and worms.",
    "This is done by",
  ],
  [
    "what takes place",
    "Lighting of old halls takes place via a wire joined with a long row of lamps.",
    "takes place.",
  ],
  [
    "in which case both help",
    "Lamp doubling is a useful trick to enlarge the light of the hall and prevent falls in the garden when oil is scarce.",
    "to enlarge the light of the hall.",
  ],
  [
    "which is denied",
    "But its glow is inconsistent with a shared wire through which all old lamps burn.",
    "Through this wire",
  ],
  [
    "which the joining does",
    "We built LampAlign (LA), a new wire tool that is based on old plans, to quickly join short wires with a long hall wire such as the main line, allowing breaks and gaps.",
    "This allowed breaks",
  ],
  [
    "examples of plans",
    "In addition to old pictures, we have developed algorithms to operate on curved walls, such as lamp counting, wire following and light measuring.",
    "curved walls, such as",
  ],
  [
    "for what a method is",
    "We present a new lamp method based on oil likeness for moth finding in halls.",
    "It is based on oil likeness for",
  ],
  [
    "despite doing",
    "The old side wick is not lit despite also playing an important role in the burning of the lamp.",
    "This is true despite also",
  ],
  [
    "under what it would be",
    "Lamps would be worth their price depending on the price of the oil and the number of moths.",
    "Lamps would be worth their price.",
  ],
  [
    "how we look",
    "Here we explore the possibility that gaps in the wires of lamps contribute to this heat loss in winter by studying old halls in cold towns.",
    "in winter by studying",
  ],
  [
    "a verb that is a name",
    "It showed no change in the number of lamps and moths between the control, But 2 oil and new wax halls, but the last oil seemed to cause some smoke.",
    "control. But 2",
  ],
  [
    "a name written with a capital for its place alone",
    "Photonics analysis revealed that warm lamps are part of a wide range of old halls.",
    "by Photonics",
  ],
  [
    "what a study suggests",
    "This analysis of LAMP1 suggests that the wick may act as a light switch.",
    "This suggests",
  ],
  [
    "what is at a rate",
    "Moreover, a lack of bright lamps appears at low burning rates, where light bands do not overlap.",
    "In these burning rates",
  ],
  [
    "one of many roles",
    "Here the state of the lamp will be shown, with a view on one of its most vital roles: the link between moth growth and oil flow.",
    "These are",
  ],
])("%s is not torn off", (_, text, never) => {
  expect(toldByAll(parser, text).filter((each) => each.includes(never))).toEqual([]);
});
