import { OutsideError } from "@engram/tensor";
import { err, ok, type Result } from "../result.ts";
import type { TokenSource } from "./token-source.ts";

/** Bytes that can be read from any place: a file, a `Blob`, an array. */
export interface ByteSource {
  readonly size: number;
  /** Exactly these bytes; `start + length` is at most the size. */
  read(start: number, length: number): Uint8Array | Promise<Uint8Array>;
}

/** What is wrong with a file of tokens. */
export type TokenFileError =
  | {
      readonly code: "token-file.bad-field";
      readonly field: string;
      readonly offset: number;
      readonly expected: string;
      readonly got: string;
    }
  | {
      readonly code: "token-file.truncated";
      readonly field: string;
      readonly offset: number;
      readonly needed: number;
      readonly available: number;
    };

/** What the head of a file of tokens says. */
export interface TokenFileHeader {
  readonly vocabularySize: number;
  readonly tokenCount: number;
  readonly documentCount: number;
}

/**
 * A file of tokens, little-endian: 8 bytes `ENGRMTOK`; uint32 version, bytes of a token (2 or 4), vocabulary size, 0;
 * float64 number of tokens, number of documents; zeros up to byte 64. Then the tokens, zeros up to a multiple of 8, and as
 * float64 the position of the first token of each document.
 */
const MAGIC = new TextEncoder().encode("ENGRMTOK");
const VERSION = 1;
export const TOKEN_FILE_HEADER_BYTES = 64;
/** Starts of documents are read this many at a time: 4 kB. */
const STARTS_AT_A_TIME = 512;

/** Two bytes where every id fits. */
export function bytesPerToken(vocabularySize: number): 2 | 4 {
  return vocabularySize <= 0x10000 ? 2 : 4;
}

/** Zeros that follow the tokens. */
export function paddingAfterTokens({ tokenCount, vocabularySize }: TokenFileHeader): number {
  const over = (tokenCount * bytesPerToken(vocabularySize)) % 8;
  return over === 0 ? 0 : 8 - over;
}

/** The first 64 bytes of a file. */
export function writeTokenFileHeader(header: TokenFileHeader): Uint8Array {
  const bytes = new Uint8Array(TOKEN_FILE_HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  view.setUint32(8, VERSION, true);
  view.setUint32(12, bytesPerToken(header.vocabularySize), true);
  view.setUint32(16, header.vocabularySize, true);
  view.setFloat64(24, header.tokenCount, true);
  view.setFloat64(32, header.documentCount, true);
  return bytes;
}

/** Ids as a file of tokens holds them. */
export function tokenBytesOf(ids: Int32Array, vocabularySize: number): Uint8Array {
  const width = bytesPerToken(vocabularySize);
  const bytes = new Uint8Array(ids.length * width);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < ids.length; i++) {
    if (width === 2) view.setUint16(2 * i, ids[i], true);
    else view.setUint32(4 * i, ids[i], true);
  }
  return bytes;
}

/**
 * The corpus of a file of tokens. The head is checked against the size before anything is read by it; ids and starts of documents
 * when they are read, then as `OutsideError`s `data.token-out-of-range` and `data.starts-not-ascending`.
 */
export async function openTokenFile(file: ByteSource): Promise<Result<TokenSource, TokenFileError>> {
  if (file.size < TOKEN_FILE_HEADER_BYTES) {
    return err(truncated("header", 0, TOKEN_FILE_HEADER_BYTES, file.size));
  }
  const header = readHeader(await file.read(0, TOKEN_FILE_HEADER_BYTES));
  if (!header.ok) return header;
  const { tokenCount, documentCount, vocabularySize } = header.value;
  const width = bytesPerToken(vocabularySize);
  const startsAt = TOKEN_FILE_HEADER_BYTES + tokenCount * width + paddingAfterTokens(header.value);
  const tokenSpace = file.size - TOKEN_FILE_HEADER_BYTES;
  if (startsAt > file.size)
    return err(truncated("tokens", TOKEN_FILE_HEADER_BYTES, tokenCount * width, tokenSpace));
  if (startsAt + 8 * documentCount !== file.size) {
    return err(truncated("documents", startsAt, 8 * documentCount, file.size - startsAt));
  }
  return ok({
    ...header.value,
    documentStart: startsReader(file, startsAt, header.value),
    read: (start, target) => {
      const bytes = file.read(TOKEN_FILE_HEADER_BYTES + start * width, target.length * width);
      if (bytes instanceof Uint8Array) return readTokens(bytes, target, vocabularySize, start);
      return bytes.then((read) => readTokens(read, target, vocabularySize, start));
    },
  });
}

