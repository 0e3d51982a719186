import { compile, input, type Runtime, type Tensor } from "@engram/tensor";
import type { LanguageModel } from "@engram/transformer";

/** A text, and the token whose final activation is wanted: the one that predicts what comes after it. */
export interface Place {
  readonly ids: ArrayLike<number>;
  readonly at: number;
}

/** Texts that go through the model together. */
const TOGETHER = 32;

/**
 * Final activations of a model, one vector [D] a place: those of the last layer, and where the model has a final norm those
 * after it.
 *
 * @param length tokens of the longest text; shorter ones are filled up, which a causal model does not see
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
  const tensors = Object.fromEntries(model.parameters.map(({ name, shape }) => [name, input(name, shape)]));
  const ids = input("ids", [TOGETHER, length], "int32"); // [B, T]
  const { hidden } = model.forward(tensors, ids, { inspect: true });
  const states: Tensor = hidden[normed ? hidden.length - 1 : model.cache.length]; // [B, T, D]
  using program = await runtime.load(compile({ states }, { target: runtime.target }));
  const taken = new Set(program.program.inputs.map(({ name }) => name));
  const fed = Object.fromEntries(Object.entries(parameters).filter(([name]) => taken.has(name)));
  const width = states.shape[2];
  const vectors: Float32Array[] = [];
  for (let first = 0; first < places.length; first += TOGETHER) {
    const some = places.slice(first, first + TOGETHER);
    const rows = new Int32Array(TOGETHER * length); // [B, T]
    for (const [row, place] of some.entries()) rows.set(Array.from(place.ids), row * length);
    const results = await program.run({ ...fed, ids: rows });
    const values = results.states as Float32Array; // [B, T, D]
    for (const [row, { at }] of some.entries()) {
      const start = (row * length + at) * width;
      vectors.push(values.slice(start, start + width)); // [D]
    }
  }
  return vectors;
}
