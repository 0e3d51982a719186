import { expect, test } from "vitest";
import { alignWords } from "./align-words.ts";
import { addedWords } from "./check-added-words.ts";
import { lostWords } from "./check-lost-words.ts";
import { equivalentLines } from "./equivalents.ts";
import { OPPOSITES } from "./lexicon/wordnet-counterparts.generated.ts";
import { takeApart } from "./take-apart.ts";

function found(source: string, statement: string) {
  const alignment = alignWords(takeApart(source), takeApart(statement));
  return [...addedWords(alignment), ...lostWords(alignment)].map(({ code, words }) => `${code} ${words}`);
}

test("no line of the tables holds two words that WordNet calls opposites", () => {
  const opposites = new Set(OPPOSITES.split("\n").filter((line) => line !== ""));
  const both = equivalentLines().flatMap(({ statement }) =>
    statement.flatMap((one) =>
      statement.map((other) => `${one} ${other}`).filter((pair) => opposites.has(pair)),
    ),
  );
  expect(both).toEqual([]);
});

test("no word is named twice in a line", () => {
  const doubled = equivalentLines().filter(({ statement }) => new Set(statement).size < statement.length);
  expect(doubled.map(({ statement }) => statement.join(", "))).toEqual([]);
});

test.each([
  ["The cells are transferred to another dish.", "The cells are moved to another dish."],
  ["The table summarizes the yields of six crops.", "The table sums up the yields of six crops."],
  ["The yields are in good agreement with the forecast.", "The yields agree well with the forecast."],
  ["Frogs play an important role in this meadow.", "Frogs matter for this meadow."],
  ["The forecast takes the wind into account.", "The forecast considers the wind."],
  ["The pilots circumvent the storm.", "The pilots get around the storm."],
  ["The onset of the rain surprised the farmers.", "The farmers were surprised when the rain began."],
  ["The lamps of the harbour are imperceptible.", "The lamps of the harbour cannot be seen."],
  ["The driving force behind the mill is the river.", "What drives the mill is the river."],
  ["Farmers assess the storm.", "Farmers weigh up the storm."],
  ["The forecast states the prevalence of frogs.", "The forecast states how common frogs are."],
  ["The harvest was cumbersome for the farmers.", "The harvest was a burden for the farmers."],
  ["The forecast states the lifespan of frogs.", "The forecast states how long frogs live."],
  ["Old dogs have renal stones.", "Old dogs have stones of the kidneys."],
])("%s may be told as: %s", (source, statement) => {
  expect(found(source, statement)).toEqual([]);
});

test.each([
  [
    "The cells are transferred to another dish.",
    "The cells are destroyed in another dish.",
    "words.added destroyed",
  ],
  ["Frogs play an important role in this meadow.", "Frogs matter for this forest.", "words.added forest"],
  ["The storm kept the pilots off.", "The storm exterminated the pilots.", "words.added exterminated"],
  ["The leaves have small vessels.", "The leaves have capillaries.", "words.added capillaries"],
  ["Frogs matter for this meadow.", "Frogs are unique to this meadow.", "words.added unique"],
])("%s may not be told as: %s", (source, statement, problem) => {
  expect(found(source, statement)).toContain(problem);
});
