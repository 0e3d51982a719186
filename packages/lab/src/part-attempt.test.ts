import { OutsideError } from "@engram/tensor";
import { expect, test } from "vitest";
import { memoryExperimentStore } from "./experiment-store.ts";
import { PartAttempt } from "./part-attempt.ts";

const NAME = "part-1.attempt";

test("the time of a part is that of all processes that kept account of it", async () => {
  const folder = await memoryExperimentStore().folder("0123456789abcdef");
  let now = 0;
  const first = await PartAttempt.begin(folder, NAME, () => now);
  expect(first.isResumed).toBe(false);
  now = 7000;
  first.noteProgress();
  await first.finish();
  now = 8000;
  first.noteProgress();
  // Killed here: the last second was not yet kept.
  now = 100_000;
  const second = await PartAttempt.begin(folder, NAME, () => now);
  now = 103_000;
  expect([second.isResumed, second.seconds]).toEqual([true, 10]);
  await second.discard();
  expect((await PartAttempt.begin(folder, NAME, () => now)).isResumed).toBe(false);
});

test.each(["", "x", "-3", "NaN", "Infinity"])("an account that says %j counts as none", async (content) => {
  const folder = await memoryExperimentStore().folder("0123456789abcdef");
  await folder.write(NAME, new TextEncoder().encode(content));
  const attempt = await PartAttempt.begin(folder, NAME, () => 5);
  expect([attempt.isResumed, attempt.seconds]).toEqual([true, 0]);
});

test("a disk that refuses the account is told of when the part ends", async () => {
  const folder = await memoryExperimentStore().folder("0123456789abcdef");
  const full = new OutsideError("disk.full", { message: "full", retryable: true });
  let now = 0;
  const attempt = await PartAttempt.begin({ ...folder, write: () => Promise.reject(full) }, NAME, () => now);
  now = 3000;
  attempt.noteProgress();
  await expect(attempt.finish()).rejects.toBe(full);
});
