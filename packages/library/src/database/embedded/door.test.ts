import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { askBroker } from "../testing/describe-engines.ts";
import { Door } from "./door.ts";
import type { Engine } from "./engine.ts";
import { EngineCrash } from "./engine-crash.ts";
import { openEngine } from "./open-engine.ts";
import { FrameReader, fatalError, simpleQuery } from "./wire-frames.ts";

const folder = mkdtempSync(join(tmpdir(), "engram-door-"));
const doors: Door[] = [];
const clients: pg.Client[] = [];
let engine: Engine;
let path: string;

beforeAll(async () => {
  engine = await openEngine({
    folder,
    prepare: async (session) => {
      await session.runScript("create table note (id int primary key)");
    },
    template: readFileSync(await askBroker("template")),
  });
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.end()));
  for (const door of doors.splice(0)) door.server.close();
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

async function openDoor(
  behind: Engine = engine,
  options: { idleInTransactionMs?: number; onCrash?: (error: unknown) => void } = {},
): Promise<Door> {
  const door = new Door(Promise.resolve(behind), {
    processId: 4711,
    idleInTransactionMs: options.idleInTransactionMs ?? 10_000,
    onCrash: options.onCrash ?? (() => undefined),
  });
  doors.push(door);
  path = join(folder, `door-${doors.length}`);
  rmSync(path, { force: true });
  door.server.listen(path);
  await once(door.server, "listening");
  return door;
}

/** A client of PostgreSQL's own protocol; `pg` builds the path from host and port, so the socket ignores both. */
async function addClient(): Promise<{ client: pg.Client; socket: Socket; errors: string[] }> {
  const socket = connect(path);
  await once(socket, "connect");
  socket.connect = () => {
    process.nextTick(() => socket.emit("connect"));
    return socket;
  };
  const client = new pg.Client({
    stream: () => socket,
    host: "door",
    user: "u",
    password: "",
    database: "d",
    ssl: false,
  });
  const errors: string[] = [];
  client.on("error", (error: Error & { code?: string }) => errors.push(error.code ?? error.message));
  await client.connect();
  clients.push(client);
  return { client, socket, errors };
}

const ids = async (client: pg.Client) => {
  const { rows } = await client.query<{ id: number }>("select id from note order by id");
  return rows.map(({ id }) => id);
};

test("COPY from the client is refused like any wrong statement, and does not end the engine", async () => {
  await openDoor();
  const { client } = await addClient();
  await expect(client.query("copy note from stdin")).rejects.toMatchObject({ code: "57014" });
  await expect(client.query("copy note from stdin where $1", [true])).rejects.toMatchObject({
    severity: "ERROR",
  });
  expect(await ids(client)).toEqual([]);
});

test("a wrong statement, a wrong value and a division by zero each answer once, and the next statement works", async () => {
  await openDoor();
  const { client } = await addClient();
  for (const [text, values, code] of [
    ["selec $1", [1], "42601"],
    ["select $1::int", ["x"], "22P02"],
    ["select 1 / $1::int", [0], "22012"],
    ["select $1::text", ["\u0000"], "22021"],
    ["select 1; select 1/0; select 2", undefined, "22012"],
  ] as const) {
    await expect(client.query(text, values === undefined ? undefined : [...values])).rejects.toMatchObject({
      code,
    });
    expect((await client.query("select $1::int as n", [7])).rows).toEqual([{ n: 7 }]);
  }
});

test("a transaction left idle is undone after its time, and the next client gets its turn", async () => {
  await openDoor(engine, { idleInTransactionMs: 150 });
  const [idle, next] = [await addClient(), await addClient()];
  await idle.client.query("begin");
  await idle.client.query("insert into note values (1)");
  expect(await ids(next.client)).toEqual([]);
  expect(idle.errors[0]).toBe("25P03");
});

test("a client that leaves while it waits for its turn has nothing run for it", async () => {
  await openDoor();
  const [holder, leaver, next] = [await addClient(), await addClient(), await addClient()];
  await holder.client.query("begin");
  const waiting = leaver.client.query("insert into note values (2)");
  await sleep(50);
  leaver.socket.destroy();
  await expect(waiting).rejects.toThrow("terminated");
  await holder.client.query("commit");
  expect(await ids(next.client)).toEqual([]);
});

test("what is no message of the protocol ends that connection and no other", async () => {
  await openDoor();
  const { client, socket, errors } = await addClient();
  const other = await addClient();
  socket.write(Buffer.from("Q\xff\xff\xff\xff", "latin1"));
  await new Promise((resolve) => client.once("end", resolve));
  expect(errors[0]).toBe("08P01");
  expect((await other.client.query("select 1 as n")).rows).toEqual([{ n: 1 }]);
});

