/**
 * @file Our whole training step (forward, backward, AdamW) against PyTorch's on the same cores: tokens a second, peak
 * memory, and what graph and compilation take. Four shapes of a GPT-2-like model, float32, no dropout.
 *
 * Each pair is two fresh processes, ours and then PyTorch's, on the same weights and batches. Their first losses are
 * compared before a time counts; one that differs by more than 1e-3 ends the bench with exit code 1. PyTorch's mode
 * is the faster of eager and `torch.compile`, tried first. The first two steps of each process are left out of the times.
 *
 * `npm run bench -- training-step --python python3 [--shape w256,w512] [--pairs 5] [--steps 20] [--threads 2]`,
 * where that Python has torch and numpy.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type LineProcess, startLineProcess } from "./line-process.ts";
import { assertLossesAgree, COMPARED_STEPS } from "./loss-agreement.ts";
import { formatNumber, formatRatio, median, pairedRatio } from "./paired-ratio.ts";
import { writeTrainingProblem } from "./training-folder.ts";
import { SHAPES, type ShapeName, stepFlops, type TrainingShape } from "./training-problem.ts";
import { writeResult } from "./write-result.ts";

const WARM_UP = 2;
const TOLERANCE = 1e-3;
const TRIED = 8;
const BARS = { w256: 1.05, w512: 1, w128: 1.1, "gpt2-small": 1 } as const satisfies Record<ShapeName, number>;
const { values } = parseArgs({
  options: {
    shape: { type: "string", default: Object.keys(SHAPES).join(",") },
    pairs: { type: "string", default: "5" },
    steps: { type: "string", default: "20" },
    threads: { type: "string", default: "2" },
    python: { type: "string", default: "python3" },
  },
});
const STEPS = Math.max(COMPARED_STEPS - WARM_UP, Number(values.steps));

interface Trained {
  readonly losses: readonly number[];
  readonly stepMs: readonly number[];
  readonly cpuMs: readonly number[];
  readonly peakMiB: number;
}

interface Side extends Trained {
  readonly ready: LineProcess["ready"];
  /** Median of the steps after the first two. */
  readonly medianMs: number;
  /** Of processor time, which says more where other programs run. */
  readonly medianCpuMs: number;
}

async function trainIn(command: string, args: readonly string[], steps: number): Promise<Side> {
  const process = await startLineProcess(command, args);
  const trained = (await process.ask({ steps })) as Trained;
  await process.stop();
  return {
    ...trained,
    ready: process.ready,
    medianMs: median(trained.stepMs.slice(WARM_UP)),
    medianCpuMs: median(trained.cpuMs.slice(WARM_UP)),
  };
}

const ours = (folder: string, steps: number): Promise<Side> =>
  trainIn(
    process.execPath,
    [
      "--conditions=@engram/source",
      join(import.meta.dirname, "training-own-process.ts"),
      folder,
      "--threads",
      values.threads,
    ],
    steps,
  );
const pytorch = (folder: string, mode: string, steps: number): Promise<Side> =>
  trainIn(
    values.python,
    [
      join(import.meta.dirname, "peers", "torch_training_step.py"),
      folder,
      "--mode",
      mode,
      "--threads",
      values.threads,
    ],
    steps,
  );

/** The faster of PyTorch's two ways, by a short trial. */
async function fasterMode(folder: string): Promise<"eager" | "compile"> {
  const eager = await pytorch(folder, "eager", TRIED);
  try {
    const compiled = await pytorch(folder, "compile", TRIED);
    console.error(
      `  PyTorch: eager ${eager.medianMs.toFixed(1)} ms, compiled ${compiled.medianMs.toFixed(1)} ms a step`,
    );
    return compiled.medianMs < eager.medianMs ? "compile" : "eager";
  } catch (error) {
    console.error(
      `  torch.compile does not work here (it needs a C++ compiler): ${String(error).slice(-300)}`,
    );
    return "eager";
  }
}

