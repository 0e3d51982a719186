import type { DenseArray } from "../graph/element-type.ts";
import type { Shape } from "../graph/shape.ts";
import type { TensorType } from "../graph/tensor.ts";
import type { Port } from "../runtime/runtime.ts";

/** An ONNX attribute. A number is written as FLOAT when it is `{ float }`, else as INT. */
export type OnnxAttribute =
  | number
  | { readonly float: number }
  | string
  | readonly number[]
  | { readonly body: EmittedBody };

/** A node as it will be written. Inputs that are left out are empty names, as in ONNX. */
export interface EmittedNode {
  readonly opType: string;
  readonly domain: string;
  readonly name: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: Readonly<Record<string, OnnxAttribute>>;
}

/** A graph within a node: it may also name whatever is known around it. */
export interface EmittedBody {
  readonly nodes: readonly EmittedNode[];
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
}

/** What operations write their ONNX form with. Names are made by the emitter; equal constants are written once. */
export interface Emitter {
  /**
   * Adds a node and names its outputs (one unless `outputs` says how many).
   * The domain is ONNX's own unless given (`com.microsoft` holds ONNX Runtime's fused kernels).
   */
  node(
    opType: string,
    inputs: readonly string[],
    attributes?: Readonly<Record<string, OnnxAttribute>>,
    options?: { readonly outputs?: number; readonly domain?: string },
  ): readonly [string, ...string[]];
  /** A constant tensor (an initializer). */
  constant(values: DenseArray, type: TensorType): string;
  /** A one-dimensional int64 constant: shapes, axes, permutations. */
  integers(values: readonly number[]): string;
  /** A scalar constant of a floating type, for formulas. */
  scalar(value: number, type: "float32" | "float64"): string;
  /** Where a kernel exists only in ONNX Runtime's CPU build, operations ask before they use it. */
  readonly target: EmitTarget;
}

/** Who will run the graph: `portable` uses standard ONNX alone (exported models, WebGPU), the others that runtime's kernels. */
export type EmitTarget = "portable" | "onnxruntime-cpu" | "onnxruntime-wasm";

/** The shape as ONNX wants it in a Reshape. */
export function reshapeTarget(emitter: Emitter, shape: Shape): string {
  return emitter.integers(shape);
}
