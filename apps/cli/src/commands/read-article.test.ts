import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Digest } from "@engram/digest";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runArguments } from "../command-line.ts";
import { EXIT } from "../exit-code.ts";
import { fakeReading } from "../testing/fake-reading.ts";
import { testSurroundings } from "../testing/test-surroundings.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "engram-article-"));
  writeFileSync(join(folder, "lamps.md"), TEXT);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const TEXT = `# Lamps

## Abstract

It is unclear why lamps go out. We test forty lamps in a dark room. We show that oil burns for 12 hours (Doe, 2011). \
Wax burns for 3 hours. A limitation of our study is that only one room was tested.
`;

async function read(words: readonly string[], reading = fakeReading()) {
  const surroundings = testSurroundings({ reading });
  const exit = await runArguments(["read", ...words], surroundings);
  return { exit, ...surroundings.written };
}

test("a text of one's own is told as an article where that is asked for, and not elsewhere", async () => {
  const file = join(folder, "lamps.md");
  const told = await read([file, "--article"]);
  expect(told.exit).toBe(EXIT.done);
  expect(told.stdout).toMatch(/The paper as an article: Written by\s/);
  expect(told.stdout).toMatch(/ {2}What did they find\?\n {2}.*oil burns for 12 hours\.\s\[/u);
  expect((await read([file])).stdout).not.toContain("The paper as an article");
});

test("a stored digest without an article is no answer to who wants one, and the one with it is no answer to who does not", async () => {
  const reading = fakeReading();
  const hasArticle = async (words: readonly string[]) => {
    const { stdout } = await read(["2405.08707", "--json", ...words], reading);
    return (JSON.parse(stdout) as Digest).article !== undefined;
  };
  expect(await hasArticle([])).toBe(false);
  expect(await hasArticle(["--article"])).toBe(true);
  expect(reading.asked.runs).toBe(2);
  expect(await hasArticle([])).toBe(false);
  expect(await hasArticle(["--article"])).toBe(true);
  expect(reading.asked.runs).toBe(2);
});

test("the built-in writer is not asked what words mean: it has no general knowledge of its own", async () => {
  const { exit, stderr } = await read([join(folder, "lamps.md"), "--define-terms"]);
  expect(exit).toBe(EXIT.badInput);
  expect(stderr).toContain("--writer local");
});
