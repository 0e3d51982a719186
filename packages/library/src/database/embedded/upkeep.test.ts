import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import type { Engine } from "./engine.ts";
import { TurnQueue } from "./turn-queue.ts";
import { Upkeep } from "./upkeep.ts";

const logFolder = mkdtempSync(join(tmpdir(), "engram-wal-"));
afterAll(() => rmSync(logFolder, { recursive: true }));

const statements: string[] = [];
const engine: Engine = {
  serverVersion: "18",
  logFolder,
  run: (batch) => {
    statements.push(batch.toString("latin1", 5, batch.length - 1));
    return Promise.resolve(Buffer.alloc(0));
  },
  dump: () => Promise.resolve(new Uint8Array()),
  close: () => Promise.resolve(),
};

beforeEach(() => {
  statements.length = 0;
});

function fillLog(segments: number): void {
  rmSync(logFolder, { recursive: true });
  mkdirSync(join(logFolder, "archive_status"), { recursive: true });
  for (let segment = 0; segment < segments; segment += 1) {
    writeFileSync(join(logFolder, segment.toString(16).toUpperCase().padStart(24, "0")), "");
  }
}

test("a checkpoint is made once the log has more segments than one leaves, and not before", async () => {
  const upkeep = new Upkeep(engine, new TurnQueue(), () => 0);
  fillLog(4);
  await upkeep.noteBatch(8_000_000);
  expect(statements.splice(0)).toEqual(["vacuum analyze"]);
  fillLog(5);
  await upkeep.noteBatch(7_999_999);
  expect(statements).toEqual([]);
  await upkeep.noteBatch(1);
  expect(statements).toEqual(["checkpoint"]);
});

test("many small batches count as much as a few large ones", async () => {
  const upkeep = new Upkeep(engine, new TurnQueue(), () => 0);
  fillLog(5);
  for (let batch = 0; batch < 1_999; batch += 1) await upkeep.noteBatch(1);
  expect(statements).toEqual([]);
  await upkeep.noteBatch(1);
  expect(statements).toEqual(["checkpoint", "vacuum analyze"]);
});

test("dead rows are cleared away at first, and then every hour in which something was done", async () => {
  let now = 0;
  const upkeep = new Upkeep(engine, new TurnQueue(), () => now);
  fillLog(0);
  const afterBatch = async () => {
    await upkeep.noteBatch(8_000_000);
    return statements.splice(0);
  };
  expect(await afterBatch()).toEqual(["vacuum analyze"]);
  now = 3_600_000;
  expect(await afterBatch()).toEqual([]);
  now += 1;
  expect(await afterBatch()).toEqual(["vacuum analyze"]);
  expect(await afterBatch()).toEqual([]);
});

test("it waits for its turn like everybody else", async () => {
  const turns = new TurnQueue();
  const upkeep = new Upkeep(engine, turns, () => 0);
  fillLog(5);
  const endTurn = await turns.take();
  const done = upkeep.noteBatch(8_000_000);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(statements).toEqual([]);
  endTurn();
  await done;
  expect(statements).toEqual(["checkpoint", "vacuum analyze"]);
});
