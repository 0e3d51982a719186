/** @file A stretch of an axis, and the zeros around one: each is the other's gradient. */
import { resolveAxis, sizeOf } from "../graph/shape.ts";
import { applyOne, formatType, inputOf, type Operation, type Tensor } from "../graph/tensor.ts";
import { ShapeError } from "../shape-error.ts";
import { stridedIndices, stridesOf } from "./strided.ts";

type Stretch = { readonly axis: number; readonly start: number; readonly end: number };

const sliceOperation: Operation<Stretch> = {
  kind: "slice",
  infer: ([x], { axis, start, end }) => {
    if (
      !(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start && end <= x.shape[axis])
    ) {
      throw new ShapeError(`slice: ${start}..${end} is no stretch of axis ${axis} of ${formatType(x)}`);
    }
    return [{ shape: x.shape.with(axis, end - start), type: x.type }];
  },
  gradient: (node, [upstream]) => {
    const { axis, start, end } = node.attributes;
    return [upstream && pad(upstream, { axis, before: start, after: inputOf(node).shape[axis] - end })];
  },
  evaluate: ([x], { attributes: { axis, start }, results: [{ shape }] }) => {
    const strides = stridesOf(x.shape);
    const places = stridedIndices(shape, strides, start * strides[axis]);
    return [{ shape, data: Float64Array.from(places, (place) => x.data[place]) }];
  },
  emit: (emitter, { attributes: { axis, start, end } }, [x]) =>
    emitter.node("Slice", [x, ...[start, end, axis].map((value) => emitter.integers([value]))]),
};

/** The elements `start..end` (end left out) of an axis; negative ends count from the back. */
export function slice(
  x: Tensor,
  { axis, start = 0, end }: { readonly axis: number; readonly start?: number; readonly end?: number },
): Tensor {
  const resolved = resolveAxis("slice", x.shape, axis);
  const length = x.shape[resolved];
  const fromFront = (place: number): number => (place < 0 ? place + length : place);
  const stretch = { axis: resolved, start: fromFront(start), end: fromFront(end ?? length) };
  return stretch.start === 0 && stretch.end === length ? x : applyOne(sliceOperation, [x], stretch);
}

type Margins = { readonly axis: number; readonly before: number; readonly after: number };

const padOperation: Operation<Margins> = {
  kind: "pad",
  infer: ([x], { axis, before, after }) => {
    if (!(Number.isInteger(before) && Number.isInteger(after) && before >= 0 && after >= 0)) {
      throw new ShapeError(`pad: margins must be counts, got ${before} and ${after} of ${formatType(x)}`);
    }
    return [{ shape: x.shape.with(axis, before + x.shape[axis] + after), type: x.type }];
  },
  gradient: (node, [upstream]) => {
    const { axis, before } = node.attributes;
    return [upstream && slice(upstream, { axis, start: before, end: before + inputOf(node).shape[axis] })];
  },
  evaluate: ([x], { attributes: { axis, before }, results: [{ shape }] }) => {
    const strides = stridesOf(shape);
    const data = new Float64Array(sizeOf(shape));
    stridedIndices(x.shape, strides, before * strides[axis]).forEach((place, i) => {
      data[place] = x.data[i];
    });
    return [{ shape, data }];
  },
  emit: (emitter, { attributes: { axis, before, after }, results: [{ shape }] }, [x]) => {
    const margins = (margin: number): readonly number[] => shape.map((_, at) => (at === axis ? margin : 0));
    return emitter.node("Pad", [x, emitter.integers([...margins(before), ...margins(after)])]);
  },
};

/** Zeros before and after the elements of an axis. */
export function pad(
  x: Tensor,
  {
    axis,
    before = 0,
    after = 0,
  }: { readonly axis: number; readonly before?: number; readonly after?: number },
): Tensor {
  const margins = { axis: resolveAxis("pad", x.shape, axis), before, after };
  return before === 0 && after === 0 ? x : applyOne(padOperation, [x], margins);
}
