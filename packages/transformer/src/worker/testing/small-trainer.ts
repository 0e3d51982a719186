/** @file A module for a training thread: the small training of the tests, with what a request says of it. */
import { NodeCheckpointStore } from "../../training/checkpoint/node-checkpoint-store.ts";
import { smallTraining } from "../../training/testing/small-training.ts";
import type { PreparedTraining } from "../serve-training.ts";

/** A request of these tests. */
export interface SmallRequest {
  readonly totalSteps: number;
  readonly folder?: string;
  readonly fails?: "while preparing" | "by leaving";
}

/** Called by the thread. */
export async function prepareTraining(request: unknown): Promise<PreparedTraining> {
  const { totalSteps, folder, fails } = request as SmallRequest;
  if (fails === "while preparing") throw new RangeError("nothing to train on");
  if (fails === "by leaving") process.exit(7);
  const checkpoints =
    folder === undefined
      ? {}
      : { checkpoints: { store: new NodeCheckpointStore(folder), every: 5, model: { family: "bigram" } } };
  return {
    plan: smallTraining({ totalSteps, ...checkpoints }),
    answer: async (question) => {
      if (question === "fail") throw new RangeError("no such question");
      return { asked: question, totalSteps };
    },
    [Symbol.dispose]: () => undefined,
  };
}
