import { fsyncSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OutsideError } from "@engram/paper";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sql } from "../sql.ts";
import { askBroker, makeFolder } from "../testing/describe-engines.ts";
import { openEngine } from "./open-engine.ts";
import { startPglite } from "./pglite-on-disk.ts";
import { simpleQuery } from "./wire-frames.ts";

let root: Awaited<ReturnType<typeof makeFolder>>;
beforeEach(async () => {
  root = await makeFolder();
});
afterEach(() => root.remove());

test("every commit is synchronised with the disk before it is answered", async () => {
  const dataFolder = join(root.target.folder, "pgdata");
  mkdirSync(dataFolder);
  let synchronised = 0;
  const pglite = await startPglite({
    dataFolder,
    template: readFileSync(await askBroker("template")),
    onComplaint: () => undefined,
    synchronise: (file) => {
      synchronised += 1;
      fsyncSync(file);
    },
  });
  const run = (statement: string) => pglite.run(simpleQuery(statement), () => undefined);
  await run("create table note (id int)");
  for (let id = 0; id < 10; id += 1) {
    const before = synchronised;
    await run(`insert into note values (${id})`);
    expect(synchronised).toBeGreaterThan(before);
  }
  const before = synchronised;
  await run("select * from note");
  expect(synchronised).toBe(before);
  await pglite.close();
});

test("a template that is none costs only the time of making the store from nothing", async () => {
  const { folder } = root.target;
  let prepared: unknown;
  const engine = await openEngine({
    folder,
    template: Buffer.from("half a file"),
    prepare: async (session) => {
      prepared = await session.query(sql`select 1 as n`);
    },
  });
  expect(prepared).toEqual([{ n: 1 }]);
  expect(readdirSync(folder)).toEqual(["pgdata"]);
  await engine.close();
});

test("what fails while a store is prepared leaves it unopened and is told as it was", async () => {
  const failure = new Error("no");
  const opening = openEngine({
    folder: root.target.folder,
    template: readFileSync(await askBroker("template")),
    prepare: () => Promise.reject(failure),
  });
  await expect(opening).rejects.toBe(failure);
  expect(readdirSync(root.target.folder)).toContain("unfinished");
});

test("a template that a newer program made is not used", async () => {
  const newer = new OutsideError("store.newer", { retryable: false });
  const answers: (Error | undefined)[] = [newer, undefined];
  const engine = await openEngine({
    folder: root.target.folder,
    template: readFileSync(await askBroker("template")),
    prepare: async (session) => {
      const answer = answers.shift();
      if (answer !== undefined) throw answer;
      expect(await session.query(sql`select to_regclass('paper') as paper`)).toEqual([{ paper: null }]);
    },
  });
  await engine.close();
});
