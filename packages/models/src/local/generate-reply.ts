/** @file What a loaded model answers, token by token: the same in Node and in a browser. */
import type { PreTrainedModel, PreTrainedTokenizer } from "@huggingface/transformers";
import type { EngineQuestion, EngineReply } from "./engine.ts";
import { beginningOf, endOfObject } from "./json-reply.ts";
import { cutKeysAndValues, type KeysAndValues } from "./keys-and-values.ts";
import { PrefixMemory } from "./prefix-memory.ts";

type Library = typeof import("@huggingface/transformers");

/** A digest is asked for in four parts at a time, and a second try begins as the first one did. */
const BEGINNINGS_REMEMBERED = 4;
/** Of the likeliest tokens, so many are drawn from. Models say little with the rest, and sorting them all takes time. */
const TOP_K = 50;

/** A model in memory, with what it remembers of earlier questions. */
export interface LoadedModel {
  readonly library: Library;
  readonly model: PreTrainedModel;
  readonly tokenizer: PreTrainedTokenizer;
  readonly memory: PrefixMemory<KeysAndValues>;
  /** The longest text, prompt and reply together, in tokens. */
  readonly window: number;
}

/** A model that was just loaded, and remembers nothing yet. */
export function loadedModel(parts: Pick<LoadedModel, "library" | "model" | "tokenizer">): LoadedModel {
  return { ...parts, memory: new PrefixMemory(BEGINNINGS_REMEMBERED), window: windowOf(parts.model) };
}

function windowOf({ config }: PreTrainedModel): number {
  const window: unknown = "max_position_embeddings" in config ? config.max_position_embeddings : undefined;
  return typeof window === "number" ? window : Number.POSITIVE_INFINITY;
}

/** Answers one question. Ends early, with what there is, once `isStopped` answers true. */
export async function generateReply(
  loaded: LoadedModel,
  question: EngineQuestion,
  isStopped: () => boolean,
): Promise<EngineReply> {
  const started = performance.now();
  const { library, model, memory } = loaded;
  const prompt = promptOf(loaded, question);
  const room = Math.min(question.maximumTokens, loaded.window - prompt.length);
  const known = memory.find(prompt);
  const reply = new GrowingReply(loaded, question);
  let firstTokenMs = 0;
  if (room > 0 && !isStopped()) {
    const stopping = new library.InterruptableStoppingCriteria();
    const streamer = {
      put([tokens = []]: bigint[][]): void {
        // The first that comes is the prompt.
        if (firstTokenMs === 0 && tokens.length > 1) return;
        if (firstTokenMs === 0) firstTokenMs = performance.now() - started;
        reply.take(tokens);
        if (reply.isOver || isStopped()) stopping.interrupt();
      },
      end: () => undefined,
    };
    library.random.seed(question.seed);
    const { sequences, past_key_values: read } = (await model.generate({
      inputs: new library.Tensor("int64", BigInt64Array.from(prompt, BigInt), [1, prompt.length]),
      // Without it, the library takes the whole prompt for new, and reads again what is remembered.
      attention_mask: new library.Tensor("int64", new BigInt64Array(prompt.length).fill(1n), [
        1,
        prompt.length,
      ]),
      past_key_values: known === undefined ? null : cutKeysAndValues(library, known.memory, known.length),
      max_new_tokens: room,
      // What a model's own settings say of sampling would otherwise count.
      do_sample: question.temperature > 0,
      temperature: question.temperature > 0 ? question.temperature : 1,
      top_k: TOP_K,
      repetition_penalty: 1,
      return_dict_in_generate: true,
      streamer,
      stopping_criteria: stopping,
    } as unknown as Parameters<PreTrainedModel["generate"]>[0])) as unknown as {
      readonly sequences: { readonly data: BigInt64Array };
      readonly past_key_values: KeysAndValues;
    };
    // The last token was said and not read.
    memory.add({ tokens: Array.from(sequences.data.subarray(0, -1), Number), memory: read });
  }
  return {
    ...reply.end(),
    tokens: { prompt: prompt.length, completion: reply.tokens },
    isSampledAsAsked: true,
    reusedTokens: known?.length ?? 0,
    firstTokenMs,
    wholeMs: performance.now() - started,
  };
}

/** The conversation as the model was taught to read it, up to where its answer begins. */
function promptOf({ tokenizer }: LoadedModel, { messages, property }: EngineQuestion): readonly number[] {
  const text = tokenizer.apply_chat_template([...messages], { tokenize: false, add_generation_prompt: true });
  const begun = property === undefined ? text : `${String(text)}${beginningOf(property)}`;
  return tokenizer.encode(String(begun), { add_special_tokens: false });
}

/** A reply while it is being written. */
class GrowingReply {
  readonly #tokenizer: PreTrainedTokenizer;
  readonly #beginning: string;
  readonly #property: string | undefined;
  readonly #maximumCharacters: number;
  readonly #ends: ReadonlySet<bigint>;
  readonly #tokens: bigint[] = [];
  #text = "";
  #isEnded = false;

  constructor({ tokenizer, model }: LoadedModel, { property, maximumCharacters }: EngineQuestion) {
    this.#tokenizer = tokenizer;
    this.#property = property;
    this.#beginning = property === undefined ? "" : beginningOf(property);
    this.#maximumCharacters = maximumCharacters;
    const ends: unknown = model.generation_config?.eos_token_id ?? [];
    this.#ends = new Set([ends].flat().map((end) => BigInt(end as number)));
  }

  get tokens(): number {
    return this.#tokens.length;
  }

  /** Nothing more is wanted: it ended, or has said too much. */
  get isOver(): boolean {
    return this.#isEnded || this.#text.length > this.#maximumCharacters;
  }

  take(tokens: readonly bigint[]): void {
    this.#tokens.push(...tokens);
    if (tokens.some((token) => this.#ends.has(token))) this.#isEnded = true;
    const said = this.#tokenizer.decode(this.#tokens, { skip_special_tokens: true });
    this.#text = this.#beginning + said;
    const end = this.#property === undefined ? undefined : endOfObject(this.#text);
    if (end === undefined) return;
    this.#text = this.#text.slice(0, end);
    this.#isEnded = true;
  }

  end(): { readonly text: string; readonly isWhole: boolean } {
    const isCut = this.#text.length > this.#maximumCharacters;
    return { text: this.#text.slice(0, this.#maximumCharacters), isWhole: this.#isEnded && !isCut };
  }
}
