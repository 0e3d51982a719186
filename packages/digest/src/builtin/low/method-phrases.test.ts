import { beforeAll, expect, test } from "vitest";
import { checkStatement } from "../../checks/check-statement.ts";
import { loadParser } from "../../parse/load-parser.ts";
import { loadTagger } from "../../tagger.ts";
import { draftLow } from "./draft-low.ts";
import { parseSentence } from "./parse-sentence.ts";

let tell: (sentence: string) => string;

beforeAll(async () => {
  const [tag, parser] = await Promise.all([loadTagger(), loadParser()]);
  tell = (sentence) =>
    draftLow(parseSentence(parser, tag(sentence).tokens), { known: true, ownWork: true })
      ?.statements.map(({ texts: [text = ""] }) => text)
      .join(" ") ?? "";
});

test.each([
  ["Children learn from real-world data.", "Children learn from data from the real world."],
  ["The proof is based on the shape of lamps.", "The proof rests on the shape of lamps."],
  ["This is a simple method to find lamps.", "This is a simple way to find lamps."],
  ["We propose a red lamp.", "The authors put forward a red lamp."],
  ["We present a systematic analysis of lamps.", "The authors systematically study lamps."],
  [
    "Recent studies have shown the vulnerability of old lamps to strong winds.",
    "Recent studies have shown that old lamps are vulnerable to strong winds.",
  ],
])("%s is told as %s, which stands", (sentence, expected) => {
  expect(tell(sentence)).toBe(expected);
  expect(checkStatement(sentence, expected).supported).toBe(true);
});

test.each([
  // What is joined to it would seem to come from there as well.
  ["We use synthetic and real-world data.", "The authors use synthetic and real-world data."],
  // A thing may be based on another without resting on it.
  ["The lamp is based on a chip.", "The lamp is based on a chip."],
  // Whoever uses a known method uses no way.
  ["We use this method to find lamps.", "The authors use this method to find lamps."],
  [
    "We train a deep learning approach to finding lamps.",
    "The authors train a deep learning approach to finding lamps.",
  ],
  ["We propose the use of lamps.", "The authors propose the use of lamps."],
  ["Thus, surprisingly, the lamp glows.", "Thus, surprisingly, the lamp glows."],
  ["We propose reducing the light.", "The authors propose reducing the light."],
])("%s stays so", (sentence, expected) => {
  expect(tell(sentence)).toBe(expected);
});
