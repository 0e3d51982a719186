import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldSplits } from "../testing/told-splits.ts";
import { splitWhileDoing } from "./while-doing.ts";

const parser = await loadParser();

test.each([
  [
    "The new lamp lights the hall while saving much oil.",
    "The new lamp lights the hall. At the same time, it saves much oil.",
  ],
  [
    "The new lamp lights the hall without making any noise.",
    "The new lamp lights the hall. It does not make any noise.",
  ],
  [
    "The new lamps can light the hall while keeping the room cool.",
    "The new lamps can light the hall. At the same time, they can keep the room cool.",
  ],
  [
    "The new lamps reduce the noise while still keeping the hall bright.",
    "The new lamps reduce the noise. At the same time, they still keep the hall bright.",
  ],
  [
    "The old lamps heated the hall while making much noise.",
    "The old lamps heated the hall. At the same time, they made much noise.",
  ],
  [
    "The old lamps warmed the hall without losing oil.",
    "The old lamps warmed the hall. They did not lose oil.",
  ],
  [
    "We show that the lamp lights the hall while saving much oil.",
    "We show that the lamp lights the hall. At the same time, this lamp saves much oil.",
  ],
  [
    "We clean the old lamps while keeping the hall open.",
    "We clean the old lamps. At the same time, we keep the hall open.",
  ],
])("%s is told as %s", (text, told) => {
  expect(toldSplits(parser, splitWhileDoing, text)).toContain(told);
});

test.each([
  "The lamps can light the hall without burning much oil.",
  "We suggest that the lamp lights the hall while saving oil.",
  "The lamps do not light the hall while saving oil.",
  "The lamps were used in the hall while saving much oil.",
  "The pupils read while the lamps burned.",
])("%s is not split", (text) => {
  expect(toldSplits(parser, splitWhileDoing, text)).toEqual([]);
});
