import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { holdFolder } from "./hold-folder.ts";

test("one holds a folder at a time, and the next one when it is given up", async () => {
  const folder = await mkdtemp(join(tmpdir(), "engram-hold-"));
  const first = await holdFolder(folder);
  expect(first.isHeld).toBe(true);
  expect(await holdFolder(folder)).toEqual({ isHeld: false, processId: process.pid });
  if (first.isHeld) await first.release();
  const second = await holdFolder(folder);
  expect(second.isHeld).toBe(true);
  if (second.isHeld) await second.release();
  await rm(folder, { recursive: true });
});

test("a holder that is killed holds nothing any more", async () => {
  const folder = await mkdtemp(join(tmpdir(), "engram-hold-"));
  const script = `
    const { holdFolder } = await import(${JSON.stringify(join(import.meta.dirname, "hold-folder.ts"))});
    const hold = await holdFolder(${JSON.stringify(folder)});
    process.stdout.write(hold.isHeld ? "held" : "not held");`;
  const child = spawn(process.execPath, [
    "--conditions=@engram/source",
    "--input-type=module",
    "--eval",
    script,
  ]);
  const [said] = (await once(child.stdout, "data")) as [Buffer];
  expect(said.toString()).toBe("held");
  expect(await holdFolder(folder)).toEqual({ isHeld: false, processId: child.pid });
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
  const next = await holdFolder(folder);
  expect(next.isHeld).toBe(true);
  if (next.isHeld) await next.release();
  await rm(folder, { recursive: true });
});

test("of several that begin in the same moment never two hold the folder", async () => {
  const folder = await mkdtemp(join(tmpdir(), "engram-hold-"));
  const holds = await Promise.all(Array.from({ length: 5 }, () => holdFolder(folder)));
  expect(holds.filter(({ isHeld }) => isHeld).length).toBeLessThanOrEqual(1);
  for (const hold of holds) if (hold.isHeld) await hold.release();
  await rm(folder, { recursive: true });
});
