import { isRecord } from "../../is-record.ts";
import { createModel } from "../../models/create-model.ts";
import type { ModelConfigError } from "../../models/model-config-error.ts";
import { err, ok, type Result } from "../../result.ts";
import { loadTokenizer } from "../../tokenizers/saved-tokenizer.ts";
import type { Tokenizer } from "../../tokenizers/tokenizer.ts";
import type { TokenizerFileError } from "../../tokenizers/tokenizer-file-error.ts";
import { type WeightedModel, weightsFault } from "../../weights/model-weights.ts";
import type { WeightsError } from "../../weights/weights-error.ts";
import type { CheckpointError } from "./checkpoint-error.ts";
import type { CheckpointHeader } from "./checkpoint-header.ts";
import type { StoredFile } from "./checkpoint-store.ts";
import { readParameters } from "./read-checkpoint.ts";

/** What a training has made. */
export interface TrainedModel extends WeightedModel {
  /** Absent where the training kept none. */
  readonly tokenizer: Tokenizer | undefined;
  readonly header: CheckpointHeader;
}

/** The model of a checkpoint with its weights and its tokenizer, for those who want it and not the training. */
export async function readTrainedModel(
  file: StoredFile,
): Promise<Result<TrainedModel, CheckpointError | ModelConfigError | TokenizerFileError | WeightsError>> {
  const read = await readParameters(file);
  if (!read.ok) return read;
  const { header, parameters: weights } = read.value;
  const model = createModel(isRecord(header.model) ? header.model : {});
  if (!model.ok) return model;
  const fault = weightsFault(model.value.parameters, weights);
  if (fault !== undefined) return err(fault);
  if (header.tokenizer === null) return ok({ model: model.value, weights, tokenizer: undefined, header });
  const tokenizer = loadTokenizer(header.tokenizer);
  return tokenizer.ok ? ok({ model: model.value, weights, tokenizer: tokenizer.value, header }) : tokenizer;
}
