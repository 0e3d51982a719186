import { counterRandom } from "../random/counter-random.ts";

/** How the next token is drawn. */
export interface SamplingSettings {
  /** Logits are divided by it; 0 takes the likeliest token. 1 unless given. */
  readonly temperature?: number;
  /** Only the k likeliest tokens. */
  readonly topK?: number;
  /** Of those, only the fewest likeliest whose probabilities reach this sum (Holtzman et al. 2020, arXiv:1904.09751). */
  readonly topP?: number;
  /** An integer of [0, 2^53): the same seed draws the same tokens. 0 unless given. */
  readonly seed?: number;
}

/** Draws the token of place `index` from logits [V]. */
export type Sampler = (logits: Float32Array, index: number) => number;

/** The token with the largest logit, the first of equals. */
export function likeliest(logits: Float32Array): number {
  let best = 0;
  for (let id = 1; id < logits.length; id++) if (logits[id] > logits[best]) best = id;
  return best;
}

/** A sampler; settings are checked by whoever takes them from outside. It allocates once, not for each token. */
export function createSampler(
  vocabularySize: number,
  { temperature = 1, topK = vocabularySize, topP = 1, seed = 0 }: SamplingSettings,
): Sampler {
  if (temperature === 0 || topK === 1) return likeliest;
  const random = counterRandom(seed, "generation");
  const candidates = new Int32Array(vocabularySize);
  const probabilities = new Float64Array(vocabularySize);

  return (logits, index) => {
    fillSoftmax(logits, temperature, probabilities);
    let count = vocabularySize;
    for (let id = 0; id < count; id++) candidates[id] = id;
    if (topK < count) count = keepLikeliest(candidates, probabilities, topK);
    else if (topP < 1) count = keepPossible(candidates, probabilities, topP);
    const chosen = candidates.subarray(0, count);
    if (topK >= vocabularySize && topP >= 1) return draw(chosen, probabilities, random.uniform(index));
    chosen.sort((a, b) => probabilities[b] - probabilities[a] || a - b);
    // What is left of a cut to the k likeliest counts as the whole; what the bound left out does not matter to the nucleus.
    const whole = topK < vocabularySize ? massOf(chosen, probabilities) : 1;
    const nucleus = chosen.subarray(0, topP < 1 ? nucleusSize(chosen, probabilities, topP * whole) : count);
    return draw(nucleus, probabilities, random.uniform(index));
  };
}

/** Probabilities `exp((l - max) / temperature) / Z`. */
function fillSoftmax(logits: Float32Array, temperature: number, into: Float64Array): void {
  const top = logits[likeliest(logits)];
  let total = 0;
  for (let id = 0; id < logits.length; id++) {
    into[id] = Math.exp((logits[id] - top) / temperature);
    total += into[id];
  }
  for (let id = 0; id < logits.length; id++) into[id] /= total;
}

/**
 * Moves those that can be among the chosen to the front, so that fewer must be sorted: all tokens below (1 - p) / n together
 * have less than 1 - p, so the others reach p without them.
 */
function keepPossible(candidates: Int32Array, probabilities: Float64Array, topP: number): number {
  const least = (1 - topP) / candidates.length;
  let count = 0;
  for (const id of candidates) if (probabilities[id] >= least) candidates[count++] = id;
  return count;
}

/** Moves the k likeliest to the front, in no order: a heap of k with the least likely on top sees everyone pass. */
function keepLikeliest(candidates: Int32Array, probabilities: Float64Array, k: number): number {
  const isLess = (a: number, b: number) =>
    probabilities[a] < probabilities[b] || (probabilities[a] === probabilities[b] && a > b);
  const sink = (from: number) => {
    let parent = from;
    for (;;) {
      const left = 2 * parent + 1;
      if (left >= k) return;
      const right = left + 1;
      const child = right < k && isLess(candidates[right], candidates[left]) ? right : left;
      if (!isLess(candidates[child], candidates[parent])) return;
      [candidates[parent], candidates[child]] = [candidates[child], candidates[parent]];
      parent = child;
    }
  };
  for (let i = Math.floor(k / 2) - 1; i >= 0; i--) sink(i);
  for (let i = k; i < candidates.length; i++) {
    if (isLess(candidates[i], candidates[0])) continue;
    candidates[0] = candidates[i];
    sink(0);
  }
  return k;
}

/** How many of the candidates, likeliest first, reach the mass. */
function nucleusSize(candidates: Int32Array, probabilities: Float64Array, mass: number): number {
  let reached = 0;
  for (let count = 0; count < candidates.length; count++) {
    reached += probabilities[candidates[count]];
    if (reached >= mass) return count + 1;
  }
  return candidates.length;
}

function massOf(candidates: Int32Array, probabilities: Float64Array): number {
  return candidates.reduce((sum, id) => sum + probabilities[id], 0);
}

function draw(candidates: Int32Array, probabilities: Float64Array, uniform: number): number {
  const wanted = uniform * massOf(candidates, probabilities);
  let reached = 0;
  for (const id of candidates) {
    reached += probabilities[id];
    if (wanted < reached) return id;
  }
  return candidates[candidates.length - 1];
}
