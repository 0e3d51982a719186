/**
 * @file A training problem in a folder, so that programs in several languages start from the same weights and see the same
 * batches: `problem.json` (shape, optimiser, parameters under the names of GPT-2's published files, matrices [in, out]),
 * `weights.f32` (one after the other) and `batches.i32` ([step, 2, B, T]: ids, then targets).
 */
/** A GPT-2-like model and its batches: B = batch, T = context, D = width, V = vocabulary. */
export interface TrainingShape {
  readonly layers: number;
  readonly width: number;
  readonly heads: number;
  readonly vocabulary: number;
  readonly batch: number;
  readonly context: number;
}

/** AdamW of every side. */
export interface Optimiser {
  readonly learningRate: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  readonly weightDecay: number;
}

/** Where a parameter is in `weights.f32`; `offset` counts numbers. */
export interface ProblemParameter {
  readonly name: string;
  readonly shape: readonly number[];
  readonly decay: boolean;
  readonly offset: number;
}

/** What `problem.json` holds. */
export interface TrainingProblem {
  readonly shape: TrainingShape;
  readonly optimiser: Optimiser;
  readonly parameters: readonly ProblemParameter[];
  /** Different batches; after the last the first comes again. */
  readonly batches: number;
}

/** The shapes that are measured, by the name they have on the command line. */
export const SHAPES = {
  w256: { layers: 6, width: 256, heads: 8, vocabulary: 512, batch: 32, context: 64 },
  w512: { layers: 6, width: 512, heads: 8, vocabulary: 512, batch: 16, context: 64 },
  w128: { layers: 4, width: 128, heads: 4, vocabulary: 512, batch: 32, context: 64 },
  "gpt2-small": { layers: 12, width: 768, heads: 12, vocabulary: 50_257, batch: 2, context: 128 },
} as const satisfies Record<string, TrainingShape>;
export type ShapeName = keyof typeof SHAPES;

/** Multiply-adds of the matrix products of a step, forward and backward, counted twice each as usual. */
export function stepFlops({ layers, width, vocabulary, batch, context }: TrainingShape): number {
  const inMatrices = layers * 12 * width ** 2 + vocabulary * width;
  return batch * context * (6 * inMatrices + 12 * layers * width * context);
}

/** Mulberry32: uniform in [0, 1), the same everywhere. */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function parametersOf({ layers, width, vocabulary, context }: TrainingShape): ProblemParameter[] {
  const norm = (name: string) => [
    { name: `${name}.weight`, shape: [width], decay: false },
    { name: `${name}.bias`, shape: [width], decay: false },
  ];
  const linear = (name: string, from: number, to: number) => [
    { name: `${name}.weight`, shape: [from, to], decay: true },
    { name: `${name}.bias`, shape: [to], decay: false },
  ];
  const blocks = Array.from({ length: layers }, (_, layer) => [
    ...norm(`h.${layer}.ln_1`),
    ...linear(`h.${layer}.attn.c_attn`, width, 3 * width),
    ...linear(`h.${layer}.attn.c_proj`, width, width),
    ...norm(`h.${layer}.ln_2`),
    ...linear(`h.${layer}.mlp.c_fc`, width, 4 * width),
    ...linear(`h.${layer}.mlp.c_proj`, 4 * width, width),
  ]);
  let offset = 0;
  return [
    { name: "wte.weight", shape: [vocabulary, width], decay: true },
    { name: "wpe.weight", shape: [context, width], decay: true },
    ...blocks.flat(),
    ...norm("ln_f"),
  ].map((parameter) => {
    const placed = { ...parameter, offset };
    offset += sizeOf(parameter.shape);
    return placed;
  });
}

/** Number of values. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1);
}

/** Deviation .02 for matrices, as GPT-2 starts; biases and gains off their zeros and ones, so that a slip there shows. */
function initialValues({ name, shape }: ProblemParameter, random: () => number): Float32Array {
  const centre = /ln_\w+\.weight$/.test(name) ? 1 : 0;
  const bound = 0.02 * Math.sqrt(3);
  return Float32Array.from({ length: sizeOf(shape) }, () => centre + bound * (2 * random() - 1));
}

/** Rows of tokens of which three in four follow from the one before, so that there is something to learn. */
function batchValues({ vocabulary, batch, context }: TrainingShape, random: () => number): Int32Array {
  const draw = (): number => Math.floor(random() * vocabulary);
  const values = new Int32Array(2 * batch * context); // [2, B, T]
  for (let row = 0; row < batch; row += 1) {
    let token = draw();
    for (let at = 0; at < context; at += 1) {
      const next = random() < 0.75 ? (token * 7 + 3) % vocabulary : draw();
      values[row * context + at] = token;
      values[(batch + row) * context + at] = next;
      token = next;
    }
  }
  return values;
}

/** A problem with its arrays; those of the parameters are made one at a time, as a large model's fill the memory. */
export interface MadeProblem {
  readonly problem: TrainingProblem;
  readonly weights: Iterable<Float32Array>;
  /** Each [2, B, T]. To be taken after the weights. */
  readonly batches: Iterable<Int32Array>;
}

/** A problem of this shape, always the same. */
export function makeTrainingProblem(shape: TrainingShape, batches = 20): MadeProblem {
  const optimiser = {
    // A large model at the rate of a small one is unstable at once, and then any two programs drift apart.
    learningRate: shape.width >= 768 ? 3e-4 : 1e-3,
    beta1: 0.9,
    beta2: 0.999,
    epsilon: 1e-8,
    weightDecay: 0.01,
  };
  const problem: TrainingProblem = { shape, optimiser, parameters: parametersOf(shape), batches };
  const random = uniform(20_261_122);
  return {
    problem,
    weights: problem.parameters.values().map((parameter) => initialValues(parameter, random)),
    batches: Array.from({ length: batches })
      .values()
      .map(() => batchValues(shape, random)),
  };
}

/** A problem ready to be trained on. */
export interface ReadProblem extends TrainingProblem {
  /** Initial values, read when they are asked for: nobody pays for a second copy of a large model. */
  readonly valuesOf: (parameter: ProblemParameter) => Float32Array;
  readonly steps: readonly { readonly ids: Int32Array; readonly targets: Int32Array }[];
}

/** The batches in the bytes of their file. */
export function parseBatches(problem: TrainingProblem, bytes: ArrayBuffer): ReadProblem["steps"] {
  const tokens = problem.shape.batch * problem.shape.context;
  return Array.from({ length: problem.batches }, (_, step) => ({
    ids: new Int32Array(bytes, 8 * step * tokens, tokens),
    targets: new Int32Array(bytes, (8 * step + 4) * tokens, tokens),
  }));
}
