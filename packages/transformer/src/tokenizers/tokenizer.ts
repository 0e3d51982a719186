import type { Result } from "../result.ts";
import type { SavedTokenizer } from "./saved-tokenizer.ts";

/** Text or ids that a tokenizer can not turn. Offsets count UTF-16 units, as JavaScript's strings do. */
export type TokenizeError =
  | {
      readonly code: "tokenizer.unknown-character";
      readonly character: string;
      readonly codePoint: number;
      readonly offset: number;
    }
  | { readonly code: "tokenizer.unknown-word"; readonly word: string; readonly offset: number }
  | {
      readonly code: "tokenizer.id-out-of-range";
      readonly id: number;
      readonly position: number;
      readonly vocabularySize: number;
    };

/** Text to token ids and back. */
export interface Tokenizer {
  readonly kind: SavedTokenizer["kind"];
  /** Ids are integers in [0, vocabularySize). */
  readonly vocabularySize: number;
  /** The id that starts a text, where the vocabulary has one. `encode` never adds it. */
  readonly beginOfText: number | undefined;
  /** The id that ends a text, where the vocabulary has one. `encode` never adds it. */
  readonly endOfText: number | undefined;
  /** Ids of a text. What looks like a special token in the text is text. Of an empty text: no ids. */
  encode(text: string): Result<Int32Array, TokenizeError>;
  /** Text of the ids, as at the start of a text. Bytes that are not UTF-8 become U+FFFD. */
  decode(ids: ArrayLike<number>): Result<string, TokenizeError>;
  /**
   * Text of ids that come one by one; the parts joined are what `decode` would give of all of them.
   *
   * @param previous  the id before the first, where the text goes on rather than starts
   */
  decodeStream(previous?: number): TokenStream;
  /** Plain JSON data that `loadTokenizer` makes the same tokenizer of. */
  save(): SavedTokenizer;
}

/** Turns ids into text as they come: a character whose bytes are spread over several tokens is held until it is whole. */
export interface TokenStream {
  /**
   * The text that is certain after this id, "" where a character is not whole yet.
   *
   * @throws RangeError for an id outside of the vocabulary
   */
  push(id: number): string;
  /** What is still held: "" or U+FFFD for a character that was cut off. */
  end(): string;
}

/** The first id outside [0, vocabularySize) as an error, `undefined` where there is none. */
export function findIdOutOfRange(ids: ArrayLike<number>, vocabularySize: number): TokenizeError | undefined {
  for (let position = 0; position < ids.length; position++) {
    const id = ids[position];
    if (!Number.isInteger(id) || id < 0 || id >= vocabularySize) {
      return { code: "tokenizer.id-out-of-range", id, position, vocabularySize };
    }
  }
  return undefined;
}

/** Throws unless the id is in [0, vocabularySize). */
export function assertId(id: number, vocabularySize: number): void {
  if (!Number.isInteger(id) || id < 0 || id >= vocabularySize) {
    throw new RangeError(`a token id must be an integer in [0, ${vocabularySize}), got ${id}`);
  }
}
