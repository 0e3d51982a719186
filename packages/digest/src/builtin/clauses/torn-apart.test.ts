import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldByAll } from "../../parts/testing/told-splits.ts";
import { tokensOf } from "../../testing/sample-source.ts";
import { parseSentence } from "../low/parse-sentence.ts";
import type { Word } from "../prose/words.ts";
import { cutClauses } from "./cut-clauses.ts";
import { tearsApart } from "./torn-apart.ts";

const parser = await loadParser();

function wordsOf(text: string): readonly Word[] {
  return parseSentence(parser, tokensOf(text)).words;
}

test.each([
  [
    "a wish has found nothing",
    "We built a screen to find more lamps, which pinpointed both parts of the hall.",
    [
      "They wanted to find more lamps, which pinpointed both parts of the hall.",
      "For this, we built a screen.",
    ],
  ],
  [
    "what was beaten shows nothing",
    "Our lamp outperforms an old oil lantern, which demonstrates the strength of our lamp.",
    ["Our lamp outperforms an old oil lantern.", "This oil lantern demonstrates the strength of our lamp."],
  ],
  [
    "conditions between things are required, and no things",
    "We give three conditions between lamps and halls, which are required for the rules to hold.",
    ["We give three conditions between lamps and halls.", "These halls are required for the rules to hold."],
  ],
  [
    "a noun of many is no deed of theirs",
    "Lamps sweep across halls in sequences of brief glows and blinks, which show the way.",
    ["Lamps sweep across halls in sequences of brief glows.", "They blinks, which show the way."],
  ],
  [
    "a noun beside a noun of many is no deed of one",
    "The lamp is lit in sequences of glows and blinks in halls.",
    ["The lamp is lit in sequences of glows.", "It blinks in halls."],
  ],
  [
    "what there is needs a verb of being",
    "We prove that there is a lamp which is old and lights halls.",
    ["We prove that there is a lamp which is old.", "We also prove that there lights halls."],
  ],
  [
    "the first thing that it is good for is not that of the second place",
    "The lamp is useful for light in dark places and in the making of oil.",
    ["The lamp is useful for light in dark places.", "It is also useful for light in the making of oil."],
  ],
  [
    "a term on which a thing is built is no outcome",
    "The lamps were built, allowing 10 faults.",
    ["The lamps were built.", "This allowed 10 faults."],
  ],
  [
    "what becomes so is not the whole statement",
    "Several lamps were harmful despite becoming cold during winter.",
    ["Several lamps were harmful.", "This is true despite becoming cold during winter."],
  ],
  [
    "two aims with two means stay together",
    "The lamp is trained jointly for reading by keeping oil and for writing by saving wicks.",
    [
      "The lamp is trained jointly for reading.",
      "This is done by keeping oil and for writing by saving wicks.",
    ],
  ],
  [
    "not only waits for its but",
    "The old lamps are not only bright, but they also have a low price.",
    ["The old lamps are not only bright.", "But they also have a low price."],
  ],
  [
    "many things are not it",
    "This is so as the features learnt are narrow and does not capture the hall.",
    ["This is so as the features learnt are narrow.", "It does not capture the hall."],
  ],
  [
    "what is so in one case is not told of all",
    "In the case of oil lamps the heat is reduced and the glow of the hall is changed.",
    ["In the case of oil lamps the heat is reduced.", "The glow of the hall is changed."],
  ],
  [
    "what was counted is only named",
    "We light two kinds of halls; a barn houses hall in the north, and an old school by the sea.",
    ["We light two kinds of halls.", "A barn houses hall in the north, and an old school by the sea."],
  ],
  [
    "a definition loses its condition",
    "A bad case was defined as a person coming to the hall with an old lamp.",
    ["A bad case was defined as a person.", "This person comes to the hall with an old lamp."],
  ],
  [
    "what one is called is said of any person",
    "A keeper of lamps is a person who fills them with oil.",
    ["A keeper of lamps is a person.", "This person fills them with oil."],
  ],
  [
    "the one verb tells of a noun within",
    "Sets of lamps, such as oil lamps and the halls they light, warm most rooms.",
    ["Sets of lamps, such as oil lamps and the halls they light.", "They warm most rooms."],
  ],
])("statements are torn apart where %s", (_, whole, statements) => {
  expect(tearsApart(wordsOf(whole), statements.map(wordsOf))).toBe(true);
});

test.each([
  [
    "Our lamp has a new wick, which burns the oil of the hall.",
    ["Our lamp has a new wick.", "This new wick burns the oil of the hall."],
  ],
  [
    "The lamp reduces the noise of fans and improves the mood of pupils.",
    ["The lamp reduces the noise of fans.", "It improves the mood of pupils."],
  ],
  [
    "Despite old work on lamps, the halls are dark.",
    ["There is old work on lamps.", "But the halls are dark."],
  ],
  [
    "In the case of oil lamps, the heat is low and they burn.",
    ["In the case of oil lamps, the heat is low.", "They burn."],
  ],
])("statements of %s stand", (whole, statements) => {
  expect(tearsApart(wordsOf(whole), statements.map(wordsOf))).toBe(false);
});

test("what is torn apart is neither cut nor offered as a split", () => {
  const even =
    "The old embeddings are not only much more compact than using several new lamps, but they also have the same price.";
  expect(cutClauses(parseSentence(parser, tokensOf(even)), 0)).toHaveLength(1);
  const joint =
    "The lamp is trained jointly for reading by keeping the oil and for writing by saving the wick.";
  expect(toldByAll(parser, joint)).toEqual([]);
});

test("a mark where a verb would stand is no pattern", () => {
  const whole = wordsOf("We present a lamp for dark halls, which, in winter, glows.");
  const statements = ["We present a lamp for dark halls.", "These halls, in winter, glow."];
  expect(tearsApart(whole, statements.map(wordsOf))).toBe(false);
});
