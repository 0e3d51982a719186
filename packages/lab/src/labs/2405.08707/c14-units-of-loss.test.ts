import { expect, test } from "vitest";
import { tableOf } from "../../csv.ts";
import { c14 } from "./c14-units-of-loss.ts";
import { bytesOf, drawSentences, tokenize } from "./sentences/draw-sentences.ts";
import { sentenceTokenizer } from "./sentences/sentence-model.ts";

const settings = c14.presets.quick;

/** Batches of one vocabulary each with these losses, .02 apart. */
function losses(...means: readonly number[]) {
  const [spec] = c14.tables;
  const rows = means.flatMap((mean, index) =>
    [-0.02, 0, 0.02].map((off, batch) => [
      256 + index,
      batch,
      100,
      400,
      4,
      mean + off,
      0.3,
      0.2,
      400,
      (mean + off) / 4,
    ]),
  );
  return { losses: tableOf(spec, rows) };
}

test.each([
  ["below 1 in one and above in another", losses(0.6, 1.7), "refuted", "larger tokens"],
  ["below 1 in each", losses(0.6, 0.7), "refuted", "as a law"],
  ["above 1 in each", losses(1.2, 1.7), "confirmed", undefined],
  ["below 1 in one by less than its interval", losses(0.99, 1.7), "open", undefined],
  ["at 1 in one", losses(1.01, 1.7), "open", undefined],
] as const)("C14 where the loss is %s", (_title, tables, value, qualification) => {
  const verdict = c14.judge(tables, settings);
  expect(verdict.value).toBe(value);
  expect(verdict.qualification?.en.includes(qualification ?? "") ?? qualification).toBe(
    qualification === undefined ? undefined : true,
  );
});

test("C14 rests on the lowest loss", () => {
  expect(c14.judge(losses(1.7, 0.6, 0.9), settings).figure.value).toBeCloseTo(0.6, 10);
});

test("a smaller text is the beginning of a larger one, and unseen sentences are in neither", () => {
  const small = drawSentences(3, 40, 20);
  const large = drawSentences(3, 200, 20);
  expect(large.training.slice(0, 40)).toEqual(small.training);
  const seen = new Set(large.training.map(({ text }) => text));
  expect(large.heldOut.some(({ text }) => seen.has(text))).toBe(false);
});

test("every vocabulary keeps the text, and its tokens have all its bytes but the first", async () => {
  const { training } = drawSentences(3, 300, 1);
  const counts: number[] = [];
  for (const size of [256, 300, 512]) {
    const tokenizer = await sentenceTokenizer(training, size, new AbortController().signal);
    const { documents } = tokenize(training, tokenizer);
    for (const [index, ids] of documents.slice(0, 20).entries()) {
      const decoded = tokenizer.decode(ids);
      expect(decoded).toEqual({ ok: true, value: training[index].text });
    }
    counts.push(documents.reduce((sum, ids) => sum + ids.length - 1, 0));
  }
  expect(counts[0]).toBe(training.reduce((sum, sentence) => sum + bytesOf(sentence), 0));
  expect(counts[1]).toBeLessThan(counts[0]);
  expect(counts[2]).toBeLessThan(counts[1] / 2);
});
