import type { Runtime } from "@engram/tensor";
import type { LanguageModel } from "../models/language-model.ts";
import type { Batch } from "./batch-source.ts";
import { countTargets } from "./count-targets.ts";
import { type BatchShape, compileLanguageModelLoss } from "./language-model-step.ts";
import { type LossFigures, lossFigures } from "./training-event.ts";

/** A loss over held-out text: the mean over all its targets, each counting once. */
export interface EvaluationResult extends LossFigures {
  readonly tokens: number;
}

/** A model's loss on batches, with parameters as they are at that moment. Without dropout, and nothing is changed. */
export interface Evaluator extends Disposable {
  evaluate(
    parameters: Readonly<Record<string, Float32Array>>,
    batches: Iterable<Batch> | AsyncIterable<Batch>,
  ): Promise<EvaluationResult>;
}

/** Compiles the evaluation. @param tokenBytes  bytes of text of each token id; absent: no bits per byte */
export async function compileEvaluation(
  model: LanguageModel,
  runtime: Runtime,
  shape: BatchShape,
  tokenBytes?: ArrayLike<number>,
): Promise<Evaluator> {
  const { executable, feeds } = await compileLanguageModelLoss(model, runtime, shape);
  const taken = new Set(executable.program.inputs.map(({ name }) => name));
  return {
    evaluate: async (parameters, batches) => {
      const fed = Object.fromEntries(Object.entries(parameters).filter(([name]) => taken.has(name)));
      let nats = 0;
      let tokens = 0;
      let bytes: number | undefined = tokenBytes === undefined ? undefined : 0;
      for await (const batch of batches) {
        const counted = countTargets(batch, tokenBytes);
        if (counted.tokens === 0) continue;
        const { loss } = await executable.run({ ...fed, ...feeds(batch) });
        nats += Number(loss?.[0]) * counted.tokens;
        tokens += counted.tokens;
        bytes = bytes === undefined || counted.bytes === undefined ? undefined : bytes + counted.bytes;
      }
      if (tokens === 0) throw new RangeError("an evaluation needs targets that count, got none");
      return { tokens, ...lossFigures(nats / tokens, tokens, bytes) };
    },
    [Symbol.dispose]: () => executable[Symbol.dispose](),
  };
}
