import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unwrap } from "../result.ts";
import { ByteBpe, byteBpeParts } from "./byte-bpe.ts";
import { trainByteBpe } from "./train-byte-bpe.ts";
import { GPT2_PATTERN, splitWords } from "./word-pattern.ts";

const tokenizer = await trainByteBpe(
  [
    "the cat sat on the mat, the cat's hat",
    "naïve café, naïve café 123 123",
    "日本語 日本語 😀😀 😀😀   \r\n",
  ],
  { vocabularySize: 320 },
);
/** Every code point but the surrogates, whole emoji and combining sequences among them. */
const anyText = fc.string({ unit: "binary", maxLength: 60 });

describe("a byte-level BPE", () => {
  test("gives back any text without lone surrogates", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tokenizer.decode(tokenizer.encode(text).value)).toEqual({ ok: true, value: text });
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test("streams the same text that it decodes at once, wherever characters are cut", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(tokenizer.vocabularySize - 1), { maxLength: 30 }), (ids) => {
        const stream = tokenizer.decodeStream();
        const parts = ids.map((id) => stream.push(id));
        expect(parts.join("") + stream.end()).toBe(unwrap(tokenizer.decode(ids)));
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  test("holds a character back until its last byte has come", () => {
    const bytes = new ByteBpe(byteBpeParts([]));
    const stream = bytes.decodeStream();
    const parts = Array.from(bytes.encode("a😀é").value, (id) => stream.push(id));
    expect(parts).toEqual(["a", "", "", "", "😀", "", "é"]);
    stream.push(bytes.encode("é").value[0]);
    expect(stream.end()).toBe("\ufffd");
  });

  test("reads a lone surrogate as U+FFFD, as UTF-8 has none", () => {
    for (const text of ["a\ud800b", "\udc00", "x \ud83d"]) {
      expect(unwrap(tokenizer.decode(tokenizer.encode(text).value))).toBe(text.toWellFormed());
      expect(tokenizer.encode(text)).toEqual(tokenizer.encode(text.toWellFormed()));
    }
  });

  test("knows all 256 bytes, each by its own id", () => {
    const bytes = new ByteBpe(byteBpeParts([]));
    expect(new Set(bytes.parts.tokens.map(([byte]) => byte)).size).toBe(256);
  });

  test("encodes an empty text to nothing and keeps a byte-order mark", () => {
    expect([...tokenizer.encode("").value]).toEqual([]);
    expect(unwrap(tokenizer.decode([]))).toBe("");
    const marked = tokenizer.encode("\ufeffa").value;
    expect(unwrap(tokenizer.decode(marked))).toBe("\ufeffa");
    const stream = tokenizer.decodeStream();
    expect(Array.from(marked, (id) => stream.push(id)).join("")).toBe("\ufeffa");
  });

  test("treats the name of a special token as text, and decodes its id to the name", () => {
    const ids = [...tokenizer.encode("<|endoftext|>").value];
    expect(ids).not.toContain(tokenizer.endOfText);
    expect(unwrap(tokenizer.decode([tokenizer.endOfText ?? -1]))).toBe("<|endoftext|>");
  });

  test.each([tokenizer.vocabularySize, -1, 1.5, Number.NaN])("refuses id %f, naming its position", (id) => {
    expect(tokenizer.decode([0, id])).toEqual({
      ok: false,
      error: { code: "tokenizer.id-out-of-range", id, position: 1, vocabularySize: tokenizer.vocabularySize },
    });
    expect(() => tokenizer.decodeStream().push(id)).toThrow(
      `a token id must be an integer in [0, ${tokenizer.vocabularySize}), got ${id}`,
    );
  });

  test("gives a text the same ids whatever it has encoded before, and however much", () => {
    const fresh = new ByteBpe(tokenizer.parts);
    const expected = fresh.encode("the cat sat").value;
    const others = Array.from(
      { length: 70_000 },
      (_, i) => `w${String.fromCharCode(0x4e00 + (i % 20_000))}${i}`,
    );
    fresh.encode(others.join(" "));
    fresh.encode("hat the");
    expect(fresh.encode("the cat sat").value).toEqual(expected);
    expect(unwrap(fresh.decode(expected))).toBe("the cat sat");
  });

  test("does not take a special token of one letter for the letter", () => {
    const marked = new ByteBpe(byteBpeParts([], ["a", "é"]));
    expect([...marked.encode("a").value]).toEqual([...new ByteBpe(byteBpeParts([])).encode("a").value]);
    expect(unwrap(marked.decode([256, 257]))).toBe("aé");
  });

  test("encodes a word of a million letters in no more than n log n steps", () => {
    const ids = tokenizer.encode("the".repeat(333_333)).value;
    expect(unwrap(tokenizer.decode(ids)).length).toBe(999_999);
  });
});

describe("GPT-2's pattern", () => {
  test.each([
    ["don't we'll I'm", ["don", "'t", " we", "'ll", " I", "'m"]],
    ["a  b", ["a", " ", " b"]],
    ["x \n\n y", ["x", " \n\n", " y"]],
    ["tail   ", ["tail", "   "]],
    ["1st 22nd", ["1", "st", " 22", "nd"]],
    ["a\u0085\u0085b", ["a", "\u0085", "\u0085", "b"]],
    ["a \ufeff!", ["a", " \ufeff!"]],
    ["a\u00a0b", ["a", "\u00a0", "b"]],
    ["e\u0301", ["e", "\u0301"]],
  ])("splits %j", (text, words) => {
    expect([...splitWords(text)].flat()).toEqual(words);
  });

  test("gives the same words part by part as at once", () => {
    const piece = fc.constantFrom(
      "a",
      "b ",
      " ",
      "  c",
      "\n",
      "1",
      "é",
      "日",
      "'s",
      "'",
      "\u0085",
      "😀",
      "don't stop ",
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 20, maxLength: 60 }), (pieces) => {
        const text = pieces.join("").repeat(3_000);
        const parts = [...splitWords(text)];
        expect(parts.flat()).toEqual(text.match(new RegExp(GPT2_PATTERN, "gu")));
        expect(parts.length).toBeGreaterThan(0);
      }),
      { seed: 3, numRuns: 8 },
    );
    expect([...splitWords("word ".repeat(40_000))].length).toBeGreaterThan(2);
  });
});
