import type { Tensor } from "../graph/tensor.ts";
import { optimise } from "../optimise/optimise.ts";
import type { Program } from "../runtime/runtime.ts";
import { emitGraph } from "./emit-graph.ts";
import type { EmitTarget } from "./emitter.ts";
import { encodeModel, joined } from "./encode-model.ts";

/** How a graph is compiled. */
export interface CompileOptions {
  /** Who will run it; a runtime says so as `runtime.target`. Default: `portable`, standard ONNX alone. */
  readonly target?: EmitTarget;
  /** Whether the graph is rewritten first to one that computes the same faster. Default: true. */
  readonly optimise?: boolean;
}

/**
 * Compiles the graph that hangs on the outputs to an ONNX program. Its inputs are those that the outputs depend on, in
 * the order in which they were made: an input without influence is no input of the program, and feeding it is refused.
 *
 * @throws {@link ShapeError} when two inputs share a name, an output has the name of an input, or there is no output
 */
export function compile(outputs: Readonly<Record<string, Tensor>>, options: CompileOptions = {}): Program {
  const { target = "portable", optimise: isOptimised = true } = options;
  const model = emitGraph(isOptimised ? optimise(outputs) : outputs, {
    target,
    // On a graphics processor, or in a file for others, blocks would hide the operations.
    inBlocks: isOptimised && target !== "portable",
  });
  return {
    onnx: joined(encodeModel({ ...model, metadata: {} })),
    inputs: model.inputs,
    outputs: model.outputs,
  };
}
