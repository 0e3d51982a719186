import { sizeOf } from "@engram/tensor";
import type { LanguageModel, ModelParameter } from "../models/language-model.ts";
import { findNotFinite } from "../training/find-not-finite.ts";
import type { WeightsError } from "./weights-error.ts";

/** Values of a model's parameters by name, row-major. */
export type ModelWeights = Readonly<Record<string, Float32Array>>;

/** A model and its weights, as files give them. */
export interface WeightedModel {
  readonly model: LanguageModel;
  readonly weights: ModelWeights;
}

/** What is wrong with weights for these parameters: one that is missing, of another size, or not finite. */
export function weightsFault(
  parameters: readonly ModelParameter[],
  weights: ModelWeights,
): WeightsError | undefined {
  for (const { name, shape } of parameters) {
    const values = weights[name];
    if (values === undefined) return { code: "weights.missing", tensor: name };
    if (values.length !== sizeOf(shape)) {
      return { code: "weights.wrong-shape", tensor: name, shape: [values.length], expected: shape };
    }
    if (findNotFinite({ [name]: values }) !== undefined) {
      const index = values.findIndex((value) => !Number.isFinite(value));
      return { code: "weights.not-finite", tensor: name, index };
    }
  }
  return undefined;
}

/**
 * Weights that are used or written must be whole and finite: a model of NaN would answer, and mean nothing.
 *
 * @throws RangeError naming the tensor
 */
export function assertWeights(
  what: string,
  { parameters }: Pick<LanguageModel, "parameters">,
  weights: ModelWeights,
): void {
  const fault = weightsFault(parameters, weights);
  if (fault !== undefined) throw new RangeError(`${what}: unsound weights, ${JSON.stringify(fault)}`);
}
