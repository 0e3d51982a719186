import type { ParameterSpec, Tensor } from "@engram/tensor";

/** How a parameter starts: by name of the distribution. Normal and uniform ones are drawn from a counter-based generator. */
export type InitialValues =
  | { readonly kind: "zeros" }
  | { readonly kind: "ones" }
  | { readonly kind: "normal"; readonly deviation: number }
  | { readonly kind: "uniform"; readonly bound: number };

/** A parameter of a model and how it starts. */
export interface ModelParameter extends ParameterSpec {
  readonly initial: InitialValues;
}

/** Symbolic parameters by name. */
export type ModelTensors = Readonly<Record<string, Tensor>>;

/** What is asked of a forward pass. */
export interface ForwardOptions {
  /** int32 [2], fed at each step; present while training with dropout. */
  readonly dropoutSeed?: Tensor;
  /** int32 [B, T]: tokens attend only within their own segment; positions restart with each. */
  readonly segments?: Tensor;
  /** Ask for hidden states and attention maps too. */
  readonly inspect?: boolean;
}

/** What a forward pass gives, as graph. */
export interface ForwardResult {
  /** float32 [B, T, V]. */
  readonly logits: Tensor;
  /** With `inspect`: after the embedding and after each layer, then after the final norm where there is one; [B, T, D] each. */
  readonly hidden: readonly Tensor[];
  /** With `inspect`: softmax weights of each layer, [B, H, T, T]. */
  readonly attention: readonly Tensor[];
}

/** How many keys a layer keeps of a token, and how wide each is. */
export interface CacheLayout {
  readonly keyValueHeads: number;
  readonly headWidth: number;
}

/** Keys and values of past tokens: one pair of float32 [1, keyValueHeads, capacity, headWidth] a layer. */
export interface KeyValueCache {
  readonly keys: readonly Tensor[];
  readonly values: readonly Tensor[];
}

/**
 * A language model as a pure description: its parameters, and its forward pass as graph. It holds no weights.
 * `ids` is int32 [B, T]; T at most `contextLength`.
 */
export interface LanguageModel {
  /** Plain data, enough to make the model again: `{ family: "gpt2", ... }`. */
  readonly config: { readonly family: string } & Readonly<Record<string, unknown>>;
  readonly vocabularySize: number;
  readonly contextLength: number;
  readonly parameters: readonly ModelParameter[];
  forward(parameters: ModelTensors, ids: Tensor, options?: ForwardOptions): ForwardResult;
  /** The shape of what is kept of each token, one a layer. */
  readonly cache: readonly CacheLayout[];
  /**
   * One step of decoding one text: `ids` int32 [t], placed at `position` (int32 scalar, the number of tokens already in
   * the cache; position + t at most the capacity). Gives the logits after the last of them, float32 [1, V], and the cache
   * with them in it: no copy is made of it where the runtime fills the arrays that were fed.
   */
  decode(
    parameters: ModelTensors,
    ids: Tensor,
    position: Tensor,
    cache: KeyValueCache,
  ): { readonly logits: Tensor; readonly cache: KeyValueCache };
}
