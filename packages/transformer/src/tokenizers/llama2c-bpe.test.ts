import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Result, unwrap } from "../result.ts";
import { Llama2cBpe, type ScoredPiece } from "./llama2c-bpe.ts";
import { readLlama2cFile } from "./llama2c-file.ts";

const utf8 = new TextEncoder();
const text8 = new TextDecoder();
const piece = (text: string, score: number): ScoredPiece => ({ bytes: utf8.encode(text), score });
const byteName = (byte: number) => `<0x${byte.toString(16).toUpperCase().padStart(2, "0")}>`;

/** Equal scores among different merges, and é but not è. */
const PIECES: readonly ScoredPiece[] = [
  piece("<unk>", 0),
  piece("\n<s>\n", 0),
  piece("\n</s>\n", 0),
  ...Array.from({ length: 256 }, (_, byte) => piece(byteName(byte), 0)),
  piece("in", -1),
  piece(" a", -2),
  piece("ab", -3),
  piece("ba", -3),
  piece("aba", -4),
  piece(" ab", -1),
  piece("éa", -5),
  piece("aa", -3),
  piece("aaaa", -6),
  piece("bb", -2e10),
  ...[" ", "a", "b", "é", "i", "n"].map((letter, index) => piece(letter, -7 - index)),
];
const tokenizer = unwrap(Llama2cBpe.of(PIECES));
const FIRST_LETTER = PIECES.length - 6;

/** What llama2.c does, said with strings: look every pair up anew, take the best score, the leftmost of equals. */
function encodeNaively(text: string): number[] {
  if (text === "") return [];
  const names = PIECES.map(({ bytes }) => text8.decode(bytes));
  const tokens = [names.indexOf(" ")];
  for (const character of text) {
    const id = names.indexOf(character);
    if (id >= 0) tokens.push(id);
    else for (const byte of utf8.encode(character)) tokens.push(3 + byte);
  }
  for (;;) {
    let best = { score: -1e10, id: -1, at: -1 };
    for (let at = 0; at + 1 < tokens.length; at++) {
      const id = names.indexOf(names[tokens[at]] + names[tokens[at + 1]]);
      if (id >= 0 && PIECES[id].score > best.score) best = { score: PIECES[id].score, id, at };
    }
    if (best.at < 0) return tokens;
    tokens.splice(best.at, 2, best.id);
  }
}

/** A llama2.c file of these pieces. */
function fileOf(pieces: readonly ScoredPiece[]): Uint8Array {
  const longest = Math.max(...pieces.map(({ bytes }) => bytes.length));
  const file = new Uint8Array(4 + pieces.reduce((size, { bytes }) => size + 8 + bytes.length, 0));
  const view = new DataView(file.buffer);
  view.setUint32(0, longest, true);
  let offset = 4;
  for (const { bytes, score } of pieces) {
    view.setFloat32(offset, score, true);
    view.setUint32(offset + 4, bytes.length, true);
    file.set(bytes, offset + 8);
    offset += 8 + bytes.length;
  }
  return file;
}

function errorOf<E>(result: Result<unknown, E>): E {
  if (result.ok) throw new Error("expected an error");
  return result.error;
}

