import { expect, test } from "vitest";
import { cutPassages } from "./passages.ts";

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(" \n");

test("passages are whole words in their order, none is lost but a short end, and none comes twice", () => {
  const text = words(200);
  const passages = cutPassages(text);
  const joined = passages.join(" ");
  expect(text.replaceAll(/\s+/g, " ").startsWith(joined)).toBe(true);
  expect(text.length - joined.length).toBeLessThan(300);
  const bytes = passages.map((passage) => new TextEncoder().encode(passage).length);
  expect(Math.min(...bytes)).toBeGreaterThanOrEqual(64);
  expect(Math.max(...bytes)).toBeLessThan(64 + 8);
  expect(cutPassages(`${text} ${text}`).length).toBeLessThan(2 * passages.length);
  expect(cutPassages("  \n ")).toEqual([]);
});

test("a text without spaces is cut between characters", () => {
  const passages = cutPassages("漢字🙂".repeat(100));
  expect(passages.length).toBeGreaterThan(0);
  for (const passage of passages) expect(passage).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
});
