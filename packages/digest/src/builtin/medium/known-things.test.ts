import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { tokensOf } from "../../testing/sample-source.ts";
import { parseSentence } from "../low/parse-sentence.ts";
import { placesNamed } from "./known-things.ts";

const parser = await loadParser();

test.each<[string, number[][]]>([
  ["The wind bends the lamp.", [[0, 1]]],
  ["The wind bends the lamps at night.", [[0, 1]]],
  ["The red lamp glows.", [[0, 1]]],
  ["The wind bends the lamp of a ship.", []],
  ["A lamp glows.", []],
  ["The garden is dark.", [[1]]],
])("what %j takes as known is named in %j", (text, places) => {
  const trees = ["A lamp needs oil.", "A lamp stands in a garden.", text].map((sentence) =>
    parseSentence(parser, tokensOf(sentence)),
  );
  expect(placesNamed(trees)[2]).toEqual(places);
});
