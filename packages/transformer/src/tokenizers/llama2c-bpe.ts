import { err, ok, type Result } from "../result.ts";
import { readSpelling, spellBytes } from "./byte-alphabet.ts";
import { decodeByteStream, decodeBytes } from "./byte-text.ts";
import { type Merge, MergeTable } from "./merge-table.ts";
import type { SavedTokenizer } from "./saved-tokenizer.ts";
import type { TokenizeError, Tokenizer, TokenStream } from "./tokenizer.ts";
import { badField, type TokenizerFileError } from "./tokenizer-file-error.ts";

/** A piece of a SentencePiece vocabulary, with the score that says how early it is merged. */
export interface ScoredPiece {
  readonly bytes: Uint8Array;
  readonly score: number;
}

const BEGIN = 1;
const END = 2;
/** Id of `<0x00>`; the other bytes follow. */
const FIRST_BYTE = 3;
const SPACE = 0x20;
/** llama2.c looks for scores above this one. */
const LOWEST_SCORE = -1e10;

const utf8 = new TextEncoder();
const NOTHING = new Uint8Array(0);

/**
 * SentencePiece's BPE as llama2.c has it: a space is put before the text; each character is its piece, or its bytes where it
 * has none; then of all neighbours that together are a piece, those of the highest score are merged, the leftmost first.
 *
 * Departures: U+0000 in a text, where C's strings end, becomes `<0x00>`; of two pieces of the same bytes the lower id counts,
 * where `bsearch` leaves it open.
 *
 * @see karpathy/llama2.c, `encode` and `decode` of run.c
 */
export class Llama2cBpe implements Tokenizer {
  readonly kind = "llama2c-bpe";
  readonly beginOfText = BEGIN;
  readonly endOfText = END;
  readonly #pieces: readonly ScoredPiece[];
  /** Ids by the spelling of the piece's bytes. */
  readonly #ids: ReadonlyMap<string, number>;
  readonly #merges: MergeTable;
  readonly #space: number;

  private constructor(pieces: readonly ScoredPiece[], ids: ReadonlyMap<string, number>, space: number) {
    this.#pieces = pieces;
    this.#ids = ids;
    this.#space = space;
    this.#merges = new MergeTable(mergesOf(pieces, ids));
  }

  /** Checks that the pieces begin with the unknown one, begin, end and the 256 bytes, and that a space is among them. */
  static of(pieces: readonly ScoredPiece[]): Result<Llama2cBpe, TokenizerFileError> {
    const ids = new Map<string, number>();
    for (const [id, { bytes, score }] of pieces.entries()) {
      const spelling = spellBytes(bytes);
      if (bytes.length === 0) return err(badField(`piece ${id}`, "at least one byte", spelling));
      if (!Number.isFinite(score)) return err(badField(`score ${id}`, "a finite number", score));
      if (isByte(id) && spelling !== nameOfByte(id - FIRST_BYTE)) {
        return err(badField(`piece ${id}`, nameOfByte(id - FIRST_BYTE), spelling));
      }
      if (!ids.has(spelling)) ids.set(spelling, id);
    }
    if (pieces.length < FIRST_BYTE + 256) {
      return err(badField("pieces", "at least 259: <unk>, begin, end and 256 bytes", pieces.length));
    }
    const space = ids.get(spellBytes(Uint8Array.of(SPACE)));
    if (space === undefined) return err(badField("pieces", "a piece that is one space", "none"));
    return ok(new Llama2cBpe(pieces, ids, space));
  }

  get vocabularySize(): number {
    return this.#pieces.length;
  }

  encode(text: string): { readonly ok: true; readonly value: Int32Array } {
    if (text === "") return ok(new Int32Array(0));
    const ids = new Int32Array(1 + 3 * text.length); // UTF-8 has at most three bytes a UTF-16 unit
    ids[0] = this.#space;
    let count = 1;
    for (const character of text) {
      const bytes = utf8.encode(character);
      const id = this.#ids.get(spellBytes(bytes));
      if (id !== undefined) ids[count++] = id;
      else for (const byte of bytes) ids[count++] = FIRST_BYTE + byte;
    }
    return ok(ids.slice(0, this.#merges.apply(ids, count)));
  }

  decode(ids: ArrayLike<number>): Result<string, TokenizeError> {
    return decodeBytes(ids, this.vocabularySize, (id, previous) => this.#bytesOf(id, previous));
  }

  decodeStream(previous?: number): TokenStream {
    return decodeByteStream(this.vocabularySize, (id, before) => this.#bytesOf(id, before), previous);
  }

  #bytesOf(id: number, previous: number | undefined): Uint8Array {
    if (id === BEGIN || id === END) return NOTHING;
    if (isByte(id)) return Uint8Array.of(id - FIRST_BYTE);
    const { bytes } = this.#pieces[id];
    // The space that encoding put before the text is not of the text.
    const starts = previous === undefined || previous === BEGIN;
    return starts && bytes[0] === SPACE ? bytes.subarray(1) : bytes;
  }

  save(): SavedTokenizer {
    return {
      kind: "llama2c-bpe",
      pieces: this.#pieces.map(({ bytes }) => spellBytes(bytes)),
      scores: this.#pieces.map(({ score }) => score),
    };
  }
}

/** The tokenizer of saved pieces, spelled in GPT-2's byte alphabet, and their scores. */
export function readLlama2cPieces(
  pieces: readonly unknown[],
  scores: readonly unknown[],
): Result<Llama2cBpe, TokenizerFileError> {
  if (scores.length !== pieces.length) return err(badField("scores", `${pieces.length} numbers`, scores));
  const read: ScoredPiece[] = [];
  for (const [id, spelling] of pieces.entries()) {
    const bytes = typeof spelling === "string" ? readSpelling(spelling) : undefined;
    const score = scores[id];
    if (bytes === undefined)
      return err(badField(`pieces[${id}]`, "letters of GPT-2's byte alphabet", spelling));
    if (typeof score !== "number") return err(badField(`scores[${id}]`, "a number", score));
    read.push({ bytes, score });
  }
  return Llama2cBpe.of(read);
}

function isByte(id: number): boolean {
  return id >= FIRST_BYTE && id < FIRST_BYTE + 256;
}

function nameOfByte(byte: number): string {
  return `<0x${byte.toString(16).toUpperCase().padStart(2, "0")}>`;
}

/** Every way in which two pieces make a third. Equal scores have equal ranks: there the leftmost pair goes first. */
function mergesOf(pieces: readonly ScoredPiece[], ids: ReadonlyMap<string, number>): Merge[] {
  const scores = [...new Set(pieces.map(({ score }) => score))].sort((a, b) => b - a);
  const ranks = new Map(scores.map((score, rank) => [score, rank]));
  const merges: Merge[] = [];
  for (const [spelling, merged] of ids) {
    const { score } = pieces[merged];
    if (score <= LOWEST_SCORE) continue;
    for (let cut = 1; cut < spelling.length; cut++) {
      const left = ids.get(spelling.slice(0, cut));
      const right = ids.get(spelling.slice(cut));
      if (left === undefined || right === undefined) continue;
      merges.push({ left, right, merged, rank: ranks.get(score) ?? 0 });
    }
  }
  return merges;
}
