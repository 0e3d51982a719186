import { broadcastShapes } from "../graph/shape.ts";
import { applyOne, type Operation, type Tensor } from "../graph/tensor.ts";
import { assertSameType, assertType, asTensors, NUMBERS, type Operand } from "./element-wise.ts";
import { broadcastIndices } from "./strided.ts";
import { sumTo } from "./sum.ts";

const whereOperation: Operation = {
  kind: "where",
  infer: ([condition, a, b]) => {
    assertType("where", condition, ["bool"]);
    assertSameType("where", a, b, NUMBERS);
    const shape = broadcastShapes("where", condition.shape, broadcastShapes("where", a.shape, b.shape));
    return [{ shape, type: a.type }];
  },
  gradient: ({ inputs: [condition, a, b] }, [upstream]) => [
    undefined,
    upstream && sumTo(where(condition, upstream, 0), a.shape),
    upstream && sumTo(where(condition, 0, upstream), b.shape),
  ],
  evaluate: (inputs, { results: [{ shape }] }) => {
    const [condition, a, b] = inputs.map((values) =>
      Float64Array.from(broadcastIndices(values.shape, shape), (place) => values.data[place]),
    );
    return [{ shape, data: condition.map((holds, i) => (holds === 0 ? b[i] : a[i])) }];
  },
  isRowWise: () => true,
  emit: (emitter, _node, inputs) => emitter.node("Where", inputs),
};

/** `a` where the `bool` condition holds and `b` elsewhere, all three broadcast. */
export function where(condition: Tensor, a: Operand, b: Operand): Tensor {
  return applyOne(whereOperation, [condition, ...asTensors("where", a, b)], {});
}
