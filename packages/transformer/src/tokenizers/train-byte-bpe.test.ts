import fc from "fast-check";
import { expect, test } from "vitest";
import { spellBytes } from "./byte-alphabet.ts";
import type { ByteBpe } from "./byte-bpe.ts";
import { type ByteBpeProgress, trainByteBpe } from "./train-byte-bpe.ts";
import { splitWords } from "./word-pattern.ts";

/** Each merge as "left right", bytes spelled as GPT-2's files do. */
function mergesOf({ parts }: ByteBpe): string[] {
  return parts.merges.map(
    ({ left, right }) => `${spellBytes(parts.tokens[left])} ${spellBytes(parts.tokens[right])}`,
  );
}

/** The definition: count all pairs anew before every merge. */
function trainNaively(texts: readonly string[], count: number): string[] {
  const bytes = new TextEncoder();
  let words = texts.flatMap((text) =>
    [...splitWords(text)]
      .flat()
      .map((word) => Array.from(bytes.encode(word), (byte) => spellBytes(Uint8Array.of(byte)))),
  );
  const order = new Map<string, number>();
  const idOf = (token: string) => order.get(token) ?? (token.codePointAt(0) ?? 0) - 0x400;
  const merges: string[] = [];
  while (merges.length < count) {
    const counts = new Map<string, number>();
    for (const word of words) {
      for (let i = 0; i + 1 < word.length; i++) {
        const pair = `${word[i]} ${word[i + 1]}`;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
    const [best] = [...counts]
      .filter(([, times]) => times >= 2)
      .map(([pair, times]) => ({ pair: pair.split(" ") as [string, string], times }))
      .sort(
        (a, b) => b.times - a.times || idOf(a.pair[0]) - idOf(b.pair[0]) || idOf(a.pair[1]) - idOf(b.pair[1]),
      );
    if (best === undefined) break;
    const [left, right] = best.pair;
    order.set(left + right, merges.length);
    merges.push(`${left} ${right}`);
    words = words.map((word) => {
      const merged: string[] = [];
      for (let i = 0; i < word.length; i++) {
        if (word[i] === left && word[i + 1] === right) merged.push(left + word[++i]);
        else merged.push(word[i]);
      }
      return merged;
    });
  }
  return merges;
}

test("the most frequent pair is merged first, and a pair that occurs once never", async () => {
  const tokenizer = await trainByteBpe(["hug pug hug hugs"], { vocabularySize: 300, special: [] });
  expect(mergesOf(tokenizer)).toEqual(["u g", "h ug", "Ġ hug"]);
  expect(tokenizer.vocabularySize).toBe(259);
});

test("merges are those of counting everything anew each time, ties included", async () => {
  const text = fc
    .array(fc.constantFrom("a", "b", "c", " ", "aa", "ab", "é"), { maxLength: 40 })
    .map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 4 }), async (texts) => {
      const tokenizer = await trainByteBpe(texts, { vocabularySize: 268, special: [] });
      expect(mergesOf(tokenizer)).toEqual(trainNaively(texts, 12));
    }),
    { seed: 1, numRuns: 60 },
  );
});

test("the order of the texts changes nothing, nor whether they come at once or one by one", async () => {
  const texts = ["one two three two one", "three two one", "zero one two", "  spaces   and tabs\t\t"];
  async function* oneByOne() {
    for (const text of texts.toReversed()) yield await Promise.resolve(text);
  }
  const forward = await trainByteBpe(texts, { vocabularySize: 290 });
  const backward = await trainByteBpe(oneByOne(), { vocabularySize: 290 });
  expect(backward.save()).toEqual(forward.save());
});

test("letters of three bytes are counted whole", async () => {
  const texts = ["日本日本", "本日"];
  expect(mergesOf(await trainByteBpe(texts, { vocabularySize: 270, special: [] }))).toEqual(
    trainNaively(texts, 14),
  );
});

test("no texts give the 256 bytes and the special token", async () => {
  const tokenizer = await trainByteBpe([], { vocabularySize: 1000 });
  expect(tokenizer.vocabularySize).toBe(257);
  expect(tokenizer.endOfText).toBe(256);
});

test("progress ends with all merges done, and an abort stops with its reason", async () => {
  const seen: ByteBpeProgress[] = [];
  const texts = Array.from({ length: 300 }, (_, i) => `word${i} word${i}`);
  await trainByteBpe(texts, { vocabularySize: 280, onProgress: (progress) => seen.push(progress) });
  expect(seen[0]).toEqual({ phase: "counting", texts: 0, words: 0 });
  expect(seen.at(-1)).toEqual({ phase: "merging", merges: 23, of: 23 });

  const reason = new Error("enough");
  const cancel = new AbortController();
  const stopped = trainByteBpe(texts, {
    vocabularySize: 5000,
    signal: cancel.signal,
    onProgress: ({ phase }) => phase === "merging" && cancel.abort(reason),
  });
  await expect(stopped).rejects.toBe(reason);
});

test("with room for few words the frequent ones are still learned", async () => {
  const rare = Array.from({ length: 500 }, (_, i) => `q${i}x`);
  const texts = rare.map((word) => `the ${word} the`);
  const sizes: number[] = [];
  const tokenizer = await trainByteBpe(texts, {
    vocabularySize: 259,
    maximumWords: 50,
    onProgress: (progress) => progress.phase === "counting" && sizes.push(progress.words),
  });
  expect(mergesOf(tokenizer)).toEqual(["h e", "t he"]);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(50);
});

test("a vocabulary with no room for the bytes is refused", async () => {
  await expect(trainByteBpe(["a"], { vocabularySize: 256 })).rejects.toThrow(
    "vocabularySize must be at least 257, got 256",
  );
});
