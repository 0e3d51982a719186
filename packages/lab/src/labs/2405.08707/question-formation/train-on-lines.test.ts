import { nodeRuntime } from "@engram/tensor/node";
import { counterRandom } from "@engram/transformer";
import { expect, test } from "vitest";
import type { PartContext, Rows } from "../../../claim.ts";
import { tableOf } from "../../../csv.ts";
import { outcomesOf } from "./losses-of.ts";
import type { TrainingSizes } from "./prepare-line-training.ts";
import { CURVE, LOSSES, trainOnLines } from "./train-on-lines.ts";

/** Scratch in memory. */
function scratchIn(files: Map<string, Uint8Array>): PartContext<TrainingSizes>["scratch"] {
  return {
    read: async (name) => files.get(name),
    write: async (name, bytes) => void files.set(name, bytes),
    remove: async (name) => void files.delete(name),
  };
}

function contextOf(settings: TrainingSizes, live: Rows[] = []): PartContext<TrainingSizes> {
  return {
    settings,
    random: counterRandom(5, "training"),
    signal: new AbortController().signal,
    report: (_fraction, rows) => void (rows && live.push(rows)),
    runtime: () => nodeRuntime({ threads: 1 }),
    scratch: scratchIn(new Map()),
  };
}

const settings = { width: 16, heads: 2, batch: 64, steps: 30, learningRate: 1e-2 };
const training = { lines: 100, layers: 1, determiners: 6 };

test("a short training learns, tells its curve while it runs, and comes out the same twice", async () => {
  const live: Rows[] = [];
  const rows = await trainOnLines(training, contextOf(settings, live));
  const curve = rows[CURVE.name];
  expect(curve.at(-1)?.[4]).toBeLessThan(0.8 * curve[0][4]);
  expect(live.flatMap((part) => part[CURVE.name])).toEqual(curve);
  expect(await trainOnLines(training, contextOf(settings))).toEqual(rows);
}, 60_000);

test("lines of a batch are what the settings say, and losses are taken as before", async () => {
  const tokensOf = (rows: Rows) => tableOf(LOSSES, rows[LOSSES.name]).columns.tokens;
  const small = await trainOnLines(training, contextOf({ ...settings, batch: 8 }));
  const large = await trainOnLines(training, contextOf(settings));
  expect(tokensOf(small)).toEqual(tokensOf(large));
  expect(small[CURVE.name]).not.toEqual(large[CURVE.name]);
}, 60_000);

test("losses are taken of all training lines and of 1,024 others, each batch counting by its tokens", async () => {
  const rows = await trainOnLines(training, contextOf({ ...settings, steps: 10 }));
  const losses = tableOf(LOSSES, rows[LOSSES.name]);
  const count = (isTest: number) => losses.columns.isTest.filter((value) => value === isTest).length;
  expect([count(0), count(1)]).toEqual([2, 16]);
  const [outcome] = outcomesOf({ [LOSSES.name]: losses });
  // Untrained or nearly so: far above what the generator pays, and the answers are no easier than the rest.
  expect(outcome.testFloor).toBeGreaterThan(0.9);
  expect(outcome.testFloor).toBeLessThan(1.1);
  expect(outcome.test.value).toBeGreaterThan(outcome.testFloor);
  expect(outcome.memorisationFloor).toBeGreaterThan(Math.log(100) / 26);
  expect(outcome.memorisationFloor).toBeLessThan(Math.log(100) / 18);
}, 60_000);

test("aborted in the middle, it goes on from its checkpoint to the same rows, and leaves nothing behind", async () => {
  const files = new Map<string, Uint8Array>();
  const controller = new AbortController();
  const straight = await trainOnLines(training, contextOf(settings));
  const first = {
    ...contextOf(settings),
    scratch: scratchIn(files),
    signal: controller.signal,
    report: (fraction: number) => void (fraction > 0.6 && controller.abort(new Error("stopped"))),
  };
  await expect(trainOnLines(training, first)).rejects.toThrow("stopped");
  expect([...files.keys()].some((name) => name !== "curve.json")).toBe(true);

  const steps: number[] = [];
  const second = {
    ...contextOf(settings),
    scratch: scratchIn(files),
    report: (fraction: number) => void steps.push(fraction),
  };
  expect(await trainOnLines(training, second)).toEqual(straight);
  expect(Math.min(...steps)).toBeGreaterThan(0.4);
  expect([...files.keys()]).toEqual([]);
}, 60_000);