describe("llama2.c's BPE", () => {
  const someText = fc.array(fc.constantFrom("a", "b", "é", "è", "in", " ", "😀", "\n", "<0x41>", "z"), {
    maxLength: 70,
  });

  test("merges as the definition says, equal scores from the left", () => {
    fc.assert(
      fc.property(someText, (parts) => {
        const text = parts.join("");
        expect([...tokenizer.encode(text).value]).toEqual(encodeNaively(text));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test("gives back any text without lone surrogates, leading spaces included", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), fc.nat(3), (text, spaces) => {
        const whole = " ".repeat(spaces) + text;
        expect(unwrap(tokenizer.decode(tokenizer.encode(whole).value))).toBe(whole);
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  test("puts a space before the text but not before nothing", () => {
    expect([...tokenizer.encode("n").value]).toEqual([FIRST_LETTER, FIRST_LETTER + 5]);
    expect([...tokenizer.encode("").value]).toEqual([]);
  });

  test("writes a character that has no piece as its bytes", () => {
    expect([...tokenizer.encode("è").value]).toEqual([FIRST_LETTER, 3 + 0xc3, 3 + 0xa8]);
  });

  test("drops one space after the beginning only, and the marks themselves", () => {
    const space = FIRST_LETTER;
    expect(unwrap(tokenizer.decode([1, space, space + 1, space, 2]))).toBe("a ");
    const going = tokenizer.decodeStream(space + 1);
    expect(going.push(space) + going.push(space + 1) + going.end()).toBe(" a");
    const fresh = tokenizer.decodeStream();
    expect(fresh.push(1) + fresh.push(space) + fresh.push(space + 1)).toBe("a");
  });

  test("refuses ids out of range", () => {
    expect(errorOf(tokenizer.decode([5, PIECES.length]))).toMatchObject({ id: PIECES.length, position: 1 });
  });
});

describe("a llama2.c tokenizer file", () => {
  test("gives the tokenizer of its pieces", () => {
    const read = unwrap(readLlama2cFile(fileOf(PIECES)));
    expect(read.save()).toEqual(tokenizer.save());
  });

  test("cut anywhere is refused with field and offset", () => {
    const file = fileOf(PIECES);
    for (let end = 0; end < file.length; end += 7) {
      const error = errorOf(readLlama2cFile(file.slice(0, end), PIECES.length));
      expect(["tokenizer-file.truncated", "tokenizer-file.bad-field"]).toContain(error.code);
    }
    expect(errorOf(readLlama2cFile(file.slice(0, 4 + 8 + 3)))).toEqual({
      code: "tokenizer-file.truncated",
      field: "pieces[0].bytes",
      offset: 12,
      needed: 5,
      available: 3,
    });
    expect(errorOf(readLlama2cFile(file.slice(0, 2)))).toMatchObject({
      field: "max_token_length",
      offset: 0,
    });
    const lastPiece = file.slice(0, file.length - 9);
    expect(errorOf(readLlama2cFile(lastPiece, PIECES.length))).toMatchObject({
      field: "pieces",
      expected: `${PIECES.length}, as the model has`,
      offset: file.length - 9,
    });
    expect(errorOf(readLlama2cFile(file.slice(0, 9)))).toMatchObject({
      field: "pieces[0].length",
      available: 5,
    });
  });

  test("whose length says more than the file holds allocates nothing and is refused", () => {
    const file = fileOf(PIECES);
    const view = new DataView(file.buffer);
    view.setUint32(8, 0xffffffff, true);
    expect(errorOf(readLlama2cFile(file))).toMatchObject({
      field: "pieces[0].length",
      got: "4294967295",
      offset: 8,
    });
    view.setUint32(0, 0xffffffff, true);
    expect(errorOf(readLlama2cFile(file))).toMatchObject({
      code: "tokenizer-file.truncated",
      needed: 0xffffffff,
    });
  });

  test("of another kind is refused by the first piece that is not a byte", () => {
    const foreign = PIECES.map((each, id) => (id === 70 ? piece("C", 0) : each));
    expect(errorOf(readLlama2cFile(fileOf(foreign)))).toMatchObject({
      field: "piece 70",
      expected: "<0x43>",
    });
    expect(errorOf(Llama2cBpe.of(PIECES.slice(0, 200)))).toMatchObject({ field: "pieces", got: "200" });
    expect(errorOf(Llama2cBpe.of(PIECES.slice(0, 262)))).toMatchObject({
      expected: "a piece that is one space",
    });
    const wrong = PIECES.map((each, id) => (id === 260 ? piece("zz", Number.NaN) : each));
    expect(errorOf(Llama2cBpe.of(wrong))).toMatchObject({ field: "score 260", got: "NaN" });
  });
});
