import { beforeAll, expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { loadTagger } from "../../tagger.ts";
import { parseSentence } from "../low/parse-sentence.ts";
import { lowerAt } from "../low/sentence-tree.ts";
import { tell } from "../low/telling.ts";
import { asSentence } from "../prose/words.ts";
import { ownAttribute } from "./own.ts";

let told: (sentence: string) => string;

beforeAll(async () => {
  const [tag, parser] = await Promise.all([loadTagger(), loadParser()]);
  told = (sentence) => {
    const tree = parseSentence(parser, tag(sentence).tokens);
    const edits = tree.words.flatMap((_, noun) =>
      lowerAt(tree, noun + 1) === "of" ? (ownAttribute(tree, noun, { ownWork: true }) ?? []) : [],
    );
    return asSentence(tell(tree, [{ start: 0, end: tree.words.length }], edits));
  };
});

test.each([
  ["We changed the shape of the lamp.", "We changed the lamp's shape."],
  ["We changed the band structure of the red-hot wires.", "We changed the red-hot wires' band structure."],
  ["This changes the spectrum of the lamp.", "This changes the lamp's spectrum."],
  ["This changes the accuracy of deep networks.", "This changes deep networks' accuracy."],
])("%s is told as %s", (sentence, expected) => {
  expect(told(sentence)).toBe(expected);
});

test.each([
  // Of one noun or of both.
  "We saw the age and the speed of the lamp.",
  "We saw the state of the art.",
  // Who "they" are would be harder to tell.
  "Despite the speed of the lamps, they are cheap.",
  "He wrote “the speed of the lamp is all”.",
  "This changes the accuracy of predictions.",
  "This changes the design of deep networks.",
  "This changes the accuracy of very deep networks.",
  "This changes the accuracy of deep lamp networks.",
])("%s stays so", (sentence) => {
  expect(told(sentence)).toBe(sentence);
});
