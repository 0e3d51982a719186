/**
 * @file Our side of `bench training-step`, in a process of its own: the same lines as `peers/torch_training_step.py`.
 *
 * usage: node --conditions=@engram/source bench/training-own-process.ts FOLDER [--threads 2] [--replicas 1]
 */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { nodeRuntime } from "@engram/tensor/node";
import { readTrainingProblem } from "./training-folder.ts";
import { startOwnTraining } from "./training-own-step.ts";

/** What Linux counts for `resourceUsage` includes what the process was before it became Node. */
function peakMiB(): number {
  try {
    const [, kib] = /VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
    if (kib !== undefined) return Number(kib) / 1024;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
  return process.resourceUsage().maxRSS / 1024;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { threads: { type: "string", default: "2" }, replicas: { type: "string" } },
});
const runtime = await nodeRuntime({ threads: Number(values.threads) });
const replicas = values.replicas === undefined ? undefined : values.replicas === "1" ? 1 : 2;
const own = await startOwnTraining(readTrainingProblem(positionals[0] ?? "."), runtime, replicas);
const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
say({ name: `Engram on ${runtime.name}`, buildMs: own.buildMs, compileMs: own.compileMs });
let step = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const { steps } = JSON.parse(line) as { readonly steps: number };
  const losses: number[] = [];
  const stepMs: number[] = [];
  const cpuMs: number[] = [];
  for (let done = 0; done < steps; done += 1) {
    const started = performance.now();
    const cpu = process.cpuUsage();
    losses.push(await own.train(step));
    stepMs.push(performance.now() - started);
    const { user, system } = process.cpuUsage(cpu);
    cpuMs.push((user + system) / 1000);
    step += 1;
  }
  say({ losses, stepMs, cpuMs, peakMiB: peakMiB() });
}
// Threads of the runtime would keep the process.
process.exit(0);
