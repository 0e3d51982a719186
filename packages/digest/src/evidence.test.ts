import fc from "fast-check";
import { expect, test } from "vitest";
import { checkEvidence, createEvidenceMemory } from "./evidence.ts";
import { getStatement } from "./statement.ts";
import { SAMPLE_ABSTRACT, SAMPLE_TITLE, taggedOf } from "./testing/sample-source.ts";

const split = taggedOf(SAMPLE_ABSTRACT, SAMPLE_TITLE);
const sentences = (split.sentences.get("abstract") ?? []).map((range) => ({ section: "abstract", ...range }));
const memory = createEvidenceMemory(split);

test("every sentence of the source supports itself at distance 0", () => {
  const statements = sentences.map((passage) =>
    getStatement(split, { text: SAMPLE_ABSTRACT.slice(passage.start, passage.end), passages: [passage] }),
  );
  for (const support of checkEvidence(split, statements)) {
    expect(support?.supported).toBe(true);
    expect(support?.distance).toBeLessThanOrEqual(1e-12);
  }
});

test("a statement that names another passage than the one it repeats is not supported", () => {
  const [first, second] = sentences;
  if (first === undefined || second === undefined) throw new Error("the sample has two sentences");
  const text = SAMPLE_ABSTRACT.slice(first.start, first.end);
  expect(memory.support(getStatement(split, { text, passages: [second] })).supported).toBe(false);
});

test("a statement about something else is outside the radius of every passage", () => {
  const [first] = sentences;
  if (first === undefined) throw new Error("the sample has a sentence");
  const statement = getStatement(split, { text: "Volcanoes erupted near Naples.", passages: [first] });
  const support = memory.support(statement);
  expect(support.supported).toBe(false);
  expect(support.distance).toBeGreaterThan(1.4);
});

test("an explanation of ours is exempt", () => {
  const [first] = sentences;
  if (first === undefined) throw new Error("the sample has a sentence");
  const statement = getStatement(split, { text: "A robot is a machine.", passages: [first], glossary: true });
  expect(checkEvidence(split, [statement])).toEqual([null]);
});

test("retrieval shares add up to one at most, and the energy is lowest at a stored passage", () => {
  const words = fc.constantFrom(..."robots walk falls sand memory steps ice code banana violin".split(" "));
  const stored = memory.support(
    getStatement(split, {
      text: SAMPLE_ABSTRACT.slice(0, sentences[0]?.end),
      passages: sentences.slice(0, 1),
    }),
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (chosen) => {
      const statement = getStatement(split, { text: chosen.join(" "), passages: sentences.slice(0, 1) });
      const support = memory.support(statement);
      const total = support.nearest.reduce((sum, { weight }) => sum + weight, 0);
      expect(total).toBeLessThanOrEqual(1 + 1e-12);
      expect(support.energy).toBeGreaterThanOrEqual(stored.energy - 0.5);
    }),
    { seed: 2 },
  );
});

test("a source without a sentence supports nothing and breaks nothing", () => {
  const empty = createEvidenceMemory(taggedOf("", ""));
  const evidence = [{ section: "abstract", start: 0, end: 1, quote: "x" }] as const;
  expect(empty.support({ text: "Anything.", evidence }).supported).toBe(false);
});
