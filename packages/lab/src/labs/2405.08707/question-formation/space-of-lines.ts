import { vanilla } from "@engram/transformer";
import { addSpaces } from "../../../add-spaces.ts";
import type { Space } from "../../../claim.ts";
import { largestSpace } from "../../../largest-space.ts";
import { spaceOfRows } from "../../../space-of-rows.ts";
import { spaceOfTraining } from "../../../space-of-training.ts";
import {
  HELD_LINES,
  LINE_BATCH,
  type LineTraining,
  lineModelConfig,
  type TrainingSizes,
} from "./prepare-line-training.ts";
import { CURVE, LOSSES } from "./train-on-lines.ts";

/** A drawn line with its words, its text and its ids: 900 bytes measured. */
const BYTES_OF_LINE = 1000;
/** Of a curve, and of batches of evaluated lines, training and test. */
const CURVE_ROWS = 1000;
const LOSS_ROWS = (2 * HELD_LINES) / LINE_BATCH.batch;

/** What trainings on lines take, one after the other. */
export function spaceOfLineTrainings(trainings: readonly LineTraining[], sizes: TrainingSizes): Space {
  const largest = largestSpace(
    trainings.map((training) =>
      addSpaces(
        spaceOfTraining(vanilla(lineModelConfig(training, sizes)), {
          batch: sizes.batch,
          context: LINE_BATCH.context,
        }),
        {
          memoryBytes: training.lines * BYTES_OF_LINE,
          diskBytes: 0,
        },
      ),
    ),
  );
  return addSpaces(
    largest,
    spaceOfRows(trainings.length * CURVE_ROWS, CURVE.columns.length),
    spaceOfRows(trainings.length * LOSS_ROWS, LOSSES.columns.length),
  );
}
