import type { DenseArray } from "../graph/element-type.ts";
import type { TensorType } from "../graph/tensor.ts";
import type { StartThread } from "./helper-thread.ts";

/** A named input or output of a program. */
export interface Port extends TensorType {
  readonly name: string;
}

/** A graph compiled to ONNX: what a runtime loads, and what `onnxWith` exports. */
export interface Program {
  readonly onnx: Uint8Array;
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
}

/** Values by name. */
export type Feeds = Readonly<Record<string, DenseArray>>;

/**
 * A program loaded and ready. Not re-entrant: one run at a time. `[Symbol.dispose]` frees what the runtime holds; running
 * after that throws.
 */
export interface Executable extends Disposable {
  readonly program: Program;
  /**
   * One run. Feeds are read, never kept or copied beyond the call unless the runtime forces it. `into` gives arrays that
   * the outputs of these names are written into (and returned); other outputs come in arrays of their own.
   * A feed that is missing, of a foreign name, or of the wrong length or element type throws a `ShapeError` naming it.
   */
  run(feeds: Feeds, into?: Feeds): Promise<Record<string, DenseArray>>;
}

/** Something that runs programs: ONNX Runtime in Node, in a browser, or the reference interpreter of the tests. */
export interface Runtime {
  /** For records of experiments, such as `onnxruntime-node 1.30.0 cpu`. */
  readonly name: string;
  /** Threads that a run may use. */
  readonly threads: number;
  /** What graphs for this runtime are emitted for. */
  readonly target: "portable" | "onnxruntime-cpu" | "onnxruntime-wasm";
  /** How a thread beside this one is started, where there are threads: the optimiser shares its passes with them. */
  readonly startThread?: StartThread;
  /**
   * Loads a program `count` times, for runs at the same time: each has a thread beside the caller's and its share of the
   * runtime's threads. Arrays in shared memory are read and filled in place. Absent where a runtime can not.
   */
  readonly loadReplicas?: (program: Program, count: number) => Promise<readonly Executable[]>;
  /** Compiles a program once for its shapes. Throws an `OutsideError` when the runtime refuses or memory ends. */
  load(program: Program): Promise<Executable>;
}
