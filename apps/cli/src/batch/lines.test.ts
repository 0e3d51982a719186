import fc from "fast-check";
import { expect, test } from "vitest";
import { readLines } from "./lines.ts";

async function* chunksOf(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let start = 0;
  for (const size of sizes) {
    await Promise.resolve();
    yield bytes.subarray(start, start + size);
    start += size;
  }
  yield bytes.subarray(start);
}

async function linesOf(
  text: string,
  limitBytes = 1000,
  sizes: readonly number[] = [],
): Promise<(string | undefined)[]> {
  const lines: (string | undefined)[] = [];
  for await (const { number, bytes } of readLines(chunksOf(Buffer.from(text), sizes), limitBytes)) {
    lines.push(bytes === undefined ? undefined : Buffer.from(bytes).toString("utf8"));
    expect(number).toBe(lines.length);
  }
  return lines;
}

test.each<[string, string, (string | undefined)[]]>([
  ["a line feed at the end makes no further line", "a\nb\n", ["a", "b"]],
  ["the last line needs no line feed", "a\nb", ["a", "b"]],
  ["an empty line is a line", "a\n\nb\n", ["a", "", "b"]],
  ["a carriage return belongs to the line end", "a\r\nb\r\n", ["a", "b"]],
  ["nothing has no lines", "", []],
])("%s", async (_title, text, expected) => {
  expect(await linesOf(text)).toEqual(expected);
});

test("a line over the limit is told of and not kept, and the next one is read", async () => {
  expect(await linesOf(`a\n${"x".repeat(50)}\nb`, 10)).toEqual(["a", undefined, "b"]);
  expect(await linesOf("exactly 10\nb", 10)).toEqual(["exactly 10", "b"]);
});

test("where the stream is cut makes no difference", async () => {
  const text = fc.string({ unit: fc.constantFrom("a", "é", "\n", "\r") });
  const sizes = fc.array(fc.integer({ min: 0, max: 5 }));
  await fc.assert(
    fc.asyncProperty(text, sizes, async (input, cuts) => {
      expect(await linesOf(input, 1000, cuts)).toEqual(await linesOf(input));
    }),
    { seed: 19, numRuns: 200 },
  );
});
