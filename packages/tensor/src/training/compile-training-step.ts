import type { Tensor } from "../graph/tensor.ts";
import { compile } from "../onnx/compile.ts";
import type { Executable, Program, Runtime } from "../runtime/runtime.ts";
import { CompiledTrainingStep } from "./compiled-training-step.ts";
import { createParameterMemory } from "./parameter-memory.ts";
import { trainingOutputs } from "./training-outputs.ts";
import type { LossGraph, ParameterSpec, TrainingStep } from "./training-step.ts";

/** How a step is compiled. */
export interface TrainingStepOptions {
  /** Threads of the optimiser; default: as many as a run of the runtime uses, eight at most. */
  readonly threads?: number;
  /** Who computes the optimiser; default: WebAssembly where the engine has it. Both agree to the last bit. */
  readonly engine?: "webassembly" | "javascript";
  /** Whether the graph is optimised. Default: true. */
  readonly optimise?: boolean;
  /**
   * Equal parts in which each batch is fed, worked on at the same time where the runtime can (each then has a thread and
   * an array of gradients of its own). The graph is that of one part. 1 unless given.
   */
  readonly replicas?: 1 | 2;
}

/** Where more threads wait for the same memory. */
const MOST_THREADS = 8;

/**
 * Compiles a training step: the loss that `build` makes of symbolic parameters, its gradients, one program for both, and
 * a zeroed memory that AdamW works on in place. The caller sets initial values through `state.parameters`.
 *
 * The loss must be a mean over the batch: gradients of micro-batches are averaged, each with the same weight.
 *
 * @throws {@link ShapeError} when two parameters share a name, a length is no whole number, or the loss or a metric is
 *   no scalar
 * @throws {@link OutsideError} when the runtime refuses the program or memory ends
 */
export async function compileTrainingStep<const Specs extends readonly ParameterSpec[]>(
  parameters: Specs,
  build: (parameters: Readonly<Record<Specs[number]["name"], Tensor>>) => LossGraph,
  runtime: Runtime,
  options: TrainingStepOptions = {},
): Promise<TrainingStep> {
  const { threads = runtime.threads, engine = "webassembly", optimise = true, replicas = 1 } = options;
  // Names that are written out are known to `build` one by one; to those below they are any.
  const buildByName = build as (parameters: Readonly<Record<string, Tensor>>) => LossGraph;
  const program = compile(trainingOutputs(parameters, buildByName), { target: runtime.target, optimise });
  const executables = await load(runtime, program, replicas);
  try {
    const memory = await createParameterMemory(parameters, {
      threads: Math.min(threads, MOST_THREADS),
      engine,
      ...(runtime.startThread === undefined ? {} : { startThread: runtime.startThread }),
    });
    return new CompiledTrainingStep(parameters, { executables, replicas, memory });
  } catch (error) {
    for (const executable of executables) executable[Symbol.dispose]();
    throw error;
  }
}

async function load(
  runtime: Runtime,
  program: Program,
  replicas: number,
): Promise<readonly [Executable, ...Executable[]]> {
  if (replicas === 1 || runtime.loadReplicas === undefined) return [await runtime.load(program)];
  const [first, ...others] = await runtime.loadReplicas(program, replicas);
  if (first === undefined) throw new Error("a runtime loads as many replicas as it is asked for");
  return [first, ...others];
}
