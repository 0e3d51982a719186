import { beforeAll, expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { loadTagger } from "../../tagger.ts";
import { draftLow } from "./draft-low.ts";
import { parseSentence } from "./parse-sentence.ts";

let tell: (sentence: string, ownWork?: boolean) => readonly string[];

beforeAll(async () => {
  const [tag, parser] = await Promise.all([loadTagger(), loadParser()]);
  tell = (sentence, ownWork = true) =>
    draftLow(parseSentence(parser, tag(sentence).tokens), { known: true, ownWork })?.statements.map(
      ([text = ""]) => text,
    ) ?? [];
});

test.each([
  ["We utilize lamps in order to facilitate reading.", ["The authors use lamps to make reading easier."]],
  ["The lamp plays an important role in reading.", ["The lamp matters a lot for reading."]],
  ["The cause of the noise remains unclear.", ["The cause of the noise is still not clear."]],
  ["Old lamps such as these often lack switches.", ["Old lamps like these often do not have switches."]],
  ["Lamps were measured in the absence of light.", ["The authors measured lamps without light."]],
])("bookish phrases and verbs are told plainly: %s", (sentence, told) => {
  expect(tell(sentence)).toEqual(told);
});

test("what others may have done is not given to the authors", () => {
  expect(tell("Lamps were measured often.", false)).toEqual(["Lamps were measured often."]);
  expect(tell("Lamps have been measured by many groups.")).toEqual([
    "Lamps have been measured by many groups.",
  ]);
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
])("what has another sense there stays: %s", (sentence) => {
  expect(tell(sentence)).toEqual([sentence]);
});

test("a sentence in which nobody can tell who speaks is left alone", async () => {
  const [tag, parser] = await Promise.all([loadTagger(), loadParser()]);
  const tree = parseSentence(parser, tag("In our daily life we see lamps.").tokens);
  expect(draftLow(tree, { known: false, ownWork: true })).toBeNull();
});

test("the source's own words come last among the tellings", async () => {
  const [tag, parser] = await Promise.all([loadTagger(), loadParser()]);
  const tree = parseSentence(parser, tag("The lamp exhibits a novel colour.").tokens);
  const [texts] = draftLow(tree, { known: true, ownWork: true })?.statements ?? [];
  expect(texts).toEqual(["The lamp shows a new colour.", "The lamp exhibits a novel colour."]);
});
