import { compile, type Executable, input, type Runtime, type Tensor } from "@engram/tensor";
import type { LanguageModel } from "../models/language-model.ts";
import { assertWeights, type ModelWeights } from "../weights/model-weights.ts";

/** What a model makes of T tokens, row-major. */
export interface Inspection {
  readonly tokens: number;
  /** [T, V]: row t scores the token after t. */
  readonly logits: Float32Array;
  /** [T, D] each: after the embedding, after each layer, after the final norm where there is one. */
  readonly hidden: readonly Float32Array[];
  /** [H, T, T] a layer: row i of a head says how much token i reads of each token. */
  readonly attention: readonly Float32Array[];
}

/** Looks into a model. One text at a time. */
export interface Inspector extends Disposable {
  readonly length: number;
  /** @throws RangeError unless there are 1 to `length` ids, all of the vocabulary */
  inspect(ids: ArrayLike<number>): Promise<Inspection>;
}

/**
 * Compiles the model for texts of up to `length` tokens; shorter ones are padded, which a causal model does not see.
 *
 * @throws RangeError for weights that are missing, of another size or not finite
 */
export async function createInspector(
  model: LanguageModel,
  weights: ModelWeights,
  runtime: Runtime,
  { length }: { readonly length: number },
): Promise<Inspector> {
  assertWeights("createInspector", model, weights);
  const parameters = Object.fromEntries(
    model.parameters.map(({ name, shape }) => [name, input(name, shape)]),
  );
  const ids = input("ids", [1, length], "int32");
  const { logits, hidden, attention } = model.forward(parameters, ids, { inspect: true });
  const outputs: Record<string, Tensor> = { logits };
  hidden.forEach((state, index) => {
    outputs[`hidden${index}`] = state;
  });
  attention.forEach((map, layer) => {
    outputs[`attention${layer}`] = map;
  });
  const program = await runtime.load(compile(outputs, { target: runtime.target }));
  const shapes = { hidden, attention };
  return {
    length,
    inspect: (text) => inspectText({ model, weights, program, length, ...shapes }, text),
    [Symbol.dispose]: () => program[Symbol.dispose](),
  };
}

async function inspectText(
  parts: {
    readonly model: LanguageModel;
    readonly weights: ModelWeights;
    readonly program: Executable;
    readonly length: number;
    readonly hidden: readonly Tensor[];
    readonly attention: readonly Tensor[];
  },
  text: ArrayLike<number>,
): Promise<Inspection> {
  const { model, weights, program, length, hidden, attention } = parts;
  assertText(text, length, model.vocabularySize);
  const ids = new Int32Array(length);
  ids.set(Array.from(text));
  const results = await program.run({ ...weights, ids });
  const floats = (name: string) => results[name] as Float32Array;
  const tokens = text.length;
  return {
    tokens,
    logits: floats("logits").slice(0, tokens * model.vocabularySize),
    hidden: hidden.map(({ shape }, index) => floats(`hidden${index}`).slice(0, tokens * shape[2])),
    attention: attention.map(({ shape }, layer) =>
      cornerOf(floats(`attention${layer}`), { maps: shape[1], length, tokens }),
    ),
  };
}

/** The first `tokens` rows and columns of each map [length, length]. */
function cornerOf(
  values: Float32Array,
  { maps, length, tokens }: { readonly maps: number; readonly length: number; readonly tokens: number },
): Float32Array {
  const corner = new Float32Array(maps * tokens * tokens);
  for (let row = 0; row < maps * tokens; row++) {
    const from = (Math.floor(row / tokens) * length + (row % tokens)) * length;
    corner.set(values.subarray(from, from + tokens), row * tokens);
  }
  return corner;
}

function assertText(ids: ArrayLike<number>, length: number, vocabularySize: number): void {
  if (ids.length === 0 || ids.length > length) {
    throw new RangeError(`inspect: ids must be 1..${length} in number, got ${ids.length}`);
  }
  for (let i = 0; i < ids.length; i++) {
    if (!Number.isInteger(ids[i]) || ids[i] < 0 || ids[i] >= vocabularySize) {
      throw new RangeError(`inspect: ids[${i}] must be within 0..${vocabularySize - 1}, got ${ids[i]}`);
    }
  }
}
