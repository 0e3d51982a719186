import { isFloat } from "../graph/element-type.ts";
import { constant, input } from "../graph/leaf.ts";
import { sizeOf } from "../graph/shape.ts";
import type { Tensor } from "../graph/tensor.ts";
import { cast, multiply, sum } from "../ops/index.ts";
import type { OperationCase } from "./operation-cases.ts";
import { drawSample, typeOfSample, uniform } from "./sample.ts";

/** A case as graph, with values for its inputs. */
export interface AppliedCase {
  readonly result: Tensor;
  /** The inputs that gradients are taken for, by name. */
  readonly floating: Readonly<Record<string, Tensor>>;
  readonly feeds: Readonly<Record<string, Float64Array>>;
}

/** The graph of a case, and inputs drawn with a seed. */
export function applyCase(
  { inputs, build }: OperationCase,
  type: "float32" | "float64",
  seed: number,
): AppliedCase {
  const draw = uniform(seed);
  const named = Object.entries(inputs);
  const tensors = Object.fromEntries(
    named.map(([name, sample]) => [name, input(name, sample.shape, typeOfSample(sample, type))]),
  );
  return {
    result: build(tensors),
    floating: Object.fromEntries(Object.entries(tensors).filter(([, tensor]) => isFloat(tensor.type))),
    // float32 values, so that they are the same in every element type
    feeds: Object.fromEntries(
      named.map(([name, sample]) => [name, drawSample(sample, draw).map(Math.fround)]),
    ),
  };
}

/** A scalar to which each element contributes with another weight: sum_i weights[i] x[i], weights between .5 and 1.5. */
export function weighted(x: Tensor, seed: number): Tensor {
  const draw = uniform(seed);
  const values = Float32Array.from({ length: sizeOf(x.shape) }, () => 0.5 + draw());
  return sum(multiply(x, cast(constant(values, x.shape, "float32"), x.type)));
}
