import { resolveAxis, type Shape } from "../graph/shape.ts";

/** Which axes a reduction takes away: all unless given. With `keepAxes` they stay with length 1. */
export interface ReductionOptions {
  readonly axes?: number | readonly number[];
  readonly keepAxes?: boolean;
}

/** The axes counted from the front, rising, each once. */
export function resolveAxes(what: string, shape: Shape, axes: ReductionOptions["axes"]): readonly number[] {
  if (axes === undefined) return shape.map((_, axis) => axis);
  const list = typeof axes === "number" ? [axes] : axes;
  return [...new Set(list.map((axis) => resolveAxis(what, shape, axis)))].sort((a, b) => a - b);
}

/** The shape with these axes of length 1. */
export function keptShape(shape: Shape, axes: readonly number[]): Shape {
  return shape.map((length, axis) => (axes.includes(axis) ? 1 : length));
}

/** The shape without these axes. */
export function droppedShape(shape: Shape, axes: readonly number[]): Shape {
  return shape.filter((_, axis) => !axes.includes(axis));
}
