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
export { NIU_TABLE_3, OPENELM_SIZES, type OpenElmConfig, openElm } from "./models/openelm.ts";
export { parameterCount } from "./models/parameter-count.ts";
export { QUESTION_FORMATION, type VanillaConfig, vanilla } from "./models/vanilla.ts";
export type { Batch, BatchSource } from "./training/batch-source.ts";
export type { CheckpointError } from "./training/checkpoint/checkpoint-error.ts";
export type { CheckpointHeader, Json } from "./training/checkpoint/checkpoint-header.ts";
export { CheckpointSeries } from "./training/checkpoint/checkpoint-series.ts";
export type { CheckpointStore, StoreClaim, StoredFile } from "./training/checkpoint/checkpoint-store.ts";
export { MemoryCheckpointStore } from "./training/checkpoint/memory-checkpoint-store.ts";
export { readHead, readTrainedModel } from "./training/checkpoint/read-checkpoint.ts";
export { compileEvaluation, type EvaluationResult, type Evaluator } from "./training/evaluation.ts";
export {
  type BatchShape,
  type CompiledModel,
  compileLanguageModelStep,
} from "./training/language-model-step.ts";
export { type EventSink, formatEvent, jsonLines, toJsonLine, withSinks } from "./training/metrics.ts";
export { PauseSwitch } from "./training/pause-switch.ts";
export { checkSchedule, learningRateAt, type Schedule, type ScheduleError } from "./training/schedule.ts";
export { tokenBytes } from "./training/token-bytes.ts";
export { train } from "./training/train.ts";
export type { StepDone, TrainingEnded, TrainingEvent } from "./training/training-event.ts";
export type {
  CheckpointPlan,
  EvaluationPlan,
  OptimiserSettings,
  TrainingPlan,
} from "./training/training-plan.ts";
export { type PreparedTraining, serveTraining } from "./worker/serve-training.ts";
export type { Trainer } from "./worker/trainer.ts";
export { webTrainer, webWorkerChannel } from "./worker/web-trainer.ts";
