import { formatShape, resolveAxis, type Shape, sameShape, sizeOf } from "../graph/shape.ts";
import { applyOne, formatType, inputOf, type Operation, type Tensor } from "../graph/tensor.ts";
import { reshapeTarget } from "../onnx/emitter.ts";
import { ShapeError } from "../shape-error.ts";

const reshapeOperation: Operation<{ readonly shape: Shape }> = {
  kind: "reshape",
  infer: ([x], { shape }) => {
    if (sizeOf(shape) !== sizeOf(x.shape)) {
      throw new ShapeError(
        `reshape: ${formatShape(shape)} has ${sizeOf(shape)} elements, got ${formatType(x)} with ${sizeOf(x.shape)}`,
      );
    }
    return [{ shape, type: x.type }];
  },
  gradient: (node, [upstream]) => [upstream && reshape(upstream, inputOf(node).shape)],
  evaluate: ([x], { attributes }) => [{ shape: attributes.shape, data: x.data }],
  emit: (emitter, { attributes }, [x]) =>
    emitter.node("Reshape", [x, reshapeTarget(emitter, attributes.shape)]),
};

/** The same elements, row-major, under another shape; one axis may be -1: whatever is left. */
export function reshape(x: Tensor, shape: Shape): Tensor {
  const wanted = withoutUnknown(x, shape);
  if (sameShape(x.shape, wanted)) return x;
  const source = x.node.operation.kind === reshapeOperation.kind ? inputOf(x.node) : x;
  if (sameShape(source.shape, wanted)) return source;
  return applyOne(reshapeOperation, [source], { shape: wanted });
}

function withoutUnknown(x: Tensor, shape: Shape): Shape {
  if (!shape.includes(-1)) return shape;
  const known = sizeOf(shape.filter((length) => length !== -1));
  const missing = sizeOf(x.shape) / known;
  if (shape.filter((length) => length === -1).length > 1 || !Number.isInteger(missing)) {
    throw new ShapeError(`reshape: ${formatShape(shape)} does not divide ${formatType(x)}`);
  }
  return shape.map((length) => (length === -1 ? missing : length));
}

/** Inserts an axis of length 1 before the given place; -1 appends one. */
export function expandAxis(x: Tensor, axis: number): Tensor {
  const place = resolveAxis("expandAxis", [...x.shape, 1], axis);
  return reshape(x, [...x.shape.slice(0, place), 1, ...x.shape.slice(place)]);
}

/** Removes an axis of length 1. */
export function squeeze(x: Tensor, axis: number): Tensor {
  const place = resolveAxis("squeeze", x.shape, axis);
  if (x.shape[place] !== 1) {
    throw new ShapeError(`squeeze: axis ${axis} must have length 1, got ${formatType(x)}`);
  }
  return reshape(x, x.shape.toSpliced(place, 1));
}
