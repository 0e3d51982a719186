import { type ElementType, isFloat } from "../graph/element-type.ts";
import { applyOne, inputOf, type Operation, type Tensor } from "../graph/tensor.ts";
import { onnxDataType } from "../onnx/data-type.ts";

const castOperation: Operation<{ readonly to: ElementType }> = {
  kind: "cast",
  infer: ([x], { to }) => [{ shape: x.shape, type: to }],
  gradient: (node, [upstream]) => {
    const { type } = inputOf(node);
    return [upstream && isFloat(type) && isFloat(node.attributes.to) ? cast(upstream, type) : undefined];
  },
  evaluate: ([x], { attributes: { to } }) => [{ shape: x.shape, data: x.data.map(conversion(to)) }],
  isRowWise: () => true,
  emit: (emitter, { attributes }, [x]) => emitter.node("Cast", [x], { to: onnxDataType(attributes.to) }),
};

function conversion(to: ElementType): (value: number) => number {
  if (isFloat(to)) return (value) => value;
  return to === "bool" ? (value) => Number(value !== 0) : Math.trunc;
}

/** The same numbers in another element type: towards integers the fraction is cut off; towards `bool`, whether not 0. */
export function cast(x: Tensor, type: ElementType): Tensor {
  return x.type === type ? x : applyOne(castOperation, [x], { to: type });
}
