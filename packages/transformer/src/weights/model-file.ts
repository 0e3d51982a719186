/** @file Engram's own model file: safetensors with the model's own names, its configuration as JSON in the metadata. */
import { isRecord } from "../is-record.ts";
import { createModel } from "../models/create-model.ts";
import { err, ok, type Result } from "../result.ts";
import { assertWeights, type WeightedModel, weightsFault } from "./model-weights.ts";
import { readSafetensors, writeSafetensors } from "./safetensors.ts";
import type { WeightsError } from "./weights-error.ts";

/**
 * A model and its weights as a file, in parts to be written one after the other; nothing is copied.
 *
 * @throws RangeError for weights that are missing, of another size or not finite
 */
export function writeModelFile({ model, weights }: WeightedModel): readonly Uint8Array[] {
  assertWeights("writeModelFile", model, weights);
  const tensors = model.parameters.map(
    ({ name, shape }) => [name, { shape, values: weights[name] }] as const,
  );
  return writeSafetensors(Object.fromEntries(tensors), { config: JSON.stringify(model.config) });
}

/** The model of such a file, with its weights. */
export function readModelFile(file: Uint8Array): Result<WeightedModel, WeightsError> {
  const read = readSafetensors(file);
  if (!read.ok) return read;
  const config = configOf(read.value.metadata.config);
  if (!config.ok) return config;
  const model = createModel(config.value);
  if (!model.ok) return err({ code: "weights.bad-config", error: model.error });
  const weights: Record<string, Float32Array> = {};
  for (const { name, shape } of model.value.parameters) {
    const tensor = read.value.tensors.get(name);
    if (tensor === undefined) return err({ code: "weights.missing", tensor: name });
    if (tensor.shape.join() !== shape.join()) {
      return err({ code: "weights.wrong-shape", tensor: name, shape: tensor.shape, expected: shape });
    }
    const values = tensor.values();
    if (!values.ok) return values;
    weights[name] = values.value;
  }
  const fault = weightsFault(model.value.parameters, weights);
  return fault === undefined ? ok({ model: model.value, weights }) : err(fault);
}

function configOf(json: string | undefined): Result<Readonly<Record<string, unknown>>, WeightsError> {
  const foreign = { code: "weights.foreign", field: "__metadata__.config", offset: 8, value: json } as const;
  if (json === undefined) return err(foreign);
  try {
    const config: unknown = JSON.parse(json);
    return isRecord(config) ? ok(config) : err(foreign);
  } catch (error) {
    if (error instanceof SyntaxError) return err(foreign);
    throw error;
  }
}
