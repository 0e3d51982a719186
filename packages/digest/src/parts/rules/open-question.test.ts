import { beforeAll, describe, expect, it } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import type { Parser } from "../../parse/parse.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitOpenQuestion } from "./open-question.ts";

let parser: Parser;

beforeAll(async () => {
  parser = await loadParser();
});

describe("splitOpenQuestion", () => {
  it.each([
    [
      "Old lamps burn oil at night, but how they keep their light remains unclear.",
      "Old lamps burn oil at night. But it remains unclear how they keep their light.",
    ],
    [
      "Old lamps burn oil at night, but how and why moths find them are not well understood.",
      "Old lamps burn oil at night. But it is not well understood how and why moths find them.",
    ],
    [
      "Many moths die in the hall; however, whether the lamps kill them is still unknown.",
      "Many moths die in the hall. But it is still unknown whether the lamps kill them.",
    ],
    [
      "The red lamp is safe in small halls but whether it may be used at sea is not known.",
      "The red lamp is safe in small halls. But it is not known whether it may be used at sea.",
    ],
    [
      "Glass keeps much of the heat, yet exactly how it is stored was controversial.",
      "Glass keeps much of the heat. But it was controversial exactly how it is stored.",
    ],
  ])("tells %j with the question last", (text, told) => {
    expect(toldSplits(parser, splitOpenQuestion, text)).toContain(told);
  });

  it.each([
    ["Old lamps burn oil at night, but how they keep their light is known."],
    ["Old lamps burn oil at night, but how they burn and their use at sea remain unclear."],
    ["Old lamps burn oil at night, but they show how moths die."],
    ["Although old lamps burn oil at night, but how they burn remains unclear."],
    ["How old lamps burn oil at night remains unclear."],
    ["Old lamps burn oil at night, but the oil of the whales remains unknown."],
  ])("leaves %j whole", (text) => {
    expect(toldSplits(parser, splitOpenQuestion, text)).toEqual([]);
  });
});
