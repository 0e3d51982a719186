import { describe, expect, test } from "vitest";
import { type Result, unwrap } from "../result.ts";
import { BYTE_LETTERS, spellBytes } from "./byte-alphabet.ts";
import { readGpt2Files } from "./gpt2-files.ts";
import { readByteBpeFile } from "./read-byte-bpe-file.ts";
import { loadTokenizer, readTokenizerJson } from "./saved-tokenizer.ts";
import { trainByteBpe } from "./train-byte-bpe.ts";

const trained = await trainByteBpe(["low lower lowest low new newer newest 低い 低い"], {
  vocabularySize: 275,
});
const text = "the lowest, newest 低い\u0085 <|endoftext|>";
const ids = trained.encode(text).value;

/** A fresh copy that a test may spoil. */
// biome-ignore lint/suspicious/noExplicitAny: the tests write what must not be there
function hugging(): any {
  return JSON.parse(JSON.stringify((trained.save() as { readonly file: unknown }).file));
}

function gpt2(): { encoder: Record<string, unknown>; merges: string[] } {
  const encoder = Object.fromEntries(
    trained.parts.tokens.map((bytes, id) => [
      id === trained.endOfText ? "<|endoftext|>" : spellBytes(bytes),
      id,
    ]),
  );
  const merges = trained.parts.merges.map(
    ({ left, right }) =>
      `${spellBytes(trained.parts.tokens[left])} ${spellBytes(trained.parts.tokens[right])}`,
  );
  return { encoder, merges: ["#version: 0.2", ...merges] };
}

function errorOf<E>(result: Result<unknown, E>): E {
  if (result.ok) throw new Error("expected an error");
  return result.error;
}

describe("GPT-2's two files", () => {
  test.each(["\n", "\r\n"])("give the tokenizer that wrote them, with lines ended by %j", (lineEnd) => {
    const { encoder, merges } = gpt2();
    const read = unwrap(readGpt2Files(JSON.stringify(encoder), merges.join(lineEnd) + lineEnd));
    expect(read.encode(text).value).toEqual(ids);
    expect(read.endOfText).toBe(trained.endOfText);
    expect(read.save()).toEqual(trained.save());
  });

  test("truncated JSON is refused with the place where it ends", () => {
    const whole = JSON.stringify(gpt2().encoder);
    const error = errorOf(readGpt2Files(whole.slice(0, 100), ""));
    expect(error).toMatchObject({ code: "tokenizer-file.not-json", field: "encoder.json" });
    expect(errorOf(readGpt2Files(whole, ""))).toMatchObject({ field: "vocab.bpe line 1" });
  });

  test("a merge line that is cut off is refused by its number", () => {
    const { encoder, merges } = gpt2();
    merges[4] = merges[4].split(" ")[0];
    expect(errorOf(readGpt2Files(JSON.stringify(encoder), merges.join("\n")))).toMatchObject({
      code: "tokenizer-file.bad-field",
      field: "vocab.bpe line 5",
    });
  });

  test("a merge of tokens that the vocabulary lacks is refused by its line", () => {
    const { encoder, merges } = gpt2();
    expect(errorOf(readGpt2Files(JSON.stringify(encoder), [...merges, "x z"].join("\n")))).toEqual({
      code: "tokenizer-file.bad-field",
      field: `vocab.bpe line ${merges.length + 1}`,
      expected: "tokens of the vocabulary",
      got: '"xz"',
    });
  });

  test("an id so large that it would ask for memory is refused", () => {
    const { encoder, merges } = gpt2();
    encoder["!"] = 2 ** 40;
    expect(errorOf(readGpt2Files(JSON.stringify(encoder), merges.join("\n")))).toMatchObject({
      field: 'encoder.json["!"]',
      expected: `an id in [0, ${trained.vocabularySize})`,
    });
  });

  test("an id that stands twice, and a byte without a token, are refused", () => {
    const twice = gpt2();
    twice.encoder["!"] = twice.encoder['"'];
    expect(errorOf(readGpt2Files(JSON.stringify(twice.encoder), "#version: 0.2"))).toMatchObject({
      expected: "an id that no other token has",
    });
    const { [BYTE_LETTERS[10]]: _, ...rest } = gpt2().encoder;
    const dense = Object.fromEntries(Object.keys(rest).map((token, id) => [token, id]));
    expect(errorOf(readGpt2Files(JSON.stringify(dense), "#version: 0.2"))).toMatchObject({
      field: "encoder.json",
      got: `"none for ${BYTE_LETTERS[10]}"`,
    });
  });
});

