import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, inject } from "vitest";
import { z } from "zod";
import type { Database } from "../database.ts";
import { type DatabaseTarget, openDatabase } from "../open-database.ts";
import { sql } from "../sql.ts";
import type { EngineSupplies } from "./engine-broker.ts";

/** A store of one engine; every test begins with empty tables. */
export interface TestEngine {
  readonly name: "embedded" | "server";
  database(): Database;
  target(): DatabaseTarget;
  /** The same store as another process would open it: through the door where it is embedded. Closed after the tests. */
  openAnother(): Promise<Database>;
}

interface TestStore {
  readonly target: DatabaseTarget;
  remove(): Promise<void>;
}

/** Describes the same tests once for each engine; where there is no server they are skipped, and the title says why. */
export function describeEngines(title: string, body: (engine: TestEngine) => void): void {
  describe(`${title} (embedded)`, () => body(prepareEngine("embedded", makeFolder)));
  describeServer(title, body);
}

/** What only a server has to do with. */
export function describeServer(title: string, body: (engine: TestEngine) => void): void {
  const { serverMissing } = inject("engines");
  if (serverMissing === undefined) {
    describe(`${title} (PostgreSQL server)`, () => body(prepareEngine("server", makeServerDatabase)));
  } else {
    describe.skip(`${title} (PostgreSQL server: ${serverMissing})`, () =>
      body(prepareEngine("server", makeFolder)));
  }
}

function prepareEngine(name: TestEngine["name"], make: () => Promise<TestStore>): TestEngine {
  let store: TestStore | undefined;
  const open: Database[] = [];
  const existing = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error("the store exists only while its tests run");
    return value;
  };
  const openAnother = async () => {
    const database = await openTestDatabase(existing(store).target);
    open.push(database);
    return database;
  };
  beforeAll(async () => {
    store = await make();
    await openAnother();
  });
  beforeEach(() => emptyTables(existing(open[0])));
  afterAll(async () => {
    // The owner last, so that nobody takes the folder over just to close it.
    for (const database of open.reverse()) await database.close();
    await store?.remove();
  });
  return { name, database: () => existing(open[0]), target: () => existing(store).target, openAnother };
}

/** Opens a store of a test; a new embedded one is made from the test run's template. */
export async function openTestDatabase(target: DatabaseTarget): Promise<Database> {
  return openDatabase(target, "folder" in target ? { template: await askBroker("template") } : {});
}

/** Everything but the structure and its record: youngest table first, since tables refer to older ones only. */
async function emptyTables(database: Database): Promise<void> {
  const rows = await database.query(sql`
    select string_agg(format('delete from %I', relname), '; ' order by oid desc) as script from pg_class
    where relkind = 'r' and relnamespace = current_schema()::regnamespace and relname <> 'migration'`);
  const [{ script } = { script: "" }] = z.array(z.object({ script: z.string() })).parse(rows);
  await database.runScript(`${script}; drop schema if exists pgboss cascade`);
}

/** A folder of this test's own. */
export async function makeFolder(): Promise<TestStore & { readonly target: { readonly folder: string } }> {
  const folder = await mkdtemp(join(tmpdir(), "engram-store-"));
  return { target: { folder }, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function makeServerDatabase(): Promise<TestStore> {
  const server = await askBroker("server");
  const name = `engram_test_${crypto.randomUUID().replaceAll("-", "")}`;
  await runOnServer(server, `create database ${name} encoding 'UTF8' template template0`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    target: { url: url.href },
    remove: () => runOnServer(server, `drop database ${name} with (force)`),
  };
}

async function runOnServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Asks the process of the test run for what all files share; the first to ask waits until it is made. */
export async function askBroker(wanted: keyof EngineSupplies): Promise<string> {
  const socket = connect(inject("engines").broker);
  await once(socket, "connect");
  socket.write(wanted);
  const answer = z
    .union([z.object({ supply: z.string() }), z.object({ error: z.string() })])
    .parse(JSON.parse(await text(socket)));
  if ("error" in answer) throw new Error(answer.error);
  return answer.supply;
}
