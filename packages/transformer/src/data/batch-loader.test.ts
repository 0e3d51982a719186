import { OutsideError } from "@engram/tensor";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unwrap } from "../result.ts";
import type { Batch } from "../training/batch-source.ts";
import { BatchLoader, type BatchSettings } from "./batch-loader.ts";
import type { TokenSource } from "./token-source.ts";
import { tokensInMemory } from "./tokens-in-memory.ts";

/** Documents of these lengths whose tokens are their own positions in the corpus: each token says where it stands. */
function numbered(lengths: readonly number[]): TokenSource {
  let next = 0;
  const documents = lengths.map((length) => Array.from({ length }, () => next++));
  return unwrap(tokensInMemory(documents, Math.max(1, next)));
}

async function open(source: TokenSource, settings: Partial<BatchSettings> = {}): Promise<BatchLoader> {
  const all = { batchSize: 2, contextLength: 4, contexts: "joined", seed: 1, ...settings } as const;
  return unwrap(await BatchLoader.open(source, all));
}

async function take(loader: BatchLoader, count: number): Promise<Batch[]> {
  const batches: Batch[] = [];
  for (let i = 0; i < count; i++) batches.push(await loader.next());
  return batches;
}

async function once(loader: BatchLoader): Promise<Batch[]> {
  return await Array.fromAsync(loader.once());
}

/** Pairs "input>target" that count. */
function pairs(batches: readonly Batch[]): string[] {
  return batches.flatMap(({ ids, targets }) =>
    Array.from(targets, (target, i) => (target < 0 ? "" : `${ids[i]}>${target}`)).filter(
      (pair) => pair !== "",
    ),
  );
}

/** The pairs of a corpus: within documents, or all. */
function expectedPairs(lengths: readonly number[], within: boolean): string[] {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const starts = new Set(lengths.map((_, i) => lengths.slice(0, i).reduce((sum, length) => sum + length, 0)));
  return Array.from({ length: Math.max(0, total - 1) }, (_, i) => i + 1)
    .filter((target) => !within || !starts.has(target))
    .map((target) => `${target - 1}>${target}`);
}

const lengths = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 12 });
const shape = fc.record({
  batchSize: fc.integer({ min: 1, max: 4 }),
  contextLength: fc.integer({ min: 1, max: 6 }),
});
const epochContexts = fc.constantFrom("joined", "separate", "packed");

