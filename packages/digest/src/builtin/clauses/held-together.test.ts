import { beforeAll, describe, expect, it } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import type { Parser } from "../../parse/parse.ts";
import { tokensOf } from "../../testing/sample-source.ts";
import { parseSentence } from "../low/parse-sentence.ts";
import { isHeldTogether } from "./held-together.ts";

let parser: Parser;
beforeAll(async () => {
  parser = await loadParser();
});

function isHeld(text: string): boolean {
  return isHeldTogether(parseSentence(parser, tokensOf(text)));
}

describe("isHeldTogether", () => {
  it.each([
    ["Do lamps burn oil?"],
    ["The lamp was called “bright by the guests."],
    ["Lamps have two uses: (i) they light halls, and (ii) they heat them."],
    ["Lamps 1) light halls and 2) heat them."],
    ["The lamps (a) light halls and (b) heat them."],
    ["(2) The lamps heat the hall."],
    ["The brighter the lamp, the warmer the hall."],
  ])("keeps %j together", (text) => {
    expect(isHeld(text)).toBe(true);
  });

  it.each([
    ["The lamp(s) light the hall and heat it."],
    ["The lamps of GF(2) light the hall and O(n,d) heats it."],
    ["The lamps (oil, n > 2) light the hall."],
    ["The price of oil (p) and the size of the hall (h) are known."],
    ['The rule of Schr\\"oder holds for lamps.'],
  ])("lets %j be told in parts", (text) => {
    expect(isHeld(text)).toBe(false);
  });
});
