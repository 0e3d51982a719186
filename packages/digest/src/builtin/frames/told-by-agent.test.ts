import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { tokensOf } from "../../testing/sample-source.ts";
import { fullerClauses } from "../low/clause-edits.ts";
import { parseSentence } from "../low/parse-sentence.ts";
import { tell } from "../low/telling.ts";
import { asSentence } from "../prose/words.ts";
import { frameEdits } from "./frame-edits.ts";

const parser = await loadParser();

function told(text: string): string {
  const tree = parseSentence(parser, tokensOf(text));
  const edits = [...frameEdits(tree, { ownWork: true }), ...fullerClauses(tree)];
  return asSentence(tell(tree, [{ start: 0, end: tree.words.length }], edits));
}

test.each([
  ["The plants are controlled by old lamps.", "Old lamps control the plants."],
  ["This sleep is a loss caused by old lamps.", "This sleep is a loss that old lamps cause."],
  ["The cold light is required for the plants to grow.", "The plants need the cold light to grow."],
  // The lamps are a part of the cause.
  [
    "This sleep is a loss caused by exposure to old lamps.",
    "This sleep is a loss that is caused by exposure to old lamps.",
  ],
])("what is done by something is told as what that does: %s", (source, expected) => {
  expect(told(source)).toBe(expected);
});

test.each([
  // Told as "several lamps", they would take another verb.
  "The plants are controlled by a series of lamps.",
  "The cold light is required for its plants to grow.",
  "The cold light is required for a number of plants.",
  "Recruiting teachers was required for the lamps.",
  "We find that, like old lamps, new oil is necessary for good sleep.",
  "The light is in turn controlled during the night.",
  // The change or the light.
  "Variation in lamps may change the brain activity contributing to poor sleep.",
  "Variation in lamps may change the brain activity causing poor sleep.",
])("%s stays as it is", (source) => {
  expect(told(source)).toBe(source);
});

test("what is concerned stays at its noun", () => {
  const sentence = "They simulate every fire concerned as exactly as possible.";
  expect(told(sentence)).toBe(sentence);
});
