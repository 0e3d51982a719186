import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unwrap } from "../result.ts";
import { inBlocks, subsetOf } from "./subset.ts";
import type { TokenSource } from "./token-source.ts";
import { tokensInMemory } from "./tokens-in-memory.ts";

/** Document i is `lengths[i]` times the token i. */
function corpus(lengths: readonly number[]): TokenSource {
  const documents = lengths.map((length, document) => new Array<number>(length).fill(document));
  return unwrap(tokensInMemory(documents, lengths.length + 1));
}

async function readAll(source: TokenSource): Promise<number[]> {
  const tokens = new Int32Array(source.tokenCount);
  await source.read(0, tokens);
  return [...tokens];
}

async function documentsOf(source: TokenSource): Promise<Set<number>> {
  return new Set(await readAll(source));
}

const lengths = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 40 });

describe("subsets of documents", () => {
  test("of one seed are nested: .1 % in 1 % in 10 % in all", async () => {
    const whole = corpus(new Array<number>(3000).fill(2));
    for (const seed of [1, 2]) {
      const sets = await Promise.all(
        [0.001, 0.01, 0.1, 1].map(async (fraction) => documentsOf(await subsetOf(whole, { fraction, seed }))),
      );
      expect(sets.map((set) => set.size)).toEqual([3, 30, 300, 3000]);
      for (let i = 0; i < 3; i++) expect(sets[i].isSubsetOf(sets[i + 1])).toBe(true);
    }
  });

  test("of another seed hold other documents", async () => {
    const whole = corpus(new Array<number>(1000).fill(1));
    const first = await documentsOf(await subsetOf(whole, { fraction: 0.1, seed: 1 }));
    const second = await documentsOf(await subsetOf(whole, { fraction: 0.1, seed: 2 }));
    expect(first.intersection(second).size).toBeLessThan(30); // 10 expected, deviation 3
  });

  test("hold whole documents in a shuffled order, and any part of them can be read", async () => {
    await fc.assert(
      fc.asyncProperty(
        lengths,
        fc.nat(),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        async (all, seed, fraction) => {
          const subset = await subsetOf(corpus(all), { fraction, seed, indexEntries: 5 });
          expect(subset.documentCount).toBe(Math.ceil(fraction * all.length));
          const tokens = await readAll(subset);
          let end = 0;
          for (let document = 0; document < subset.documentCount; document++) {
            const start = await subset.documentStart(document);
            expect(start).toBe(end);
            end = await subset.documentStart(document + 1);
            const own = new Set(tokens.slice(start, end));
            expect(own.size).toBe(end > start ? 1 : 0);
            for (const token of own) expect(end - start).toBe(all[token]);
          }
          for (let start = 0; start < tokens.length; start += 3) {
            const part = new Int32Array(Math.min(4, tokens.length - start));
            await subset.read(start, part);
            expect([...part]).toEqual(tokens.slice(start, start + part.length));
          }
        },
      ),
      { seed: 3 },
    );
  });

  test("of all documents shuffle them", async () => {
    const order = await readAll(
      await subsetOf(corpus(new Array<number>(50).fill(1)), { fraction: 1, seed: 4 }),
    );
    expect(order).not.toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(order).size).toBe(50);
  });

  test.each([0, -0.1, 1.1, Number.NaN])("of a fraction of %f are refused", async (fraction) => {
    await expect(subsetOf(corpus([1]), { fraction, seed: 0 })).rejects.toThrow(
      `fraction must be in (0, 1], got ${fraction}`,
    );
  });
});

describe("blocks of one long text", () => {
  test("are its tokens, cut every so many", async () => {
    const blocks = inBlocks(corpus([3, 0, 4]), 2);
    expect(blocks.documentCount).toBe(4);
    expect([0, 1, 2, 3, 4].map((block) => blocks.documentStart(block))).toEqual([0, 2, 4, 6, 7]);
    expect(await readAll(blocks)).toEqual([0, 0, 0, 2, 2, 2, 2]);
    const half = await subsetOf(blocks, { fraction: 0.5, seed: 1 });
    expect([3, 4]).toContain(half.tokenCount);
  });

  test("of no tokens are refused", () => {
    expect(() => inBlocks(corpus([1]), 0)).toThrow("blockLength must be an integer of at least 1, got 0");
  });
});
