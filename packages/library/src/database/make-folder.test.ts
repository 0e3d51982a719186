import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeFolder } from "./make-folder.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "engram-folder-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test("the folders above are made too, several callers at once, and only this user may enter", async () => {
  const deep = join(root, "a", "b", "c");
  await Promise.all([makeFolder(deep), makeFolder(deep), makeFolder(join(root, "a", "b", "d"))]);
  if (process.platform !== "win32") expect(statSync(deep).mode & 0o777).toBe(0o700);
  await makeFolder(deep);
});

test("a file in the way is said", async () => {
  writeFileSync(join(root, "file"), "");
  await expect(makeFolder(join(root, "file"))).rejects.toMatchObject({ code: "EEXIST" });
  await expect(makeFolder(join(root, "file", "in-it"))).rejects.toMatchObject({ code: "ENOTDIR" });
});

test.skipIf(process.platform !== "linux")(
  "a place that takes no folders is said, not tried for ever",
  async () => {
    await expect(makeFolder("/proc/engram/home")).rejects.toMatchObject({ code: "ENOENT" });
  },
);