function readHeader(bytes: Uint8Array): Result<TokenFileHeader, TokenFileError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const vocabularySize = view.getUint32(16, true);
  const tokenCount = view.getFloat64(24, true);
  const documentCount = view.getFloat64(32, true);
  const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;
  const width = bytesPerToken(vocabularySize);
  const checks: readonly (readonly [string, number, boolean, string, unknown])[] = [
    ["magic", 0, MAGIC.every((byte, i) => bytes[i] === byte), "ENGRMTOK", [...bytes.subarray(0, 8)]],
    ["version", 8, view.getUint32(8, true) === VERSION, `${VERSION}`, view.getUint32(8, true)],
    ["bytes of a token", 12, view.getUint32(12, true) === width, `${width}`, view.getUint32(12, true)],
    ["number of tokens", 24, isCount(tokenCount), "a whole number", tokenCount],
    ["number of documents", 32, isCount(documentCount), "a whole number", documentCount],
  ];
  const wrong = checks.find(([, , right]) => !right);
  if (wrong === undefined) return ok({ vocabularySize, tokenCount, documentCount });
  const [field, offset, , expected, got] = wrong;
  return err({ code: "token-file.bad-field", field, offset, expected, got: String(got) });
}

function truncated(field: string, offset: number, needed: number, available: number): TokenFileError {
  return { code: "token-file.truncated", field, offset, needed, available };
}

function readTokens(bytes: Uint8Array, target: Int32Array, vocabularySize: number, start: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const narrow = bytesPerToken(vocabularySize) === 2;
  for (let i = 0; i < target.length; i++) {
    const id = narrow ? view.getUint16(2 * i, true) : view.getUint32(4 * i, true);
    if (id >= vocabularySize) {
      const message = `token ${start + i} of the file is ${id}, the vocabulary has ${vocabularySize}`;
      throw new OutsideError("data.token-out-of-range", { message, retryable: false });
    }
    target[i] = id;
  }
}

/** Reads starts a page at a time and holds the last page. */
function startsReader(
  file: ByteSource,
  startsAt: number,
  { documentCount, tokenCount }: TokenFileHeader,
): (document: number) => number | Promise<number> {
  let first = 0;
  let page = new Float64Array(0);
  return (document) => {
    if (document === documentCount) return tokenCount;
    const held = document - first;
    if (held >= 0 && held < page.length) return page[held];
    const from = document - (document % STARTS_AT_A_TIME);
    const length = Math.min(STARTS_AT_A_TIME, documentCount - from);
    const keep = (bytes: Uint8Array) => {
      page = ascending(bytes, length, from, tokenCount);
      first = from;
      return page[document - from];
    };
    const bytes = file.read(startsAt + 8 * from, 8 * length);
    return bytes instanceof Uint8Array ? keep(bytes) : bytes.then(keep);
  };
}

function ascending(
  bytes: Uint8Array,
  length: number,
  from: number,
  tokenCount: number,
): Float64Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = new Float64Array(length);
  let before = 0;
  for (let i = 0; i < length; i++) {
    const start = view.getFloat64(8 * i, true);
    if (!(start >= before && start <= tokenCount)) {
      const message = `document ${from + i} of the file starts at token ${start}, not between ${before} and ${tokenCount}`;
      throw new OutsideError("data.starts-not-ascending", { message, retryable: false });
    }
    starts[i] = start;
    before = start;
  }
  return starts;
}
