import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OutsideError } from "@engram/tensor";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Result, unwrap } from "../result.ts";
import { CharacterTokenizer } from "../tokenizers/character-tokenizer.ts";
import { WordTokenizer } from "../tokenizers/word-tokenizer.ts";
import { openTextCorpus, openTokenFileAt } from "./node-token-file.ts";
import { splitDocuments } from "./split-documents.ts";
import { openTokenFile } from "./token-file.ts";
import type { TokenSource } from "./token-source.ts";
import { tokenizeTexts } from "./tokens-in-memory.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "engram-tokens-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const characters = CharacterTokenizer.fromText(["abcdefghij \n"]);

async function contents(source: TokenSource): Promise<unknown> {
  const tokens = new Int32Array(source.tokenCount);
  await source.read(0, tokens);
  const starts: number[] = [];
  for (let document = 0; document <= source.documentCount; document++) {
    starts.push(await source.documentStart(document));
  }
  return { tokens: [...tokens], starts, vocabularySize: source.vocabularySize };
}

/** Writes a text, tokenizes it, and gives the path of the file of tokens. */
async function cached(text: string, separator?: string): Promise<string> {
  const textPath = join(folder, "text.txt");
  writeFileSync(textPath, text);
  const where = { textPath, tokenizer: characters, cacheFolder: join(folder, "cache") };
  unwrap(await openTextCorpus(separator === undefined ? where : { ...where, separator }))[Symbol.dispose]();
  return join(folder, "cache", readdirSync(join(folder, "cache"))[0]);
}

function errorOf<E>(result: Result<unknown, E>): E {
  if (result.ok) throw new Error("expected an error");
  return result.error;
}

function inMemory(bytes: Uint8Array) {
  return { size: bytes.length, read: (start: number, length: number) => bytes.slice(start, start + length) };
}

describe("a text file as tokens", () => {
  test("is what tokenizing its documents in memory gives", async () => {
    const lines = Array.from({ length: 1300 }, (_, i) => "abcdefghij ".slice(0, 1 + (i % 11)));
    const path = await cached(lines.join("\n"), "\n");
    using file = unwrap(await openTokenFileAt(path));
    expect(await contents(file)).toEqual(await contents(unwrap(tokenizeTexts(lines, characters))));
    expect(await file.documentStart(1299)).toBe(file.tokenCount - 2);
    expect(await file.documentStart(3)).toBe(6);
  });

  test("can be read from a source that answers later, such as a browser's Blob", async () => {
    const bytes = readFileSync(await cached("abc\n\njig\n\nf", "\n\n"));
    const blob = new Blob([bytes]);
    const later = unwrap(
      await openTokenFile({
        size: blob.size,
        read: async (start, length) => new Uint8Array(await blob.slice(start, start + length).arrayBuffer()),
      }),
    );
    const now = unwrap(await openTokenFile(inMemory(bytes)));
    expect(await contents(later)).toEqual(await contents(now));
    expect(later.documentCount).toBe(3);
  });

  test("is tokenized once, and again when the text or the separator changes", async () => {
    const textPath = join(folder, "text.txt");
    writeFileSync(textPath, "abc\nabc");
    utimesSync(textPath, 1000, 1000);
    const again = { textPath, separator: "\n", tokenizer: characters, cacheFolder: join(folder, "again") };
    unwrap(await openTextCorpus(again))[Symbol.dispose]();
    const [name] = readdirSync(again.cacheFolder);
    utimesSync(join(again.cacheFolder, name), 1000, 1000);
    unwrap(await openTextCorpus(again))[Symbol.dispose]();
    expect(statSync(join(again.cacheFolder, name)).mtimeMs).toBe(1_000_000);
    expect(readdirSync(again.cacheFolder).length).toBe(1);
    unwrap(await openTextCorpus({ ...again, separator: "c" }))[Symbol.dispose]();
    expect(readdirSync(again.cacheFolder).length).toBe(2);
    utimesSync(textPath, 2000, 2000);
    unwrap(await openTextCorpus(again))[Symbol.dispose]();
    expect(readdirSync(again.cacheFolder).length).toBe(3);
  });

  test("whose document the tokenizer refuses leaves nothing behind", async () => {
    const textPath = join(folder, "text.txt");
    writeFileSync(textPath, "abc\nabX");
    const opened = await openTextCorpus({
      textPath,
      separator: "\n",
      tokenizer: characters,
      cacheFolder: folder,
    });
    expect(errorOf(opened)).toMatchObject({
      code: "data.document-refused",
      document: 1,
      error: { character: "X", offset: 2 },
    });
    expect(readdirSync(folder)).toEqual(["text.txt"]);
  });

  test("is left untokenized by an abort, with its reason", async () => {
    const textPath = join(folder, "text.txt");
    writeFileSync(textPath, "abc");
    const reason = new Error("enough");
    const aborted = {
      textPath,
      tokenizer: characters,
      cacheFolder: folder,
      signal: AbortSignal.abort(reason),
    };
    await expect(openTextCorpus(aborted)).rejects.toBe(reason);
    expect(readdirSync(folder)).toEqual(["text.txt"]);
  });

  test("that is empty is a corpus of no documents", async () => {
    using file = unwrap(await openTokenFileAt(await cached("")));
    expect(await contents(file)).toEqual({ tokens: [], starts: [0], vocabularySize: 12 });
  });

  test("that is missing is the world's failure, with the path", async () => {
    const missing = openTextCorpus({
      textPath: join(folder, "no.txt"),
      tokenizer: characters,
      cacheFolder: folder,
    });
    await expect(missing).rejects.toThrow(OutsideError);
    await expect(openTokenFileAt(join(folder, "no.tokens"))).rejects.toMatchObject({
      code: "disk.failed",
      message: expect.stringContaining("no.tokens can not be read or written (ENOENT)"),
    });
  });
});

