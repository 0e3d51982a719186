import type { ElementType } from "../graph/element-type.ts";
import { resolveAxis, type Shape } from "../graph/shape.ts";
import { applyOne, type Operation, type Tensor } from "../graph/tensor.ts";
import { ShapeError } from "../shape-error.ts";
import { NUMBERS } from "./element-wise.ts";
import { stridedIndices } from "./strided.ts";

type Attributes = { readonly shape: Shape; readonly axis: number; readonly type: ElementType };

const iotaOperation: Operation<Attributes> = {
  kind: "iota",
  infer: (_inputs, { shape, type }) => {
    if (!NUMBERS.includes(type)) throw new ShapeError(`iota: type must be a number's, got ${type}`);
    return [{ shape, type }];
  },
  evaluate: (_inputs, { attributes: { shape, axis } }) => {
    const steps = shape.map((_, at) => Number(at === axis));
    return [{ shape, data: Float64Array.from(stridedIndices(shape, steps)) }];
  },
  emit: (emitter, { attributes: { shape, axis, type } }) => {
    const numbers = Array.from({ length: shape[axis] }, (_, i) => i);
    const values = type === "int32" ? Int32Array : type === "float64" ? Float64Array : Float32Array;
    const alone = shape.map((length, at) => (at === axis ? length : 1));
    const line = emitter.constant(values.from(numbers), { shape: alone, type });
    return emitter.node("Expand", [line, emitter.integers(shape)]);
  },
};

/** The place along one axis at each element: 0, 1, 2, ... */
export function iota(shape: Shape, axis: number, type: ElementType = "int32"): Tensor {
  return applyOne(iotaOperation, [], { shape, axis: resolveAxis("iota", shape, axis), type });
}
