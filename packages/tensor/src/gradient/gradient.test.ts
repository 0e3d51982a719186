import { expect, test } from "vitest";
import { evaluate } from "../evaluate/evaluate.ts";
import { constant, input, scalar } from "../graph/leaf.ts";
import { applyOne, type Operation, type Tensor } from "../graph/tensor.ts";
import {
  add,
  cast,
  divide,
  exp,
  logSumExp,
  matmul,
  max,
  maximum,
  minimum,
  multiply,
  power,
  square,
  sum,
  tanh,
} from "../ops/index.ts";
import { expectClose } from "../testing/close.ts";
import { gradient } from "./gradient.ts";

test("the gradient of x^T A x is (A + A^T) x, and its gradient A + A^T", () => {
  const x = input("x", [3, 1], "float64");
  const matrix = Float64Array.of(1, 2, 3, -4, 5, 0.5, 7, -8, 9);
  const form = sum(matmul(x, matmul(constant(matrix, [3, 3], "float64"), x), { transposeA: true }));
  const [slope] = gradient(form, [x]);
  const [second] = gradient(sum(multiply(slope, constant(Float64Array.of(1, 0, 0), [3, 1], "float64"))), [x]);
  const [first, row] = evaluate([slope, second], { x: [1, -2, 0.5] });
  expectClose("slope", first.data, [2 + 4 + 5, -2 - 20 - 3.75, 10 + 15 + 9], { atol: 1e-12, rtol: 0 });
  expectClose("row of A + A^T", row.data, [2, -2, 10], { atol: 1e-12, rtol: 0 });
});

test("five gradients of x^5 leave 5!", () => {
  const x = input("x", []);
  let derivative = power(x, 5);
  for (let order = 1; order <= 5; order += 1) [derivative] = gradient(derivative, [x]);
  expectClose("fifth", evaluate([derivative], { x: [0.7] })[0].data, [120], { atol: 1e-12, rtol: 0 });
});

test("the gradient of logSumExp is the softmax, which sums to 1", () => {
  const x = input("x", [4]);
  const [slope] = gradient(logSumExp(x), [x]);
  const [{ data }] = evaluate([slope], { x: [1000, 1000, 999, -1000] });
  const share = 1 / (2 + Math.exp(-1));
  expectClose("softmax", data, [share, share, share * Math.exp(-1), 0], { atol: 1e-15, rtol: 0 });
});

test("a tensor that is used several times gets the sum of what comes back", () => {
  const x = input("x", []);
  const [slope] = gradient(add(multiply(x, x), add(multiply(x, 3), divide(1, x))), [x]);
  expectClose("slope", evaluate([slope], { x: [2] })[0].data, [4 + 3 - 0.25], { atol: 1e-15, rtol: 0 });
});

test("gradients reach tensors in the middle of a graph, and the loss itself", () => {
  const x = input("x", [2]);
  const middle = exp(x);
  const loss = sum(square(middle));
  const [ofMiddle, ofLoss] = evaluate(gradient(loss, [middle, loss]), { x: [0, 1] });
  expectClose("middle", ofMiddle.data, [2, 2 * Math.E], { atol: 1e-15, rtol: 0 });
  expect([...ofLoss.data]).toEqual([1]);
});

test("where there is no influence the gradient is zeros of the tensor's shape and type", () => {
  const x = input("x", []);
  const other = input("other", [2, 3], "float64");
  const [zeros] = gradient(square(x), [other]);
  expect(zeros).toMatchObject({ shape: [2, 3], type: "float64" });
  expect([...evaluate([zeros], {})[0].data]).toEqual([0, 0, 0, 0, 0, 0]);
});

test("a graph of 20,000 steps in a row has a gradient", () => {
  const x = input("x", []);
  let chain = x;
  for (let i = 0; i < 20_000; i += 1) chain = add(chain, 0.0001);
  const [slope] = gradient(tanh(chain), [x]);
  expectClose("slope", evaluate([slope], { x: [-2] })[0].data, [1], { atol: 1e-12, rtol: 0 });
});

test("equal graphs have equal gradients, node for node", () => {
  const kinds = (): string[] => {
    const x = input("x", [2, 2]);
    const [slope] = gradient(sum(tanh(matmul(x, exp(x)))), [x]);
    const seen: string[] = [];
    const walk = (tensor: typeof slope): void => {
      seen.push(tensor.node.operation.kind);
      tensor.node.inputs.forEach(walk);
    };
    walk(slope);
    return seen;
  };
  expect(kinds()).toEqual(kinds());
});

test("only a floating scalar can be the loss", () => {
  const x = input("x", [2]);
  expect(() => gradient(x, [x])).toThrow("the loss must be a floating scalar [], got float32 [2]");
  const count = input("count", [], "int32");
  expect(() => gradient(count, [x])).toThrow("the loss must be a floating scalar [], got int32 []");
});

test("equally large elements share the gradient of the largest equally", () => {
  const x = input("x", [4]);
  const y = input("y", [4]);
  const feeds = { x: [3, 1, 3, 3], y: [3, 2, 0, 5] };
  const gradients = (loss: Tensor) => evaluate(gradient(loss, [x, y]), feeds).map(({ data }) => [...data]);
  expect(gradients(max(x))).toEqual([
    [1 / 3, 0, 1 / 3, 1 / 3],
    [0, 0, 0, 0],
  ]);
  expect(gradients(sum(maximum(x, y)))).toEqual([
    [0.5, 0, 1, 0],
    [0.5, 1, 0, 1],
  ]);
  expect(gradients(sum(minimum(x, y)))).toEqual([
    [0.5, 1, 0, 1],
    [0.5, 0, 1, 0],
  ]);
});

test("an operation whose gradient has not the shape of its input is named", () => {
  const broken: Operation = {
    kind: "broken",
    infer: ([{ shape, type }]) => [{ shape, type }],
    gradient: (_node, [upstream]) => [upstream && sum(upstream)],
    evaluate: (inputs) => inputs,
    emit: (_emitter, _node, inputs) => inputs,
  };
  const x = input("x", [2]);
  expect(() => gradient(sum(applyOne(broken, [x], {})), [x])).toThrow(
    "gradient of broken: must be float32 [2], got float32 []",
  );
});

test("integers have no gradient", () => {
  const ids = input("ids", [2], "int32");
  expect(() => gradient(scalar(1), [ids])).toThrow("only floating tensors have a gradient, got int32 [2]");
  const x = input("x", []);
  const [slope] = gradient(multiply(x, sum(cast(cast(x, "int32"), "float32"))), [x]);
  expect([...evaluate([slope], { x: [2.5] })[0].data]).toEqual([2]);
});
