import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unwrap } from "../result.ts";
import { CharacterTokenizer } from "./character-tokenizer.ts";
import { loadTokenizer } from "./saved-tokenizer.ts";
import { collectWords, WordTokenizer, type WordVocabulary } from "./word-tokenizer.ts";

describe("characters", () => {
  const tokenizer = CharacterTokenizer.fromText(["hello", "wörld 😀ａ\n"]);

  test("have their ids in the order of their code points", () => {
    const { characters } = tokenizer.save() as { readonly characters: readonly string[] };
    expect(characters.join("")).toBe("\n dehlorwöａ😀");
    expect(tokenizer.vocabularySize).toBe(12);
    expect([...unwrap(tokenizer.encode("he😀"))]).toEqual([4, 3, 11]);
  });

  test("of their own text come back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 50 }), (text) => {
        const own = CharacterTokenizer.fromText([text]);
        const ids = unwrap(own.encode(text));
        expect(unwrap(own.decode(ids))).toBe(text);
        const stream = own.decodeStream();
        expect(Array.from(ids, (id) => stream.push(id)).join("") + stream.end()).toBe(text);
      }),
      { seed: 1 },
    );
  });

  test("that are not in the vocabulary are refused with their offset in UTF-16 units", () => {
    expect(tokenizer.encode("o😀x")).toEqual({
      ok: false,
      error: { code: "tokenizer.unknown-character", character: "x", codePoint: 0x78, offset: 3 },
    });
    expect(tokenizer.decode([12])).toMatchObject({ ok: false, error: { code: "tokenizer.id-out-of-range" } });
    expect(() => tokenizer.decodeStream().push(12)).toThrow("[0, 12), got 12");
  });

  test.each([[["a", "a"]], [["a", "bc"]], [["a", ""]], [["a", 7]]])("%j are no vocabulary", (characters) => {
    expect(CharacterTokenizer.of(characters)).toMatchObject({ ok: false, error: { field: "characters[1]" } });
  });
});

describe("words", () => {
  const vocabulary: WordVocabulary = {
    words: ["[SOS]", "[EOS]", ".", "?", "decl", "my", "newt", "quest", "smiles"],
    separators: " \t",
    beginOfText: "[SOS]",
    endOfText: "[EOS]",
  };
  const tokenizer = unwrap(WordTokenizer.of(vocabulary));

  test("are cut at any run of separators and come back with one space between", () => {
    const ids = unwrap(tokenizer.encode(" my newt  smiles .\tdecl my newt\t"));
    expect([...ids]).toEqual([5, 6, 8, 2, 4, 5, 6]);
    expect(unwrap(tokenizer.decode([0, ...ids, 1]))).toBe("my newt smiles . decl my newt");
  });

  test("stream as they decode, and go on after a word with a space", () => {
    const stream = tokenizer.decodeStream();
    expect([0, 5, 6, 1].map((id) => stream.push(id))).toEqual(["", "my", " newt", ""]);
    expect(tokenizer.decodeStream(5).push(6)).toBe(" newt");
    expect(tokenizer.decodeStream(0).push(6)).toBe("newt");
  });

  test("that are not in the vocabulary are refused with their offset; so are the marks of begin and end", () => {
    expect(tokenizer.encode("my  cat .")).toEqual({
      ok: false,
      error: { code: "tokenizer.unknown-word", word: "cat", offset: 4 },
    });
    expect(tokenizer.encode("my [EOS]")).toMatchObject({ ok: false, error: { word: "[EOS]", offset: 3 } });
    expect(tokenizer.decode([9])).toMatchObject({ ok: false, error: { id: 9, vocabularySize: 9 } });
  });

  test("of texts are collected once each, sorted", () => {
    expect(collectWords(["b a\ta", " c b"], " \t")).toEqual(["a", "b", "c"]);
    expect([...unwrap(tokenizer.encode(""))]).toEqual([]);
  });

  test.each([
    [{ ...vocabulary, words: ["a", "a"] }, "words[1]"],
    [{ ...vocabulary, words: ["a", "b c"] }, "words[1]"],
    [{ ...vocabulary, words: [""] }, "words[0]"],
    [{ ...vocabulary, separators: "" }, "separators"],
    [{ ...vocabulary, endOfText: "<end>" }, "endOfText"],
  ])("%j are no vocabulary", (wrong, field) => {
    expect(WordTokenizer.of(wrong)).toMatchObject({ ok: false, error: { field } });
  });

  test("and characters survive saving as JSON", () => {
    const characters = CharacterTokenizer.fromText(["abc 😀"]);
    for (const saved of [tokenizer, characters]) {
      const again = unwrap(loadTokenizer(JSON.parse(JSON.stringify(saved.save()))));
      expect(again.save()).toEqual(saved.save());
      expect([again.kind, again.beginOfText, again.endOfText]).toEqual([
        saved.kind,
        saved.beginOfText,
        saved.endOfText,
      ]);
    }
  });

  test.each([
    [{ kind: "words" }, "words"],
    [{ kind: "words", words: [1], separators: " " }, "words[0]"],
    [{ kind: "words", words: ["a"] }, "separators"],
    [{ kind: "words", words: ["a"], separators: " ", endOfText: 1 }, "endOfText"],
    [{ kind: "characters" }, "characters"],
    [{ kind: "llama2c-bpe", pieces: [] }, "scores"],
    [{ kind: "llama2c-bpe", pieces: ["a"], scores: [] }, "scores"],
    [{ kind: "llama2c-bpe", pieces: [" "], scores: [0] }, "pieces[0]"],
    [{ kind: "llama2c-bpe", pieces: ["a"], scores: [null] }, "scores[0]"],
  ])("saved wrongly as %j are refused by field", (saved, field) => {
    expect(loadTokenizer(saved)).toMatchObject({
      ok: false,
      error: { code: "tokenizer-file.bad-field", field },
    });
  });
});
