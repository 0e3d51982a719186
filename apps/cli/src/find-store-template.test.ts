import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findStoreTemplate } from "./find-store-template.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "engram-template-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("the empty store is found beside the published program", () => {
  writeFileSync(join(folder, "store-template"), "");
  expect(findStoreTemplate(pathToFileURL(join(folder, "main.js")).href)).toBe(join(folder, "store-template"));
});

test("the empty store of a clone is found from its sources", () => {
  mkdirSync(join(folder, ".engram"));
  writeFileSync(join(folder, ".engram", "store-template"), "");
  const source = pathToFileURL(join(folder, "apps", "cli", "src", "compose.ts")).href;
  expect(findStoreTemplate(source)).toBe(join(folder, ".engram", "store-template"));
});

test("where none was prepared there is none", () => {
  expect(findStoreTemplate(pathToFileURL(join(folder, "main.js")).href)).toBeUndefined();
});
