import type { SavedTokenizer } from "../tokenizers/saved-tokenizer.ts";
import type { Tokenizer } from "../tokenizers/tokenizer.ts";

/**
 * How many bytes of UTF-8 text each token id stands for, which turns nats per token into bits per byte. Undefined for words,
 * whose text depends on their neighbours.
 */
export function tokenBytes(tokenizer: Tokenizer): Uint16Array | undefined {
  const saved = tokenizer.save();
  switch (saved.kind) {
    case "characters":
      return Uint16Array.from(saved.characters, (character) => new TextEncoder().encode(character).length);
    case "llama2c-bpe":
      return Uint16Array.from(saved.pieces, (piece, id) => llama2cBytes(piece, id));
    case "byte-bpe":
      return byteBpeBytes(saved, tokenizer);
    case "words":
      return undefined;
  }
}

/** The first three are the unknown piece and the limits of a text, then come the 256 bytes by name, then pieces. */
function llama2cBytes(piece: string, id: number): number {
  if (id < 3) return 0;
  return id < 3 + 256 ? 1 : charactersOf(piece);
}

/** In GPT-2's byte alphabet a byte is one character. */
function charactersOf(piece: string): number {
  return [...piece].length;
}

function byteBpeBytes(
  { file }: Extract<SavedTokenizer, { kind: "byte-bpe" }>,
  { vocabularySize, beginOfText, endOfText }: Tokenizer,
): Uint16Array {
  const bytes = new Uint16Array(vocabularySize);
  const { vocab } = file.model as { readonly vocab: Readonly<Record<string, number>> };
  for (const [piece, id] of Object.entries(vocab)) bytes[id] = charactersOf(piece);
  // What marks the limits of a text is no text.
  for (const id of [beginOfText, endOfText]) if (id !== undefined) bytes[id] = 0;
  return bytes;
}
