import { ShapeError } from "../shape-error.ts";

/** Lengths of the axes, outermost first; `[]` is a scalar. */
export type Shape = readonly number[];

/** `[2, 3]`, as errors print it. */
export function formatShape(shape: Shape): string {
  return `[${shape.join(", ")}]`;
}

/** Number of elements. */
export function sizeOf(shape: Shape): number {
  return shape.reduce((product, length) => product * length, 1);
}

/** Whether two shapes are equal. */
export function sameShape(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((length, axis) => length === b[axis]);
}

/** An axis counted from the front; negative ones count from the back, -1 being the last. */
export function resolveAxis(what: string, shape: Shape, axis: number): number {
  const resolved = axis < 0 ? axis + shape.length : axis;
  if (!Number.isInteger(axis) || resolved < 0 || resolved >= shape.length) {
    throw new ShapeError(
      `${what}: axis must be within ${-shape.length}..${shape.length - 1} of ${formatShape(shape)}, got ${axis}`,
    );
  }
  return resolved;
}

/**
 * The shape of an element-wise result: axes are aligned at the end, and an axis of length 1 is repeated
 * (ONNX multidirectional broadcasting, the same as NumPy's).
 *
 * @throws {@link ShapeError} naming both shapes
 */
export function broadcastShapes(what: string, a: Shape, b: Shape): Shape {
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, axis) => {
    const left = a[axis - rank + a.length] ?? 1;
    const right = b[axis - rank + b.length] ?? 1;
    if (left !== right && left !== 1 && right !== 1) {
      throw new ShapeError(`${what}: shapes must broadcast, got ${formatShape(a)} and ${formatShape(b)}`);
    }
    return left === 1 ? right : left;
  });
}
