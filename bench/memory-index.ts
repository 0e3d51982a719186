/**
 * @file How near the exact index comes to the speed at which memory can be read at all.
 *
 * Top 10 of 100,000 vectors of 384 dimensions (153.6 MB), exact, one thread, one query a pass, against sums of the same
 * buffer in the same WebAssembly module: `sequential` (one pass, eight accumulators; the bar is 70 % of it) and
 * `four streams` (four places at once, the fastest read we found). A native read stands beside them where there is a C
 * compiler. Measured in turn, round after round; medians with a 95 % interval from the order statistics.
 *
 * `npm run bench -- memory-index [--rounds 60] [--json]`
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createPatternIndex, type PatternIndex, unwrap } from "../packages/memory/src/index.ts";
import { WebAssemblyKernel } from "../packages/memory/src/pattern-index/webassembly-kernel.ts";
import { createRandom } from "../packages/memory/src/testing/random.ts";

const COUNT = 100_000;
const DIMENSION = 384;
const NEIGHBOURS = 10;
const BYTES = COUNT * DIMENSION * 4;
const BAR = 0.7;

interface Measured {
  readonly medianMs: number;
  readonly intervalMs: readonly [number, number];
  readonly gigabytesPerSecond: number;
}

function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Gaussian directions of length 1, as sentence embeddings are. */
function unitVectors(count: number, random: () => number): Float32Array[] {
  return Array.from({ length: count }, () => {
    const vector = Float64Array.from({ length: DIMENSION }, () => gaussian(random));
    const length = Math.hypot(...vector);
    return Float32Array.from(vector, (value) => value / length);
  });
}

/** The median and the order statistics that enclose it with a probability of 95 %. */
function summarise(milliseconds: readonly number[]): Measured {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const spread = 0.98 * Math.sqrt(sorted.length);
  const at = (rank: number): number =>
    sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(rank)))] ?? Number.NaN;
  const medianMs = at((sorted.length - 1) / 2);
  return {
    medianMs,
    intervalMs: [at(sorted.length / 2 - spread - 1), at(sorted.length / 2 + spread)],
    gigabytesPerSecond: BYTES / medianMs / 1e6,
  };
}

/** Every job once a round, in turn, so that a busy moment of the machine falls on all. */
function alternate<Name extends string>(
  jobs: Record<Name, () => void>,
  rounds: number,
): Record<Name, Measured> {
  const names = Object.keys(jobs) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -5; round < rounds; round += 1) {
    for (const name of names) {
      const started = performance.now();
      jobs[name]();
      if (round >= 0) times.get(name)?.push(performance.now() - started); // the first five warm up
    }
  }
  return Object.fromEntries(names.map((name) => [name, summarise(times.get(name) ?? [])])) as Record<
    Name,
    Measured
  >;
}

const NATIVE_READ = `
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
static double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec * 1e3 + t.tv_nsec / 1e6; }
static int ascending(const void *a, const void *b) { double x = *(double *)a, y = *(double *)b; return (x > y) - (x < y); }
int main(void) {
  size_t count = ${COUNT}UL * ${DIMENSION}UL;
  float *values = malloc(count * 4);
  for (size_t i = 0; i < count; i++) values[i] = (float)rand() / RAND_MAX;
  double times[41];
  volatile float result = 0;
  for (int round = 0; round < 41; round++) {
    double started = now();
    float sums[32] = {0};
    for (size_t i = 0; i < count; i += 32) for (int j = 0; j < 32; j++) sums[j] += values[i + j];
    for (int j = 0; j < 32; j++) result += sums[j];
    times[round] = now() - started;
  }
  qsort(times, 41, sizeof *times, ascending);
  printf("%f", times[20]);
}`;

