import { expect, test } from "vitest";
import { CharacterTokenizer } from "../tokenizers/character-tokenizer.ts";
import type { Tokenizer } from "../tokenizers/tokenizer.ts";
import { trainByteBpe } from "../tokenizers/train-byte-bpe.ts";
import { WordTokenizer } from "../tokenizers/word-tokenizer.ts";
import { tokenBytes } from "./token-bytes.ts";

const TEXT = "the memory of the Gedächtnis, 記憶 and the 🧠 of the the";

function bytesOf(tokenizer: Tokenizer): number {
  const ids = tokenizer.encode(TEXT);
  if (!ids.ok) throw new Error(ids.error.code);
  const bytes = tokenBytes(tokenizer);
  return ids.value.reduce((sum, id) => sum + (bytes?.[id] ?? Number.NaN), 0);
}

test("the bytes of all tokens of a text are the bytes of the text: characters and byte-level BPE", async () => {
  const bytes = new TextEncoder().encode(TEXT).length;
  expect(bytesOf(CharacterTokenizer.fromText([TEXT]))).toBe(bytes);
  expect(bytesOf(await trainByteBpe([TEXT], { vocabularySize: 270 }))).toBe(bytes);
});

test("what marks the end of a text has no bytes", async () => {
  const tokenizer = await trainByteBpe([TEXT], { vocabularySize: 257 });
  expect(tokenBytes(tokenizer)?.[tokenizer.endOfText ?? -1]).toBe(0);
});

test("words do not tell their bytes", () => {
  const words = WordTokenizer.of({
    words: ["the"],
    separators: " ",
    beginOfText: undefined,
    endOfText: undefined,
  });
  expect(words.ok && tokenBytes(words.value)).toBeUndefined();
});
