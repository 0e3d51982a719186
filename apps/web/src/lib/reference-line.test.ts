import { expect, test } from "vitest";
import { translator } from "#messages/messages.ts";
import { sampleRecord } from "../../tests/sample-paper.ts";
import { referenceLine } from "./reference-line.ts";

const record = { ...sampleRecord, title: "Of $x^2$", authors: ["Ada Sample", "Paul Erd\\H{o}s"] };

test("a reference names authors, title, id with version and the page on arXiv, all in plain text", () => {
  expect(referenceLine(record, translator("en"))).toBe(
    "Ada Sample, Paul Erdős. “Of x²”. arXiv:2401.00042v1. https://arxiv.org/abs/2401.00042v1",
  );
  expect(referenceLine(record, translator("fr"))).toContain("«\u00a0Of x²\u00a0»");
});

test.each([
  [6, "A1, A2, A3, A4, A5, A6. “"],
  [7, "A1, A2, A3 et al. “"],
])("of %i authors those named are %s", (count, expected) => {
  const authors = Array.from({ length: count }, (_, index) => `A${index + 1}`);
  expect(referenceLine({ ...record, authors }, translator("en"))).toContain(expected);
});
