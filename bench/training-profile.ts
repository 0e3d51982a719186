/**
 * @file Where a training step spends its time: ONNX Runtime's profile by kind of kernel, and our own part (feeding,
 * AdamW). What is no matrix product (Gemm, MatMul and their fused kinds) should be little.
 *
 * `npm run bench -- training-profile [--shape w512] [--steps 20] [--threads 2] [--nodes 0]`; `--nodes 30` lists the
 * dearest kernels one by one. Profiling itself costs a few microseconds a kernel and counts against us.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { nodeRuntime } from "@engram/tensor/node";
import { formatNumber, median } from "./paired-ratio.ts";
import { readTrainingProblem, writeTrainingProblem } from "./training-folder.ts";
import { startOwnTraining } from "./training-own-step.ts";
import { SHAPES, type ShapeName } from "./training-problem.ts";
import { writeResult } from "./write-result.ts";

const WARM_UP = 3;
const BAR = 0.15;
const { values } = parseArgs({
  options: {
    shape: { type: "string", default: "w512" },
    steps: { type: "string", default: "20" },
    threads: { type: "string", default: "2" },
    nodes: { type: "string", default: "0" },
  },
});

/** A line of the profile; times in microseconds. */
interface ProfileEvent {
  readonly cat: string;
  readonly name: string;
  readonly ts: number;
  readonly dur: number;
  readonly args?: { readonly op_name?: string; readonly output_type_shape?: readonly object[] };
}
interface Kernel {
  readonly name: string;
  readonly kind: string;
  readonly ms: number;
  readonly shapes: string;
}

/** Profiles, complete: threads write theirs a moment after they are told to stop. */
async function readProfiles(folder: string): Promise<(readonly ProfileEvent[])[]> {
  for (let tries = 0; ; tries += 1) {
    try {
      const files = readdirSync(folder).filter((name) => name.startsWith("profile"));
      if (files.length === 0) throw new SyntaxError("no profile yet");
      return files.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as ProfileEvent[]);
    } catch (error) {
      if (!(error instanceof SyntaxError) || tries > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Kernels of the last `steps` runs; one that runs others (Scan over blocks of rows) is counted without them. */
function kernelsOf(events: readonly ProfileEvent[], steps: number): readonly Kernel[] {
  const runs = events.filter(({ cat, name }) => cat === "Session" && name === "model_run").slice(-steps);
  const since = Math.min(...runs.map(({ ts }) => ts));
  const nodes = events
    .filter(({ cat, name, ts }) => cat === "Node" && name.endsWith("_kernel_time") && ts >= since)
    .sort((one, other) => one.ts - other.ts || other.dur - one.dur);
  const own = nodes.map(({ dur }) => dur);
  const around: number[] = [];
  nodes.forEach(({ ts, dur }, index) => {
    const ends = (outer: number): number => (nodes[outer]?.ts ?? 0) + (nodes[outer]?.dur ?? 0);
    while (around.length > 0 && ends(around.at(-1) ?? 0) < ts + dur) around.pop();
    const outer = around.at(-1);
    if (outer !== undefined) own[outer] = (own[outer] ?? 0) - dur;
    around.push(index);
  });
  return nodes.map(({ name, args }, index) => ({
    name: name.replace("_kernel_time", ""),
    kind: args?.op_name ?? "?",
    ms: (own[index] ?? 0) / 1000 / steps,
    shapes: JSON.stringify(args?.output_type_shape ?? []).replaceAll('"', ""),
  }));
}

const isProduct = (kind: string): boolean => /gemm|matmul/i.test(kind);

function sumBy(kernels: readonly Kernel[], key: (kernel: Kernel) => string): [string, number, number][] {
  const groups = Map.groupBy(kernels, key);
  return [...groups]
    .map(([group, members]): [string, number, number] => [
      group,
      members.reduce((sum, { ms }) => sum + ms, 0),
      members.length,
    ])
    .sort(([, a], [, b]) => b - a);
}

if (!(values.shape in SHAPES)) throw new Error(`--shape is one of ${Object.keys(SHAPES).join(", ")}`);
const shape = SHAPES[values.shape as ShapeName];
const steps = Number(values.steps);
const folder = mkdtempSync(join(tmpdir(), "engram-bench-"));
try {
  writeTrainingProblem(folder, shape);
  const profilePrefix = join(folder, "profile");
  const runtime = await nodeRuntime({ threads: Number(values.threads), profilePrefix });
  const own = await startOwnTraining(readTrainingProblem(folder), runtime);
  const times: { readonly gradientsMs: number; readonly updateMs: number }[] = [];
  for (let step = 0; step < WARM_UP + steps; step += 1) {
    const { gradientsMs, updateMs } = await own.trainTimed(step);
    if (step >= WARM_UP) times.push({ gradientsMs, updateMs });
  }
  own[Symbol.dispose](); // which writes the profile
  const profiles = await readProfiles(folder);
  // Halves of a batch run at the same time: the time of a step is the mean of theirs, not their sum.
  const kernels = profiles
    .flatMap((events) => kernelsOf(events, steps))
    .map((kernel) => ({ ...kernel, ms: kernel.ms / profiles.length }));
  const sum = (some: readonly Kernel[]): number => some.reduce((total, { ms }) => total + ms, 0);
  const mean = (some: readonly number[]): number => some.reduce((a, b) => a + b, 0) / some.length;
  const stepMs = mean(times.map(({ gradientsMs, updateMs }) => gradientsMs + updateMs));
  const productsMs = sum(kernels.filter(({ kind }) => isProduct(kind)));
  const updateMs = mean(times.map((time) => time.updateMs));
  const result = {
    shape: values.shape,
    atTheSameTime: profiles.length,
    stepMs,
    medianStepMs: median(times.map((time) => time.gradientsMs + time.updateMs)),
    productsMs,
    otherKernelsMs: sum(kernels) - productsMs,
    updateMs,
    betweenKernelsMs: stepMs - updateMs - sum(kernels),
    outsideProducts: 1 - productsMs / stepMs,
    bar: BAR,
    kinds: sumBy(kernels, ({ kind }) => kind).map(([kind, ms, count]) => ({
      kind,
      ms: Number(ms.toFixed(2)),
      share: `${((100 * ms) / stepMs).toFixed(1)} %`,
      kernels: count / steps / profiles.length,
    })),
    loadAverage: loadavg()[0],
  };
  console.table(result.kinds);
  if (Number(values.nodes) > 0) {
    const nodes = sumBy(kernels, ({ kind, name, shapes }) => `${kind} ${name} ${shapes}`);
    console.table(nodes.slice(0, Number(values.nodes)).map(([node, ms]) => ({ node, ms: ms.toFixed(3) })));
  }
  const percent = (ms: number): string => `${((100 * ms) / stepMs).toFixed(1)} %`;
  console.log(
    `| time of a step outside matrix products, ${values.shape} (${formatNumber(stepMs)} ms) | ` +
      `${(100 * result.outsideProducts).toFixed(1)} % (bar ${100 * BAR} %): other kernels ${percent(result.otherKernelsMs)}, ` +
      `AdamW ${percent(updateMs)}, between kernels ${percent(result.betweenKernelsMs)} |`,
  );
  writeResult(`training-profile-${values.shape}`, result);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
