import { isFloat } from "../graph/element-type.ts";
import { type Shape, sameShape, sizeOf } from "../graph/shape.ts";
import { applyOne, formatType, type Operation, type Tensor } from "../graph/tensor.ts";
import { onnxDataType } from "../onnx/data-type.ts";
import type { Emitter } from "../onnx/emitter.ts";
import { ShapeError } from "../shape-error.ts";
import { multiply } from "./arithmetic.ts";

type MaskOf = {
  readonly shape: Shape;
  readonly rate: number;
  readonly stream: number;
  readonly type: "float32" | "float64";
};

// The golden ratio's bits: consecutive multiples lie far apart.
const GOLDEN = 0x9e3779b9 | 0;
/** Rounds of the hash: exclusive-or with a shift to the right, then a product. */
const ROUNDS = [
  [16, 0x7feb352d],
  [15, 0x846ca68b | 0],
  [16, 1],
] as const;

/** Factors of rows, factors of columns, summands of columns. */
const KINDS = Int32Array.of(0, GOLDEN, Math.imul(2, GOLDEN));

/** A mask as matrix: its columns are the last axis, its rows all others. */
function rowsAndColumns(shape: Shape): readonly [rows: number, columns: number] {
  const columns = shape.at(-1) ?? 1;
  return [sizeOf(shape) / columns, columns];
}

/** Words below this, as signed numbers, are dropped. */
function thresholdOf(rate: number): number {
  return Math.min(Math.round(rate * 2 ** 32) - 2 ** 31, 2 ** 31 - 1);
}

function multiples(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, n) => Math.imul(n, GOLDEN));
}

/** A function of the seed, int32 [2], whose results are 0 at a share `rate` of the places and 1 / (1 - rate) elsewhere. */
const dropoutMaskOperation: Operation<MaskOf> = {
  kind: "dropoutMask",
  infer: ([seed], { shape, type, rate, stream }) => {
    if (seed.type !== "int32" || !sameShape(seed.shape, [2])) {
      throw new ShapeError(`dropout: the seed must be int32 [2], got ${formatType(seed)}`);
    }
    if (!(rate >= 0 && rate < 1))
      throw new ShapeError(`dropout: rate must be within 0..1, 1 left out, got ${rate}`);
    if (!Number.isInteger(stream))
      throw new ShapeError(`dropout: stream must be a whole number, got ${stream}`);
    return [{ shape, type }];
  },
  evaluate: ([seed], { attributes: { shape, rate, stream } }) => {
    const [rows, columns] = rowsAndColumns(shape);
    const [ofRows, ofColumns, ofSummands] = KINDS.map((kind) =>
      hash(hash(hash(seed.data[0] + kind) + seed.data[1]) + stream),
    );
    const r = multiples(rows).map((n) => hash(n + ofRows));
    const c = multiples(columns).map((n) => hash(n + ofColumns));
    const b = multiples(columns).map((n) => hash(n + ofSummands));
    const data = Float64Array.from({ length: rows * columns }, (_, i) => {
      const column = i % columns;
      const word = (Math.imul(r[Math.floor(i / columns)], c[column]) + b[column]) | 0;
      return word < thresholdOf(rate) ? 0 : 1 / (1 - rate);
    });
    return [{ shape, data }];
  },
  emit: (emitter, { attributes }, [seed]) => emitMask(emitter, seed, attributes),
};

function hash(word: number): number {
  let x = word | 0;
  for (const [shift, factor] of ROUNDS) x = Math.imul(x ^ (x >>> shift), factor);
  return x;
}

function emitHash(emitter: Emitter, words: string): string {
  let x = words;
  for (const [shift, factor] of ROUNDS) {
    // Shifts exist for unsigned numbers alone, products for signed ones.
    const [bits] = emitter.node("Cast", [x], { to: onnxDataType("uint32") });
    const distance = emitter.constant(Uint32Array.of(shift), { shape: [], type: "uint32" });
    const [shifted] = emitter.node("BitShift", [bits, distance], { direction: "RIGHT" });
    const mixed = emitter.node("BitwiseXor", [bits, shifted]);
    const [signed] = emitter.node("Cast", mixed, { to: onnxDataType("int32") });
    x = factor === 1 ? signed : emitter.node("Mul", [signed, word(emitter, factor)])[0];
  }
  return x;
}