describe("in one epoch", () => {
  test("each token that has one before it is a target exactly once, whatever the contexts", async () => {
    await fc.assert(
      fc.asyncProperty(
        lengths,
        shape,
        epochContexts,
        fc.nat(),
        async (all, { batchSize, contextLength }, contexts, seed) => {
          const expected = expectedPairs(all, contexts !== "joined");
          const settings = { batchSize, contextLength, contexts, seed, indexEntries: 3 } as const;
          const opened = await BatchLoader.open(numbered(all), settings);
          if (!opened.ok) {
            const total = all.reduce((sum, length) => sum + length, 0);
            const tooShort = contexts === "joined" && total < contextLength + 1;
            expect(tooShort || expected.length === 0).toBe(true);
            return;
          }
          expect(pairs(await once(opened.value)).sort()).toEqual(expected.sort());
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });

  test("next gives them all as well, epoch after epoch, each in another order", async () => {
    const loader = await open(numbered([65]), { batchSize: 4, contextLength: 4 });
    const epochs = [await take(loader, 4), await take(loader, 4), await take(loader, 4)].map(pairs);
    for (const epoch of epochs) expect(epoch.toSorted()).toEqual(expectedPairs([65], false).sort());
    expect(new Set(epochs.map((epoch) => epoch.join())).size).toBe(3);
  });

  test("without shuffling rows come in the order of the corpus", async () => {
    const loader = await open(numbered([7, 3]), { shuffle: false });
    expect(pairs(await once(loader))).toEqual(expectedPairs([7, 3], false));
  });

  test("the last batch is filled up with rows that do not count", async () => {
    const [, last] = await once(await open(numbered([13]), { shuffle: false }));
    expect([...last.ids]).toEqual([8, 9, 10, 11, 0, 0, 0, 0]);
    expect([...last.targets]).toEqual([9, 10, 11, 12, -1, -1, -1, -1]);
  });
});

describe("contexts", () => {
  test("that are separate hold one document a row", async () => {
    const [first, second] = await once(
      await open(numbered([6, 1, 3]), { contexts: "separate", shuffle: false }),
    );
    expect([...first.ids]).toEqual([0, 1, 2, 3, 4, 0, 0, 0]);
    expect([...first.targets]).toEqual([1, 2, 3, 4, 5, -1, -1, -1]);
    expect([...second.targets.subarray(0, 4)]).toEqual([8, 9, -1, -1]);
    expect(first.segments).toBeUndefined();
  });

  test("that are packed hold several, told apart by segments", async () => {
    const batches = await once(await open(numbered([3, 1, 2, 6]), { contexts: "packed", shuffle: false }));
    expect(batches.length).toBe(1);
    expect([...batches[0].ids]).toEqual([0, 1, 4, 6, 7, 8, 9, 10]);
    expect([...batches[0].targets]).toEqual([1, 2, 5, 7, 8, 9, 10, 11]);
    expect([...(batches[0].segments ?? [])]).toEqual([0, 0, 1, 2, 0, 0, 0, 0]);
  });

  test("that are packed have their own segment where a row ends empty", async () => {
    const [batch] = await once(
      await open(numbered([3, 3]), { contexts: "packed", batchSize: 1, contextLength: 6 }),
    );
    expect([...(batch.segments ?? [])]).toEqual([0, 0, 1, 1, -1, -1]);
    expect([...batch.targets]).toEqual([1, 2, 4, 5, -1, -1]);
  });

  test("within documents never pair tokens of two documents", async () => {
    const source = numbered([5, 9, 2, 1, 30]);
    const within = new Set(expectedPairs([5, 9, 2, 1, 30], true));
    for (const contexts of ["separate", "packed"] as const) {
      const loader = await open(source, { contexts, contextLength: 7, batchSize: 3 });
      for (const pair of pairs(await take(loader, 30))) expect(within).toContain(pair);
    }
  });

  test("that are random start anywhere that has room, about equally often", async () => {
    const loader = await open(numbered([12]), { contexts: "random", batchSize: 1000, contextLength: 4 });
    const [batch] = await take(loader, 1);
    const starts = new Float64Array(12);
    for (let row = 0; row < 1000; row++) starts[batch.ids[4 * row]]++;
    expect([...starts.subarray(8)]).toEqual([0, 0, 0, 0]);
    for (const count of starts.subarray(0, 8)) expect(Math.abs(count - 125)).toBeLessThan(5 * Math.sqrt(125));
    expect(pairs([batch]).length).toBe(4000);
    await expect(once(loader)).rejects.toThrow("random contexts have no epoch");
  });
});

describe("a position", () => {
  const contexts = fc.constantFrom("joined", "separate", "packed", "random");

  test("taken up again gives bit for bit the batches of a straight run", async () => {
    await fc.assert(
      fc.asyncProperty(contexts, fc.nat(20), fc.nat(), async (kind, before, seed) => {
        const source = numbered([9, 14, 2, 30]);
        const straight = await open(source, { contexts: kind, seed });
        await take(straight, before);
        const state: unknown = JSON.parse(JSON.stringify(straight.state()));
        const resumed = await open(source, { contexts: kind, seed });
        resumed.restore(state);
        expect(await take(resumed, 25)).toEqual(await take(straight, 25));
      }),
      { seed: 2, numRuns: 60 },
    );
  });

  test("counts rows, so another batch size goes on at the same place", async () => {
    const source = numbered([200]);
    const two = await open(source, { batchSize: 2 });
    await take(two, 3);
    const three = await open(source, { batchSize: 3 });
    three.restore(two.state());
    expect(pairs(await take(three, 2))).toEqual(pairs(await take(two, 3)));
  });

  test("of another corpus or another seed is refused by the field", async () => {
    const state = (await open(numbered([50]))).state();
    const restore = async (source: TokenSource, settings: Partial<BatchSettings>, from: unknown) => {
      const loader = await open(source, settings);
      try {
        loader.restore(from);
      } catch (error) {
        return error instanceof OutsideError ? `${error.code}: ${error.message}` : error;
      }
      return "taken";
    };
    expect(await restore(numbered([50]), {}, state)).toBe("taken");
    expect(await restore(numbered([51]), {}, state)).toBe(
      "data.foreign-state: the position in the data was saved for other data: tokenCount is 50, here 51",
    );
    expect(await restore(numbered([50]), { seed: 2 }, state)).toContain("seed is 1, here 2");
    expect(await restore(numbered([50]), {}, { ...state, row: -1 })).toContain("row is -1");
    expect(await restore(numbered([50]), {}, null)).toContain("row is undefined");
  });

  test("is taken when next is called, so that batches asked for together do not repeat", async () => {
    const loader = await open(numbered([200]));
    const together = await Promise.all([loader.next(), loader.next(), loader.next()]);
    expect(together).toEqual(await take(await open(numbered([200])), 3));
  });
});

describe("bad input", () => {
  const settings = { batchSize: 1, contextLength: 8, contexts: "joined", seed: 0 } as const;

  test.each(["joined", "separate", "packed", "random"] as const)(
    "an empty corpus is refused (%s)",
    async (contexts) => {
      for (const all of [[], [0, 0], [1]]) {
        const opened = await BatchLoader.open(numbered(all), { ...settings, contexts });
        expect(opened).toMatchObject({
          ok: false,
          error: { code: "data.empty-corpus", documents: all.length },
        });
      }
    },
  );

  test("documents of one token each have no target within them", async () => {
    const opened = await BatchLoader.open(numbered([1, 1, 1]), { ...settings, contexts: "separate" });
    expect(opened).toEqual({ ok: false, error: { code: "data.empty-corpus", documents: 3, tokens: 3 } });
  });

  test.each(["joined", "random"] as const)(
    "a corpus shorter than the context is refused with what fits (%s)",
    async (contexts) => {
      const error = { code: "data.corpus-too-short", tokens: 8, contextLength: 8, fits: 7 };
      expect(await BatchLoader.open(numbered([8]), { ...settings, contexts })).toEqual({ ok: false, error });
      expect((await BatchLoader.open(numbered([8]), { ...settings, contexts, contextLength: 7 })).ok).toBe(
        true,
      );
    },
  );

  test.each([0, -1, 1.5])("a context length of %f is refused", async (contextLength) => {
    await expect(BatchLoader.open(numbered([9]), { ...settings, contextLength })).rejects.toThrow(
      `contextLength must be an integer of at least 1, got ${contextLength}`,
    );
  });

  test("a way to cut contexts that there is none of is refused with those that there are", async () => {
    const opened = BatchLoader.open(numbered([9]), { ...settings, contexts: "whole" as "joined" });
    await expect(opened).rejects.toThrow("one of random, joined, separate, packed, got whole");
  });

  test.each([7, -1, 0.5, Number.NaN])("token id %f is refused with its position", (id) => {
    expect(
      tokensInMemory(
        [
          [1, 2],
          [3, id],
        ],
        7,
      ),
    ).toEqual({
      ok: false,
      error: { code: "data.token-out-of-range", id, position: 3, vocabularySize: 7 },
    });
  });
});

test("memory is that of a batch: a corpus of 2^40 tokens is read T + 1 tokens a row, and nothing else", async () => {
  // A source that computes its tokens and counts what is asked of it: ten million documents cannot be listed by a row.
  const asked = { reads: 0, largest: 0, starts: 0 };
  const source: TokenSource = {
    vocabularySize: 1000,
    tokenCount: 2 ** 40,
    documentCount: 2 ** 20,
    documentStart: (document) => {
      asked.starts++;
      return document * 2 ** 20;
    },
    read: (start, target) => {
      asked.reads++;
      asked.largest = Math.max(asked.largest, target.length);
      for (let i = 0; i < target.length; i++) target[i] = (start + i) % 1000;
    },
  };
  for (const contexts of ["joined", "random"] as const) {
    const loader = await open(source, { contexts, batchSize: 8, contextLength: 64 });
    const batches = await take(loader, 10);
    for (const pair of pairs(batches)) {
      const [input, target] = pair.split(">").map(Number);
      expect(target).toBe((input + 1) % 1000);
    }
  }
  expect(asked).toEqual({ reads: 160, largest: 65, starts: 0 });

  const separate = await open(source, {
    contexts: "separate",
    batchSize: 8,
    contextLength: 64,
    indexEntries: 4096,
  });
  Object.assign(asked, { reads: 0, largest: 0, starts: 0 });
  await take(separate, 10);
  expect(asked).toMatchObject({ reads: 80, largest: 65 });
  // 2^20 documents on 4096 sums: at most 256 are weighed again a row, by two starts each.
  expect(asked.starts).toBeLessThanOrEqual(80 * 2 * 260);
});
