import { describe, expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { tokensOf } from "../../testing/sample-source.ts";
import { cutClauses } from "../clauses/cut-clauses.ts";
import { parseSentence } from "../low/parse-sentence.ts";
import { tell } from "../low/telling.ts";
import { asSentence } from "../prose/words.ts";
import { alternate } from "./alternate.ts";

const parser = await loadParser();

/** A sentence with its parts in other shapes, before it is told in the third person. */
function told(text: string): string {
  const tree = parseSentence(parser, tokensOf(text));
  return cutClauses(tree, 0)
    .map((part) => asSentence(tell(tree, [...part.opening, part.body], alternate(tree, part))))
    .join(" ");
}

describe("a clause takes another shape that says the same", () => {
  test.each([
    ["Old lamps are known to waste a lot of power.", "It is known that old lamps waste a lot of power."],
    ["The lamp is thought to be a danger.", "It is thought that the lamp is a danger."],
    ["The small lamp can be used to light schools.", "One can use the small lamp to light schools."],
    ["Cheap lamps have been studied in schools.", "Researchers have studied cheap lamps in schools."],
    [
      "Several lamps have recently been found in schools.",
      "Researchers have recently found several lamps in schools.",
    ],
    [
      "We show that cheap lamps reduce the cost of schools.",
      "According to the authors, cheap lamps reduce the cost of schools.",
    ],
    [
      "We show that cheap lamps burn brightly during cold nights.",
      "According to the authors, cheap lamps burn brightly during cold nights.",
    ],
    [
      "These results show that cheap lamps reduce the cost of schools.",
      "According to these results, cheap lamps reduce the cost of schools.",
    ],
    [
      "We show that our lamps reduce the cost of schools.",
      "According to the authors, their lamps reduce the cost of schools.",
    ],
    [
      "Experiments in two halls show that cheap lamps burn brightly.",
      "According to experiments in two halls, cheap lamps burn brightly.",
    ],
    [
      "We used a small camera to measure the light of the lamps.",
      "To measure the light of the lamps, we used a small camera.",
    ],
    ["The lamps burn brightly when the air is cold.", "When the air is cold, the lamps burn brightly."],
    ["If the air is cold, the lamps burn brightly.", "The lamps burn brightly if the air is cold."],
    ["In old mice, the lamps disturb sleep.", "The lamps disturb sleep in old mice."],
    ["The lamps disturb sleep in old mice.", "In old mice, the lamps disturb sleep."],
    ["Sleep was strongly disrupted in old mice.", "In old mice, sleep was strongly disrupted."],
    ["The strong light is dangerous in mice.", "In mice, the strong light is dangerous."],
    ["These lamps burn brightly during cold nights.", "During cold nights, these lamps burn brightly."],
  ])("%s", (source, expected) => {
    expect(told(source)).toBe(expected);
  });
});

describe("a clause keeps its shape where another could lie", () => {
  test.each([
    // The second infinitive would have to change as well.
    "The lamp is known to waste power and heat the room.",
    "Old lamps are not known to waste a lot of power.",
    "Every lamp is thought to waste a lot of power.",
    // The agent is named, or the authors speak of their own paper.
    "The small lamp can be used by pupils in schools.",
    "The small lamp cannot be used to light schools.",
    "Cheap lamps have been studied by two teachers.",
    "Cheap lamps have not been studied in schools.",
    // By others or by the authors.
    "Several lamps have been found in schools.",
    // What is not reported as a fact, and what a theorem says.
    "We assume that cheap lamps reduce the cost of schools.",
    "We do not find that cheap lamps reduce the cost of schools.",
    "We prove that cheap lamps reduce the cost of schools.",
    "We show that they reduce the cost of all schools.",
    // "to" could say what the noun before is for.
    "We use a new method to measure the light of the lamps.",
    // Only then; and what it takes up would come after it.
    "The lamps burn brightly only when the air is cold.",
    "The lamps burn brightly when they are new.",
    "We know when the lamps burn brightly.",
    // Where the thing is, and what there are more of.
    "The strong light is common in mice.",
    "The bright lamp was found in mice.",
    "The lamps live in people.",
    "The lamps cause an increase in cells.",
    "They disturb sleep in old mice.",
    "The lamps disturb sleep in old mice (2 of 10).",
    "All lamps disturb sleep in old mice.",
    "In every school, the lamps burn brightly.",
    "In contrast, the lamps burn brightly at night.",
    "In old schools, their lamps burn brightly.",
    "If the air is cold, do the lamps burn brightly?",
    "Groups of lamps are predicted to be lit by the same wires.",
  ])("%s", (source) => {
    expect(told(source)).toBe(source);
  });
});
