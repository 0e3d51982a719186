import { expect, test } from "vitest";
import { fillIn, formatWords } from "./words.ts";

/** Every text of a table with the path that leads to it. */
function textsOf(table: object, path = ""): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(table) as [string, unknown][]) {
    if (typeof value === "string") texts.set(`${path}${key}`, value);
    else for (const [inner, text] of textsOf(value as object, `${path}${key}.`)) texts.set(inner, text);
  }
  return texts;
}

const placesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
const english = textsOf(formatWords.en);
const french = textsOf(formatWords.fr);

test("every label exists in both languages and none is empty", () => {
  expect([...french.keys()].sort()).toEqual([...english.keys()].sort());
  for (const [path, text] of [...english, ...french]) expect(text.trim(), path).not.toBe("");
});

test("a sentence has the same places to fill in both languages", () => {
  for (const [path, text] of english) expect(placesIn(french.get(path) ?? ""), path).toEqual(placesIn(text));
});

test("French puts a space that does not break before colons, semicolons, question and exclamation marks", () => {
  for (const [path, text] of french)
    expect(text, path).not.toMatch(/[^\u00a0\u202f\s][:;?!](?:\s|$)| [:;?!]/u);
});

test("a place is filled once, and braces in a value are left alone", () => {
  expect(fillIn("{a} and {b}", { a: "{b}", b: 2 })).toBe("{b} and 2");
  expect(fillIn("{a} {unknown}", { a: 1 })).toBe("1 {unknown}");
});
