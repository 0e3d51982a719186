import { ShapeError } from "../shape-error.ts";
import { bytesPerElement, type DenseArray, type ElementType, isFloat } from "./element-type.ts";
import { formatShape, type Shape, sizeOf } from "./shape.ts";
import { applyOperation, type Operation, type Tensor } from "./tensor.ts";

/** A value fed from outside. Emitted by whoever compiles the graph, never as a node. */
export const inputOperation: Operation = {
  kind: "input",
  infer: () => {
    throw new Error("an input is made with its type");
  },
  evaluate: (_inputs, node) => {
    throw new Error(`the input ${node.name} must be given a value`);
  },
  emit: (_emitter, node) => {
    throw new Error(`the input ${node.name} is no ONNX node`);
  },
};

/**
 * A tensor that is fed by name at each run: data, a parameter, a seed.
 *
 * @throws {@link ShapeError} without a name, for a length that is no whole number, and for an unknown element type
 */
export function input(name: string, shape: Shape, type: ElementType = "float32"): Tensor {
  if (name === "") throw new ShapeError("input: expected a name, got none");
  assertKnown(`input ${name}`, shape, type);
  const [tensor] = applyOperation(inputOperation, [], {}, { name, results: [{ shape, type }] });
  if (tensor === undefined) throw new Error("an input has one result");
  return tensor;
}

/** Values known when the graph is built. */
export const constantOperation: Operation = {
  kind: "constant",
  infer: () => {
    throw new Error("a constant is made with its type");
  },
  evaluate: (_inputs, { results, values }) => {
    const [result] = results;
    if (result === undefined || values === undefined) throw new Error("a constant has values");
    return [{ shape: result.shape, data: Float64Array.from(values, Number) }];
  },
  emit: (emitter, { results, values }) => {
    const [result] = results;
    if (result === undefined || values === undefined) throw new Error("a constant has values");
    return [emitter.constant(values, result)];
  },
};

/** A tensor of fixed values, row-major. */
export function constant(values: DenseArray, shape: Shape, type: ElementType): Tensor {
  assertKnown("constant", shape, type);
  if (values.length !== sizeOf(shape)) {
    throw new ShapeError(`constant: ${formatShape(shape)} has ${sizeOf(shape)} values, got ${values.length}`);
  }
  const [tensor] = applyOperation(constantOperation, [], {}, { values, results: [{ shape, type }] });
  if (tensor === undefined) throw new Error("a constant has one result");
  return tensor;
}

/** What no type check has seen may be of any kind. */
function assertKnown(what: string, shape: Shape, type: ElementType): void {
  if (shape.some((length) => !Number.isSafeInteger(length) || length < 0)) {
    throw new ShapeError(`${what}: lengths of axes must be whole numbers, got ${formatShape(shape)}`);
  }
  // Undefined where the program that calls is not type-checked.
  if (bytesPerElement(type) === undefined) {
    throw new ShapeError(`${what}: expected an element type such as float32 or int32, got ${type}`);
  }
}

/** A scalar of a floating type: what a number in a formula becomes. */
export function scalar(value: number, type: ElementType = "float32"): Tensor {
  if (!isFloat(type)) throw new ShapeError(`scalar: type must be float32 or float64, got ${type}`);
  return constant(type === "float32" ? Float32Array.of(value) : Float64Array.of(value), [], type);
}
