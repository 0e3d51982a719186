import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TestChild } from "../testing/child-process.ts";
import { claimsInFolder } from "./folder-claim.ts";

const root = mkdtempSync(join(tmpdir(), "engram-claim-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function makeSockets(...names: string[]): string {
  const folder = join(root, ...names);
  mkdirSync(folder, { recursive: true });
  return folder;
}

test("the first claim gets the folder, the second does not, and after a release the next one does", async () => {
  const folder = makeSockets("in-turn");
  const claims = claimsInFolder(folder);
  const first = await claims.claim(createServer(), 4711);
  expect(await claims.claim(createServer(), 4712)).toBeUndefined();
  expect((await claims.find())?.processId).toBe(4711);
  await first?.release();
  expect(await claims.find()).toBeUndefined();
  const third = await claims.claim(createServer(), 4713);
  expect(third?.door.processId).toBe(4713);
  await third?.release();
  expect(readdirSync(folder)).toEqual([]);
});

test("a socket is its owner's alone", async () => {
  const folder = makeSockets("mode");
  const claim = await claimsInFolder(folder).claim(createServer(), 4711);
  const [name = ""] = readdirSync(folder);
  expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  await claim?.release();
});

test("of two claims at the same instant at most one succeeds", async () => {
  const claims = claimsInFolder(makeSockets("at-once"));
  for (let round = 0; round < 50; round += 1) {
    const made = await Promise.all([1, 2, 3].map((id) => claims.claim(createServer(), id)));
    const owners = made.filter((claim) => claim !== undefined);
    expect(owners.length).toBeLessThanOrEqual(1);
    await owners[0]?.release();
  }
});

describe.each([
  ["an ordinary path", ["ordinary"]],
  ["a path too long for a socket's address", ["x".repeat(100), "ü".repeat(50), "y".repeat(100)]],
])("ten starters at the same instant, in a folder with %s", (_title, names) => {
  const folder = makeSockets(...names);
  const witnesses = makeSockets(`witness of ${names[0]}`);
  const children: TestChild[] = [];

  async function addChild(): Promise<void> {
    const child = new TestChild("claim-contender.ts", [folder, witnesses]);
    await child.hear();
    children.push(child);
  }

  beforeAll(async () => {
    for (let count = 0; count < 10; count += 1) await addChild();
  });
  afterAll(() => Promise.all(children.map((child) => child.kill())));

  test("after every kill -9 of the owner one of them owns the folder and nine are attached to it", async () => {
    for (let round = 0; round < 10; round += 1) {
      for (const child of children) child.say("go");
      const answers = await Promise.all(children.map((child) => child.hear()));
      const owners = answers.filter((answer) => answer?.startsWith("owner "));
      expect(owners).toHaveLength(1);
      const owner = owners[0]?.slice("owner ".length);
      expect(answers.filter((answer) => answer === `attached to ${owner}`)).toHaveLength(9);
      const index = answers.findIndex((answer) => answer?.startsWith("owner "));
      await children.splice(index, 1)[0]?.kill();
      rmSync(join(witnesses, "witness"));
      await addChild();
    }
  }, 60_000);
});
