import { isRecord } from "../is-record.ts";
import { err, type Result } from "../result.ts";
import { CharacterTokenizer } from "./character-tokenizer.ts";
import { readLlama2cPieces } from "./llama2c-bpe.ts";
import { readByteBpeFile } from "./read-byte-bpe-file.ts";
import type { Tokenizer } from "./tokenizer.ts";
import { badField, parseJson, type TokenizerFileError } from "./tokenizer-file-error.ts";
import { WordTokenizer, type WordVocabulary } from "./word-tokenizer.ts";

/** A tokenizer as plain JSON data, as checkpoints keep it. */
export type SavedTokenizer =
  /** `file` is what Hugging Face calls `tokenizer.json`. */
  | { readonly kind: "byte-bpe"; readonly file: Readonly<Record<string, unknown>> }
  /** Pieces are spelled in GPT-2's byte alphabet. */
  | { readonly kind: "llama2c-bpe"; readonly pieces: readonly string[]; readonly scores: readonly number[] }
  | { readonly kind: "characters"; readonly characters: readonly string[] }
  | ({ readonly kind: "words" } & WordVocabulary);

/** The tokenizer that {@link Tokenizer.save} or a Hugging Face `tokenizer.json` (parsed) describes. Trusts nothing of it. */
export function loadTokenizer(saved: unknown): Result<Tokenizer, TokenizerFileError> {
  if (!isRecord(saved)) return err(badField("tokenizer", "an object", saved));
  switch (saved.kind) {
    case "byte-bpe":
      return readByteBpeFile(saved.file);
    case "llama2c-bpe":
      if (!Array.isArray(saved.pieces)) return err(badField("pieces", "an array", saved.pieces));
      if (!Array.isArray(saved.scores)) return err(badField("scores", "an array", saved.scores));
      return readLlama2cPieces(saved.pieces, saved.scores);
    case "characters":
      if (!Array.isArray(saved.characters)) return err(badField("characters", "an array", saved.characters));
      return CharacterTokenizer.of(saved.characters);
    case "words":
      return readWords(saved);
    case undefined:
      return readByteBpeFile(saved);
    default:
      return err(badField("kind", "byte-bpe, llama2c-bpe, characters or words", saved.kind));
  }
}

/** The same of the text of a file: `tokenizer.json`, or what a program has saved. */
export function readTokenizerJson(text: string): Result<Tokenizer, TokenizerFileError> {
  const parsed = parseJson(text, "tokenizer");
  return parsed.ok ? loadTokenizer(parsed.value) : parsed;
}

function readWords(saved: Readonly<Record<string, unknown>>): Result<Tokenizer, TokenizerFileError> {
  const { words, separators, beginOfText, endOfText } = saved;
  if (!Array.isArray(words)) return err(badField("words", "an array", words));
  const checked: string[] = [];
  for (const [id, word] of (words as readonly unknown[]).entries()) {
    if (typeof word !== "string") return err(badField(`words[${id}]`, "a string", word));
    checked.push(word);
  }
  if (typeof separators !== "string") return err(badField("separators", "a string", separators));
  if (!isOptionalString(beginOfText)) return err(badField("beginOfText", "a string", beginOfText));
  if (!isOptionalString(endOfText)) return err(badField("endOfText", "a string", endOfText));
  return WordTokenizer.of({ words: checked, separators, beginOfText, endOfText });
}

function isOptionalString(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}
