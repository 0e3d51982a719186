import { column } from "../../../claim.ts";
import { type MeanInterval, meanInterval } from "../../../statistics/mean-interval.ts";
import type { Tables } from "../../../table.ts";
import { memorisationFloor } from "./entropy-floor.ts";
import type { LineTraining } from "./prepare-line-training.ts";
import { LOSSES } from "./train-on-lines.ts";

/** What was measured after one training. */
export interface TrainingOutcome extends LineTraining {
  readonly training: MeanInterval;
  readonly test: MeanInterval;
  readonly testAnswers: MeanInterval;
  /** What the generator itself pays on the same test lines: the entropy floor of exactly these. */
  readonly testFloor: number;
  readonly trainingFloor: number;
  readonly memorisationFloor: number;
}

/** The outcome of every training in the tables, in the order in which they were run. */
export function outcomesOf(tables: Tables): readonly TrainingOutcome[] {
  const of = (name: string) => column(tables, LOSSES.name, name);
  const [lines, layers, determiners] = [of("lines"), of("layers"), of("determiners")];
  const keys = Array.from(lines, (_, row) => `${lines[row]} ${layers[row]} ${determiners[row]}`);
  return [...new Set(keys)].map((key) => {
    const first = keys.indexOf(key);
    const rows = (isTest: number) =>
      keys.flatMap((each, row) => (each === key && of("isTest")[row] === isTest ? [row] : []));
    const mean = (name: string, isTest: number) =>
      meanInterval(
        rows(isTest).map((row) => of(name)[row]),
        rows(isTest).map((row) => of("tokens")[row]),
      );
    return {
      lines: lines[first],
      layers: layers[first],
      determiners: determiners[first],
      training: mean("loss", 0),
      test: mean("loss", 1),
      testAnswers: mean("answerLoss", 1),
      testFloor: mean("generatorLoss", 1).value,
      trainingFloor: mean("generatorLoss", 0).value,
      memorisationFloor: memorisationFloor(lines[first], mean("tokensPerLine", 0).value),
    };
  });
}
