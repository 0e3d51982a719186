import { beforeAll, expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { loadTagger } from "../../tagger.ts";
import { wordsFrom } from "../prose/words.ts";
import { draftLow, takesUpDeed } from "./draft-low.ts";
import { parseSentence } from "./parse-sentence.ts";

let tell: (sentence: string, ownWork?: boolean) => readonly string[];

beforeAll(async () => {
  const [tag, parser] = await Promise.all([loadTagger(), loadParser()]);
  tell = (sentence, ownWork = true) =>
    draftLow(parseSentence(parser, tag(sentence).tokens), { known: true, ownWork })?.statements.map(
      ({ texts: [text = ""] }) => text,
    ) ?? [];
});

test.each([
  ["We utilize lamps in order to facilitate reading.", ["The authors use lamps to make reading easier."]],
  ["The lamp plays an important role in reading.", ["The lamp matters a lot for reading."]],
  ["The cause of the noise remains unclear.", ["The cause of the noise is still not clear."]],
  ["Old lamps such as these often lack switches.", ["Old lamps like these often do not have switches."]],
  ["Lamps were measured in the absence of light.", ["The authors measured lamps without light."]],
  ["We consider in detail the lamps of the hall.", ["The authors consider in detail the lamps of the hall."]],
  [
    "We show that improving light further for the lamp distribution requires significantly reducing test noise.",
    [
      "According to the authors, improving light further for the lamp distribution requires significantly reducing test noise.",
    ],
  ],
  [
    "This is hard because it requires coherently modeling light at many scales.",
    ["This is hard because it requires coherently modeling light at many scales."],
  ],
  ["The lamps severely hamper reading.", ["The lamps severely hamper reading."]],
  ["Moreover, the old lamps thus tested showed faults.", ["The old lamps thus tested showed faults."]],
  ["The lamps hamper reading.", ["The lamps get in the way of reading."]],
  ["The light of the lamps is quantified.", ["The light of the lamps is quantified."]],
  ["The lamp is the best one, regarding oil.", ["The lamp is the best one, regarding oil."]],
  ["They have limited knowledge regarding lamps.", ["They have limited knowledge about lamps."]],
  ["They state several aspects regarding lamps.", ["They state several aspects regarding lamps."]],
  ["There is an additional interesting lamp.", ["There is an additional interesting lamp."]],
  ["We performed additional tests.", ["The authors did extra tests."]],
  ["The lamps glow in the subsequent hour.", ["The lamps glow in the subsequent hour."]],
  ["Reading requires balancing of lamps.", ["Reading requires balancing of lamps."]],
  ["Reading requires training data.", ["Reading needs training data."]],
  [
    "We also identify LAMP1, a lamp that hangs in halls and burns in Oil syndrome, as a partner of LAMP2.",
    [
      "The authors also identify LAMP1, a lamp that hangs in halls and burns in Oil syndrome, as a partner of LAMP2.",
    ],
  ],
  ["The new lamp largely outperforms candles.", ["The new lamp largely outperforms candles."]],
  ["The new lamps are largely red.", ["The new lamps are mostly red."]],
  ["This is a challenging problem for lamps.", ["This is a hard problem for lamps."]],
  ["The lamps help in challenging weather.", ["The lamps help in challenging weather."]],
  [
    "The lamp glows, probably helping old pupils and destabilising tall towers.",
    ["The lamp glows, probably helping old pupils and destabilising tall towers."],
  ],
  ["The lamp not only outperforms candles.", ["The lamp not only does better than candles."]],
  ["We visualize the oil.", ["The authors make the oil visible."]],
  // What it is on belongs to it.
  ["We visualize the oil on the lamps.", ["The authors visualize the oil on the lamps."]],
  ["The lamps read when the work is accomplished.", ["When the work is accomplished, the lamps read."]],
])("bookish phrases and verbs are told plainly: %s", (sentence, told) => {
  expect(tell(sentence)).toEqual(told);
});

test("what a study aimed at is told as a sentence", () => {
  expect(tell("OBJECTIVE To examine lamps in old schools.")).toEqual([
    "The authors wanted to look closely at lamps in old schools.",
  ]);
});

test("what others may have done is not given to the authors", () => {
  expect(tell("Lamps were measured often.", false)).toEqual(["Lamps were measured often."]);
  expect(tell("Lamps have been measured by many groups.")).toEqual(["Many groups have measured lamps."]);
  expect(tell("Lamps were not measured.")).toEqual(["Lamps were not measured."]);
});

test.each([
  ["The lamp is able-bodied via-point tested.", "via-point"],
  ["The novel Emma was read to the children.", "novel Emma"],
  ["We trained multiple sclerosis nurses.", "multiple sclerosis"],
])("names and compounds stay as they are: %s", (sentence, kept) => {
  expect(tell(sentence).join(" ")).toContain(kept);
});

test.each([
  "Firms employ workers.",
  "Metals conduct heat.",
  "The demonstrated effect is large.",
  "The map is approximately linear.",
  "The via-hole is small.",
  "VIA NUMEROUS is a name.",
  "It performs as well as the lamp.",
  "Lamps in general position glow.",
  "Parts comprising the lamp glow.",
  "The lamp reads as well as the children.",
  "Novel object recognition is good.",
  "The lamp shows more than one letter.",
  "Lamps seem to ultimately glow.",
  "The lamp could judge time as well as the teacher.",
  "The first rule entails the second.",
  "The lamp has two colours acting as a sign.",
  "However, the lamps glow in the hall, but the old torches are dark.",
])("what has another sense there stays: %s", (sentence) => {
  expect(tell(sentence)).toEqual([sentence]);
});

test.each([
  "We found lamps whose light in old schools is controlled by oil.",
  "How is the light in these old lamps turned into heat?",
  "The red, blue and green lamps glow, hum and flicker, respectively, which is rare.",
  "The noise of lamps at heights controlled by wind is low.",
  "The lamps were tested in the presence of noise.",
  "The first lamp, in contrast to earlier beliefs, was red.",
  "Lamps of particular interest are red.",
  "The fire of the lamps was stopped by sand, a soil of small stones.",
  "These and other old lamps that glow in halls are reviewed.",
  "The lack of oil led to a reduction in light and reading problems.",
  "Oil in the lamps determines how light is made in the hall.",
  "We suggest that the school may use this oil and show how it feeds the old lamps of the hall.",
  "The price of lamps was determined by letters sent in the last year.",
  "We showed the utility of using lamps to read at night.",
  "The name of the old oil has been unknown to the pupils.",
  "Using oil, an old kind of fuel, we find that lamps glow in halls.",
  "Fear is developed in mice that see no lamps.",
])("what would say something else, or say it badly, is not told: %s", (sentence) => {
  expect(tell(sentence).join(" ")).toMatch(/^(?:The authors found|How is|The|Lamps|Fear|These|Using|Oil)/u);
  expect(tell(sentence).join(" ")).not.toMatch(
    /oil controls|that are turned|in that order|that are controlled|with noise|unlike|very interesting|authors develop|sand stopped|These the|is an old|finds out|may show|reduced light|letters sent determined|are useful|been not/u,
  );
});

test("where the verb of a frame is cut away, the words that it takes stay", async () => {
  const [tag, parser] = await Promise.all([loadTagger(), loadParser()]);
  const text =
    "The old lamps are lit all night, allowing a small school policy to work faster in the new halls.";
  const told = draftLow(parseSentence(parser, tag(text).tokens), { known: true, ownWork: false });
  expect(told?.statements.at(-1)?.texts.find(() => true)).toMatch(
    /^This (?:allows .* to work|lets .* policy work)/u,
  );
});

test("what the next sentence calls it stays what the last statement is about", async () => {
  const [tag, parser] = await Promise.all([loadTagger(), loadParser()]);
  const tree = parseSentence(
    parser,
    tag("We propose a cheap method that finds broken lamps in the halls of old schools.").tokens,
  );
  const told = (takenUp: boolean) =>
    draftLow(tree, { known: true, ownWork: false, takenUp })?.statements.map(({ texts: [text] }) => text);
  expect(told(false)).toHaveLength(2);
  expect(told(true)).toHaveLength(1);
});

test("what 'it' takes up in the next sentence stays a subject", async () => {
  const [tag, parser] = await Promise.all([loadTagger(), loadParser()]);
  const tree = parseSentence(parser, tag("This suggests that a little oil is good for old lamps.").tokens);
  const told = (takenUp: boolean) =>
    draftLow(tree, { known: true, ownWork: false, takenUp })?.statements[0]?.texts.find(() => true);
  expect(told(false)).toMatch(/^From this, it seems that /u);
  expect(told(true)).toMatch(/^This suggests that /u);
});

test("no word that was put in is told again", () => {
  // "(in vivo)" must not grow with each round.
  expect(tell("OBJECTIVE To examine lamps in vivo.")).toEqual([
    "The authors wanted to examine lamps in living things (in vivo).",
  ]);
});

test("a sentence in which nobody can tell who speaks is left alone", async () => {
  const [tag, parser] = await Promise.all([loadTagger(), loadParser()]);
  const tree = parseSentence(parser, tag("In our daily life we see lamps.").tokens);
  expect(draftLow(tree, { known: false, ownWork: true })).toBeNull();
});

test("the source's own words come last among the tellings", async () => {
  const [tag, parser] = await Promise.all([loadTagger(), loadParser()]);
  const tree = parseSentence(parser, tag("The lamp exhibits a novel colour.").tokens);
  const [first] = draftLow(tree, { known: true, ownWork: true })?.statements ?? [];
  // Between the two: each plain word without the other, should one be refused.
  expect([...(first?.texts ?? [])]).toEqual([
    "The lamp shows a new colour.",
    "The lamp exhibits a new colour.",
    "The lamp shows a novel colour.",
    "The lamp exhibits a novel colour.",
  ]);
});

test("where the next statement takes up the deed, the authors stay its subject", async () => {
  const [tag, parser] = await Promise.all([loadTagger(), loadParser()]);
  const tree = parseSentence(parser, tag("We show that the lamps are linked to a network of wires.").tokens);
  const first = (deedTakenUp: boolean) =>
    [...(draftLow(tree, { known: true, ownWork: false, deedTakenUp })?.statements[0]?.texts ?? [])][0];
  expect(first(false)).toMatch(/^According to the authors, /u);
  expect(first(true)).toMatch(/^The authors show that /u);
});

test('"This is often done" takes up a deed, "This is often red" does not', () => {
  expect(takesUpDeed(wordsFrom("this is often done"))).toBe(true);
  expect(takesUpDeed(wordsFrom("this is often red"))).toBe(false);
});
