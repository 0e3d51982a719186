export { BatchLoader, type BatchSettings } from "./data/batch-loader.ts";
export type { DataError } from "./data/data-error.ts";
export { splitDocuments } from "./data/split-documents.ts";
export { inBlocks, type SubsetSettings, subsetOf } from "./data/subset.ts";
export { type ByteSource, openTokenFile, type TokenFileError } from "./data/token-file.ts";
export type { TokenSource } from "./data/token-source.ts";
export { type DocumentError, tokenizeTexts, tokensInMemory } from "./data/tokens-in-memory.ts";
export { createDecoder, type Decoder, type DecoderOptions } from "./inference/decoder.ts";
export {
  type EndReason,
  type GenerationEvent,
  type GenerationSettings,
  generate,
} from "./inference/generate.ts";
export type { GenerationError } from "./inference/generation-error.ts";
export { createInspector, type Inspection, type Inspector } from "./inference/inspect.ts";
export { createSampler, likeliest, type Sampler, type SamplingSettings } from "./inference/sample.ts";
export { createModel, type ModelConfig } from "./models/create-model.ts";
export { GPT2_SIZES, type Gpt2Config, gpt2 } from "./models/gpt2.ts";
export { initialise } from "./models/initialise.ts";
export type {
  CacheLayout,
  ForwardOptions,
  ForwardResult,
  InitialValues,
  KeyValueCache,
  LanguageModel,
  ModelParameter,
  ModelTensors,
} from "./models/language-model.ts";
export { type LlamaConfig, llama } from "./models/llama.ts";
export type { ModelConfigError } from "./models/model-config-error.ts";
export { type OpenElmConfig, openElm } from "./models/openelm.ts";
export { NIU_TABLE_3, OPENELM_SIZES } from "./models/openelm-sizes.ts";
export { parameterCount } from "./models/parameter-count.ts";
export { QUESTION_FORMATION, type VanillaConfig, vanilla } from "./models/vanilla.ts";
export { type CounterRandom, counterRandom } from "./random/counter-random.ts";
export { type Permutation, permutation } from "./random/permutation.ts";
export { err, ok, type Result, unwrap } from "./result.ts";
export { ByteBpe } from "./tokenizers/byte-bpe.ts";
export { CharacterTokenizer } from "./tokenizers/character-tokenizer.ts";
export { readGpt2Files } from "./tokenizers/gpt2-files.ts";
export { Llama2cBpe } from "./tokenizers/llama2c-bpe.ts";
export { readLlama2cFile } from "./tokenizers/llama2c-file.ts";
export { readByteBpeFile } from "./tokenizers/read-byte-bpe-file.ts";
export { loadTokenizer, readTokenizerJson, type SavedTokenizer } from "./tokenizers/saved-tokenizer.ts";
export type { TokenizeError, Tokenizer, TokenStream } from "./tokenizers/tokenizer.ts";
export type { TokenizerFileError } from "./tokenizers/tokenizer-file-error.ts";
export { type ByteBpeProgress, type ByteBpeTraining, trainByteBpe } from "./tokenizers/train-byte-bpe.ts";
export { collectWords, WordTokenizer, type WordVocabulary } from "./tokenizers/word-tokenizer.ts";
export type { Batch, BatchSource } from "./training/batch-source.ts";
export { checkTrainingMemory, type MemoryError } from "./training/check-memory.ts";
export { checkTextTraining, type SettingError } from "./training/check-text-training.ts";
export { BrowserCheckpointStore } from "./training/checkpoint/browser-checkpoint-store.ts";
export type { CheckpointError } from "./training/checkpoint/checkpoint-error.ts";
export type { CheckpointHeader, Json } from "./training/checkpoint/checkpoint-header.ts";
export { CheckpointSeries } from "./training/checkpoint/checkpoint-series.ts";
export type { CheckpointStore, StoreClaim, StoredFile } from "./training/checkpoint/checkpoint-store.ts";
export { MemoryCheckpointStore } from "./training/checkpoint/memory-checkpoint-store.ts";
export { readHead } from "./training/checkpoint/read-checkpoint.ts";
export { readTrainedModel, type TrainedModel } from "./training/checkpoint/read-trained-model.ts";
export { compileEvaluation, type EvaluationResult, type Evaluator } from "./training/evaluation.ts";
export {
  type BatchShape,
  type CompiledModel,
  compileLanguageModelStep,
} from "./training/language-model-step.ts";
export { type EventSink, formatEvent, jsonLines, toJsonLine, withSinks } from "./training/metrics.ts";
export { PauseSwitch } from "./training/pause-switch.ts";
export { predictTrainingMemory } from "./training/predict-memory.ts";
export { replicasFor } from "./training/replicas-for.ts";
export { checkSchedule, learningRateAt, type Schedule, type ScheduleError } from "./training/schedule.ts";
export {
  prepareTextTraining,
  type ReadyTraining,
  type TextTraining,
  type TextTrainingError,
} from "./training/text-training.ts";
export { tokenBytes } from "./training/token-bytes.ts";
export { train } from "./training/train.ts";
export type { StepDone, TrainingEnded, TrainingEvent } from "./training/training-event.ts";
export type {
  CheckpointPlan,
  EvaluationPlan,
  OptimiserSettings,
  TrainingPlan,
} from "./training/training-plan.ts";
export { exportModelOnnx, type ModelExportOptions } from "./weights/export-onnx.ts";
export { type Gpt2Settings, type NamedTensors, readGpt2Weights } from "./weights/gpt2-weights.ts";
export { readLlama2c } from "./weights/llama2c.ts";
export { readModelFile, writeModelFile } from "./weights/model-file.ts";
export { type ModelWeights, type WeightedModel, weightsFault } from "./weights/model-weights.ts";
export { onnxTensors } from "./weights/onnx-tensors.ts";
export {
  readSafetensors,
  type SafetensorsFile,
  type StoredTensor,
  type TensorsToStore,
  writeSafetensors,
} from "./weights/safetensors.ts";
export type { WeightsError } from "./weights/weights-error.ts";
export { type PreparedTraining, serveTraining } from "./worker/serve-training.ts";
export type { Trainer } from "./worker/trainer.ts";
export { type WebWorker, type WebWorkerScope, webTrainer, webWorkerChannel } from "./worker/web-trainer.ts";
