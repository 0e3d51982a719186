import { expect, test } from "vitest";
import { NOMINALISATIONS } from "./nominalisations.ts";
import { parsePhrase } from "./phrase-pattern.ts";
import { plainPairs } from "./plain-pairs.ts";
import { PLAINER_OPENINGS, PLAINER_PHRASES, SHORTER_PHRASES } from "./plain-phrases.ts";
import { PLAIN_VERBS } from "./plain-verbs.ts";
import { PLAIN_WORDS } from "./plain-words.ts";

const LINES = [...SHORTER_PHRASES, ...PLAINER_PHRASES, ...PLAINER_OPENINGS, ...NOMINALISATIONS];

test.each(LINES)("%s can be read, and copies only what it has", (line) => {
  const { from, to } = parsePhrase(line);
  expect(from.length).toBeGreaterThan(0);
  for (const element of to) {
    if (element.kind === "copy") expect(from[element.element]).toBeDefined();
    if (element.kind === "verb") expect(from.some(({ kind }) => kind === "verb")).toBe(true);
    if (element.kind === "form")
      expect(from.some(({ kind }) => kind === "form" || kind === "nominal")).toBe(true);
  }
  // A place that may be missing can not open a phrase: nothing would be left to find it by.
  expect(from[0]?.kind === "form" || from[0]?.kind === "degree").toBe(false);
});

test("no phrase, verb or word is told twice in two ways", () => {
  expect(new Set(LINES).size).toBe(LINES.length);
  const verbs = PLAIN_VERBS.map(({ verb, when, only }) => `${verb} ${when} ${[...(only ?? [])].join(" ")}`);
  expect(new Set(verbs).size).toBe(verbs.length);
  const words = PLAIN_WORDS.map(({ word, as }) => `${word} ${as}`);
  expect(new Set(words).size).toBe(words.length);
});

test("what says the same is known word by word, without words that say nothing", () => {
  const pairs = plainPairs().map(([source, plain]) => `${source} ${plain}`);
  expect(pairs).toContain("utilize use");
  expect(pairs).toContain("role matter");
  expect(pairs.every((pair) => !/\b(?:the|of|to)\b/u.test(pair))).toBe(true);
});
