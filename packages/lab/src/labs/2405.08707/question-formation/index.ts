/** @file Question-Formation for whoever trains on it outside of an experiment: a page, a bench. Runs in browsers. */

export { predictTrainingSeconds } from "../training-settings.ts";
export { type AnsweredQuestion, answerQuestions } from "./answer-questions.ts";
export { type EntropyFloor, entropyFloor, memorisationFloor } from "./entropy-floor.ts";
export { lexiconWithDeterminers } from "./lexicon.ts";
export {
  batchesInOrder,
  describeModel,
  LINE_BATCH,
  type LineTraining,
  lineModelConfig,
  type PreparedLineTraining,
  prepareLineTraining,
  type TrainingSizes,
} from "./prepare-line-training.ts";
export { QUESTION_KINDS, type QuestionKind, questionsOf } from "./questions.ts";
