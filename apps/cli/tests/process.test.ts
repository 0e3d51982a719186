import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Digest } from "@engram/digest";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EngramProcess, runEngram } from "./engram-process.ts";

let folder = "";
let environment: Record<string, string> = {};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "engram-process-"));
  // No address of arXiv leads anywhere: what is shown here needs no network.
  const nowhere = "http://127.0.0.1:9";
  environment = {
    ENGRAM_HOME: join(folder, "home"),
    ENGRAM_ARXIV_API_URL: nowhere,
    ENGRAM_ARXIV_OAI_URL: nowhere,
    ENGRAM_ARXIV_URL: nowhere,
  };
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const SLOW = 60_000;

test(
  "in a fresh folder without a network 2405.08707 is read, and read again it is the same digest",
  async () => {
    const first = await runEngram(["read", "2405.08707", "--offline", "--json"], environment);
    expect(first).toMatchObject({
      exit: 0,
      stderr: "Offline: this is 2405.08707v1, the newest version stored here.\n",
    });
    const digest = JSON.parse(first.stdout) as Digest;
    expect(digest).toMatchObject({
      paper: { id: "2405.08707", version: 1 },
      scope: { reason: "no-derivatives" },
    });
    const again = await runEngram(["read", "arXiv:2405.08707v1", "--json", "--quiet"], environment);
    expect(again).toMatchObject({ exit: 0, stderr: "" });
    expect(JSON.parse(again.stdout)).toEqual(digest);
    const verified = await runEngram(["library", "verify"], environment);
    expect(verified.stdout).toBe("1 paper and 1 digest checked, nothing wrong.\n");
    const exported = (await runEngram(["library", "export"], environment)).stdout.trim().split("\n");
    expect(JSON.parse(exported[2] ?? "")).toMatchObject({ type: "digest", digest });
  },
  SLOW,
);

test("any other paper offline: a sentence that says what to do, and exit 3", async () => {
  const { exit, stdout, stderr } = await runEngram(["read", "2401.00001", "--offline"], environment);
  expect([exit, stdout]).toEqual([3, ""]);
  expect(stderr).toMatch(/^engram: 2401\.00001 is not stored here.*once with a network.*\n$/);
});

test("a reader that leaves, as `head` does, is no failure", async () => {
  const input = join(folder, "many.jsonl");
  writeFileSync(input, batchOf(400));
  const engram = new EngramProcess(["read", "--batch", input], environment);
  await engram.waitFor(/\n/);
  engram.child.stdout?.destroy();
  const { exit, stderr } = await engram.ended;
  expect([exit, stderr]).toEqual([0, ""]);
});

test(
  "Ctrl-C is heard while a text is written whose digest takes minutes",
  async () => {
    const engram = new EngramProcess(["read", "-"], environment);
    const sentences = (from: number) =>
      `We test lamp ${from} in hall ${from % 97}. It burns for ${from} hours.\n\n`;
    const text = Array.from({ length: 15_000 }, (_, index) => sentences(index)).join("");
    await new Promise<void>((resolve) => {
      engram.child.stdin?.end(text, () => resolve());
    });
    // Everything was taken by then, so that the writing is about to begin.
    await setTimeout(1500);
    const asked = performance.now();
    engram.child.kill("SIGINT");
    expect(await engram.ended).toMatchObject({
      ...{ exit: 130, stdout: "" },
      stderr: "Interrupted. The run stops without a digest; the same call begins it again.\n",
    });
    expect(performance.now() - asked).toBeLessThan(3_000);
  },
  SLOW,
);

test.runIf(process.platform === "linux")(
  "standard output on a full disk: exit 3 and a sentence",
  async () => {
    const full = openSync("/dev/full", "w");
    const input = join(folder, "one.jsonl");
    writeFileSync(input, batchOf(1));
    const engram = new EngramProcess(["read", "--batch", input], environment, full);
    const { exit, stderr } = await engram.ended;
    closeSync(full);
    expect(exit).toBe(3);
    expect(stderr).toMatch(/^engram: The disk is full/m);
  },
);

test.runIf(process.platform === "linux")(
  "a folder that may not be written to: exit 3 and its name",
  async () => {
    const { exit, stdout, stderr } = await runEngram(["library", "list"], {
      ...environment,
      ENGRAM_HOME: "/sys/engram",
    });
    expect([exit, stdout]).toEqual([3, ""]);
    expect(stderr).toMatch(/^engram: \/sys.* cannot be written to\..*\n$/);
  },
);

test(
  "a batch that is killed at any moment and called again ends as one that was not",
  async () => {
    const input = join(folder, "in.jsonl");
    const lines = 150;
    writeFileSync(input, batchOf(lines));
    const out = join(folder, "out.jsonl");
    for (const wait of [/.{10}/s, /(?:.*\n){20}/]) {
      const engram = new EngramProcess(["read", "--batch", input, "--out", out], environment);
      await expect.poll(() => wait.test(readIfThere(out)), { timeout: 20_000, interval: 5 }).toBe(true);
      engram.child.kill("SIGKILL");
      await engram.ended;
    }
    const { exit, stderr } = await runEngram(["read", "--batch", input, "--out", out], environment);
    expect(exit).toBe(0);
    expect(stderr).toMatch(/^\d+ texts done before, going on from there\.\n\d+ texts, 0 errors\.\n$/);
    const ids = readFileSync(out, "utf8")
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { readonly id: string }).id);
    expect(ids).toEqual(Array.from({ length: lines }, (_, index) => `p${index}`));
  },
  SLOW,
);

test("Ctrl-C in a batch: exit 130, and what is done is kept", async () => {
  const out = join(folder, "interrupted.jsonl");
  const engram = new EngramProcess(["read", "--batch", "-", "--out", out], environment);
  engram.child.stdin?.write(batchOf(3)); // and no end: more could come
  await expect.poll(() => readIfThere(out).match(/\n/g)?.length, { timeout: 20_000, interval: 10 }).toBe(3);
  const stopped = performance.now();
  engram.child.kill("SIGINT");
  expect(await engram.ended).toEqual({
    ...{ exit: 130, signal: null, stdout: "" },
    stderr: "Interrupted. The answers written so far are kept; the same call goes on from there.\n",
  });
  expect(performance.now() - stopped, "it does not wait until its patience ends").toBeLessThan(6000);
  expect(readFileSync(out, "utf8").match(/\n/g)).toHaveLength(3);
});

function batchOf(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `{"id":"p${index}","abstract":"We study case ${index}. We find that it is fine."}\n`,
  ).join("");
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
