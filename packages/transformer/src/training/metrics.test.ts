import { expect, test } from "vitest";
import { formatDuration, formatEvent, jsonLines, withSinks } from "./metrics.ts";
import { collect, smallTraining } from "./testing/small-training.ts";
import { train } from "./train.ts";
import type { TrainingEvent } from "./training-event.ts";

test("a file of JSON lines gives back every event to the last bit", async () => {
  let file = "";
  const write = async (line: string) => {
    await Promise.resolve();
    file += line;
  };
  const events = await collect(withSinks(train(smallTraining()), jsonLines(write)));
  const lines = file.trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line) as TrainingEvent)).toEqual(events);
});

test("each kind of event has its line", () => {
  const loss = { natsPerToken: 2, bitsPerToken: 2 / Math.LN2 };
  const events: TrainingEvent[] = [
    { kind: "training-started", step: 0, totalSteps: 9 },
    {
      kind: "step-done",
      step: 3,
      totalSteps: 9,
      ...loss,
      bitsPerByte: 1.5,
      gradientNorm: 0.5,
      learningRate: 0.001,
      tokens: 8,
      tokensSeen: 24,
      tokensPerSecond: 1234.5,
      remainingSeconds: 61,
    },
    { kind: "evaluation-done", step: 3, ...loss, tokens: 8, isBest: true },
    { kind: "checkpoint-written", step: 3, name: "step-000000003.engram", sizeBytes: 2 ** 20 },
    {
      kind: "checkpoint-restored",
      step: 3,
      name: "a",
      refused: [{ name: "b", error: { code: "checkpoint.foreign" } }],
      changed: ["seed"],
    },
    { kind: "checkpoint-failed", step: 3, code: "disk.full", message: "the disk is full" },
    { kind: "training-paused", step: 3 },
    { kind: "training-resumed", step: 3 },
    {
      kind: "training-ended",
      reason: "not-finite",
      step: 3,
      best: { step: 2, natsPerToken: 2 },
      checkpoint: "a",
      notFinite: { step: 4, tensor: "wte", where: "gradient" },
    },
  ];
  expect(events.map(formatEvent)).toEqual([
    "training: 0 of 9 steps done",
    "step 3/9  2.0000 nats/token (2.885 bits, 1.500 bits/byte)  gradient 0.500  rate 1.00e-3  1235 tokens/s  1 min 01 s left",
    "held out, step 3  2.0000 nats/token (2.885 bits)  best",
    "checkpoint step-000000003.engram (1.0 MiB)",
    'resumed at step 3 from a; not used: b {"code":"checkpoint.foreign"}; settings that changed: seed',
    "checkpoint of step 3 not written: the disk is full; none stands",
    "paused at step 3",
    "going on from step 3",
    "ended at step 3: not-finite; step 4: wte (gradient) is not finite; best held-out loss 2.0000 at step 2; last checkpoint a",
  ]);
});

test.each([
  [4.4, "4 s"],
  [59.6, "1 min 00 s"],
  [3599, "59 min 59 s"],
  [3725, "1 h 02 min"],
])("%d seconds read as %s", (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text);
});
