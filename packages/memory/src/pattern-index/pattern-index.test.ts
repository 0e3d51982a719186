import { afterEach, describe, expect, test, vi } from "vitest";
import { distanceEnergy } from "../energy/distance.ts";
import { logSumExp } from "../energy/log-sum-exp.ts";
import { overlaps } from "../energy/vector.ts";
import { unwrap } from "../result.ts";
import { expectClose } from "../testing/close.ts";
import { createRandom, randomVector, randomVectors } from "../testing/random.ts";
import { MAX_INDEX_BYTES, predictIndexBytes } from "./index-size.ts";
import { createPatternIndex, type PatternIndex, type PatternIndexOptions } from "./pattern-index.ts";
import { unitVector } from "./query-vector.ts";

function create(options: Partial<PatternIndexOptions> = {}): PatternIndex {
  return unwrap(createPatternIndex({ dimension: 2, metric: "squared-distance", ...options }));
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe("creating", () => {
  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("dimension %d is refused", (dimension) => {
    const error = { code: "index.bad-dimension", dimension };
    expect(createPatternIndex({ dimension, metric: "inner-product" })).toEqual({ ok: false, error });
  });

  test.each([-1, 0.5, Number.NaN])("capacity %d is refused", (capacity) => {
    const result = createPatternIndex({ dimension: 3, metric: "inner-product", capacity });
    expect(result).toEqual({ ok: false, error: { code: "index.bad-capacity", capacity } });
  });

  test("3 million vectors of 384 dimensions are predicted to pass 4 GiB, and refused before memory is touched", () => {
    const bytes = predictIndexBytes(384, 3_000_000);
    expect(bytes).toBeGreaterThan(3_000_000 * 384 * 4);
    const result = createPatternIndex({ dimension: 384, metric: "inner-product", capacity: 3_000_000 });
    expect(result).toEqual({
      ok: false,
      error: { code: "index.too-large", bytes, limitBytes: MAX_INDEX_BYTES },
    });
  });

  test.each([2 ** 28, 2 ** 31, Number.MAX_SAFE_INTEGER])(
    "rows of %d numbers do not fit 4 GiB: refused",
    (dimension) => {
      const result = createPatternIndex({ dimension, metric: "inner-product" });
      expect(result).toMatchObject({ ok: false, error: { code: "index.too-large" } });
    },
  );

  test("the prediction is what the memory holds, to a page", () => {
    const index = create({ dimension: 100, capacity: 5000, kernel: "webassembly" });
    const held = index.store.kernel.rows.buffer.byteLength;
    expect(held - predictIndexBytes(100, 5000)).toBeGreaterThanOrEqual(0);
    expect(held - predictIndexBytes(100, 5000)).toBeLessThan(65_536);
  });
});

describe("bad vectors", () => {
  const cases = [
    {
      name: "NaN",
      vector: [1, Number.NaN],
      error: { code: "vector.not-finite", position: 1, value: Number.NaN },
    },
    {
      name: "an infinity",
      vector: [Number.NEGATIVE_INFINITY, 1],
      error: { code: "vector.not-finite", position: 0 },
    },
    { name: "1e300", vector: [0, 1e300], error: { code: "vector.out-of-range", position: 1, value: 1e300 } },
    { name: "too few numbers", vector: [1], error: { code: "vector.wrong-length", expected: 2, actual: 1 } },
    {
      name: "too many numbers",
      vector: [1, 2, 3],
      error: { code: "vector.wrong-length", expected: 2, actual: 3 },
    },
    { name: "no numbers", vector: [], error: { code: "vector.wrong-length", expected: 2, actual: 0 } },
    {
      name: "text",
      vector: ["1", 2] as unknown as number[],
      error: { code: "vector.not-finite", position: 0, value: "1" },
    },
  ];

  test.each(cases)("$name is refused by every door, and nothing is stored", ({ vector, error }) => {
    const index = create();
    expect(index.insert(vector)).toMatchObject({ ok: false, error });
    expect(index.insertMany([[1, 2], vector])).toMatchObject({ ok: false, error: { ...error, item: 1 } });
    expect(index.nearest(vector, 1)).toMatchObject({ ok: false, error });
    expect(index.within(vector, 1)).toMatchObject({ ok: false, error });
    expect(index.energy(vector, 1)).toMatchObject({ ok: false, error });
    expect(index.nearestBatch([vector], 1)).toMatchObject({ ok: false, error: { ...error, item: 0 } });
    expect(index.withinBatch([[0, 0], vector], 1)).toMatchObject({ ok: false, error: { ...error, item: 1 } });
    expect(index.size).toBe(0);
  });

  test("the largest Float32 is accepted, and what is too small for Float32 becomes 0", () => {
    const index = create();
    unwrap(index.insert([3.4028234663852886e38, 1e-300]));
    expect([...(index.find(0) ?? [])]).toEqual([Math.fround(3.4028234663852886e38), 0]);
  });
});

describe("asking", () => {
  test("an empty index has no neighbours, and infinite energy", () => {
    const index = create();
    expect(index.nearest([1, 2], 10)).toEqual({ ok: true, value: [] });
    expect(index.within([1, 2], 1e9)).toEqual({ ok: true, value: [] });
    expect(
      index.nearestBatch(
        [
          [1, 2],
          [3, 4],
        ],
        10,
      ),
    ).toEqual({ ok: true, value: [[], []] });
    expect(index.energy([1, 2], 1)).toEqual({ ok: true, value: Number.POSITIVE_INFINITY });
  });

  test("more neighbours than there are vectors gives all of them, none gives none", () => {
    const index = create();
    unwrap(
      index.insertMany([
        [0, 0],
        [3, 4],
        [1, 0],
      ]),
    );
    expect(unwrap(index.nearest([0, 0], 99))).toEqual([
      { id: 0, score: 0 },
      { id: 2, score: 1 },
      { id: 1, score: 25 },
    ]);
    expect(unwrap(index.nearest([0, 0], 0))).toEqual([]);
  });

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("a count of %d is refused", (count) => {
    const error = { code: "query.bad-count", count };
    expect(create().nearest([1, 2], count)).toEqual({ ok: false, error });
    expect(create().nearestBatch([], count)).toEqual({ ok: false, error });
  });

  test("a limit of NaN is refused; infinite limits mean all or none", () => {
    const index = create();
    unwrap(index.insert([1, 1]));
    const error = { code: "query.bad-limit", limit: Number.NaN };
    expect(index.within([1, 2], Number.NaN)).toEqual({ ok: false, error });
    expect(index.withinBatch([], Number.NaN)).toEqual({ ok: false, error });
    expect(unwrap(index.within([1, 2], Number.POSITIVE_INFINITY))).toHaveLength(1);
    expect(unwrap(index.within([1, 2], Number.NEGATIVE_INFINITY))).toHaveLength(0);
    const products = create({ metric: "inner-product" });
    unwrap(products.insert([1, 1]));
    expect(unwrap(products.within([1, 2], Number.NEGATIVE_INFINITY))).toHaveLength(1);
    expect(unwrap(products.within([1, 2], Number.POSITIVE_INFINITY))).toHaveLength(0);
  });

  test("zero vectors are stored and asked for like others", () => {
    const index = create({ metric: "inner-product" });
    unwrap(
      index.insertMany([
        [0, 0],
        [1, 1],
        [-1, 0],
      ]),
    );
    expect(unwrap(index.nearest([0, 0], 3)).map(({ id }) => id)).toEqual([0, 1, 2]);
    expect(unwrap(index.nearest([1, 0], 3)).map(({ id }) => id)).toEqual([1, 0, 2]);
  });

  test.each([
    { metric: "squared-distance", kernel: "webassembly", scale: 1 },
    { metric: "squared-distance", kernel: "javascript", scale: 1 },
    { metric: "inner-product", kernel: "webassembly", scale: 1 },
    // Squares that overflow Float32: scored in Float64 instead.
    { metric: "squared-distance", kernel: "webassembly", scale: 1e19 },
    { metric: "inner-product", kernel: "javascript", scale: 1e19 },
  ] as const)("the energy is the reference's, to Float32 ($metric, $kernel, $scale)", (row) => {
    const random = createRandom(121);
    const patterns = randomVectors(3000, 20, random, row.scale).map((v) => Float32Array.from(v));
    const index = create({ ...row, dimension: 20 });
    unwrap(index.insertMany(patterns));
    const query = Float32Array.from(randomVector(20, random, row.scale));
    for (const beta of [0.1, 1, 10]) {
      const expected =
        row.metric === "squared-distance"
          ? distanceEnergy(patterns, query, { beta })
          : -logSumExp(overlaps(patterns, query), beta);
      expectClose([unwrap(index.energy(query, beta))], [expected], { atol: 2e-5, rtol: 1e-6 });
    }
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("an energy at beta %d is refused", (beta) => {
    expect(create().energy([1, 2], beta)).toEqual({ ok: false, error: { code: "query.bad-beta", beta } });
  });
});

describe("coming and going", () => {
  test("ids are stable and never given twice, while rows are used again", () => {
    const index = create({ kernel: "webassembly" });
    expect(
      unwrap(
        index.insertMany([
          [0, 0],
          [1, 0],
          [2, 0],
          [3, 0],
        ]),
      ),
    ).toEqual([0, 1, 2, 3]);
    const { capacity } = index;
    expect(index.delete(1)).toBe(true);
    expect(index.delete(3)).toBe(true);
    expect(index.delete(3)).toBe(false);
    expect(index.delete(77)).toBe(false);
    expect(
      unwrap(
        index.insertMany([
          [4, 0],
          [5, 0],
        ]),
      ),
    ).toEqual([4, 5]);
    expect(index.capacity).toBe(capacity);
    expect(index.ids()).toEqual([0, 2, 4, 5]);
    expect(unwrap(index.nearest([5, 0], 9)).map(({ id }) => id)).toEqual([5, 4, 2, 0]);
    expect([index.has(2), index.has(3)]).toEqual([true, false]);
    expect(index.find(4)).toEqual(Float32Array.of(4, 0));
    expect(index.find(3)).toBeUndefined();
  });

  test.each([0, 1, 2])("a deleted vector's numbers are nowhere in memory (id %d)", (id) => {
    const index = create();
    unwrap(
      index.insertMany([
        [1, 9],
        [2, 8],
        [3, 7],
      ]),
    );
    index.delete(id);
    expect(index.store.kernel.rows.includes(id + 1)).toBe(false);
    expect(index.store.kernel.rows.includes(9 - id)).toBe(false);
  });

  test("ids may be the caller's own, and go on above the largest", () => {
    const index = create();
    expect(unwrap(index.insert([1, 1], 41))).toBe(41);
    expect(unwrap(index.insert([1, 2]))).toBe(42);
    expect(index.insert([0, 0], 41)).toEqual({ ok: false, error: { code: "id.taken", id: 41 } });
    index.delete(41);
    expect(unwrap(index.insert([0, 0], 41))).toBe(41);
  });

  test.each([-1, 0.5, Number.NaN, Number.MAX_SAFE_INTEGER, 2 ** 53])("id %d is refused", (id) => {
    expect(create().insert([1, 2], id)).toEqual({ ok: false, error: { code: "id.invalid", id } });
  });

  test("many are stored all or not at all: an id twice, or too few ids", () => {
    const index = create();
    const twice = index.insertMany(
      [
        [1, 2],
        [3, 4],
      ],
      [5, 5],
    );
    expect(twice).toEqual({ ok: false, error: { code: "id.taken", id: 5, item: 1 } });
    const few = index.insertMany(
      [
        [1, 2],
        [3, 4],
      ],
      [5],
    );
    expect(few).toEqual({ ok: false, error: { code: "ids.wrong-length", expected: 2, actual: 1 } });
    expect(index.size).toBe(0);
    expect(unwrap(index.insertMany([]))).toEqual([]);
  });

  test.each(["webassembly", "javascript"] as const)(
    "the index grows and keeps what it has (%s)",
    (kernel) => {
      const index = create({ kernel, capacity: 4 });
      for (let i = 0; i < 5000; i += 1) unwrap(index.insert([i, -i]));
      expect(index.kernel).toBe(kernel);
      expect(index.size).toBe(5000);
      expect(index.capacity).toBeGreaterThanOrEqual(5000);
      expect(unwrap(index.nearest([4321, -4321], 1))).toEqual([{ id: 4321, score: 0 }]);
      expect(unwrap(index.nearest([0, 0], 2)).map(({ id }) => id)).toEqual([0, 1]);
      const norms = index.ids().map((i) => Math.hypot(i, i));
      expectClose(index.store.norms, norms, { atol: 0, rtol: 1e-15 });
    },
  );

  test("growth past 4 GiB is refused and the index goes on with what it has", () => {
    const index = create({ dimension: 1000 });
    unwrap(index.insert(new Float32Array(1000)));
    expect(index.store.reserve(1_100_000)).toMatchObject({ code: "index.too-large" });
    expect(index.size).toBe(1);
    expect(unwrap(index.insert(new Float32Array(1000)))).toBe(1);
  });

  test("after the vector with the largest norm has gone, bounds are tight again and answers right", () => {
    const index = create({ metric: "inner-product" });
    unwrap(
      index.insertMany([
        [1e30, 0],
        [1, 0],
        [0.5, 0],
      ]),
    );
    expect(unwrap(index.nearest([1e30, 0], 1))).toEqual([{ id: 0, score: Math.fround(1e30) ** 2 }]);
    index.delete(0);
    expect(index.store.largestNorm).toBe(1);
    expect(unwrap(index.nearest([1, 0], 1))).toEqual([{ id: 1, score: 1 }]);
  });
});

describe("the kernel", () => {
  test("without WebAssembly the index runs in JavaScript, and says no to who insists", () => {
    vi.stubGlobal("WebAssembly", undefined);
    expect(create().kernel).toBe("javascript");
    const result = createPatternIndex({ dimension: 2, metric: "inner-product", kernel: "webassembly" });
    expect(result).toEqual({ ok: false, error: { code: "index.no-webassembly" } });
  });

  test("where the module does not compile (no SIMD, or a strict page) the index runs in JavaScript", async () => {
    class Module {
      constructor() {
        throw new Error("refused by the content security policy");
      }
    }
    vi.stubGlobal("WebAssembly", { Module });
    vi.resetModules(); // the module is compiled once; here it was not yet
    const fresh = await import("./pattern-index.ts");
    const index = unwrap(fresh.createPatternIndex({ dimension: 2, metric: "squared-distance" }));
    expect(index.kernel).toBe("javascript");
    unwrap(index.insert([1, 2]));
    expect(unwrap(index.nearest([1, 1], 1))).toEqual([{ id: 0, score: 1 }]);
  });
});

describe("unit vectors", () => {
  test.each([
    { vector: [3, 4], expected: [0.6, 0.8] },
    { vector: [0, -1e-200], expected: [0, -1] },
    { vector: [1e300, 1e300], expected: [Math.SQRT1_2, Math.SQRT1_2] },
  ])("$vector has the direction $expected", ({ vector, expected }) => {
    expectClose(unwrap(unitVector(vector)), expected, { atol: 1e-7, rtol: 0 });
  });

  test("a zero vector has none, nor has one with NaN", () => {
    expect(unitVector([0, 0])).toEqual({ ok: false, error: { code: "vector.zero" } });
    expect(unitVector([])).toEqual({ ok: false, error: { code: "vector.zero" } });
    expect(unitVector([1, Number.NaN])).toMatchObject({ ok: false, error: { code: "vector.not-finite" } });
  });
});
