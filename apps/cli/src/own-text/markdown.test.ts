import { expect, test } from "vitest";
import { withoutMarks } from "./markdown.ts";
import { parsePlainText } from "./plain-text.ts";

test.each([
  ["**Lamps** burn *long*, __very__ long.", "Lamps burn long, very long."],
  ["See [the hall](https://example.org/a_b) and [its lamps](lamps.md).", "See the hall and its lamps."],
  ["![A lamp](lamp.png) The lamp burns.", "The lamp burns."],
  ["Call `light` twice.", "Call light twice."],
])("%s is read as %s", (text, expected) => {
  expect(withoutMarks(text)).toBe(expected);
});

test.each([
  "It grows as x**2 and y**2, or a * b * c.",
  "Lamps [3] of kind L* and K* were ``bright'' (see [1, 2]).",
  "The states x_i and x__j__k are $a_{*}b_{*}$ apart.",
  "The rate f[x](t) is low.",
])("%s stays as it is", (text) => {
  expect(withoutMarks(text)).toBe(text);
});

const paragraphs = (text: string) => {
  const parsed = parsePlainText(text);
  return "sections" in parsed ? parsed.sections?.map((section) => section.paragraphs) : undefined;
};

test("an item of a list is a paragraph without its mark, over as many lines as it has", () => {
  const list =
    "Lamps do two things:\n- They burn\n  at night.\n- They cost power.\n\n1. One lamp.\n2) Two lamps.\n";
  expect(paragraphs(list)).toEqual([
    ["Lamps do two things:", "They burn at night.", "They cost power.", "One lamp.", "Two lamps."],
  ]);
});

test("a line inside a paragraph that begins with a dash or a number goes on with it", () => {
  expect(paragraphs("We lit the lamps of hall\n12. They burnt\n- all of them - for 40 hours.")).toEqual([
    ["We lit the lamps of hall 12. They burnt - all of them - for 40 hours."],
  ]);
});

test("a block of code is left out, and a fence that nothing closes takes no text with it", () => {
  expect(paragraphs("# Lamps\nWe lit it.\n\n```sh\nlight --all\n```\n\nIt burnt.")).toEqual([
    ["We lit it.", "It burnt."],
  ]);
  expect(paragraphs("# Lamps\nWe lit it.\n\nIt burnt.\n\n```")).toEqual([["We lit it.", "It burnt.", "```"]]);
});

test("no text takes long, whatever marks it is made of", () => {
  const hostile = [
    "[",
    "![",
    "[a](",
    "[a](.",
    "*",
    " *a",
    "**a ",
    " __a",
    "`a",
    "```\n",
    "- a\n",
    "(",
    "a.(",
  ];
  const started = performance.now();
  for (const mark of hostile) parsePlainText(mark.repeat(300_000 / mark.length));
  expect(performance.now() - started).toBeLessThan(10_000);
});
