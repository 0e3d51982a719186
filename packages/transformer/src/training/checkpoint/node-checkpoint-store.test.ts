import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ChildProgram } from "../testing/run-child.ts";
import { collect, losses, smallTraining } from "../testing/small-training.ts";
import { train } from "../train.ts";
import { NodeCheckpointStore } from "./node-checkpoint-store.ts";

const CHILD = new URL("../testing/training-child.ts", import.meta.url);
let folder = "";
const children: ChildProgram[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "engram-checkpoints-"));
});
afterEach(async () => {
  for (const child of children.splice(0)) if (child.process.exitCode === null) child.process.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

function start(values: readonly string[], launcher: readonly string[] = []): ChildProgram {
  const child = new ChildProgram(CHILD, [folder, ...values], launcher);
  children.push(child);
  return child;
}

async function* once(text: string) {
  yield new TextEncoder().encode(text);
}

async function files(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name !== ".held").sort();
}

const plan = () =>
  smallTraining({
    checkpoints: { store: new NodeCheckpointStore(folder), every: 5, model: { family: "bigram" } },
  });

/** Losses of events that crossed a pipe as JSON. */
function lossesOf(lines: readonly Record<string, unknown>[]): [number, number][] {
  return lines.flatMap(({ kind, step, natsPerToken }) =>
    kind === "step-done" ? [[Number(step), Number(natsPerToken)] as [number, number]] : [],
  );
}

test("a training that is killed between two checkpoints goes on from the last one, and its losses are those of one that was not, to the last bit", async () => {
  const straight = losses(await collect(train(smallTraining())));
  const child = start(["step", "13"]);
  const before = lossesOf(await child.hear("waiting"));
  await child.kill();
  expect(before.at(-1)?.[0]).toBe(13);
  const events = await collect(train(plan()));
  expect(events[0]).toMatchObject({ kind: "checkpoint-restored", step: 10, refused: [], changed: [] });
  expect(new Map([...before, ...losses(events)])).toEqual(straight);
});

test("a training that is killed in the middle of a write goes on from the checkpoint before, and what it left is cleared away", async () => {
  const straight = losses(await collect(train(smallTraining())));
  const child = start(["write", "15"]);
  const before = lossesOf(await child.hear("waiting"));
  await child.kill();
  const left = await files();
  expect(left.slice(0, 2)).toEqual(["step-000000005.engram", "step-000000010.engram"]);
  expect(left[2]).toMatch(/^step-000000015\.engram\.[0-9a-f]{12}\.tmp$/);
  const events = await collect(train(plan()));
  expect(events[0]).toMatchObject({ kind: "checkpoint-restored", step: 10 });
  expect(new Map([...before, ...losses(events)])).toEqual(straight);
  expect(await files()).toEqual(["step-000000015.engram", "step-000000020.engram"]);
});

test("a second trainer on a folder is told which process has it, and may begin as soon as that one is killed", async () => {
  const first = start(["step", "7"]);
  await first.hear("waiting");
  const [refusal] = await start(["never"]).hear();
  expect(refusal).toMatchObject({ kind: "failed", code: "checkpoints.held" });
  expect(refusal?.message).toContain(`process ${first.process.pid}`);
  await expect(collect(train(plan()))).rejects.toMatchObject({ code: "checkpoints.held", retryable: true });
  await first.kill();
  expect((await collect(train(plan())))[0]).toMatchObject({ kind: "checkpoint-restored", step: 5 });
  // The dead one's socket is gone too.
  expect(await readdir(join(folder, ".held"))).toEqual([]);
});

test("a trainer that is stopped, not dead, still has its folder", async () => {
  const first = start(["step", "7"]);
  await first.hear("waiting");
  first.process.kill("SIGSTOP");
  await expect(collect(train(plan()))).rejects.toThrow(`process ${first.process.pid}`);
}, 20_000);

test("of many trainers that begin at once on a folder that a dead one has left, exactly one trains", async () => {
  const dead = start(["step", "7"]);
  await dead.hear("waiting");
  await dead.kill();
  const contenders = Array.from({ length: 4 }, () => start(["step", "8"]));
  const lines = await Promise.all(contenders.map((child) => child.hear("waiting")));
  const ends = lines.map((heard) => heard.at(-1));
  expect(ends.filter((line) => line?.kind === "waiting")).toHaveLength(1);
  expect(ends.filter((line) => line?.code === "checkpoints.held")).toHaveLength(3);
}, 40_000);

test("a file that was cut off, as by a machine that died, is not used, and it is said why", async () => {
  await collect(train({ ...plan(), totalSteps: 10 }));
  const path = join(folder, "step-000000010.engram");
  await writeFile(path, (await readFile(path)).subarray(0, 1000));
  const events = await collect(train(plan()));
  expect(events[0]).toMatchObject({
    kind: "checkpoint-restored",
    step: 5,
    refused: [{ name: "step-000000010.engram", error: { code: "checkpoint.truncated", sizeBytes: 1000 } }],
  });
});

test("a folder whose path is too long for a socket's address is claimed all the same", async () => {
  const deep = join(folder, "x".repeat(120));
  const store = new NodeCheckpointStore(deep);
  const claim = await store.claim();
  await expect(new NodeCheckpointStore(deep).claim()).rejects.toMatchObject({ code: "checkpoints.held" });
  await claim.release();
  await (await store.claim()).release();
});

test("a write that fails leaves the file that was there, and nothing else", async () => {
  const store = new NodeCheckpointStore(folder);
  await store.write("a", once("old"));
  const failing = (async function* () {
    yield new Uint8Array(100_000);
    throw Object.assign(new Error("no space left"), { code: "ENOSPC" });
  })();
  await expect(store.write("a", failing)).rejects.toMatchObject({ code: "disk.full", retryable: true });
  expect(await files()).toEqual(["a"]);
  expect(await readFile(join(folder, "a"), "utf8")).toBe("old");
});

test("a file that is not there is none, and a folder that can not be made is an outside error", async () => {
  expect(await new NodeCheckpointStore(folder).open("nothing")).toBeUndefined();
  await writeFile(join(folder, "file"), "");
  const store = new NodeCheckpointStore(join(folder, "file", "below"));
  await expect(store.claim()).rejects.toMatchObject({ name: "OutsideError", code: "disk.failed" });
});

/** A new namespace of mounts: what is mounted there is seen by nobody else, and gone with its last process. */
const NAMESPACE =
  process.getuid?.() === 0 ? ["unshare", "--mount"] : ["unshare", "--map-root-user", "--mount"];
const [unshare = "", ...mountArguments] = [...NAMESPACE, "sh", "-c", "mount -t tmpfs tmpfs /mnt"];
const canMount = spawnSync(unshare, mountArguments, { stdio: "ignore" }).status === 0;
const notRun = canMount ? "" : " (not run: this user can mount no small disk)";

test.skipIf(!canMount)(
  `on a real disk that fills, the training ends and says so, and the previous checkpoint is whole${notRun}`,
  async () => {
    // A checkpoint of the small training has about 200 kB: two go into 500 kB, a third does not while both are there.
    const script =
      'mount -t tmpfs -o size=500k tmpfs "$0" && "$@"; printf \'{"kind":"listing","names":"%s"}\\n\' "$(ls -A "$0" | tr "\\n" " ")"; "$@"';
    const child = start(["never"], [...NAMESPACE, "sh", "-c", script, folder]);
    const lines = await child.hear();
    expect(lines.filter(({ kind }) => kind === "failed")).toMatchObject([
      { code: "disk.full" },
      { code: "disk.full" },
    ]);
    expect(lines.find(({ kind }) => kind === "listing")).toMatchObject({
      names: ".held step-000000005.engram step-000000010.engram ",
    });
    expect(lines.find(({ kind }) => kind === "checkpoint-restored")).toMatchObject({ step: 10, refused: [] });
  },
);
