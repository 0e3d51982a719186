import { ok, type Result } from "../result.ts";
import { BYTES_BY_LETTER } from "./byte-alphabet.ts";
import { decodeByteStream, decodeBytes } from "./byte-text.ts";
import { type Merge, MergeTable } from "./merge-table.ts";
import type { SavedTokenizer } from "./saved-tokenizer.ts";
import type { TokenizeError, Tokenizer, TokenStream } from "./tokenizer.ts";
import { splitWords } from "./word-pattern.ts";
import { writeByteBpeFile } from "./write-byte-bpe-file.ts";

/** What a byte-level BPE is made of. */
export interface ByteBpeParts {
  /** The bytes of each id; of a special token its name in UTF-8. [V] */
  readonly tokens: readonly Uint8Array[];
  /** Pairs of ids, first merged first. */
  readonly merges: readonly Merge[];
  /** Ids that no text encodes to, by name: `<|endoftext|>`. */
  readonly special: ReadonlyMap<string, number>;
}

/** Words whose ids are remembered at most; then all are forgotten at once. */
const REMEMBERED = 1 << 16;
/** A word longer than this is not remembered: memory stays bounded by the two. */
const REMEMBERED_LENGTH = 64;

const utf8 = new TextEncoder();

/**
 * Byte-level BPE as GPT-2 has it: the text is split by GPT-2's pattern, each word written in UTF-8, its bytes merged pair by
 * pair in the order of the merges. Every text has ids and comes back from them; a lone surrogate becomes U+FFFD, as UTF-8 has none.
 *
 * @see Sennrich, Haddow, Birch 2016, arXiv:1508.07909, section 3.2; Radford et al. 2019 (GPT-2), section 2.2
 */
export class ByteBpe implements Tokenizer {
  readonly kind = "byte-bpe";
  readonly parts: ByteBpeParts;
  readonly #merges: MergeTable;
  /** Id of each byte. [256] */
  readonly #byteIds = new Int32Array(256);
  readonly #remembered = new Map<string, Int32Array>();

  constructor(parts: ByteBpeParts) {
    this.parts = parts;
    this.#merges = new MergeTable(parts.merges);
    const specials = new Set(parts.special.values());
    parts.tokens.forEach((bytes, id) => {
      if (bytes.length === 1 && !specials.has(id)) this.#byteIds[bytes[0]] = id;
    });
  }

  get vocabularySize(): number {
    return this.parts.tokens.length;
  }

  /** GPT-2 starts a text with the token that ended the one before. */
  get beginOfText(): number | undefined {
    return this.endOfText;
  }

  get endOfText(): number | undefined {
    return this.parts.special.get("<|endoftext|>");
  }

  encode(text: string): { readonly ok: true; readonly value: Int32Array } {
    let ids = new Int32Array(Math.ceil(text.length / 3) + 16);
    let count = 0;
    for (const words of splitWords(text)) {
      for (const word of words) {
        const found = this.#remembered.get(word) ?? this.#encodeWord(word);
        if (count + found.length > ids.length) {
          const longer = new Int32Array(2 * ids.length + found.length);
          longer.set(ids);
          ids = longer;
        }
        // Most words are one token or a few: set() would cost more than this loop.
        for (let i = 0; i < found.length; i++) ids[count++] = found[i];
      }
    }
    return ok(ids.slice(0, count));
  }

  #encodeWord(word: string): Int32Array {
    const bytes = utf8.encode(word);
    const ids = Int32Array.from(bytes, (byte) => this.#byteIds[byte]);
    const merged = ids.slice(0, this.#merges.apply(ids, ids.length));
    if (word.length <= REMEMBERED_LENGTH) {
      if (this.#remembered.size >= REMEMBERED) this.#remembered.clear();
      this.#remembered.set(word, merged);
    }
    return merged;
  }

  decode(ids: ArrayLike<number>): Result<string, TokenizeError> {
    return decodeBytes(ids, this.vocabularySize, (id) => this.parts.tokens[id]);
  }

  decodeStream(previous?: number): TokenStream {
    return decodeByteStream(this.vocabularySize, (id) => this.parts.tokens[id], previous);
  }

  save(): SavedTokenizer {
    return { kind: "byte-bpe", file: writeByteBpeFile(this.parts) };
  }
}

/**
 * The parts of a vocabulary in GPT-2's order: the 256 bytes by their letters, the merges one by one, then the special tokens.
 *
 * @param pairs    the two ids of each merge; merge i makes id 256 + i
 * @param special  names, each once
 */
export function byteBpeParts(
  pairs: readonly (readonly [number, number])[],
  special: readonly string[] = [],
): ByteBpeParts {
  const tokens = BYTES_BY_LETTER.map((byte) => Uint8Array.of(byte));
  const merges = pairs.map(([left, right], rank) => {
    const bytes = new Uint8Array(tokens[left].length + tokens[right].length);
    bytes.set(tokens[left]);
    bytes.set(tokens[right], tokens[left].length);
    tokens.push(bytes);
    return { left, right, merged: 256 + rank, rank };
  });
  const names = new Map(special.map((name, index) => [name, tokens.length + index]));
  for (const name of names.keys()) tokens.push(utf8.encode(name));
  return { tokens, merges, special: names };
}
