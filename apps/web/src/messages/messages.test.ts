import { expect, test } from "vitest";
import { en } from "./en.ts";
import { type MessageKey, messages, translator } from "./messages.ts";
import { typeset } from "./typeset.ts";

const languages = Object.keys(messages) as (keyof typeof messages)[];
const keys = Object.keys(en) as MessageKey[];
const placesOf = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

test.each(languages)("%s has every key, no other, and none is empty", (language) => {
  expect(Object.keys(messages[language]).sort()).toEqual([...keys].sort());
  expect(keys.filter((key) => messages[language][key].trim() === "")).toEqual([]);
});

test.each(languages)("%s has the same places to fill as English", (language) => {
  const different = keys.filter(
    (key) => placesOf(messages[language][key]).join() !== placesOf(en[key]).join(),
  );
  expect(different).toEqual([]);
});

test("French is not English: no sentence of five words or more is the same in both", () => {
  const same = keys.filter((key) => en[key].split(" ").length >= 5 && messages.fr[key] === en[key]);
  expect(same).toEqual([]);
});

test("French puts a space before : ; ? ! and inside guillemets, and none of them can break", () => {
  for (const key of keys) {
    const text = typeset("fr", messages.fr[key]);
    expect(text, key).not.toMatch(/[^\s\u00a0\u202f][;?!»]/u);
    expect(text, key).not.toMatch(/[^\s\u00a0\u202f]:(?!\/)/u);
    expect(text, key).not.toMatch(/ [:;?!»]|« /u);
    expect(text, `${key}: apostrophes are typographic`).not.toContain("'");
  }
});

test("a message has its places filled, and a value is never read as a place", () => {
  expect(translator("en")("paper.versionOf", { version: 2, latest: 3 })).toBe("version 2 of 3");
  expect(translator("en")("search.results", { text: "{count} $1" })).toBe("In the library: “{count} $1”");
});

test("numbers are written as the language writes them", () => {
  expect(translator("en")("paper.authors.more", { count: 2900 })).toBe("and 2,900 more authors");
  expect(translator("fr")("paper.authors.more", { count: 2900 })).toBe("et 2\u202f900 autres auteurs");
});

test.each([
  ["en", 0, "0 papers"],
  ["en", 1, "1 paper"],
  ["en", 2, "2 papers"],
  ["fr", 0, "0 article"],
  ["fr", 1, "1 article"],
  ["fr", 2, "2 articles"],
] as const)("%s counts %i as %j", (language, count, expected) => {
  expect(translator(language).count("papers.count", count)).toBe(expected);
});
