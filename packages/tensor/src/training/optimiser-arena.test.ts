import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { startNodeThread } from "../runtime/node-thread.ts";
import { adamWCoefficients } from "./adamw.ts";
import { JavaScriptArena } from "./javascript-arena.ts";
import { BLOCK, type OptimiserArena } from "./optimiser-arena.ts";
import { createWebAssemblyArena, type WebAssemblyArena } from "./webassembly-arena.ts";

const SETTINGS = { learningRate: 3e-3, beta1: 0.9, beta2: 0.95, epsilon: 1e-8, weightDecay: 0.1 };
const ARRAYS = ["parameters", "firstMoments", "secondMoments", "gradients"] as const;

/** Six blocks and a part, so that with helpers no share is like another. */
const LONG = 6 * BLOCK + 48;

function webAssemblyArena(length: number): WebAssemblyArena {
  const arena = createWebAssemblyArena(length);
  if (arena === undefined) throw new Error("this machine has no WebAssembly with SIMD and threads");
  return arena;
}

async function withHelpers(threads: number): Promise<WebAssemblyArena> {
  const arena = webAssemblyArena(LONG);
  await arena.startHelpers(startNodeThread, threads);
  expect(arena.threads).toBe(threads);
  return arena;
}

const arenas: [string, OptimiserArena][] = [
  ["JavaScript", new JavaScriptArena(LONG)],
  ["WebAssembly", webAssemblyArena(LONG)],
  ["WebAssembly on two threads", await withHelpers(2)],
  ["WebAssembly on three threads", await withHelpers(3)],
];
afterAll(() => {
  for (const [, arena] of arenas) arena[Symbol.dispose]();
});

/** Numbers of every size, a few of them zero, from a seed. */
function fill(array: Float32Array, seed: number): void {
  let state = seed >>> 0;
  for (let i = 0; i < array.length; i += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const magnitude = 10 ** (((state >>> 8) % 24) - 18);
    array[i] = state % 17 === 0 ? 0 : (state / 2 ** 31 - 1) * magnitude;
  }
}

function start(arena: OptimiserArena, seed: number): void {
  for (const [i, name] of ARRAYS.entries()) fill(arena[name], seed + i);
  for (let i = 0; i < arena.secondMoments.length; i += 1)
    arena.secondMoments[i] = Math.abs(arena.secondMoments[i]);
  fill(arena.microGradients, seed + 9);
}

/** Some passes, and everything that they gave. */
function passes(arena: OptimiserArena): { readonly sums: number[]; readonly bits: Uint32Array[] } {
  const sums: number[] = [];
  for (let t = 1; t <= 3; t += 1) {
    arena.gather();
    sums.push(arena.sumOfSquares());
    arena.update(0, 2 * BLOCK + 16, adamWCoefficients(SETTINGS, t, 0.37));
    arena.update(2 * BLOCK + 16, LONG, { ...adamWCoefficients(SETTINGS, t, 0.37), decay: 0 });
  }
  return { sums, bits: ARRAYS.map((name) => new Uint32Array(Float32Array.from(arena[name]).buffer)) };
}

const [[, reference]] = arenas;
start(reference, 7);
const expected = passes(reference);

test.each(arenas.slice(1))("%s gives the same bits as plain JavaScript", (_, arena) => {
  start(arena, 7);
  const { sums, bits } = passes(arena);
  expect(sums).toEqual(expected.sums);
  for (const [i, name] of ARRAYS.entries()) {
    const differing = bits[i].findIndex((word, k) => word !== expected.bits[i][k]);
    expect(differing, name).toBe(-1);
  }
});

test.each(arenas)("%s adds up the squares of all gradients", (_, arena) => {
  arena.gradients.fill(0);
  expect(arena.sumOfSquares()).toBe(0);
  for (let i = 0; i < LONG; i += 1) arena.gradients[i] = i % 1000;
  let exact = 0; // whole numbers below 2^53: no order of adding rounds
  for (let i = 0; i < LONG; i += 1) exact += (i % 1000) ** 2;
  expect(arena.sumOfSquares()).toBe(exact);
  arena.gradients.fill(3.4e38);
  expect(Number.isFinite(arena.sumOfSquares())).toBe(true);
});

test.each(arenas)(
  "%s has a sum that is not finite as soon as one gradient is not, wherever it is",
  (_, arena) => {
    const place = fc.nat({ max: LONG - 1 });
    const value = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
    fill(arena.gradients, 3);
    fc.assert(
      fc.property(place, value, (at, bad) => {
        const before = arena.gradients[at];
        arena.gradients[at] = bad;
        const sum = arena.sumOfSquares();
        arena.gradients[at] = before;
        return !Number.isFinite(sum);
      }),
      { seed: 11, numRuns: 40 },
    );
  },
);

test("an update touches its range alone", () => {
  for (const [, arena] of arenas) {
    start(arena, 5);
    const before = Float32Array.from(arena.parameters);
    arena.update(BLOCK, BLOCK + 32, adamWCoefficients(SETTINGS, 1, 1));
    const changed = [...before].flatMap((value, i) => (Object.is(value, arena.parameters[i]) ? [] : [i]));
    expect(changed.length).toBeGreaterThan(24);
    expect(changed.every((i) => i >= BLOCK && i < BLOCK + 32)).toBe(true);
  }
});

test("no memory of 4 GiB is tried beyond what WebAssembly can address", () => {
  expect(createWebAssemblyArena(2 ** 28)).toBeUndefined();
});
