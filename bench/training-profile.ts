/**
 * @file Where a training step spends its time: ONNX Runtime's profile by kind of kernel, and our own part (feeding,
 * AdamW). What is no matrix product (Gemm, MatMul and their fused kinds) should be little.
 *
 * `npm run bench -- training-profile [--shape w512] [--steps 20] [--threads 2] [--nodes 0]`; `--nodes 30` lists the
 * dearest kernels one by one. Profiling itself costs a few microseconds a kernel and counts against us.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
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

/** The part of `onnxruntime-node` that is reached into here. */
interface Session {
  endProfiling(): void;
}
interface Binding {
  readonly InferenceSession: { create(model: Uint8Array, options: object): Promise<Session> };
}
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

/** The runtime makes its session as always, only that it keeps a profile. */
function profileSessions(prefix: string): { readonly sessions: Session[] } {
  const require = createRequire(new URL("../packages/tensor/package.json", import.meta.url));
  const { InferenceSession } = require("onnxruntime-node") as Binding;
  const create = InferenceSession.create.bind(InferenceSession);
  const sessions: Session[] = [];
  InferenceSession.create = async (model, options) => {
    const session = await create(model, { ...options, enableProfiling: true, profileFilePrefix: prefix });
    sessions.push(session);
    return session;
  };
  return { sessions };
}

/** Kernels of the last `steps` runs. */
function readKernels(file: string, steps: number): readonly Kernel[] {
  const events = JSON.parse(readFileSync(file, "utf8")) as readonly ProfileEvent[];
  const runs = events.filter(({ cat, name }) => cat === "Session" && name === "model_run").slice(-steps);
  const since = Math.min(...runs.map(({ ts }) => ts));
  return events
    .filter(({ cat, name, ts }) => cat === "Node" && name.endsWith("_kernel_time") && ts >= since)
    .map(({ name, dur, args }) => ({
      name: name.replace("_kernel_time", ""),
      kind: args?.op_name ?? "?",
      ms: dur / 1000 / steps,
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
  const { sessions } = profileSessions(join(folder, "profile"));
  const runtime = await nodeRuntime({ threads: Number(values.threads) });
  const own = await startOwnTraining(readTrainingProblem(folder), runtime);
  const times: { readonly gradientsMs: number; readonly updateMs: number }[] = [];
  for (let step = 0; step < WARM_UP + steps; step += 1) {
    const { gradientsMs, updateMs } = await own.trainTimed(step);
    if (step >= WARM_UP) times.push({ gradientsMs, updateMs });
  }
  for (const session of sessions) session.endProfiling();
  const file = readdirSync(folder).find((name) => name.startsWith("profile")) ?? "";
  const kernels = readKernels(join(folder, file), steps);
  const sum = (some: readonly Kernel[]): number => some.reduce((total, { ms }) => total + ms, 0);
  const mean = (some: readonly number[]): number => some.reduce((a, b) => a + b, 0) / some.length;
  const stepMs = mean(times.map(({ gradientsMs, updateMs }) => gradientsMs + updateMs));
  const productsMs = sum(kernels.filter(({ kind }) => isProduct(kind)));
  const updateMs = mean(times.map((time) => time.updateMs));
  const result = {
    shape: values.shape,
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
      kernels: count / steps,
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
