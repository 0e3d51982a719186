import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { taggedOf } from "../../testing/sample-source.ts";
import { sketchAll } from "../medium/sketch.ts";
import { assignRoles } from "../roles/assign-roles.ts";
import { sourceSentences } from "../roles/source-sentence.ts";
import { parseSentence } from "./parse-sentence.ts";
import { withoutAsides } from "./without-asides.ts";

const parser = await loadParser();

/** The last sentence of a text without its asides. */
function shortened(text: string): string | null {
  const sentences = assignRoles(sourceSentences(taggedOf(text)));
  const sketches = sketchAll(sentences, ({ tokens }) => parseSentence(parser, tokens), true, null);
  const last = sketches.at(-1);
  return last === undefined ? null : (withoutAsides(last)?.text ?? null);
}

test.each([
  ["The lamp, an old work of the town, heats the hall.", "The lamp heats the hall."],
  [
    "The halls had lamps of the town (oil and wax) in many rooms.",
    "The halls had lamps of the town in many rooms.",
  ],
  ["The hall has many things, including lamps and mirrors.", "The hall has many things."],
])("what brackets and commas set off is an aside: %s", (sentence, told) => {
  expect(shortened(sentence)).toBe(told);
});

test.each([
  "The lamps heat the hall.",
  "The lamps (12 of them) heat the hall.",
  "The lamp, not an old work, heats the hall.",
  "In the hall, the lamps give light.",
  "The halls had lamps of the town (old versus new lamps) in many rooms.",
  "The halls had lamps of the town (also known as glow lamps) in many rooms.",
  "The halls had lamps of the town (or candles of the village) in many rooms.",
  "The old halls were lit only by oil (very warm) or wax (cold).",
])("numbers, denials, other names and what opens a sentence are none: %s", (sentence) => {
  expect(shortened(sentence)).toBeNull();
});

test.each([
  "The new wax heated the hall, lowered the price of the lamps, and saved the oil of the whales.",
  "The new lamp glows in the hall, holding a bowl that is red, and two long wicks of wool.",
])("a deed in the middle of a list is no aside, though it may look like a participle: %s", (text) => {
  const [sentence] = assignRoles(sourceSentences(taggedOf(text)));
  if (sentence === undefined) throw new Error("no sentence");
  const [sketch] = sketchAll([sentence], ({ tokens }) => parseSentence(parser, tokens), true, null);
  if (sketch === undefined) throw new Error("no sketch");
  const start = sentence.tokens.findIndex((token) => token.text === ",");
  const end = sentence.tokens.findLastIndex((token) => token.text === ",") + 1;
  const taken = { edit: { start, end, to: [] }, loss: 0.3 };
  expect(withoutAsides({ ...sketch, free: [], options: [taken as never] })).toBeNull();
});

test("the comma that parts a reason from what it explains stays", () => {
  const text = "Because the lamp burns oil, a costly product of the town, the price of the hall is high.";
  const [sentence] = assignRoles(sourceSentences(taggedOf(text)));
  if (sentence === undefined) throw new Error("no sentence");
  const [sketch] = sketchAll([sentence], ({ tokens }) => parseSentence(parser, tokens), true, null);
  if (sketch === undefined) throw new Error("no sketch");
  const start = sentence.tokens.findIndex((token) => token.text === ",");
  const end = sentence.tokens.findLastIndex((token) => token.text === ",") + 1;
  const taken = { edit: { start, end, to: [] }, loss: 0.3 };
  expect(withoutAsides({ ...sketch, free: [], options: [taken as never] })?.text).toBe(
    "Because the lamp burns oil, the price of the hall is high.",
  );
});

test("a shorter sentence rests on the same passage", () => {
  const [sentence] = assignRoles(
    sourceSentences(taggedOf("The lamp, an old work of the town, heats the hall.")),
  );
  if (sentence === undefined) throw new Error("no sentence");
  const [sketch] = sketchAll([sentence], ({ tokens }) => parseSentence(parser, tokens), true, null);
  if (sketch === undefined) throw new Error("no sketch");
  expect(withoutAsides(sketch)).toMatchObject({ start: sentence.start, end: sentence.end });
});