/** Median milliseconds of the same sum in C, or undefined where no compiler is found. */
function measureNativeRead(): number | undefined {
  const folder = mkdtempSync(join(tmpdir(), "engram-bench-"));
  try {
    const [source, program] = [join(folder, "read.c"), join(folder, "read")];
    writeFileSync(source, NATIVE_READ);
    for (const compiler of ["cc", "gcc", "clang"]) {
      const flags = ["-O3", "-march=native", source, "-o", program];
      if (spawnSync(compiler, flags).status !== 0) continue;
      return Number(spawnSync(program, { encoding: "utf8" }).stdout);
    }
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measure(index: PatternIndex, queries: readonly Float32Array[], rounds: number) {
  const { kernel, layout } = index.store;
  if (!(kernel instanceof WebAssemblyKernel)) throw new Error("this engine has no WebAssembly with SIMD");
  const { exports } = kernel;
  let turn = 0;
  const nextQuery = (): Float32Array => {
    turn += 1;
    return queries[turn % queries.length] ?? new Float32Array(DIMENSION);
  };
  const times = alternate(
    {
      search: () => unwrap(index.nearest(nextQuery(), NEIGHBOURS)),
      sequential: () => exports.sumSequential(layout.rowsAt, BYTES),
      fourStreams: () => exports.sumFourStreams(layout.rowsAt, BYTES),
    },
    rounds,
  );
  const batchRounds = Math.max(5, Math.round(rounds / 6));
  const batched = alternate({ batch: () => unwrap(index.nearestBatch(queries, NEIGHBOURS)) }, batchRounds);
  return { ...times, batchMsPerQuery: batched.batch.medianMs / queries.length };
}

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "60" }, json: { type: "boolean", default: false } },
});
const random = createRandom(2024);
const index = unwrap(
  createPatternIndex({
    dimension: DIMENSION,
    metric: "inner-product",
    capacity: COUNT,
    kernel: "webassembly",
  }),
);
unwrap(index.insertMany(unitVectors(COUNT, random)));
const { search, sequential, fourStreams, batchMsPerQuery } = measure(
  index,
  unitVectors(16, random),
  Number(values.rounds),
);
const nativeMs = measureNativeRead();
const share = sequential.medianMs / search.medianMs;
const result = {
  benchmark: "memory-index",
  vectors: COUNT,
  dimension: DIMENSION,
  neighbours: NEIGHBOURS,
  rounds: Number(values.rounds),
  search,
  sums: { sequential, fourStreams },
  shareOfSequentialSum: share,
  shareOfFastestSum: Math.min(sequential.medianMs, fourStreams.medianMs) / search.medianMs,
  nativeRead:
    nativeMs === undefined ? null : { medianMs: nativeMs, gigabytesPerSecond: BYTES / nativeMs / 1e6 },
  batchOf16: { msPerQuery: batchMsPerQuery },
  bar: BAR,
  passed: share >= BAR,
  machine: { cpu: cpus()[0]?.model ?? "unknown", node: process.version },
};

const percent = (part: number): string => `${(100 * part).toFixed(0)} %`;
const rate = (gigabytes: number): string => `${gigabytes.toFixed(1)} GB/s`;
console.log(JSON.stringify(result, null, 2));
if (!values.json) {
  const [low, high] = search.intervalMs;
  const native =
    result.nativeRead === null
      ? "no native compiler"
      : `native ${rate(result.nativeRead.gigabytesPerSecond)}`;
  console.error(
    `top ${NEIGHBOURS} of ${COUNT} x ${DIMENSION}: ${search.medianMs.toFixed(2)} ms [${low.toFixed(2)}, ${high.toFixed(2)}], ` +
      `${rate(search.gigabytesPerSecond)} = ${percent(share)} of a sequential sum (${rate(sequential.gigabytesPerSecond)}), ` +
      `${percent(result.shareOfFastestSum)} of the fastest sum (${rate(fourStreams.gigabytesPerSecond)}), ${native}; ` +
      `bar ${percent(BAR)}: ${result.passed ? "passed" : "FAILED"}`,
  );
}
process.exitCode = result.passed ? 0 : 1;
