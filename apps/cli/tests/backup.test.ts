/** @file A library that was lost and came back. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runEngram } from "./engram-process.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "engram-backup-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const SLOW = 120_000;

test(
  "after the folder is destroyed, a backup brings everything back, to another folder too",
  async () => {
    const home = { ENGRAM_HOME: join(folder, "home") };
    const file = join(folder, "library.backup.gz");
    await runEngram(["read", "2405.08707", "--offline", "--json"], home);
    const before = await runEngram(["library", "export"], home);
    expect(await runEngram(["library", "backup", file], home)).toMatchObject({ exit: 0, stdout: "" });
    rmSync(home.ENGRAM_HOME, { recursive: true });
    expect(await runEngram(["library", "restore", file], home)).toMatchObject({ exit: 0, stdout: "" });
    expect((await runEngram(["library", "export"], home)).stdout).toBe(before.stdout);
    expect(before.stdout).toContain('"type":"digest"');

    const refused = await runEngram(["library", "restore", file], home);
    expect([refused.exit, refused.stderr]).toEqual([2, expect.stringContaining("--replace")]);
    expect(await runEngram(["library", "restore", file, "--replace"], home)).toMatchObject({ exit: 0 });
    const verified = await runEngram(["library", "verify"], home);
    expect(verified.stdout).toBe("1 paper and 1 digest checked, nothing wrong.\n");
  },
  SLOW,
);

test(
  "a file that is cut off, altered or no backup is refused with a sentence, and nothing is changed",
  async () => {
    const home = { ENGRAM_HOME: join(folder, "other") };
    const file = join(folder, "whole.gz");
    await runEngram(["read", "2405.08707", "--offline", "--json"], home);
    await runEngram(["library", "backup", file], home);
    const whole = readFileSync(file);
    const cases: [string, Uint8Array, RegExp][] = [
      ["cut.gz", whole.subarray(0, whole.length >> 1), /ends after line \d+, before its end/],
      ["text.gz", Buffer.from("no backup"), /is not a backup of a library/],
    ];
    for (const [name, bytes, sentence] of cases) {
      const wrong = join(folder, name);
      writeFileSync(wrong, bytes);
      const { exit, stderr } = await runEngram(["library", "restore", wrong, "--replace"], home);
      expect([exit, stderr]).toEqual([2, expect.stringMatching(sentence)]);
    }
    const missing = await runEngram(["library", "restore", join(folder, "missing.gz")], home);
    expect([missing.exit, missing.stderr]).toEqual([2, expect.stringContaining("There is no file")]);
    expect((await runEngram(["library", "list"], home)).stdout).toContain("2405.08707");
  },
  SLOW,
);

test.runIf(process.platform === "linux")(
  "a disk that is full while the store is still being read is told in a sentence",
  async () => {
    const home = { ENGRAM_HOME: join(folder, "home-of-full") };
    await runEngram(["read", "2405.08707", "--offline", "--json"], home);
    const { exit, stderr } = await runEngram(["library", "backup", "/dev/full"], home);
    expect([exit, stderr]).toEqual([3, expect.stringMatching(/^engram: The disk is full.*\.\n$/)]);
  },
  SLOW,
);
