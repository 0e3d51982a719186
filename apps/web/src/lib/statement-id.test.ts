import { expect, test } from "vitest";
import { sampleDigest, sampleRecord } from "../../tests/sample-paper.ts";
import { StatementIds } from "./statement-id.ts";

const { medium, low } = sampleDigest(sampleRecord).levels;
const [first, second] = medium.statements;

test("an id says where a sentence stands, and is the same on every page that shows it", () => {
  if (first === undefined || second === undefined) throw new Error("the sample has two sentences");
  const id = new StatementIds().idOf("medium", first);
  expect(id).toMatch(/^medium-[0-9a-z]{5,7}$/);
  const elsewhere = new StatementIds();
  elsewhere.idOf("medium", second);
  expect(elsewhere.idOf("medium", first)).toBe(id);
});

test("another text, or the same text on another passage, has another id", () => {
  if (first === undefined || second === undefined) throw new Error("the sample has two sentences");
  const ids = new StatementIds();
  const moved = { ...first, evidence: second.evidence };
  const reworded = { ...first, text: `${first.text} ` };
  expect(new Set([first, second, moved, reworded].map((one) => ids.idOf("medium", one))).size).toBe(4);
});

test("a sentence that stands twice in one place has two ids", () => {
  const [sentence] = low.statements;
  if (sentence === undefined) throw new Error("the sample has a sentence");
  const ids = new StatementIds();
  const id = ids.idOf("low", sentence);
  expect(ids.idOf("low", sentence)).toBe(`${id}-2`);
  expect(ids.idOf("key", sentence)).toBe(id.replace("low", "key"));
});
