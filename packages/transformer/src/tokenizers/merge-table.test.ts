import fc from "fast-check";
import { expect, test } from "vitest";
import { type Merge, MergeTable } from "./merge-table.ts";
import { PairHeap } from "./pair-heap.ts";

/** Ids 0-3 are letters; merge i makes id 4 + i of two ids below it. Ranks may be equal. */
const merges = fc
  .array(fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(5)), { minLength: 1, maxLength: 12 })
  .map((picks) =>
    picks.map(([a, b, rank], i) => ({ left: a % (4 + i), right: b % (4 + i), merged: 4 + i, rank })),
  );

/** The definition, word by word: the lowest rank, then the leftmost; of a pair listed twice the first. */
function mergeNaively(rules: readonly Merge[], letters: readonly number[]): number[] {
  const tokens = [...letters];
  for (;;) {
    let best: { readonly rule: Merge; readonly at: number } | undefined;
    for (let at = 0; at + 1 < tokens.length; at++) {
      const rule = rules.find(({ left, right }) => left === tokens[at] && right === tokens[at + 1]);
      if (rule !== undefined && (best === undefined || rule.rank < best.rule.rank)) best = { rule, at };
    }
    if (best === undefined) return tokens;
    tokens.splice(best.at, 2, best.rule.merged);
  }
}

test("short and long words are merged as the definition says", () => {
  fc.assert(
    fc.property(merges, fc.array(fc.nat(3), { maxLength: 130, size: "max" }), (rules, letters) => {
      const tokens = Int32Array.from(letters);
      const remaining = new MergeTable(rules).apply(tokens, tokens.length);
      expect([...tokens.subarray(0, remaining)]).toEqual(mergeNaively(rules, letters));
    }),
    { seed: 1, numRuns: 400 },
  );
});

test("a table finds each of fifty thousand pairs and no other", () => {
  const rules = Array.from({ length: 50_000 }, (_, i) => ({
    left: i % 311,
    right: (i * 7) % 50_021,
    merged: i,
    rank: i,
  }));
  const table = new MergeTable(rules);
  const first = new Map<string, number>();
  for (const { left, right, rank } of rules) {
    if (!first.has(`${left} ${right}`)) first.set(`${left} ${right}`, rank);
  }
  for (const { left, right } of rules) expect(table.rankOf(left, right)).toBe(first.get(`${left} ${right}`));
  for (let i = 0; i < 1000; i++) expect(table.mergedOf(400 + i, i)).toBe(-1);
});

test("a queue gives its pairs sorted by the first number, then by the second", () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.nat(9)), { maxLength: 60 });
  fc.assert(
    fc.property(pairs, (given) => {
      const queue = new PairHeap();
      for (const [first, second] of given) queue.push(first, second);
      const taken = given.map(() => queue.pop());
      expect(taken).toEqual(given.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
      expect(queue.pop()).toBeUndefined();
      expect(queue.size).toBe(0);
    }),
    { seed: 2 },
  );
});
