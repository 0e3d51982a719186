import { expect, test } from "vitest";
import { readAnswer } from "./read-answer.ts";

test.each([
  ['{"sentence": "Lamps glow."}', "Lamps glow."],
  ['```json\n{"sentence": "Lamps glow."}\n```', "Lamps glow."],
  ['<think>Which lamps?</think>\n{"sentence": "Lamps glow."}', "Lamps glow."],
  ['"Lamps glow."', "Lamps glow."],
  ["“Lamps glow.”", "Lamps glow."],
  ["  Lamps\n  glow. ", "Lamps glow."],
  ['{"answer": "Lamps glow."}', '{"answer": "Lamps glow."}'],
  ['{"sentence": "Lamps', '{"sentence": "Lamps'],
  ['"Dim" lamps are "good"', '"Dim" lamps are "good"'],
  ["null", "null"],
])("%s is read as %s", (reply, text) => {
  expect(readAnswer(reply)).toBe(text);
});
