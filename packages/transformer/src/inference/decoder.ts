import {
  compile,
  constant,
  type Executable,
  input,
  type Program,
  type Runtime,
  type Tensor,
} from "@engram/tensor";
import type { LanguageModel } from "../models/language-model.ts";
import { assertWeights, type ModelWeights } from "../weights/model-weights.ts";

/** Settings of {@link createDecoder}. */
export interface DecoderOptions {
  /** How many tokens the cache holds; the model's whole context unless given. */
  readonly capacity?: number;
  /** How many tokens of a prompt are read at once. 32 unless given. */
  readonly chunk?: number;
  /**
   * Whether the weights are made part of the program for one token, where the runtime packs a copy of them for its kernels;
   * else they are read from the arrays given. Up to 2^25 weights unless given.
   */
  readonly packed?: boolean;
}

/** A model that reads tokens one after the other, with all it needs of the earlier ones kept. One read at a time. */
export interface Decoder extends Disposable {
  readonly model: LanguageModel;
  readonly capacity: number;
  /** How many tokens it has read. */
  readonly position: number;
  /**
   * Reads tokens after those already read and gives the logits of the one to come, [V]: the same array each time.
   *
   * @throws RangeError without tokens, for more than there is room for, and for an id outside of the vocabulary
   */
  read(ids: ArrayLike<number>): Promise<Float32Array>;
  /** Forgets all tokens but the first `count`; all, unless given. */
  rewind(count?: number): void;
}

const MOST_PACKED_WEIGHTS = 2 ** 25;

/**
 * Compiles the model's decoding step for one token; that for a chunk of a prompt is compiled when one is first read.
 *
 * @throws RangeError for weights that are missing, of another size or not finite
 */
export async function createDecoder(
  model: LanguageModel,
  weights: ModelWeights,
  runtime: Runtime,
  { capacity = model.contextLength, chunk = 32, ...options }: DecoderOptions = {},
): Promise<Decoder> {
  assertWeights("createDecoder", model, weights);
  const { packed = isSmall(weights) } = options;
  const load = (tokens: number, inside: boolean) =>
    runtime.load(decodingProgram(model, inside ? weights : {}, { tokens, capacity, target: runtime.target }));
  const step = await load(1, packed);
  return new CachedDecoder(model, {
    capacity,
    chunk,
    step,
    stepWeights: packed ? {} : weights,
    // A second copy of the weights would cost more memory than their packing saves time.
    loadChunk: () => load(chunk, false),
    chunkWeights: weights,
  });
}

function isSmall(weights: ModelWeights): boolean {
  return Object.values(weights).reduce((sum, { length }) => sum + length, 0) <= MOST_PACKED_WEIGHTS;
}

function decodingProgram(
  model: LanguageModel,
  weights: ModelWeights,
  { tokens, capacity, target }: { tokens: number; capacity: number; target: Runtime["target"] },
): Program {
  const parameters = Object.fromEntries(
    model.parameters.map(({ name, shape }) => {
      const values = weights[name];
      return [name, values === undefined ? input(name, shape) : constant(values, shape, "float32")];
    }),
  );
  const kept = (what: string) =>
    model.cache.map(({ keyValueHeads, headWidth }, layer) =>
      input(`${what}${layer}`, [1, keyValueHeads, capacity, headWidth]),
    );
  const position = input("position", [], "int32");
  const ids = input("ids", [tokens], "int32");
  const { logits, cache } = model.decode(parameters, ids, position, {
    keys: kept("keys"),
    values: kept("values"),
  });
  const outputs: Record<string, Tensor> = { logits };
  cache.keys.forEach((keys, layer) => {
    outputs[`keys${layer}After`] = keys;
    outputs[`values${layer}After`] = cache.values[layer];
  });
  return compile(outputs, { target });
}

interface Parts {
  readonly capacity: number;
  readonly chunk: number;
  readonly step: Executable;
  readonly stepWeights: ModelWeights;
  readonly loadChunk: () => Promise<Executable>;
  readonly chunkWeights: ModelWeights;
}

class CachedDecoder implements Decoder {
  readonly model: LanguageModel;
  readonly capacity: number;
  readonly #parts: Parts;
  readonly #logits: Float32Array;
  readonly #id = new Int32Array(1);
  readonly #ids: Int32Array;
  readonly #place = new Int32Array(1);
  readonly #stepFeeds: Record<string, Float32Array | Int32Array>;
  readonly #chunkFeeds: Record<string, Float32Array | Int32Array>;
  /** The cache comes back in the arrays that it was fed from. */
  readonly #into: Record<string, Float32Array>;
  #chunkProgram: Executable | undefined;
  #position = 0;

  constructor(model: LanguageModel, parts: Parts) {
    this.model = model;
    this.capacity = parts.capacity;
    this.#parts = parts;
    this.#ids = new Int32Array(parts.chunk);
    this.#logits = new Float32Array(model.vocabularySize);
    const cache: Record<string, Float32Array> = {};
    this.#into = { logits: this.#logits };
    model.cache.forEach(({ keyValueHeads, headWidth }, layer) => {
      for (const name of [`keys${layer}`, `values${layer}`]) {
        cache[name] = new Float32Array(keyValueHeads * parts.capacity * headWidth);
        this.#into[`${name}After`] = cache[name];
      }
    });
    this.#stepFeeds = { ...parts.stepWeights, ...cache, ids: this.#id, position: this.#place };
    this.#chunkFeeds = { ...parts.chunkWeights, ...cache, ids: this.#ids, position: this.#place };
  }

  get position(): number {
    return this.#position;
  }

  async read(ids: ArrayLike<number>): Promise<Float32Array> {
    this.#assertReadable(ids);
    const { chunk, step } = this.#parts;
    let done = 0;
    for (; ids.length - done >= chunk; done += chunk) {
      for (let i = 0; i < chunk; i++) this.#ids[i] = ids[done + i];
      this.#chunkProgram ??= await this.#parts.loadChunk();
      await this.#run(this.#chunkProgram, this.#chunkFeeds, chunk);
    }
    for (; done < ids.length; done++) {
      this.#id[0] = ids[done];
      await this.#run(step, this.#stepFeeds, 1);
    }
    return this.#logits;
  }

  rewind(count = 0): void {
    if (!Number.isInteger(count) || count < 0 || count > this.#position) {
      throw new RangeError(`rewind: count must be within 0..${this.#position}, got ${count}`);
    }
    this.#position = count;
  }

  [Symbol.dispose](): void {
    this.#parts.step[Symbol.dispose]();
    this.#chunkProgram?.[Symbol.dispose]();
  }

  async #run(
    program: Executable,
    feeds: Record<string, Float32Array | Int32Array>,
    tokens: number,
  ): Promise<void> {
    this.#place[0] = this.#position;
    await program.run(feeds, this.#into);
    this.#position += tokens;
  }

  #assertReadable(ids: ArrayLike<number>): void {
    const room = this.capacity - this.#position;
    if (ids.length === 0 || ids.length > room) {
      throw new RangeError(`read: ids must be 1..${room} in number, got ${ids.length}`);
    }
    for (let i = 0; i < ids.length; i++) {
      const fits = Number.isInteger(ids[i]) && ids[i] >= 0 && ids[i] < this.model.vocabularySize;
      if (!fits) {
        throw new RangeError(
          `read: ids[${i}] must be within 0..${this.model.vocabularySize - 1}, got ${ids[i]}`,
        );
      }
    }
  }
}
