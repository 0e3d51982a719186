import { expect, test } from "vitest";
import { findTerms } from "../../glossary/find-terms.ts";
import { recogniseFields } from "../../glossary/recognise-fields.ts";
import { taggedOf } from "../../testing/sample-source.ts";
import { sourceSentences } from "../roles/source-sentence.ts";
import { writeLow } from "./write-low.ts";

/** Low of sentences that are told as given. */
function lowOf(...told: readonly (readonly [source: string, low: readonly string[]])[]): string[] {
  const abstract = told.map(([source]) => source).join(" ");
  const split = taggedOf(abstract);
  const fields = recogniseFields(abstract);
  const drafted = sourceSentences(split).map((sentence, place) => ({
    sentence,
    drafts: { medium: sentence.text, low: told[place]?.[1] ?? [] },
    terms: findTerms(sentence.tokens, fields),
  }));
  return writeLow(split, drafted, "en").map(({ text }) => text);
}

const same = (source: string) => [source, [source]] as const;
const HIPPOCAMPUS = expect.stringMatching(/^The hippocampus is/u);

test("a term is explained before its statement where the next one leans on that", () => {
  expect(lowOf(same("Mice sleep."), same("The hippocampus grows."), same("It does so at night."))).toEqual([
    "Mice sleep.",
    HIPPOCAMPUS,
    "The hippocampus grows.",
    "It does so at night.",
  ]);
});

test("a text does not open with an explanation, and ends with none that can stand elsewhere", () => {
  expect(lowOf(same("The hippocampus grows."), same("Mice sleep."))).toEqual([
    "The hippocampus grows.",
    HIPPOCAMPUS,
    "Mice sleep.",
  ]);
  expect(lowOf(same("Mice sleep."), same("The hippocampus grows."))).toEqual([
    "Mice sleep.",
    HIPPOCAMPUS,
    "The hippocampus grows.",
  ]);
});

test("a term that is told in other words is not explained", () => {
  expect(lowOf(same("Mice sleep."), ["The hippocampus grows.", ["A part of the brain grows."]])).toEqual([
    "Mice sleep.",
    "A part of the brain grows.",
  ]);
});

test("a term of which only the words are told is explained where they stand", () => {
  const source = "The prefrontal cortex of mice grows, and mice sleep.";
  const [first, second] = lowOf(same("Mice sleep."), [source, ["The cortex that is prefrontal grows."]]);
  expect([first, second]).toEqual(["Mice sleep.", expect.stringMatching(/^The prefrontal cortex is/u)]);
});

test("what a short form stands for is said before what leans on another statement of its sentence", () => {
  const source = "Pupils who read by a light emitting diode (LED), which they do at night, sleep.";
  const told = ["Pupils read by a light emitting diode.", "They do this at night.", "Pupils sleep."];
  const definition = "LED is short for light emitting diode.";
  const sun = same("The sun is bright.");
  // As the sentence is told, it would part the second statement from the first.
  expect(lowOf(sun, [source, [told[0] ?? "", definition, ...told.slice(1)]], same("LEDs glow."))).toEqual([
    "The sun is bright.",
    definition,
    ...told,
    "LEDs glow.",
  ]);
});