function word(emitter: Emitter, value: number): string {
  return emitter.constant(Int32Array.of(value), { shape: [], type: "int32" });
}

function emitMask(emitter: Emitter, seed: string, { shape, rate, stream, type }: MaskOf): readonly string[] {
  const [rows, columns] = rowsAndColumns(shape);
  const add = (a: string, b: string): string => emitter.node("Add", [a, b])[0];
  const [first, second] = emitter.node(
    "Split",
    [seed, emitter.integers([1, 1])],
    { axis: 0 },
    { outputs: 2 },
  );
  let keys = emitHash(emitter, add(first, emitter.constant(KINDS, { shape: [3], type: "int32" })));
  keys = emitHash(emitter, add(emitHash(emitter, add(keys, second)), word(emitter, stream)));
  const ofKind = emitter.node("Split", [keys, emitter.integers([1, 1, 1])], { axis: 0 }, { outputs: 3 });
  const words = (key: string, wordShape: readonly [number, number]): string => {
    const counters = emitter.constant(multiples(sizeOf(wordShape)), { shape: wordShape, type: "int32" });
    return emitHash(emitter, add(counters, key));
  };
  const r = words(ofKind[0], [rows, 1]);
  const c = words(ofKind[1], [1, columns]);
  const b = words(ofKind[2], [1, columns]);
  const drawn = add(emitter.node("Mul", [r, c])[0], b); // [rows, columns]
  const kept = emitter.node("GreaterOrEqual", [drawn, word(emitter, thresholdOf(rate))]);
  const [ones] = emitter.node("Cast", kept, { to: onnxDataType(type) });
  const [mask] = emitter.node("Mul", [ones, emitter.scalar(1 / (1 - rate), type)]);
  return emitter.node("Reshape", [mask, emitter.integers(shape)]);
}

/**
 * Zeroes a share `rate` of the elements and multiplies the others by 1 / (1 - rate), so that the mean stays.
 *
 * Which ones is a pure function of `seed` (int32 [2], fed at each step), `stream` (a whole number that tells the masks of
 * one step apart) and the element's place, the same bits in every runtime; nothing is remembered between runs.
 *
 * The generator: with `hash(x)`: x ^= x >>> 16; x *= 0x7feb352d; x ^= x >>> 15; x *= 0x846ca68b; x ^= x >>> 16 (Wellons,
 * "lowbias32") and G = 0x9e3779b9, all modulo 2^32, there are three keys, key[k] = hash(hash(hash(seed[0] + k G) + seed[1])
 * + stream). Row i (all axes but the last) and column j get the words r[i] = hash(i G + key[0]), c[j] = hash(j G + key[1])
 * and b[j] = hash(j G + key[2]). The element is dropped where r[i] c[j] + b[j], as a signed number, is below
 * rate 2^32 - 2^31. So a mask takes five passes over its elements, where hashing each would take a dozen more; its rows
 * are pairwise independent over c and b, its columns over r and b.
 *
 * Checked in the tests: the share dropped over masks, rows and columns; correlations between neighbours, rows, columns,
 * corners of rectangles, streams, and steps, all against the spread expected of independent draws.
 *
 * @see Srivastava et al. 2014, Journal of Machine Learning Research 15, section 4 (scaled while training, not after)
 */
export function dropout(
  x: Tensor,
  { rate, seed, stream }: { readonly rate: number; readonly seed: Tensor; readonly stream: number },
): Tensor {
  const { shape, type } = x;
  if (!isFloat(type)) throw new ShapeError(`dropout: type must be float32 or float64, got ${formatType(x)}`);
  if (rate === 0) return x;
  return multiply(x, applyOne(dropoutMaskOperation, [seed], { shape, rate, stream, type }));
}
