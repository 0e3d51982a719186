/**
 * Resident memory over 10,000 training steps of a one-layer, width-32 GPT-2-like model, in this fresh process.
 *
 * `npm run bench -- training-memory [--steps 10000] [--warm-up 15000]`
 *
 * Memory is read after every 100th step, garbage being collected first: what is left is what grows. Printed: the slope of a
 * least-squares line, in bytes a step, with a 95 % interval from the means of twenty stretches (Student's t, 18 degrees of
 * freedom), as neighbours are not independent. The warm-up is long because the C library's and V8's heaps take 3 MiB more
 * in steps, ever rarer (the binding alone does so too): over 120,000 steps the last 55,000 took .07 MiB.
 */
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { compileTrainingStep } from "../packages/tensor/src/index.ts";
import { nodeRuntime } from "../packages/tensor/src/runtime/node.ts";
import { gptBlock, setInitialValues } from "../packages/tensor/src/training/testing/small-models.ts";

const STRETCHES = 20;
const T_95 = 2.101; // two-sided, 18 degrees of freedom
const { values } = parseArgs({
  options: {
    steps: { type: "string", default: "10000" },
    "warm-up": { type: "string", default: "15000" },
  },
});
const steps = Number(values.steps);
const warmUp = Number(values["warm-up"]);

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const READINGS = {
  resident: () => process.memoryUsage.rss(),
  heap: () => process.memoryUsage().heapUsed,
  "array buffers": () => process.memoryUsage().arrayBuffers,
} as const;

const model = gptBlock({ batch: 4, context: 32, width: 32, heads: 2, vocabulary: 96 });
const runtime = await nodeRuntime({ threads: 2 });
using step = await compileTrainingStep(model.parameters, model.build, runtime);
setInitialValues(step);

/** Steps, and readings of every kind after each 100th. */
async function train(count: number): Promise<number[][]> {
  const taken: number[][] = Object.keys(READINGS).map(() => []);
  for (let t = 1; t <= count; t += 1) {
    await step.accumulate(model.feeds(t));
    step.update({
      learningRate: 1e-3,
      beta1: 0.9,
      beta2: 0.95,
      epsilon: 1e-8,
      weightDecay: 0.1,
      clipNorm: 1,
    });
    if (t % 100 !== 0) continue;
    await new Promise(setImmediate); // as a trainer does: events are handled
    collectGarbage();
    for (const [i, read] of Object.values(READINGS).entries()) taken[i]?.push(read());
  }
  return taken;
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

/** Slope and half its 95 % interval, a step, of the means of the stretches. */
function slope(readings: readonly number[]): {
  readonly slope: number;
  readonly half: number;
  readonly means: number[];
} {
  const length = readings.length / STRETCHES;
  const means = Array.from({ length: STRETCHES }, (_, i) =>
    mean(readings.slice(i * length, (i + 1) * length)),
  );
  const stepsApart = 100 * length;
  const meanX = (STRETCHES - 1) / 2;
  const meanY = mean(means);
  const sxx = means.reduce((total, _, i) => total + (i - meanX) ** 2, 0);
  const b = means.reduce((total, y, i) => total + (i - meanX) * (y - meanY), 0) / sxx;
  const residual = means.reduce((total, y, i) => total + (y - meanY - b * (i - meanX)) ** 2, 0);
  const error = Math.sqrt(residual / (STRETCHES - 2) / sxx);
  return { slope: b / stepsApart, half: (T_95 * error) / stepsApart, means };
}

const MIB = 2 ** 20;
await train(warmUp);
const started = performance.now();
const taken = await train(steps);
console.log(
  `${runtime.name}, ${steps} steps after ${warmUp}, ${((performance.now() - started) / steps).toFixed(2)} ms each`,
);
for (const [i, name] of Object.keys(READINGS).entries()) {
  const { slope: bytes, half, means } = slope(taken[i] ?? []);
  const flat = Math.abs(bytes) <= half ? "flat" : bytes > 0 ? "rises" : "falls";
  const [first = 0, last = 0] = [means[0], means.at(-1)];
  console.log(
    `${name.padEnd(14)} ${(first / MIB).toFixed(1)} -> ${(last / MIB).toFixed(1)} MiB, ` +
      `slope ${bytes.toFixed(1)} ± ${half.toFixed(1)} bytes a step: ${flat}`,
  );
}