async function measure(name: ShapeName, shape: TrainingShape, folder: string) {
  console.error(`${name}: ${JSON.stringify(shape)}, load average ${loadavg()[0]?.toFixed(2)}`);
  writeTrainingProblem(folder, shape);
  const mode = await fasterMode(folder);
  const pairs: { readonly own: Side; readonly peer: Side; readonly difference: number }[] = [];
  for (let pair = 0; pair < Number(values.pairs); pair += 1) {
    const own = await ours(folder, STEPS + WARM_UP);
    const peer = await pytorch(folder, mode, STEPS + WARM_UP);
    const difference = assertLossesAgree(name, own.losses, peer.losses, TOLERANCE);
    console.error(
      `  pair ${pair + 1}: ours ${own.medianMs.toFixed(1)} ms (cpu ${own.medianCpuMs.toFixed(0)}), PyTorch ` +
        `${peer.medianMs.toFixed(1)} ms (cpu ${peer.medianCpuMs.toFixed(0)}); losses within ` +
        `${difference.toExponential(1)}; load ${loadavg()[0]?.toFixed(2)}`,
    );
    pairs.push({ own, peer, difference });
  }
  return summarise(name, shape, pairs);
}

function summarise(
  name: ShapeName,
  shape: TrainingShape,
  pairs: readonly { readonly own: Side; readonly peer: Side; readonly difference: number }[],
) {
  const tokens = shape.batch * shape.context;
  const ourMs = median(pairs.map(({ own }) => own.medianMs));
  const peerMs = median(pairs.map(({ peer }) => peer.medianMs));
  const ratio = pairedRatio(pairs.map(({ own, peer }) => ({ ourMs: own.medianMs, peerMs: peer.medianMs })));
  const of = (side: "own" | "peer", key: string): number =>
    median(pairs.map((pair) => Number(pair[side].ready[key])));
  return {
    name,
    shape,
    ratio,
    bar: BARS[name],
    cpuRatio: pairedRatio(
      pairs.map(({ own, peer }) => ({ ourMs: own.medianCpuMs, peerMs: peer.medianCpuMs })),
    ),
    ourTokensPerSecond: (tokens / ourMs) * 1e3,
    peerTokensPerSecond: (tokens / peerMs) * 1e3,
    ourGflops: stepFlops(shape) / ourMs / 1e6,
    peerGflops: stepFlops(shape) / peerMs / 1e6,
    peer: String(pairs[0]?.peer.ready.name),
    largestLossDifference: Math.max(...pairs.map(({ difference }) => difference)),
    ourPeakMiB: median(pairs.map(({ own }) => own.peakMiB)),
    peerPeakMiB: median(pairs.map(({ peer }) => peer.peakMiB)),
    buildMs: of("own", "buildMs"),
    compileMs: of("own", "compileMs"),
    pairsMs: pairs.map(({ own, peer }) => [own.medianMs, peer.medianMs]),
    loadAverage: loadavg()[0],
  };
}

function markdownRow(result: Awaited<ReturnType<typeof measure>>): string {
  const { layers, width, vocabulary, batch, context } = result.shape;
  const what = `training step, ${layers} x ${width}, vocabulary ${formatNumber(vocabulary)}, batch ${batch} x ${context}`;
  return (
    `| ${what}: tokens/s, beside ${result.peer} | ${formatNumber(result.ourTokensPerSecond)} beside ` +
    `${formatNumber(result.peerTokensPerSecond)} = ${formatRatio(result.ratio)} (bar ${result.bar}); peak ` +
    `${formatNumber(result.ourPeakMiB)} beside ${formatNumber(result.peerPeakMiB)} MiB; graph ${result.buildMs.toFixed(0)} + ` +
    `compile ${result.compileMs.toFixed(0)} ms; 20 losses within ${result.largestLossDifference.toExponential(1)} |`
  );
}

const names = values.shape.split(",").filter((name): name is ShapeName => name in SHAPES);
if (names.length === 0) throw new Error(`--shape is one or more of ${Object.keys(SHAPES).join(", ")}`);
const results: Awaited<ReturnType<typeof measure>>[] = [];
for (const name of names) {
  const folder = mkdtempSync(join(tmpdir(), "engram-bench-"));
  try {
    results.push(await measure(name, SHAPES[name], folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
writeResult("training-step", results);
for (const result of results) console.log(markdownRow(result));
