import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "../open-database.ts";
import { sql } from "../sql.ts";
import { TestChild } from "../testing/child-process.ts";
import { askBroker, makeFolder, openTestDatabase } from "../testing/describe-engines.ts";
import { onSmallDisk, smallDiskMissing } from "../testing/small-disk.ts";

let root: Awaited<ReturnType<typeof makeFolder>>;
let template: string;
/** Where the store is; `home` inside a folder that a small disk can be mounted over. */
let home: string;
const children: TestChild[] = [];

beforeEach(async () => {
  root = await makeFolder();
  home = join(root.target.folder, "home");
  template = await askBroker("template");
});
afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.kill()));
  await root.remove();
});

function spawnChild(launcher: readonly string[] = []): TestChild {
  const child = new TestChild("store-child.ts", [home, template], launcher);
  children.push(child);
  return child;
}

async function ask(child: TestChild, order: string): Promise<string> {
  child.say(order);
  return (await child.hear()) ?? "";
}

async function makeStore(): Promise<void> {
  const database = await openTestDatabase({ folder: home });
  await database.close();
}

const missing = smallDiskMissing();
describe.skipIf(missing !== undefined)(`a small disk${missing === undefined ? "" : ` (${missing})`}`, () => {
  test("when it is full, a statement fails as disk.full, nothing acknowledged is lost, and with room again all goes on", async () => {
    const ballast = 'head -c 20000000 /dev/zero > "$0/ballast"';
    const child = spawnChild(onSmallDisk(root.target.folder, 63, ballast));
    expect(await child.hear()).toBe("ready");
    child.say("flood 4000");
    const acknowledged: string[] = [];
    let line = (await child.hear()) ?? "";
    for (; line.startsWith("acknowledged "); line = (await child.hear()) ?? "")
      acknowledged.push(line.slice(13));
    expect(line).toMatch(/^disk\.full true .*"reason":"53100"/);
    expect(acknowledged.length).toBeGreaterThan(10);
    expect(await ask(child, "free")).toBe("freed");
    expect(await ask(child, "insert 2")).toBe("acknowledged 2");
    const ids = new Set((await ask(child, "ids")).split(" "));
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
  }, 120_000);

  test("one too small for a store at all is full, before there is a store", async () => {
    const child = spawnChild(onSmallDisk(root.target.folder, 12, "true"));
    expect(await child.hear()).toMatch(/^disk\.full true /);
  });

  test.each([
    ["with a store on it", 'cp -r "$HOME_COPY" "$0/home"'],
    ["with an empty folder", 'mkdir "$0/home"'],
    ["with nothing on it", "true"],
  ])("that is read-only, %s, is disk.read-only and names the folder", async (_title, fill) => {
    const copy = await makeFolder();
    if (fill.includes("HOME_COPY")) {
      const database = await openTestDatabase({ folder: copy.target.folder });
      await database.close();
    }
    const script = `HOME_COPY="${copy.target.folder}"; ${fill}; mount -o remount,ro "$0"`;
    const child = spawnChild(onSmallDisk(root.target.folder, 200, script));
    expect(await child.hear()).toMatch(new RegExp(`^disk\\.read-only false .*"folder":"${home}"`));
    await copy.remove();
  });
});

test("a file where the folder should be is disk.failed", async () => {
  writeFileSync(home, "");
  await expect(openDatabase({ folder: home })).rejects.toMatchObject({
    code: "disk.failed",
    facts: { folder: home, reason: "EEXIST" },
  });
});

test.each([
  ["17\n", "store.failed", { reason: "made by PostgreSQL 17" }],
  ["19\n", "store.newer", { stored: "PostgreSQL 19", known: "PostgreSQL 18" }],
  ["junk", "store.failed", { reason: "damaged" }],
  [undefined, "store.failed", { reason: "damaged" }],
])(
  "a data folder that says it is of version %j is refused with %s and not touched",
  async (version, code, facts) => {
    mkdirSync(join(home, "pgdata"), { recursive: true });
    writeFileSync(join(home, "pgdata", "precious"), "");
    if (version !== undefined) writeFileSync(join(home, "pgdata", "PG_VERSION"), version);
    await expect(openDatabase({ folder: home })).rejects.toMatchObject({
      code,
      retryable: false,
      facts: { folder: home, ...facts },
    });
    expect(() => rmSync(join(home, "pgdata", "precious"))).not.toThrow();
  },
);

test("a damaged data folder is store.failed", async () => {
  await makeStore();
  truncateSync(join(home, "pgdata", "global", "pg_control"), 100);
  expect(await spawnChild().hear()).toMatch(/^store\.failed /);
}, 60_000);

test("a store whose making was interrupted is made anew", async () => {
  mkdirSync(join(home, "pgdata", "global"), { recursive: true });
  writeFileSync(join(home, "pgdata", "PG_VERSION"), "18\n");
  writeFileSync(join(home, "unfinished"), "");
  const database = await openTestDatabase({ folder: home });
  expect(await database.query(sql`select count(*) as papers from paper`)).toEqual([{ papers: 0 }]);
  await database.close();
});

test("an owner that does not answer is store.held, with its process id", async () => {
  const owner = spawnChild();
  expect(await owner.hear()).toBe("ready");
  owner.process.kill("SIGSTOP");
  await expect(openDatabase({ folder: home }, { patienceMs: 300 })).rejects.toMatchObject({
    code: "store.held",
    retryable: true,
    facts: { folder: home, reason: "silent", processId: owner.process.pid },
  });
});

test("an owner that is an older program is store.held, and its tables are left alone", async () => {
  const owner = await openTestDatabase({ folder: home });
  await owner.runScript("delete from migration");
  await expect(openDatabase({ folder: home })).rejects.toMatchObject({
    code: "store.held",
    facts: { folder: home, reason: "older-program", processId: process.pid },
  });
  expect(await owner.query(sql`select * from migration`)).toEqual([]);
  await owner.close();
});

test("a folder with a path of 250 characters has one owner and a door like any other", async () => {
  home = join(root.target.folder, "x".repeat(100), "ü".repeat(50), "y".repeat(100));
  mkdirSync(home, { recursive: true });
  const owner = spawnChild();
  expect(await owner.hear()).toBe("ready");
  const client = await openDatabase({ folder: home });
  expect(client.kind).toBe("door");
  await client.query(sql`insert into note values (1, 'whole')`);
  expect(await ask(owner, "ids")).toBe("1");
  await client.close();
});

test("the same folder by way of a link is the same store", async () => {
  const owner = await openTestDatabase({ folder: home });
  const link = join(root.target.folder, "link");
  symlinkSync(home, link);
  const other = await openDatabase({ folder: link });
  expect([owner.kind, other.kind]).toEqual(["embedded", "door"]);
  await other.close();
  await owner.close();
});