describe("a Hugging Face tokenizer.json", () => {
  test("gives the tokenizer that wrote it, with merges as pairs or as lines", () => {
    const pairs = hugging();
    const lines = hugging();
    lines.model.merges = pairs.model.merges.map((pair: string[]) => pair.join(" "));
    lines.model.type = undefined; // as in the published file of GPT-2
    for (const file of [pairs, lines]) {
      const read = unwrap(readByteBpeFile(file));
      expect(read.encode(text).value).toEqual(ids);
      expect(read.save()).toEqual(trained.save());
    }
  });

  test.each([
    ["model.type", (file: ReturnType<typeof hugging>) => (file.model.type = "Unigram")],
    ["model.byte_fallback", (file: ReturnType<typeof hugging>) => (file.model.byte_fallback = true)],
    ["model.ignore_merges", (file: ReturnType<typeof hugging>) => (file.model.ignore_merges = true)],
    ["normalizer", (file: ReturnType<typeof hugging>) => (file.normalizer = { type: "NFC" })],
    [
      "pre_tokenizer.type",
      (file: ReturnType<typeof hugging>) => (file.pre_tokenizer = { type: "Metaspace" }),
    ],
    ["pre_tokenizer.type", (file: ReturnType<typeof hugging>) => (file.pre_tokenizer = null)],
    [
      "pre_tokenizer.add_prefix_space",
      (file: ReturnType<typeof hugging>) => (file.pre_tokenizer.add_prefix_space = true),
    ],
    ["pre_tokenizer.use_regex", (file: ReturnType<typeof hugging>) => (file.pre_tokenizer.use_regex = false)],
    ["added_tokens[0].special", (file: ReturnType<typeof hugging>) => (file.added_tokens[0].special = false)],
  ])("that would need another kind of tokenizer is refused by name: %s", (field, spoil) => {
    const file = hugging();
    spoil(file);
    expect(errorOf(readByteBpeFile(file))).toMatchObject({ code: "tokenizer-file.unsupported", field });
  });

  test("is read from its text, and refused where it is cut off", () => {
    const whole = JSON.stringify(hugging());
    expect(unwrap(readTokenizerJson(whole)).save()).toEqual(trained.save());
    for (const end of [0, 1, 500, whole.length - 1]) {
      expect(errorOf(readTokenizerJson(whole.slice(0, end)))).toMatchObject({
        code: "tokenizer-file.not-json",
      });
    }
  });

  test.each([
    ["tokenizer", null],
    ["model", {}],
    ["model.vocab", { ...hugging(), model: { ...hugging().model, vocab: [] } }],
    ["model.merges", { ...hugging(), model: { ...hugging().model, merges: undefined } }],
    ["model.merges[0]", { ...hugging(), model: { ...hugging().model, merges: [["a", 1]] } }],
    ["model.merges[0]", { ...hugging(), model: { ...hugging().model, merges: ["a b c"] } }],
    ["added_tokens", { ...hugging(), added_tokens: {} }],
    ["added_tokens[0].id", { ...hugging(), added_tokens: [{ content: "x", special: true }] }],
    ["kind", { kind: "unigram" }],
  ])("with a broken field is refused by its path: %s", (field, file) => {
    expect(errorOf(loadTokenizer(file))).toMatchObject({ code: "tokenizer-file.bad-field", field });
  });
});
