import type { CounterRandom } from "@engram/transformer";

/** Keys at which a layer was edited, their paraphrases, and keys that have nothing to do with them. */
export interface EditedKeys {
  /** Key j of the edits, a unit vector; shape [n]. */
  key(j: number): Float64Array;
  /** What is to be added at key j; shape [q], expected squared norm 1. */
  residual(j: number): Float64Array;
  /** Another wording of key j: noise of expected norm `noise` added, then normalised; shape [n]. */
  paraphrase(j: number, noise: number, repeat: number): Float64Array;
  /** A key of the same distribution that was not edited; shape [n]. */
  unrelated(i: number): Float64Array;
  /** E k k^T = rho u u^T + (1 - rho)/n I, up to normalisation; by rows, shape [n, n]. */
  readonly secondMoment: Float64Array;
}

/** How long the row of random numbers of each purpose is; they start one after the other. */
const PURPOSE = 2 ** 48;

/**
 * Keys sqrt(rho) u + sqrt(1 - rho) z_j, normalised: any two have a cosine of about rho. Nothing is held: each is drawn by
 * its number when asked for.
 */
export function drawEditedKeys(
  random: CounterRandom,
  {
    dimension,
    residualDimension,
    correlation,
  }: { readonly dimension: number; readonly residualDimension: number; readonly correlation: number },
): EditedKeys {
  const normals = (purpose: number, index: number, length: number) => {
    const drawn = new Float64Array(length);
    random.fillNormal(drawn, 0, 1 / Math.sqrt(length), purpose * PURPOSE + index * length);
    return drawn; // [length], expected norm 1
  };
  const common = normalise(normals(0, 0, dimension)); // [n]
  const keyOf = (purpose: number, index: number) => {
    const own = normals(purpose, index, dimension);
    return normalise(
      own.map((value, i) => Math.sqrt(correlation) * common[i] + Math.sqrt(1 - correlation) * value),
    );
  };
  return {
    key: (j) => keyOf(1, j),
    residual: (j) => normals(2, j, residualDimension),
    paraphrase: (j, noise, repeat) => {
      const added = normals(3, repeat, dimension);
      return normalise(keyOf(1, j).map((value, i) => value + noise * added[i]));
    },
    unrelated: (i) => keyOf(4, i),
    secondMoment: Float64Array.from({ length: dimension ** 2 }, (_, at) => {
      const [i, j] = [Math.floor(at / dimension), at % dimension];
      return correlation * common[i] * common[j] + (i === j ? (1 - correlation) / dimension : 0);
    }),
  };
}

function normalise(vector: Float64Array): Float64Array {
  const norm = Math.sqrt(vector.reduce((sum, value) => sum + value ** 2, 0));
  return vector.map((value) => value / norm);
}