test("encryption is declined, and an unknown protocol is hung up on", async () => {
  await openDoor();
  const wantsTls = connect(path);
  wantsTls.write(Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]));
  const [answer] = (await once(wantsTls, "data")) as [Buffer];
  expect(answer.toString()).toBe("N");
  wantsTls.destroy();
  const old = connect(path);
  old.write(Buffer.from([0, 0, 0, 8, 0, 2, 0, 0]));
  expect(await buffer(old)).toHaveLength(0);
});

test("shutting waits for the transaction under way, and tells everybody else that nothing of theirs was run", async () => {
  const closed: string[] = [];
  const door = await openDoor({ ...engine, close: async () => void closed.push("closed") });
  const [holder, waiting] = [await addClient(), await addClient()];
  await holder.client.query("begin");
  await holder.client.query("insert into note values (3)");
  const shut = door.shut(5_000);
  await sleep(50);
  const late = waiting.client.query("insert into note values (4)");
  await sleep(50);
  expect(closed).toEqual([]);
  await holder.client.query("commit");
  await expect(late).rejects.toMatchObject({ code: "57P01" });
  await shut;
  expect(closed).toEqual(["closed"]);
  await openDoor();
  const { client } = await addClient();
  expect(await ids(client)).toEqual([3]);
  await client.query("delete from note");
});

test("shutting undoes a transaction that does not end in time", async () => {
  const door = await openDoor({ ...engine, close: () => Promise.resolve() });
  const holder = await addClient();
  await holder.client.query("begin");
  await holder.client.query("insert into note values (5)");
  await door.shut(100);
  await openDoor();
  expect(await ids((await addClient()).client)).toEqual([]);
});

test("when the engine dies, its client hears what it still said, the others that it died, and nothing more is asked of it", async () => {
  const crashes: unknown[] = [];
  let runs = 0;
  const output = fatalError("53100", "could not extend file");
  const dying: Engine = {
    ...engine,
    run: () => {
      runs += 1;
      return Promise.reject(new EngineCrash("PANIC", { cause: undefined, output }));
    },
  };
  await openDoor(dying, { onCrash: (error) => crashes.push(error) });
  const [victim, other] = [await addClient(), await addClient()];
  const queries = [victim.client.query("select 1"), other.client.query("select 2")];
  const answers = await Promise.allSettled(queries);
  expect(
    answers.map((answer) => (answer.status === "rejected" ? (answer.reason as { code: string }).code : "")),
  ).toEqual(["53100", "53100"]);
  expect([runs, crashes.length]).toEqual([1, 1]);
});

test("an engine that dies without a word is said to be out of disk where its log says so", async () => {
  const complaint = 'PANIC:  could not write to file "pg_wal/xlogtemp.42": No space left on device';
  const crash = (text: string, cause?: unknown) => new EngineCrash(text, { cause, output: Buffer.alloc(0) });
  expect(crash(complaint).sqlState).toBe("53100");
  expect(crash("", { errno: 51 }).sqlState).toBe("53100");
  expect(crash("", { errno: 29 }).sqlState).toBe("58030");
  expect(crash("FATAL:  could not open file: Read-only file system").sqlState).toBe("58030");
  expect(crash("PANIC:  could not locate a valid checkpoint record").sqlState).toBe("58000");
  await openDoor({ ...engine, run: () => Promise.reject(crash(complaint)) });
  await expect((await addClient()).client.query("select 1")).rejects.toMatchObject({ code: "53100" });
});

test("a client that speaks before the engine is open is answered when it is", async () => {
  const { promise, resolve } = Promise.withResolvers<Engine>();
  const door = new Door(promise, { processId: 1, idleInTransactionMs: 1_000, onCrash: () => undefined });
  doors.push(door);
  path = join(folder, "early");
  door.server.listen(path);
  await once(door.server, "listening");
  const early = addClient();
  await sleep(50);
  resolve(engine);
  expect((await (await early).client.query("select 1 as n")).rows).toEqual([{ n: 1 }]);
});

test("statements sent in one go are answered in order", async () => {
  await openDoor();
  const socket = connect(path);
  const startup = Buffer.from("\0\0\0\x08\0\x03\0\0", "latin1");
  socket.write(
    Buffer.concat([
      startup,
      ...["select 'a'", "select 'b'", "select 'c'"].map(simpleQuery),
      Buffer.from("X\0\0\0\x04"),
    ]),
  );
  const reader = new FrameReader();
  reader.push(await buffer(socket));
  const rows: string[] = [];
  for (let frame = reader.next(false); frame !== undefined; frame = reader.next(false)) {
    if (frame.type === "D") rows.push(frame.bytes.toString("latin1").slice(-1));
  }
  expect(rows).toEqual(["a", "b", "c"]);
});