describe("a broken file of tokens", () => {
  test("cut anywhere is refused with the part that is missing", async () => {
    const whole = readFileSync(await cached("abc\ndef\nghij", "\n"));
    for (let end = 0; end < whole.length; end++) {
      const error = errorOf(await openTokenFile(inMemory(whole.subarray(0, end))));
      const field = end < 64 ? "header" : end < 64 + 24 ? "tokens" : "documents";
      expect(error).toMatchObject({ code: "token-file.truncated", field });
    }
  });

  test.each([
    ["magic", (view: DataView) => view.setUint8(0, 0)],
    ["version", (view: DataView) => view.setUint32(8, 2, true)],
    ["bytes of a token", (view: DataView) => view.setUint32(12, 4, true)],
    ["number of tokens", (view: DataView) => view.setFloat64(24, Number.NaN, true)],
    ["number of documents", (view: DataView) => view.setFloat64(32, -1, true)],
  ])("with a foreign %s is refused by its offset", async (field, spoil) => {
    const bytes = new Uint8Array(readFileSync(await cached("abc\ndef", "\n")));
    spoil(new DataView(bytes.buffer));
    expect(errorOf(await openTokenFile(inMemory(bytes)))).toMatchObject({
      code: "token-file.bad-field",
      field,
    });
  });

  test("that promises more tokens than it has is refused before anything is allocated", async () => {
    const bytes = new Uint8Array(readFileSync(await cached("abc\ndef", "\n")));
    new DataView(bytes.buffer).setFloat64(24, 2 ** 52, true);
    expect(errorOf(await openTokenFile(inMemory(bytes)))).toMatchObject({
      code: "token-file.truncated",
      field: "tokens",
      needed: 2 ** 53,
    });
  });

  test("with an id or a start out of range fails where it is read", async () => {
    const bytes = new Uint8Array(readFileSync(await cached("abc\ndef", "\n")));
    const view = new DataView(bytes.buffer);
    view.setUint16(64 + 2 * 4, 12, true);
    view.setFloat64(bytes.length - 8, 7, true);
    const source = unwrap(await openTokenFile(inMemory(bytes)));
    await source.read(0, new Int32Array(4));
    expect(() => source.read(3, new Int32Array(2))).toThrow(
      "token 4 of the file is 12, the vocabulary has 12",
    );
    expect(() => source.documentStart(1)).toThrow(
      "document 1 of the file starts at token 7, not between 0 and 6",
    );
  });
});

describe("documents of a text", () => {
  test.each([
    [["a\nb", "c\n", "\nd"], "\n", ["a", "bc", "d"]],
    [["a<", "|>b<|>", "<|>c"], "<|>", ["a", "b", "c"]],
    [["a", "b\n"], undefined, ["ab\n"]],
    [[], "\n", []],
  ])("%j split at %j", async (parts, separator, documents) => {
    expect(await Array.fromAsync(splitDocuments(parts, separator))).toEqual(documents);
  });

  test("stand between the marks that their tokenizer has", async () => {
    const words = { words: ["<s>", "</s>", "a"], separators: " ", beginOfText: "<s>", endOfText: "</s>" };
    const marked = unwrap(tokenizeTexts(["a a", ""], unwrap(WordTokenizer.of(words))));
    expect(await contents(marked)).toEqual({
      tokens: [0, 2, 2, 1, 0, 1],
      starts: [0, 4, 6],
      vocabularySize: 3,
    });
    const one = { ...words, beginOfText: "</s>" };
    const ended = unwrap(tokenizeTexts(["a"], unwrap(WordTokenizer.of(one))));
    expect(await contents(ended)).toMatchObject({ tokens: [2, 1] });
    expect(errorOf(tokenizeTexts(["a", "b"], unwrap(WordTokenizer.of(one))))).toMatchObject({ document: 1 });
  });
});
