import { err, ok, type Result } from "../result.ts";
import type { TokenizeError, Tokenizer } from "../tokenizers/tokenizer.ts";
import type { DataError } from "./data-error.ts";
import type { TokenSource } from "./token-source.ts";

/** Documents that are held in memory, each an array of ids; empty ones stay documents of no tokens. */
export function tokensInMemory(
  documents: readonly ArrayLike<number>[],
  vocabularySize: number,
): Result<TokenSource, DataError> {
  const starts = [0];
  for (const document of documents) starts.push(starts[starts.length - 1] + document.length);
  const tokenCount = starts[documents.length];
  const ids = new Int32Array(tokenCount);
  for (const [index, document] of documents.entries()) {
    for (let i = 0; i < document.length; i++) {
      const id = document[i];
      const position = starts[index] + i;
      if (!Number.isInteger(id) || id < 0 || id >= vocabularySize) {
        return err({ code: "data.token-out-of-range", id, position, vocabularySize });
      }
      ids[position] = id;
    }
  }
  return ok({
    vocabularySize,
    tokenCount,
    documentCount: documents.length,
    documentStart: (document) => starts[document],
    read: (start, target) => target.set(ids.subarray(start, start + target.length)),
  });
}

/** A document whose text the tokenizer refuses. */
export interface DocumentError {
  readonly code: "data.document-refused";
  readonly document: number;
  readonly error: TokenizeError;
}

/**
 * Texts as documents in memory, each between the tokenizer's begin and end tokens where it has them. Where both are one token
 * (GPT-2's `<|endoftext|>`), it is put at the end alone.
 */
export function tokenizeTexts(
  texts: Iterable<string>,
  tokenizer: Tokenizer,
): Result<TokenSource, DataError | DocumentError> {
  const documents: Int32Array[] = [];
  for (const text of texts) {
    const ids = tokenizeDocument(text, tokenizer);
    if (!ids.ok) return err({ code: "data.document-refused", document: documents.length, error: ids.error });
    documents.push(ids.value);
  }
  return tokensInMemory(documents, tokenizer.vocabularySize);
}

/** Ids of one document, as {@link tokenizeTexts} makes them. */
export function tokenizeDocument(text: string, tokenizer: Tokenizer): Result<Int32Array, TokenizeError> {
  const ids = tokenizer.encode(text);
  if (!ids.ok) return ids;
  const { beginOfText: begin, endOfText: end } = tokenizer;
  const before = begin === undefined || begin === end ? [] : [begin];
  const after = end === undefined ? [] : [end];
  const document = new Int32Array(before.length + ids.value.length + after.length);
  document.set(before);
  document.set(ids.value, before.length);
  document.set(after, before.length + ids.value.length);
  return ok(document);
}
