import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openResultFile, writeResult } from "./result-file.ts";
import { testSurroundings } from "./testing/test-surroundings.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "engram-out-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const { stdout } = testSurroundings();

test.each([undefined, "-"])("without a file name (%s) a result goes to standard output", async (out) => {
  const { stdout: output, written } = testSurroundings();
  await writeResult("text\n", out, output);
  expect(written.stdout).toBe("text\n");
});

test("a result takes the place of an older one as a whole, and through a link", async () => {
  writeFileSync(join(folder, "real"), "old");
  symlinkSync(join(folder, "real"), join(folder, "link"));
  expect(await writeResult("new", join(folder, "link"), stdout)).toEqual({ ok: true, value: undefined });
  expect(readFileSync(join(folder, "real"), "utf8")).toBe("new");
  expect(readdirSync(folder).sort()).toEqual(["link", "real"]);
});

test("what is abandoned leaves the older result and nothing else", async () => {
  writeFileSync(join(folder, "out"), "old");
  const file = await openResultFile(join(folder, "out"), stdout);
  if (!file.ok) throw new Error(file.error.code);
  await file.value.write("half");
  await file.value.write(" of it");
  await file.value.abandon();
  expect(readFileSync(join(folder, "out"), "utf8")).toBe("old");
  expect(readdirSync(folder)).toEqual(["out"]);
});

test.each([
  ["a folder", ".", "out.is-folder"],
  ["a file in a folder that does not exist", "nowhere/out", "out.folder-missing"],
])("%s is refused by name", async (_title, name, code) => {
  expect(await writeResult("x", join(folder, name), stdout)).toMatchObject({ ok: false, error: { code } });
});

test.runIf(process.platform === "linux")("a full disk is told as such", async () => {
  await expect(writeResult("x", "/dev/full", stdout)).rejects.toMatchObject({ code: "disk.full" });
});

// Not a folder of our own making: root may write in those whatever their permissions.
test.runIf(process.platform === "linux")("a folder that may not be written to is told as such", async () => {
  await expect(writeResult("x", "/sys/engram-out", stdout)).rejects.toMatchObject({ code: "disk.read-only" });
});
