import { expect, test } from "vitest";
import { plainText, richText } from "./rich-text.ts";

const shape = (source: string): string =>
  richText(source)
    .map((part) => (part.kind === "text" ? part.text : `[math]${part.tail}`))
    .join("|");

test.each([
  ["No formula here.", "No formula here."],
  ["It is $x$.", "It is |[math]."],
  ["It is $x$, and ($y$) too", "It is |[math],| and (|[math])| too"],
  ["$x$ is first", "[math]| is first"],
  ["an $O(n)$-time method", "an |[math]-|time method"],
  ["it costs $5 and $10", "it costs $5 and $10"],
  ["Erd\\H{o}s wrote it", "Erdős wrote it"],
  ["", ""],
])("%j is laid out as %j", (source, expected) => {
  expect(shape(source)).toBe(expected);
});

test("text is never markup: angle brackets stay characters in a text part", () => {
  expect(richText("<b>bold</b>")).toEqual([{ kind: "text", text: "<b>bold</b>" }]);
});

test("a formula that cannot be set stays readable text", () => {
  const parts = richText("where $\\frac{1}{$ fails");
  expect(parts.every(({ kind }) => kind === "text")).toBe(true);
});

test.each([
  ["It is $x^2$, no more.", "It is x², no more."],
  ["Both\n  of $\\mathbb{Z}$", "Both of ℤ"],
])("%j is copied as %j", (source, expected) => {
  expect(plainText(richText(source))).toBe(expected);
});
