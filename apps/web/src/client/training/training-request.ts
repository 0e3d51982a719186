/** @file What a page and its training worker say to each other, beside the events of the training. */
import type { AnsweredQuestion, QuestionKind } from "@engram/lab/question-formation";
import type { TabTraining } from "#lib/training/training-settings.ts";

/** Asks for a training. */
export interface TrainingRequest {
  readonly training: TabTraining;
  readonly threads: number;
  /** ONNX Runtime's WebAssembly. */
  readonly runtime: ArrayBuffer;
  /** Of the browser's database of checkpoints. */
  readonly store: string;
  /** What the training may use. */
  readonly availableBytes: number;
}

/** Asks the model of the training to answer some questions. */
export interface QuestionsRequest {
  readonly kind: QuestionKind;
  readonly first: number;
  readonly count: number;
}

export type QuestionsAnswer = readonly AnsweredQuestion[];
