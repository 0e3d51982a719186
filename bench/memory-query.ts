/**
 * @file One query of the exact index beside NumPy's `X @ q` on one BLAS thread: 10,000 vectors of 1024 Float32 (41 MB), norms
 * computed when the vectors came in. Ours gives the ten nearest with Float64 scores, NumPy the products alone. Then a batch
 * of 256 queries beside `X @ Q.T`, as measured.
 *
 * In turns, pair after pair; a pair compares processor seconds of the one thread, which neighbours on the machine change
 * less than the clock's. The clock's ratio stands beside it.
 *
 * `npm run bench -- memory-query --python python3 [--pairs 41] [--json]`, where that Python has numpy.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createPatternIndex, type PatternIndex, unwrap } from "../packages/memory/src/index.ts";
import { createRandom } from "../packages/memory/src/testing/random.ts";
import { type LineProcess, startLineProcess } from "./line-process.ts";
import { formatRatio, median, pairedRatio } from "./paired-ratio.ts";
import { writeResult } from "./write-result.ts";

const COUNT = 10_000;
const DIMENSION = 1024;
const BATCH = 256;
const NEIGHBOURS = 10;
const BAR = 0.9;

interface Seconds {
  readonly cpu: number;
  readonly clock: number;
}

interface Answer {
  readonly seconds: Seconds;
  /** The row of the largest product of the last query. */
  readonly best: number;
}

const { values } = parseArgs({
  options: {
    python: { type: "string", default: "python3" },
    pairs: { type: "string", default: "41" },
    json: { type: "boolean", default: false },
  },
});

function gaussians(count: number, random: () => number): Float32Array[] {
  return Array.from({ length: count }, () =>
    Float32Array.from(
      { length: DIMENSION },
      () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
    ),
  );
}

function writeVectors(folder: string, rows: readonly Float32Array[], queries: readonly Float32Array[]): void {
  const bytes = [...rows, ...queries].map((row) => Buffer.from(row.buffer, row.byteOffset, row.byteLength));
  writeFileSync(join(folder, "vectors.f32"), Buffer.concat(bytes));
  const shape = { count: COUNT, dimension: DIMENSION, queries: queries.length };
  writeFileSync(join(folder, "shape.json"), JSON.stringify(shape));
}

/** Ours, asked as NumPy is. */
function ownSide(index: PatternIndex, queries: readonly Float32Array[]) {
  let turn = 0;
  const next = (): Float32Array => {
    turn += 1;
    return queries[(turn - 1) % queries.length] ?? new Float32Array(DIMENSION);
  };
  return (times: number, batch: number): Answer => {
    let best = -1;
    const cpu = process.threadCpuUsage();
    const clock = performance.now();
    for (let time = 0; time < times; time += 1) {
      const nearest =
        batch === 1
          ? unwrap(index.nearest(next(), NEIGHBOURS))
          : unwrap(index.nearestBatch(queries.slice(0, batch), NEIGHBOURS)).at(-1);
      best = nearest?.[0]?.id ?? -1;
    }
    const { user, system } = process.threadCpuUsage(cpu);
    return {
      seconds: { cpu: (user + system) / 1e6, clock: (performance.now() - clock) / 1e3 },
      best,
    };
  };
}

async function measure(
  own: ReturnType<typeof ownSide>,
  peer: LineProcess,
  { pairs, times, batch }: { readonly pairs: number; readonly times: number; readonly batch: number },
) {
  const measured: { readonly own: Seconds; readonly peer: Seconds }[] = [];
  for (let pair = -2; pair < pairs; pair += 1) {
    const ours = own(times, batch);
    const theirs = (await peer.ask({ times, batch })) as Answer;
    if (ours.best !== theirs.best) throw new Error(`the nearest must be equal: ${ours.best}, ${theirs.best}`);
    if (pair >= 0) measured.push({ own: ours.seconds, peer: theirs.seconds }); // the first two warm up
  }
  const ratioBy = (by: keyof Seconds) =>
    pairedRatio(measured.map((each) => ({ ourMs: each.own[by], peerMs: each.peer[by] })));
  const msPerQuery = (side: "own" | "peer") =>
    (1e3 * median(measured.map((each) => each[side].cpu))) / times / batch;
  return {
    ...{ pairs, times, batch },
    ownMsPerQuery: msPerQuery("own"),
    peerMsPerQuery: msPerQuery("peer"),
    ratio: ratioBy("cpu"),
    ratioByClock: ratioBy("clock"),
  };
}

const random = createRandom(2405);
const rows = gaussians(COUNT, random);
const queries = gaussians(BATCH, random);
const index = unwrap(
  createPatternIndex({
    dimension: DIMENSION,
    metric: "inner-product",
    capacity: COUNT,
    kernel: "webassembly",
  }),
);
unwrap(index.insertMany(rows));
const folder = mkdtempSync(join(tmpdir(), "engram-bench-"));
try {
  writeVectors(folder, rows, queries);
  const peer = await startLineProcess(values.python, [
    join(import.meta.dirname, "peers", "numpy_query.py"),
    folder,
  ]);
  const own = ownSide(index, queries);
  const pairs = Number(values.pairs);
  const one = await measure(own, peer, { pairs, times: 20, batch: 1 });
  const many = await measure(own, peer, {
    pairs: Math.max(3, Math.round(pairs / 8)),
    times: 1,
    batch: BATCH,
  });
  await peer.stop();
  const result = {
    benchmark: "memory-query",
    ...{ vectors: COUNT, dimension: DIMENSION, neighbours: NEIGHBOURS, peer: peer.ready.name },
    ...{ one, many, bar: BAR, passed: one.ratio.ratio >= BAR },
    machine: { cpu: cpus()[0]?.model ?? "unknown", node: process.version, loadAverage: loadavg()[0] },
  };
  writeResult("memory-query", result);
  if (values.json) console.log(JSON.stringify(result, null, 2));
  for (const { batch, ownMsPerQuery, peerMsPerQuery, ratio, ratioByClock } of [one, many]) {
    console.error(
      `${batch === 1 ? "one query" : `a batch of ${batch}`}: ours ${ownMsPerQuery.toFixed(2)} ms a query, ` +
        `${String(result.peer)} ${peerMsPerQuery.toFixed(2)} ms; ${formatRatio(ratio)} times its speed, ` +
        `${formatRatio(ratioByClock)} by the clock${batch === 1 ? `; bar ${BAR}: ${result.passed ? "passed" : "FAILED"}` : ""}`,
    );
  }
  process.exitCode = result.passed ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
