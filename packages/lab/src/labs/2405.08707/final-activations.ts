import type { Runtime } from "@engram/tensor";
import type { LanguageModel } from "@engram/transformer";
import { hiddenStates } from "./hidden-states.ts";

/** A text, and the token whose final activation is wanted: the one that predicts what comes after it. */
export interface Place {
  readonly ids: ArrayLike<number>;
  readonly at: number;
}

/**
 * Final activations of a model, one vector [D] a place: those of the last layer, and where the model has a final norm those
 * after it.
 *
 * @param length tokens of the longest text
 */
export async function finalActivations(
  model: LanguageModel,
  parameters: Readonly<Record<string, Float32Array>>,
  runtime: Runtime,
  {
    places,
    length,
    normed,
  }: { readonly places: readonly Place[]; readonly length: number; readonly normed: boolean },
): Promise<readonly Float32Array[]> {
  const how = { texts: places.map(({ ids }) => ids), length, layers: [normed ? -1 : model.cache.length] };
  const vectors: Float32Array[] = [];
  for await (const [states] of hiddenStates(model, parameters, runtime, how)) {
    const width = states.length / length;
    const { at } = places[vectors.length];
    vectors.push(states.slice(at * width, (at + 1) * width)); // [D]
  }
  return vectors;
}
