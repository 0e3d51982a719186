import { expect, test } from "vitest";
import { bigramStep } from "../testing/bigram-step.ts";
import type { CheckpointHeader } from "./checkpoint-header.ts";
import { CheckpointSeries } from "./checkpoint-series.ts";
import { MemoryCheckpointStore } from "./memory-checkpoint-store.ts";

const model = { family: "bigram", width: 3 };

function target(vocabulary = 4, of: typeof model = model) {
  const { state, parameters } = bigramStep(vocabulary);
  return { state, parameters, model: of };
}

function describe(updates: number): Omit<CheckpointHeader, "arrays"> {
  const progress = { updates, tokensSeen: updates, withoutImprovement: 0, evaluatedAt: 0 };
  return { model, tokenizer: null, loader: null, settings: {}, progress, versions: {} };
}

/** A store with checkpoints of these updates, each with its number as every value. */
async function storeWith(...updates: number[]) {
  const store = new MemoryCheckpointStore();
  const series = await CheckpointSeries.open(store, 9);
  for (const number of updates) {
    const filled = target();
    filled.state.parameters.table?.fill(number);
    filled.state.secondMoments.bias?.fill(number / 2);
    await series.write("step", describe(number), filled);
  }
  await series.release();
  return store;
}

async function change(
  store: MemoryCheckpointStore,
  name: string,
  edit: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>,
): Promise<void> {
  const file = await store.open(name);
  const bytes = await file?.read(0, file.sizeBytes);
  const edited = edit(bytes ?? new Uint8Array());
  await store.write(
    name,
    (async function* () {
      yield edited;
    })(),
  );
}

/** Turns one bit of the last array. */
function flip(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const place = bytes.length - 40;
  bytes[place] = (bytes[place] ?? 0) ^ 4;
  return bytes;
}

test("nothing is restored from an empty store", async () => {
  const series = await CheckpointSeries.open(new MemoryCheckpointStore(), 2);
  expect(await series.restore(target())).toBeUndefined();
});

test("the newest checkpoint is restored into the arrays that are there", async () => {
  const series = await CheckpointSeries.open(await storeWith(10, 9, 100), 2);
  const into = target();
  const { table } = into.state.parameters;
  expect(await series.restore(into)).toMatchObject({ name: "step-000000100.engram", refused: [] });
  expect(into.state.updates).toBe(100);
  expect(into.state.parameters.table).toBe(table);
  expect(table?.every((value) => value === 100)).toBe(true);
  expect(into.state.secondMoments.bias?.every((value) => value === 50)).toBe(true);
});

test.each([
  ["cut off", "checkpoint.truncated", (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, 300)],
  ["damaged at its end", "checkpoint.corrupt", flip],
  ["something else", "checkpoint.foreign", () => new Uint8Array(500)],
])(
  "where the newest is %s, the one before is restored, it is said why, and the state has nothing of the bad one",
  async (_, code, edit) => {
    const store = await storeWith(10, 20);
    await change(store, "step-000000020.engram", edit);
    const series = await CheckpointSeries.open(store, 2);
    const into = target();
    expect(await series.restore(into)).toMatchObject({
      name: "step-000000010.engram",
      refused: [{ name: "step-000000020.engram", error: { code } }],
    });
    expect(into.state.updates).toBe(10);
    expect(into.state.parameters.table?.every((value) => value === 10)).toBe(true);
  },
);

test("where no checkpoint can be used the training does not begin anew over them, and the state is untouched", async () => {
  const store = await storeWith(10);
  await change(store, "step-000000010.engram", flip);
  const series = await CheckpointSeries.open(store, 2);
  const into = target();
  await expect(series.restore(into)).rejects.toMatchObject({
    code: "checkpoints.unreadable",
    message: expect.stringContaining("step-000000010.engram") as string,
  });
  expect(into.state.updates).toBe(0);
  expect(into.state.parameters.table?.every((value) => value === 0)).toBe(true);
});

test("a checkpoint of another model is refused by what differs: configuration or shapes", async () => {
  const store = await storeWith(10);
  const series = await CheckpointSeries.open(store, 2);
  await expect(series.restore(target(4, { ...model, width: 5 }))).rejects.toThrow('"field":"model"');
  await expect(series.restore(target(5))).rejects.toThrow("parameters table [5, 5]");
  expect(await series.restore(target(4, { width: 3, family: "bigram" }))).toBeDefined();
});

test("the last few and the best stay, and files that are none of ours are left alone", async () => {
  const store = await storeWith();
  await change(store, "notes.txt", () => Uint8Array.of(1));
  const series = await CheckpointSeries.open(store, 2);
  for (const [kind, updates] of [
    ["best", 1],
    ["step", 2],
    ["best", 3],
    ["step", 4],
    ["step", 5],
    ["step", 6],
  ] as const) {
    await series.write(kind, describe(updates), target());
  }
  expect([...(await store.list())].sort()).toEqual([
    "best-000000003.engram",
    "notes.txt",
    "step-000000005.engram",
    "step-000000006.engram",
  ]);
});

test("where every checkpoint is a new best one, the one before it stays too", async () => {
  const store = await storeWith();
  const series = await CheckpointSeries.open(store, 2);
  for (const updates of [1, 2, 3]) await series.write("best", describe(updates), target());
  expect([...(await store.list())].sort()).toEqual(["best-000000002.engram", "best-000000003.engram"]);
});

test("a damaged later checkpoint is not counted among those that stay", async () => {
  const store = await storeWith(10, 20, 90);
  const series = await CheckpointSeries.open(store, 2);
  await series.write("step", describe(30), target());
  expect([...(await store.list())].sort()).toEqual([
    "step-000000020.engram",
    "step-000000030.engram",
    "step-000000090.engram",
  ]);
});
