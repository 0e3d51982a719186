import type { Result } from "../result.ts";
import { err, ok } from "../result.ts";
import { assertId, findIdOutOfRange, type TokenizeError, type TokenStream } from "./tokenizer.ts";

/** The bytes that a token adds to a text, given the token before it (`undefined` at the start). */
export type BytesOfToken = (id: number, previous: number | undefined) => Uint8Array;

/** Joins the bytes of all ids and reads them as UTF-8. */
export function decodeBytes(
  ids: ArrayLike<number>,
  vocabularySize: number,
  bytesOf: BytesOfToken,
): Result<string, TokenizeError> {
  const wrong = findIdOutOfRange(ids, vocabularySize);
  if (wrong !== undefined) return err(wrong);
  let size = 0;
  for (let i = 0; i < ids.length; i++) size += bytesOf(ids[i], i === 0 ? undefined : ids[i - 1]).length;
  const bytes = new Uint8Array(size);
  let end = 0;
  for (let i = 0; i < ids.length; i++) {
    const part = bytesOf(ids[i], i === 0 ? undefined : ids[i - 1]);
    bytes.set(part, end);
    end += part.length;
  }
  // A byte-order mark is text here: without ignoreBOM the decoder would swallow it.
  return ok(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
}

/** The same, token by token. */
export function decodeByteStream(
  vocabularySize: number,
  bytesOf: BytesOfToken,
  before: number | undefined,
): TokenStream {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let previous = before;
  return {
    push: (id) => {
      assertId(id, vocabularySize);
      const text = decoder.decode(bytesOf(id, previous), { stream: true });
      previous = id;
      return text;
    },
    end: () => decoder.decode(),
  };
}
