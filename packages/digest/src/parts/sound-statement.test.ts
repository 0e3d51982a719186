import { beforeAll, expect, test } from "vitest";
import { parseSentence } from "../builtin/low/parse-sentence.ts";
import { loadParser } from "../parse/load-parser.ts";
import { loadTagger } from "../tagger.ts";
import { isSoundStatement } from "./sound-statement.ts";

let isSound: (text: string) => boolean;

beforeAll(async () => {
  const [tag, parser] = await Promise.all([loadTagger(), loadParser()]);
  isSound = (text) => isSoundStatement(parseSentence(parser, tag(text).tokens));
});

test.each([
  "The lamp is bright.",
  "These lamps were lit with oil.",
  "It reads the letters of the wall.",
  "The lamps are needed.",
  "It remains an open question why lamps burn.",
  "The lamp is simple, efficient and old.",
  "We show that lamps burn oil.",
  "We bought a few old lamps.",
  "A large number of the lamps are broken.",
  "The oil or the glass of the lamp are broken.",
  "Proteomics has emerged as a new field.",
  "The prices before the long winter were low.",
  "Photo-tagged proteins are isolated.",
])("%s is a whole statement", (text) => {
  expect(isSound(text)).toBe(true);
});

test.each([
  ["without a verb", "The lamp of the wall."],
  ["with the verb of a clause alone", "The lamps, which are made of glass and steel."],
  ["which waits for an object", "The lamps can be viewed."],
  ["which waits for an object too", "The lamps inhibit."],
  ["with a plural verb after 'this'", "This show that moths burn."],
  ["with a singular verb after 'these'", "These is of old glass."],
  ["which ends in a joint", "The lamp is lit and."],
  ["with half a bracket", "The lamp (of glass is bright."],
  ["with a plural after 'this'", "We found this old lamps in the school."],
  ["with a singular after 'these'", "These lamp was lit with oil."],
  ["that calls many things one", "This is three old lamps."],
  ["that says what something is of", "Which is bright."],
  ["that ends in a word of degree", "This makes the lamps bright because of the oil, quite."],
  ["whose verb is a name in capitals", "They also DO lamps."],
  ["of which the question is gone", "It remains an open question."],
  ["of adjectives without their 'and'", "The lamp is simple, efficient in old halls."],
  ["of a list without its 'and'", "This needs a very large lamp, is not possible in many halls."],
  ["of deeds without their 'and'", "It promotes growth and heat, subverts the lamps."],
  ["with a noun twice", "We propose a new module module."],
  ["whose verb was said before", "The second one the blue lamp as its light is closely tied to oil."],
  ["that ends in half of a word", "These lamps grow in palmitate-."],
])("a statement %s is none: %s", (_, text) => {
  expect(isSound(text)).toBe(false);
});
