/** @file Files of tokens under Node: not for browsers. */
import { createHash, randomBytes } from "node:crypto";
import { closeSync, createReadStream, fstatSync, openSync, readSync } from "node:fs";
import { type FileHandle, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { OutsideError } from "@engram/tensor";
import { err, ok, type Result } from "../result.ts";
import type { Tokenizer } from "../tokenizers/tokenizer.ts";
import { splitDocuments } from "./split-documents.ts";
import {
  openTokenFile,
  paddingAfterTokens,
  TOKEN_FILE_HEADER_BYTES,
  type TokenFileError,
  tokenBytesOf,
  writeTokenFileHeader,
} from "./token-file.ts";
import type { TokenSource } from "./token-source.ts";
import { type DocumentError, tokenizeDocument } from "./tokens-in-memory.ts";

/** A text file that is to be read as tokens. */
export interface TextCorpus {
  readonly textPath: string;
  /** Between documents; see `splitDocuments`. */
  readonly separator?: string;
  readonly tokenizer: Tokenizer;
  /** Where files of tokens are kept. Made where it is missing. */
  readonly cacheFolder: string;
  /** Stops the tokenizing, with its reason; what was written goes. */
  readonly signal?: AbortSignal;
}

/** A corpus in an open file; `using` closes it. */
export type OpenTokenFile = TokenSource & Disposable;

/**
 * The tokens of a text file. The first time the text is tokenized, document by document, into a file of the cache folder, named
 * for the text's path, size and time of change, the separator and the tokenizer; afterwards that file is opened. Reading holds
 * nothing but a page: memory does not depend on the size of the text, only, while it is tokenized, on its longest document.
 */
export async function openTextCorpus(
  corpus: TextCorpus,
): Promise<Result<OpenTokenFile, TokenFileError | DocumentError>> {
  const path = join(corpus.cacheFolder, `${await identityOf(corpus)}.tokens`);
  if (!(await exists(path))) {
    const written = await onDisk(corpus.textPath, () => tokenizeInto(path, corpus));
    if (!written.ok) return written;
  }
  return openTokenFileAt(path);
}

/** Opens a file of tokens, reading it as asked. */
export async function openTokenFileAt(path: string): Promise<Result<OpenTokenFile, TokenFileError>> {
  return onDisk(path, async () => {
    const descriptor = openSync(path, "r");
    const source = await openTokenFile({
      size: fstatSync(descriptor).size,
      // At once: a small read from the system's cache is faster than a promise for it.
      read: (start, length) => readExactly(descriptor, start, length, path),
    });
    if (!source.ok) {
      closeSync(descriptor);
      return source;
    }
    return ok({ ...source.value, [Symbol.dispose]: () => closeSync(descriptor) });
  });
}

async function identityOf({ textPath, separator, tokenizer }: TextCorpus): Promise<string> {
  const { size, mtimeMs } = await onDisk(textPath, () => stat(textPath));
  const facts = JSON.stringify([1, textPath, size, mtimeMs, separator ?? null, tokenizer.save()]);
  return createHash("sha256").update(facts).digest("hex").slice(0, 32);
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** Writes under other names and renames: a file that has its name is whole. */
async function tokenizeInto(path: string, corpus: TextCorpus): Promise<Result<void, DocumentError>> {
  await mkdir(corpus.cacheFolder, { recursive: true });
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  const startsPath = `${temporary}.starts`;
  try {
    const written = await writeWhole(temporary, startsPath, corpus);
    if (written.ok) await rename(temporary, path);
    return written;
  } finally {
    await rm(temporary, { force: true });
    await rm(startsPath, { force: true });
  }
}

/** Returns with both files closed: an open one has its name for good on some systems. */
async function writeWhole(
  path: string,
  startsPath: string,
  corpus: TextCorpus,
): Promise<Result<void, DocumentError>> {
  const tokens = await open(path, "wx");
  try {
    const starts = await open(startsPath, "wx+");
    try {
      const written = await writeTokens(tokens, starts, corpus);
      if (written.ok) await tokens.sync();
      return written;
    } finally {
      await starts.close();
    }
  } finally {
    await tokens.close();
  }
}

async function writeTokens(
  tokens: FileHandle,
  starts: FileHandle,
  { textPath, separator, tokenizer, signal }: TextCorpus,
): Promise<Result<void, DocumentError>> {
  const { vocabularySize } = tokenizer;
  const text: AsyncIterable<string> = createReadStream(textPath, { encoding: "utf8" });
  let tokenCount = 0;
  let documentCount = 0;
  // Documents of a line each are written many at a time.
  const tokenBlock = blockWriter(tokens, TOKEN_FILE_HEADER_BYTES);
  const startBlock = blockWriter(starts, 0);
  for await (const document of splitDocuments(text, separator)) {
    signal?.throwIfAborted();
    const ids = tokenizeDocument(document, tokenizer);
    if (!ids.ok) return err({ code: "data.document-refused", document: documentCount, error: ids.error });
    await startBlock.add(new Uint8Array(Float64Array.of(tokenCount).buffer));
    await tokenBlock.add(tokenBytesOf(ids.value, vocabularySize));
    tokenCount += ids.value.length;
    documentCount++;
  }
  const header = { vocabularySize, tokenCount, documentCount };
  await tokenBlock.add(new Uint8Array(paddingAfterTokens(header)));
  await startBlock.flush();
  await copyAll(starts, tokenBlock);
  await tokenBlock.flush();
  // Last: what was broken off has no head.
  await tokens.write(writeTokenFileHeader(header), 0, TOKEN_FILE_HEADER_BYTES, 0);
  return ok(undefined);
}

interface BlockWriter {
  add(bytes: Uint8Array): Promise<void>;
  flush(): Promise<void>;
}

const BLOCK_BYTES = 1 << 18;

function blockWriter(file: FileHandle, from: number): BlockWriter {
  let position = from;
  let held: Uint8Array[] = [];
  let size = 0;
  const flush = async () => {
    const block = Buffer.concat(held);
    held = [];
    size = 0;
    for (let done = 0; done < block.length; ) {
      const { bytesWritten } = await file.write(block, done, block.length - done, position);
      done += bytesWritten;
      position += bytesWritten;
    }
  };
  return {
    add: async (bytes) => {
      held.push(bytes);
      size += bytes.length;
      if (size >= BLOCK_BYTES) await flush();
    },
    flush,
  };
}

async function copyAll(from: FileHandle, to: BlockWriter): Promise<void> {
  for (let position = 0; ; ) {
    const { bytesRead, buffer } = await from.read(Buffer.alloc(BLOCK_BYTES), 0, BLOCK_BYTES, position);
    if (bytesRead === 0) return;
    await to.add(buffer.subarray(0, bytesRead));
    position += bytesRead;
  }
}

function readExactly(descriptor: number, start: number, length: number, path: string): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let done = 0; done < length; ) {
    const read = readSync(descriptor, bytes, done, length - done, start + done);
    if (read === 0) {
      const message = `${path} ends at byte ${start + done}, ${length - done} more were needed`;
      throw new OutsideError("disk.failed", { message, retryable: false });
    }
    done += read;
  }
  return bytes;
}

async function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (error instanceof OutsideError || code === undefined) throw error;
    const full = code === "ENOSPC" || code === "EDQUOT";
    const message = full ? `the disk of ${path} is full` : `${path} can not be read or written (${code})`;
    throw new OutsideError(full ? "disk.full" : "disk.failed", { message, retryable: full, cause: error });
  }
}
