/**
 * @file The symbolic graph. A {@link Tensor} is one result of a {@link GraphNode}; a node applies an {@link Operation} to
 * tensors. Nodes are immutable and know only what they are made from, so that a graph is whatever hangs on its results.
 */
import type { Emitter } from "../onnx/emitter.ts";
import type { DenseArray, ElementType } from "./element-type.ts";
import { formatShape, type Shape } from "./shape.ts";

/** Shape and element type: all that is known of a tensor before it has values. */
export interface TensorType {
  readonly shape: Shape;
  readonly type: ElementType;
}

/** Plain data that says how an operation is applied. Its JSON is part of what makes two nodes equal. */
export type Attributes = Readonly<Record<string, number | string | boolean | readonly number[]>>;

/** Reference values in memory, always as numbers: Float64 for every element type. Row-major. */
export interface Values {
  readonly shape: Shape;
  readonly data: Float64Array;
}

/**
 * What an operation knows of itself: the types it makes, its derivative as graph, its values by the plain formula, and its
 * form in ONNX. One file an operation or a close family; nothing else in the package has a list of operations.
 */
export interface Operation<A extends Attributes = Attributes> {
  /** Its name in messages. Two operations never share one. */
  readonly kind: string;
  /** Types of the results. Throws a `ShapeError` that names the shapes. */
  infer(inputs: readonly TensorType[], attributes: A): readonly TensorType[];
  /**
   * The gradient of a scalar with respect to each input, as graph: built from operations, so that it has gradients itself.
   * `upstream[i]` is the gradient with respect to result `i`, `undefined` where it has no influence; the answer is
   * `undefined` for inputs without one. Absent where the operation is constant almost everywhere (comparisons, casts to
   * integers, `argmax`): then no gradient flows.
   */
  readonly gradient?: (
    node: GraphNode<A>,
    upstream: readonly (Tensor | undefined)[],
  ) => readonly (Tensor | undefined)[];
  /** Values by the plain formula, in Float64: the reference for tests, and constant folding. Speed does not matter. */
  evaluate(inputs: readonly Values[], node: GraphNode<A>): readonly Values[];
  /**
   * Whether a row of the result (its axis 0) depends only on the same row of inputs that have as many axes and rows, and
   * on inputs that are repeated for all rows. Rows can then be computed in blocks. Absent: they can not.
   */
  isRowWise?(attributes: A): boolean;
  /** Adds ONNX nodes that compute the results from the named inputs, and names them, one a result. */
  emit(emitter: Emitter, node: GraphNode<A>, inputs: readonly string[]): readonly string[];
}

/** An operation applied. `id`s rise in the order of making, so an input has a smaller one than what is made of it. */
export interface GraphNode<A extends Attributes = Attributes> {
  readonly id: number;
  readonly operation: Operation<A>;
  readonly attributes: A;
  readonly inputs: readonly Tensor[];
  readonly results: readonly TensorType[];
  /** Of an input or parameter: the name by which it is fed. */
  readonly name?: string;
  /** Of a constant: its values. */
  readonly values?: DenseArray;
}

/** One result of a node: a symbol for an array of known shape and type. */
export interface Tensor extends TensorType {
  readonly node: GraphNode;
  /** Which result of the node. */
  readonly index: number;
}

let made = 0;

/** Applies an operation; one tensor a result. */
export function applyOperation<A extends Attributes>(
  operation: Operation<A>,
  inputs: readonly Tensor[],
  attributes: A,
  leaf: {
    readonly name?: string;
    readonly values?: DenseArray;
    readonly results?: readonly TensorType[];
  } = {},
): readonly Tensor[] {
  const results = leaf.results ?? operation.infer(inputs, attributes);
  made += 1;
  const node: GraphNode<A> = {
    id: made,
    operation,
    attributes,
    inputs,
    results,
    ...(leaf.name === undefined ? {} : { name: leaf.name }),
    ...(leaf.values === undefined ? {} : { values: leaf.values }),
  };
  // An operation only ever sees nodes that it made itself, so its own attributes are what it finds in them.
  return results.map(({ shape, type }, index) => ({
    shape,
    type,
    node: node as unknown as GraphNode,
    index,
  }));
}

/** Applies an operation with one result. */
export function applyOne<A extends Attributes>(
  operation: Operation<A>,
  inputs: readonly Tensor[],
  attributes: A,
): Tensor {
  const [tensor, ...rest] = applyOperation(operation, inputs, attributes);
  if (tensor === undefined || rest.length > 0) throw new Error(`${operation.kind} must have one result`);
  return tensor;
}

/** The result of a node that an operation's gradient meets again: its own, or one that it keeps for this. */
export function resultOf<A extends Attributes>(node: GraphNode<A>, index = 0): Tensor {
  const result = node.results[index];
  if (result === undefined) throw new Error(`${node.operation.kind} has no result ${index}`);
  return { shape: result.shape, type: result.type, node: node as unknown as GraphNode, index };
}

/** The input of a node, which its operation knows to be there. */
export function inputOf<A extends Attributes>(node: GraphNode<A>, index = 0): Tensor {
  const tensor = node.inputs[index];
  if (tensor === undefined) throw new Error(`${node.operation.kind} has no input ${index}`);
  return tensor;
}

/** `float32 [2, 3]`, as errors print it. */
export function formatType({ shape, type }: TensorType): string {
  return `${type} ${formatShape(shape)}`;
}
