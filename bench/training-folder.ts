/** @file Training problems in folders, as `training-problem.ts` describes their files. */
import { closeSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import {
  makeTrainingProblem,
  parseBatches,
  type ReadProblem,
  sizeOf,
  type TrainingProblem,
  type TrainingShape,
} from "./training-problem.ts";

/** Writes the problem of this shape into a folder that is there. */
export function writeTrainingProblem(folder: string, shape: TrainingShape): void {
  const { problem, weights, batches } = makeTrainingProblem(shape);
  writeArrays(join(folder, "weights.f32"), weights);
  writeArrays(join(folder, "batches.i32"), batches);
  writeFileSync(join(folder, "problem.json"), JSON.stringify(problem));
}

function writeArrays(path: string, arrays: Iterable<Float32Array | Int32Array>): void {
  const file = openSync(path, "w");
  try {
    for (const array of arrays) writeSync(file, array);
  } finally {
    closeSync(file);
  }
}

/** Reads what {@link writeTrainingProblem} wrote. */
export function readTrainingProblem(folder: string): ReadProblem {
  const problem = JSON.parse(readFileSync(join(folder, "problem.json"), "utf8")) as TrainingProblem;
  return {
    ...problem,
    steps: parseBatches(problem, Uint8Array.from(readFileSync(join(folder, "batches.i32"))).buffer),
    valuesOf: ({ shape, offset }) => {
      const values = new Float32Array(sizeOf(shape));
      const file = openSync(join(folder, "weights.f32"), "r");
      try {
        readSync(file, values, { position: 4 * offset });
      } finally {
        closeSync(file);
      }
      return values;
    },
  };
}
