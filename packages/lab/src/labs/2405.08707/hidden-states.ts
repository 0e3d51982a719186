import { compile, input, type Runtime } from "@engram/tensor";
import type { LanguageModel } from "@engram/transformer";

/** Texts that go through the model together. */
const TOGETHER = 32;

/** What is looked at of a model. */
export interface HiddenPlaces {
  readonly texts: readonly ArrayLike<number>[];
  /** Tokens of the longest text; shorter ones are filled up, which a causal model does not see. */
  readonly length: number;
  /** 0: after the embedding; l: after layer l; -1: after everything, the final norm too where the model has one. */
  readonly layers: readonly number[];
}

/** Hidden states of one text after another: [T, D] for each layer asked for. */
export async function* hiddenStates(
  model: LanguageModel,
  parameters: Readonly<Record<string, Float32Array>>,
  runtime: Runtime,
  { texts, length, layers }: HiddenPlaces,
): AsyncGenerator<readonly Float32Array[], void, void> {
  const tensors = Object.fromEntries(model.parameters.map(({ name, shape }) => [name, input(name, shape)]));
  const ids = input("ids", [TOGETHER, length], "int32"); // [B, T]
  const { hidden } = model.forward(tensors, ids, { inspect: true });
  const outputs = Object.fromEntries(
    layers.map((layer, index) => {
      const state = hidden.at(layer);
      if (state === undefined) throw new RangeError(`layers must be below ${hidden.length}, got ${layer}`);
      return [`state${index}`, state]; // [B, T, D]
    }),
  );
  using program = await runtime.load(compile(outputs, { target: runtime.target }));
  const taken = new Set(program.program.inputs.map(({ name }) => name));
  const fed = Object.fromEntries(Object.entries(parameters).filter(([name]) => taken.has(name)));
  for (let first = 0; first < texts.length; first += TOGETHER) {
    const some = texts.slice(first, first + TOGETHER);
    const rows = new Int32Array(TOGETHER * length); // [B, T]
    for (const [row, text] of some.entries()) rows.set(Array.from(text), row * length);
    const results = await program.run({ ...fed, ids: rows });
    for (const row of some.keys()) {
      yield layers.map((_, index) => {
        const values = results[`state${index}`] as Float32Array; // [B, T, D]
        const size = values.length / TOGETHER;
        return values.slice(row * size, (row + 1) * size); // [T, D]
      });
    }
  }
}
