import { err, ok, type Result } from "../result.ts";
import { BYTE_LETTERS, readSpelling } from "./byte-alphabet.ts";
import type { ByteBpeParts } from "./byte-bpe.ts";
import type { Merge } from "./merge-table.ts";
import { badField, type TokenizerFileError } from "./tokenizer-file-error.ts";

/** A vocabulary as files spell it, and the paths of its fields in the file. */
export interface SpelledVocabulary {
  readonly vocabulary: ReadonlyMap<string, unknown>;
  readonly vocabularyField: string;
  readonly merges: readonly (readonly [string, string])[];
  readonly mergeField: (index: number) => string;
  /** Names that are no spelling of bytes. They may stand in the vocabulary too, under the same id. */
  readonly special: ReadonlyMap<string, number>;
}

/** Checks a spelled vocabulary and turns it into bytes and ids: ids dense from 0, all bytes there, merges made of known tokens. */
export function readVocabulary(spelled: SpelledVocabulary): Result<ByteBpeParts, TokenizerFileError> {
  const ids = readIds(spelled);
  if (!ids.ok) return ids;
  const missing = BYTE_LETTERS.find((letter) => !ids.value.has(letter));
  if (missing !== undefined) {
    return err(badField(spelled.vocabularyField, `a token for each of the 256 bytes`, `none for ${missing}`));
  }
  const merges = readMerges(spelled, ids.value);
  if (!merges.ok) return merges;
  const tokens = readTokens(spelled, ids.value);
  return tokens.ok ? ok({ tokens: tokens.value, merges: merges.value, special: spelled.special }) : tokens;
}

/** Ids by spelling, the special ones too. */
function readIds(spelled: SpelledVocabulary): Result<ReadonlyMap<string, number>, TokenizerFileError> {
  const ids = new Map<string, number>(spelled.special);
  for (const [token, id] of spelled.vocabulary) {
    const field = `${spelled.vocabularyField}[${JSON.stringify(token)}]`;
    if (typeof id !== "number" || !Number.isInteger(id)) return err(badField(field, "an integer", id));
    if (ids.has(token) && ids.get(token) !== id) {
      return err(badField(field, `${ids.get(token)}, as among the added tokens`, id));
    }
    ids.set(token, id);
  }
  // The number of ids is the size of what was read, so a huge id can not ask for memory.
  const taken = new Uint8Array(ids.size);
  for (const [token, id] of ids) {
    const field = `${spelled.vocabularyField}[${JSON.stringify(token)}]`;
    if (!(id >= 0 && id < ids.size)) return err(badField(field, `an id in [0, ${ids.size})`, id));
    if (taken[id] === 1) return err(badField(field, "an id that no other token has", id));
    taken[id] = 1;
  }
  return ok(ids);
}

function readMerges(
  { merges, mergeField }: SpelledVocabulary,
  ids: ReadonlyMap<string, number>,
): Result<readonly Merge[], TokenizerFileError> {
  const found: Merge[] = [];
  for (const [rank, [first, second]] of merges.entries()) {
    const left = ids.get(first);
    const right = ids.get(second);
    const merged = ids.get(first + second);
    if (left === undefined || right === undefined || merged === undefined) {
      const unknown = left === undefined ? first : right === undefined ? second : first + second;
      return err(badField(mergeField(rank), "tokens of the vocabulary", unknown));
    }
    found.push({ left, right, merged, rank });
  }
  return ok(found);
}

function readTokens(
  { special, vocabularyField }: SpelledVocabulary,
  ids: ReadonlyMap<string, number>,
): Result<readonly Uint8Array[], TokenizerFileError> {
  const tokens = new Array<Uint8Array>(ids.size);
  for (const [token, id] of ids) {
    const bytes = special.has(token) ? new TextEncoder().encode(token) : readSpelling(token);
    if (bytes === undefined) {
      const field = `${vocabularyField}[${JSON.stringify(token)}]`;
      return err(badField(field, "letters of GPT-2's byte alphabet", token));
    }
    tokens[id] = bytes;
  }
  return ok(tokens);
}
