/**
 * @file Opens a store in a folder and does what its standard input says, a line each, answering with a line: `insert
 * <id>` (answers `acknowledged <id>`), `ids`, `kind`, `hold` (begins a transaction, inserts and stays in it), `close`.
 * `flood <from>` inserts for ever, saying every id that was acknowledged; `sleep` runs a statement of some seconds, `free` removes a file beside the folder.
 * Arguments: folder, template.
 */
import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { OutsideError } from "@engram/paper";
import { openDatabase } from "../open-database.ts";
import { sql } from "../sql.ts";

const [, , folder = "", template = ""] = process.argv;
const say = (line: string) => process.stdout.write(`${line}\n`);
const describeError = (error: unknown) =>
  error instanceof OutsideError
    ? `${error.code} ${error.retryable} ${JSON.stringify(error.facts)}`
    : String(error);

const database = await openDatabase({ folder }, { template }).catch((error: unknown) => {
  say(describeError(error));
  process.exit();
});
await database.runScript("create table if not exists note (id int primary key, body text not null)");

async function insert(id: number): Promise<void> {
  await database.transaction(async (session) => {
    await session.query(sql`insert into note values (${id}, ${"half"})`);
    await session.query(
      sql`update note set body = ${randomBytes(id % 5_000).toString("base64")} where id = ${id}`,
    );
  });
  say(`acknowledged ${id}`);
}

async function obey(order: string | undefined, id: number): Promise<void> {
  if (order === "insert") await insert(id);
  else if (order === "kind") say(database.kind);
  else if (order === "flood") for (let next = id; ; next += 1) await insert(next);
  else if (order === "sleep") {
    await database.query(sql`select pg_sleep(5)`);
    say("slept");
  } else if (order === "free") {
    rmSync(join(folder, "..", "ballast"));
    say("freed");
  } else if (order === "ids") {
    const rows = await database.query(sql`select id from note where body <> 'half' order by id`);
    say(rows.map((row) => row.id).join(" "));
  } else if (order === "hold") {
    await database.transaction(async (session) => {
      await session.query(sql`insert into note values (${id}, 'half')`);
      say("holding");
      await sleep(600_000);
    });
  } else if (order === "close") {
    await database.close();
    say("closed");
    process.exit();
  }
}

say("ready");
for await (const line of createInterface({ input: process.stdin })) {
  const [order, id] = line.split(" ");
  try {
    await obey(order, Number(id));
  } catch (error) {
    say(describeError(error));
  }
}
await database.close();
