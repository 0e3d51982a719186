export type { LanguageModel } from "./models/language-model.ts";
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
