/**
 * @file A model of our own making, of a few hundred bytes, that a real library can load: it says what the sum of all
 * tokens so far says. Whoever loses, doubles or misplaces a token that was read before gets another answer.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Letters, and what ends a turn. The number of each is its token. */
export const VOCABULARY: readonly string[] = [
  "<s>",
  "</s>",
  ..." abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,?!:;'\"{}[]()<>|/_-\n",
];

/** The token that follows: never the first two, unless the sum says so. */
export function tokenAfter(tokens: readonly number[]): number {
  return tokens.reduce((sum, token) => sum + token, 0) % VOCABULARY.length;
}

/** Writes the model's files into a folder. */
export async function writeTinyModel(folder: string): Promise<void> {
  await mkdir(join(folder, "onnx"), { recursive: true });
  const vocabulary = Object.fromEntries(VOCABULARY.map((letter, token) => [letter, token]));
  const special = (content: string, id: number) => ({
    id,
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  });
  const files: Readonly<Record<string, unknown>> = {
    "config.json": {
      architectures: ["LlamaForCausalLM"],
      model_type: "llama",
      num_attention_heads: 1,
      num_key_value_heads: 1,
      num_hidden_layers: 1,
      hidden_size: 1,
      head_dim: 1,
      vocab_size: VOCABULARY.length,
      max_position_embeddings: 4096,
      bos_token_id: 0,
      eos_token_id: 1,
    },
    "generation_config.json": { bos_token_id: 0, eos_token_id: 1 },
    "tokenizer.json": {
      version: "1.0",
      truncation: null,
      padding: null,
      added_tokens: [special("<s>", 0), special("</s>", 1)],
      normalizer: null,
      pre_tokenizer: null,
      post_processor: null,
      decoder: { type: "Fuse" },
      model: {
        type: "BPE",
        dropout: null,
        unk_token: null,
        continuing_subword_prefix: null,
        end_of_word_suffix: null,
        fuse_unk: false,
        byte_fallback: false,
        vocab: vocabulary,
        merges: [],
      },
    },
    "tokenizer_config.json": {
      tokenizer_class: "PreTrainedTokenizerFast",
      bos_token: "<s>",
      eos_token: "</s>",
      clean_up_tokenization_spaces: false,
      chat_template:
        "{% for message in messages %}{{ message.role + ': ' + message.content + '\n' }}{% endfor %}{% if add_generation_prompt %}{{ 'assistant: ' }}{% endif %}",
    },
  };
  for (const [path, content] of Object.entries(files))
    await writeFile(join(folder, path), JSON.stringify(content));
  await writeFile(join(folder, "onnx", "model.onnx"), onnxModel());
}

const FLOAT = 1;
const INT64 = 7;

/** Keys hold the tokens themselves; the likeliest next one is their sum, modulo the size of the vocabulary. */
function onnxModel(): Uint8Array {
  const nodes = [
    node("Cast", ["input_ids"], ["ids"], attribute("to", FLOAT)), // [1, S]
    node("Reshape", ["ids", "heads"], ["new"]), // [1, 1, S, 1]
    node("Concat", ["past_key_values.0.key", "new"], ["present.0.key"], attribute("axis", 2)),
    node("Concat", ["past_key_values.0.value", "new"], ["present.0.value"], attribute("axis", 2)),
    node("ReduceSum", ["present.0.key", "all"], ["sum"], attribute("keepdims", 1)), // [1, 1, 1, 1]
    node("Cast", ["sum"], ["whole"], attribute("to", INT64)),
    node("Mod", ["whole", "size"], ["token"]),
    node("Reshape", ["token", "one"], ["row"]), // [1]
    node("Gather", ["table", "row"], ["scores"], attribute("axis", 0)), // [1, V]
    node("Reshape", ["scores", "out"], ["logits"]), // [1, 1, V]
  ];
  const size = VOCABULARY.length;
  const table = new Float32Array(size * size);
  for (let token = 0; token < size; token += 1) table[token * size + token] = 100;
  const initializers = [
    int64s("heads", [1, 1, -1, 1]),
    int64s("all", [0, 1, 2, 3]),
    int64s("size", [size]),
    int64s("one", [1]),
    int64s("out", [1, 1, size]),
    tensor("table", FLOAT, [size, size], new Uint8Array(table.buffer)),
  ];
  const cache = (name: string, tokens: string) => value(name, FLOAT, ["batch_size", 1, tokens, 1]);
  const inputs = [
    value("input_ids", INT64, ["batch_size", "sequence_length"]),
    value("attention_mask", INT64, ["batch_size", "total_sequence_length"]),
    cache("past_key_values.0.key", "past_sequence_length"),
    cache("past_key_values.0.value", "past_sequence_length"),
  ];
  const outputs = [
    value("logits", FLOAT, ["batch_size", "last", size]),
    cache("present.0.key", "total_sequence_length"),
    cache("present.0.value", "total_sequence_length"),
  ];
  const graph = message([
    ...nodes.map((each) => bytes(1, each)),
    text(2, "tiny"),
    ...initializers.map((each) => bytes(5, each)),
    ...inputs.map((each) => bytes(11, each)),
    ...outputs.map((each) => bytes(12, each)),
  ]);
  const operators = message([text(1, ""), integer(2, 17)]);
  return message([integer(1, 8), bytes(7, graph), bytes(8, operators)]);
}

function node(
  operation: string,
  inputs: readonly string[],
  outputs: readonly string[],
  ...attributes: readonly Uint8Array[]
): Uint8Array {
  return message([
    ...inputs.map((name) => text(1, name)),
    ...outputs.map((name) => text(2, name)),
    text(4, operation),
    ...attributes.map((each) => bytes(5, each)),
  ]);
}

function attribute(name: string, number: number): Uint8Array {
  return message([text(1, name), integer(3, number), integer(20, 2)]);
}

function int64s(name: string, numbers: readonly number[]): Uint8Array {
  const raw = new BigInt64Array(numbers.map(BigInt));
  return tensor(name, INT64, [numbers.length], new Uint8Array(raw.buffer));
}

function tensor(name: string, type: number, shape: readonly number[], raw: Uint8Array): Uint8Array {
  return message([...shape.map((each) => integer(1, each)), integer(2, type), text(8, name), bytes(9, raw)]);
}

function value(name: string, type: number, shape: readonly (number | string)[]): Uint8Array {
  const dimensions = shape.map((each) =>
    typeof each === "number" ? message([integer(1, each)]) : message([text(2, each)]),
  );
  const tensorType = message([integer(1, type), bytes(2, message(dimensions.map((each) => bytes(1, each))))]);
  return message([text(1, name), bytes(2, message([bytes(1, tensorType)]))]);
}

/** Protocol Buffers: a message is its fields one after the other. */
function message(fields: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(fields);
}

function bytes(field: number, content: Uint8Array): Uint8Array {
  return Buffer.concat([varint((field << 3) | 2), varint(content.length), content]);
}

function text(field: number, content: string): Uint8Array {
  return bytes(field, Buffer.from(content));
}

function integer(field: number, number: number): Uint8Array {
  return Buffer.concat([varint(field << 3), varint(number)]);
}

function varint(number: number): Uint8Array {
  const parts: number[] = [];
  let rest = number;
  while (rest > 127) {
    parts.push((rest & 127) | 128);
    rest >>>= 7;
  }
  return Uint8Array.from([...parts, rest]);
}
