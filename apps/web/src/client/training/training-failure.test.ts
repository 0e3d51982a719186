import { OutsideError } from "@engram/tensor";
import { expect, test } from "vitest";
import { failureInWords } from "./training-failure.ts";
import type { Words } from "./words.ts";

/** Words that are their own keys. */
const words = ((key, values = {}) => `${key} ${JSON.stringify(values)}`) as Words;
const outside = (code: string, message: string) => new OutsideError(code, { message, retryable: false });

test.each([
  [outside("checkpoints.held", "x"), "training.live.failed.held {}"],
  [outside("disk.full", "x"), "training.live.failed.full {}"],
  [{ kind: "checkpoint-failed", code: "disk.full", message: "x" }, "training.live.failed.full {}"],
  [new TypeError("Failed to fetch"), "training.live.failed.offline {}"],
  [outside("worker.ended", "out of memory"), 'training.live.failed {"reason":"out of memory"}'],
  ["what", 'training.live.failed {"reason":"what"}'],
])("%s is told as %s", (error, said) => {
  expect(failureInWords(error, words)).toBe(said);
});

test("too little memory is told in whole megabytes, up and down, with a width where one fits", () => {
  const tooLarge = (width?: number) =>
    outside(
      "training.too-large",
      JSON.stringify({ neededBytes: 714_100_000, availableBytes: 536_900_000, width }),
    );
  expect(failureInWords(tooLarge(128), words)).toBe(
    'training.live.failed.memory {"needed":715,"available":536,"width":128}',
  );
  expect(failureInWords(tooLarge(), words)).toBe(
    'training.live.failed.memory.none {"needed":715,"available":536}',
  );
});
