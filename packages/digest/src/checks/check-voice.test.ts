import { expect, test } from "vitest";
import { alignWords } from "./align-words.ts";
import { unturnedSides } from "./check-voice.ts";
import { takeApart } from "./take-apart.ts";

function codes(source: string, statement: string): readonly string[] {
  return unturnedSides(alignWords(takeApart(source), takeApart(statement))).map(({ code }) => code);
}

test.each([
  ["The speed of ships is limited by the wind.", "The wind limits the speed of ships."],
  ["The wind limits the speed of ships.", "The speed of ships is limited by the wind."],
  ["Light is required for the growth of moss.", "The growth of moss requires light."],
])("%s may be told as: %s", (source, statement) => {
  expect(codes(source, statement)).toEqual([]);
});

test.each([
  ["The speed of ships is limited by the wind.", "The speed of ships limits the wind."],
  ["Light is required for the growth of moss.", "Light requires the growth of moss."],
  ["It was seen by sailors and limited by the wind.", "The wind was limited by it."],
])("%s may not be told as: %s", (source, statement) => {
  expect(codes(source, statement)).toEqual(["roles.swapped"]);
});
