import { expect, test } from "vitest";
import { tokensOf } from "../../testing/sample-source.ts";
import { candidatesOf } from "./candidates.ts";

const told = (text: string) => candidatesOf(tokensOf(text), true).map((candidate) => candidate.text);

test("openings, asides and trailing clauses go one by one, the whole sentence first", () => {
  const [first, ...others] = candidatesOf(
    tokensOf("In this paper, we propose a small lamp of glass (SLG), which glows all night."),
    true,
  );
  expect(first).toMatchObject({
    text: "The paper proposes a small lamp of glass, which glows all night.",
    start: "whole",
    cut: "none",
  });
  expect(others.map(({ text }) => text)).toEqual([
    "The paper proposes a small lamp of glass.",
    "The paper proposes a small lamp of glass (SLG), which glows all night.",
    "The paper proposes a small lamp of glass (SLG).",
  ]);
});

test("an opening that takes up what stood before may go, with a comma or without one", () => {
  const rest = "The paper proposes a lamp of glass for halls.";
  expect(told("To solve this problem we propose a lamp of glass for halls.")).toContain(rest);
  expect(told("To solve this problem, we propose a lamp of glass for halls.")).toContain(rest);
  expect(told("In glass halls we propose a lamp of glass for halls.")).not.toContain(rest);
  expect(told("If this fails we propose a lamp of glass for halls.")).not.toContain(rest);
});

test("what the authors show is told as shown: without them it would be more than they say", () => {
  expect(told("We show that small lamps of glass glow all night.")).toEqual([
    "The paper shows that small lamps of glass glow all night.",
  ]);
});

test("what places a sentence in its text is measured and not shown", () => {
  const [first] = candidatesOf(
    tokensOf("However, in this paper, we also propose a lamp of glass for halls."),
    true,
  );
  expect(first?.text).toBe("The paper proposes a lamp of glass for halls.");
  expect(first?.words.map(({ lower }) => lower)).toEqual(
    expect.arrayContaining(["however", "also", "in", "this"]),
  );
});

test.each([
  "We test a new kind of lamp, which does not glow in rain.",
  "We test a new kind of lamp, which may glow in rain.",
  "We test a new kind of lamp, which glows if it rains.",
])("%s is never told without its last clause", (text) => {
  expect(told(text).every((candidate) => candidate.includes("rain"))).toBe(true);
});

test("brackets with a number, a formula or a negation stay in every way of telling", () => {
  for (const inside of ["n = 12", "not of glass", "$x$"])
    expect(
      told(`We test lamps of many kinds (${inside}) in a hall, which glows.`).every((text) =>
        text.includes(inside),
      ),
    ).toBe(true);
});

test("what is no paper is told of its authors, and what is measured is the same", () => {
  const tokens = tokensOf("In this work, we propose a small lamp of glass for halls.");
  const [paper] = candidatesOf(tokens, true);
  const [thesis] = candidatesOf(tokens, true, false);
  expect(paper?.text).toBe("The paper proposes a small lamp of glass for halls.");
  expect(thesis?.text).toBe("The authors propose a small lamp of glass for halls.");
  expect(thesis?.words).toEqual(paper?.words);
});

test("a sentence whose voice can not be told has no way of being told", () => {
  expect(told("I propose a small lamp of glass for my hall.")).toEqual([]);
});
