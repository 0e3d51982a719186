import { err, ok, type Result } from "../result.ts";
import type { TokenStream } from "../tokenizers/tokenizer.ts";
import { findNotFinite } from "../training/find-not-finite.ts";
import type { Decoder } from "./decoder.ts";
import type { GenerationError } from "./generation-error.ts";
import { createSampler, type SamplingSettings } from "./sample.ts";
import { StopStrings } from "./stop-strings.ts";

/** What is generated, and when it ends. */
export interface GenerationSettings extends SamplingSettings {
  /** At most so many tokens; as many as fit into the cache unless given. */
  readonly maxTokens?: number;
  /** Tokens that end the text; they are not part of it. */
  readonly stopIds?: readonly number[];
  /** Strings before which the text ends. */
  readonly stopStrings?: readonly string[];
  /** Turns tokens to text as they come (`tokenizer.decodeStream(lastPromptId)`); without it tokens have no text. */
  readonly stream?: TokenStream;
  /** Ends the generation by throwing its reason. */
  readonly signal?: AbortSignal;
}

/** Why a text ended. */
export type EndReason = "stop-id" | "stop-string" | "max-tokens" | "context-full";

/** What is told while a text is generated. */
export type GenerationEvent =
  /** A token, and the text that is certain now; texts of all events joined are the generated text. */
  | { readonly kind: "token"; readonly id: number; readonly text: string }
  | { readonly kind: "end"; readonly reason: EndReason; readonly text: string };

/**
 * Generates after a prompt, token by token. The decoder forgets what it has read before. One text at a time for a decoder.
 * The events end with a RangeError where the model overflows: its logits are not finite.
 *
 * @param prompt ids of the prompt, with whatever begins a text for this model
 */
export function generate(
  decoder: Decoder,
  prompt: ArrayLike<number>,
  settings: GenerationSettings = {},
): Result<AsyncGenerator<GenerationEvent, void, undefined>, GenerationError> {
  const fault = promptFault(decoder, prompt) ?? settingsFault(settings, decoder.model);
  return fault === undefined ? ok(generateEvents(decoder, prompt, settings)) : err(fault);
}

async function* generateEvents(
  decoder: Decoder,
  prompt: ArrayLike<number>,
  settings: GenerationSettings,
): AsyncGenerator<GenerationEvent, void, undefined> {
  const { maxTokens = Number.POSITIVE_INFINITY, stopIds = [], stopStrings = [], stream, signal } = settings;
  const sample = createSampler(decoder.model.vocabularySize, settings);
  const stops = new StopStrings(stopStrings);
  const next = [0];
  decoder.rewind();
  signal?.throwIfAborted();
  let logits = await decoder.read(prompt);
  for (let made = 0; ; made++) {
    signal?.throwIfAborted();
    const rest = () => stops.end() + (stream?.end() ?? "");
    if (made >= maxTokens) return yield { kind: "end", reason: "max-tokens", text: rest() };
    assertFinite(logits, decoder.position);
    const id = sample(logits, made);
    if (stopIds.includes(id)) return yield { kind: "end", reason: "stop-id", text: rest() };
    const { text, stopped } = stops.push(stream?.push(id) ?? "");
    yield { kind: "token", id, text };
    if (stopped) return yield { kind: "end", reason: "stop-string", text: "" };
    if (decoder.position >= decoder.capacity)
      return yield { kind: "end", reason: "context-full", text: rest() };
    next[0] = id;
    if (made + 1 < maxTokens) logits = await decoder.read(next);
  }
}

/** Finite weights can still overflow; a token drawn from NaN would look like any other. */
function assertFinite(logits: Float32Array, position: number): void {
  if (findNotFinite({ logits }) !== undefined) {
    throw new RangeError(`generate: the logits after ${position} tokens are not finite, the model overflows`);
  }
}

function promptFault(decoder: Decoder, prompt: ArrayLike<number>): GenerationError | undefined {
  const { capacity } = decoder;
  const { vocabularySize } = decoder.model;
  if (prompt.length === 0) return { code: "generation.empty-prompt" };
  if (prompt.length > capacity) {
    return { code: "generation.prompt-too-long", tokens: prompt.length, capacity };
  }
  for (let index = 0; index < prompt.length; index++) {
    const id = prompt[index];
    if (!Number.isInteger(id) || id < 0 || id >= vocabularySize) {
      return { code: "generation.id-out-of-range", index, id, vocabularySize };
    }
  }
  return undefined;
}

function settingsFault(
  settings: GenerationSettings,
  { vocabularySize }: { readonly vocabularySize: number },
): GenerationError | undefined {
  const {
    temperature = 1,
    topK = 1,
    topP = 1,
    maxTokens = 1,
    seed = 0,
    stopStrings = [],
    stopIds = [],
  } = settings;
  const checks: readonly (readonly [string, unknown, boolean, string])[] = [
    ["temperature", temperature, temperature >= 0 && temperature < Infinity, "a number of at least 0"],
    ["topK", topK, Number.isInteger(topK) && topK >= 1, "a whole number of at least 1"],
    ["topP", topP, topP > 0 && topP <= 1, "a number above 0 and at most 1"],
    ["maxTokens", maxTokens, Number.isInteger(maxTokens) && maxTokens >= 1, "a whole number of at least 1"],
    ["seed", seed, Number.isSafeInteger(seed) && seed >= 0, "a whole number of [0, 2^53)"],
    [
      "stopIds",
      stopIds,
      stopIds.every((id) => Number.isInteger(id) && id >= 0 && id < vocabularySize),
      `ids of the model, 0..${vocabularySize - 1}`,
    ],
    ["stopStrings", stopStrings, !stopStrings.includes(""), "no empty string"],
  ];
  const [bad] = checks.filter(([, , fits]) => !fits);
  if (bad === undefined) return undefined;
  const [field, value, , expected] = bad;
  return { code: "generation.bad-setting", field, value, expected };
}
