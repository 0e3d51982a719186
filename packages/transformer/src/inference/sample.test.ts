import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSampler, likeliest } from "./sample.ts";

const logits = Float32Array.of(1, 3, 2, 3, -1, 0);

function softmax(values: Float32Array, temperature: number): number[] {
  const powers = Array.from(values, (value) => Math.exp(value / temperature));
  const total = powers.reduce((a, b) => a + b);
  return powers.map((power) => power / total);
}

function frequencies(settings: Parameters<typeof createSampler>[1], draws: number): number[] {
  const sample = createSampler(logits.length, settings);
  const counts = new Array<number>(logits.length).fill(0);
  for (let i = 0; i < draws; i++) counts[sample(logits, i)] += 1 / draws;
  return counts;
}

describe("a sampler", () => {
  test("takes the likeliest token, the first of equals, at temperature 0 and for topK 1", () => {
    expect(likeliest(logits)).toBe(1);
    expect(frequencies({ temperature: 0 }, 5)).toEqual([0, 1, 0, 0, 0, 0]);
    expect(frequencies({ topK: 1 }, 5)).toEqual([0, 1, 0, 0, 0, 0]);
  });

  test("draws each token as often as its probability at the temperature", () => {
    const draws = 20_000;
    for (const temperature of [0.5, 1, 2]) {
      const wanted = softmax(logits, temperature);
      for (const [id, frequency] of frequencies({ temperature, seed: 3 }, draws).entries()) {
        // Five standard errors.
        expect(Math.abs(frequency - wanted[id])).toBeLessThan(
          5 * Math.sqrt((wanted[id] * (1 - wanted[id])) / draws),
        );
      }
    }
  });

  test("draws from the k likeliest alone, in their own proportion", () => {
    const [, a, , b, ,] = frequencies({ topK: 2, seed: 1 }, 10_000);
    expect(a + b).toBeCloseTo(1, 10);
    expect(Math.abs(a - b)).toBeLessThan(0.05);
    expect(frequencies({ topK: 3, seed: 1 }, 1000).filter((share) => share > 0)).toHaveLength(3);
  });

  test("draws from the fewest likeliest whose mass reaches topP", () => {
    // Probabilities .389, .389, .143, .053, ..: the first two have .778, three .921.
    const used = (topP: number) =>
      frequencies({ topP, seed: 1 }, 3000).flatMap((share, id) => (share > 0 ? [id] : []));
    expect(used(0.38)).toEqual([1]);
    expect(used(0.77)).toEqual([1, 3]);
    expect(used(0.9)).toEqual([1, 2, 3]);
    expect(used(1)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test("chooses the same set as sorting everything would, for any logits", () => {
    const cases = fc.record({
      // Halves are exact in float32, and often equal.
      values: fc
        .array(
          fc.integer({ min: -12, max: 12 }).map((n) => n / 2),
          { minLength: 2, maxLength: 40 },
        )
        .map((v) => Float32Array.from(v)),
      topK: fc.integer({ min: 2, max: 45 }),
      topP: fc.constantFrom(0.3, 0.9, 1),
      index: fc.nat(1000),
    });
    fc.assert(
      fc.property(cases, ({ values, topK, topP, index }) => {
        // Shifted as the sampler does, so that equal probabilities are equal bits.
        const probabilities = softmax(
          values.map((value) => value - Math.max(...values)),
          1,
        );
        const order = [...values.keys()]
          .toSorted((a, b) => probabilities[b] - probabilities[a] || a - b)
          .slice(0, topK);
        const mass = order.reduce((sum, id) => sum + probabilities[id], 0);
        let reached = 0;
        const allowed = order.filter((id) => {
          const before = reached;
          reached += probabilities[id];
          // Rounding may move a token whose mass ends exactly at the bound.
          return before < topP * mass + 1e-12;
        });
        const id = createSampler(values.length, { topK: Math.min(topK, values.length), topP, seed: 2 })(
          values,
          index,
        );
        expect(allowed).toContain(id);
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  test("draws the same for the same seed and place, and something else for others", () => {
    const drawn = (seed: number) => {
      const sample = createSampler(logits.length, { seed });
      return Array.from({ length: 50 }, (_, index) => sample(logits, index));
    };
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
    expect(new Set(drawn(1)).size).toBeGreaterThan(1);
  });
});
