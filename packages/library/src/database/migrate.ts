import { OutsideError } from "@engram/paper";
import { z } from "zod";
import type { Session } from "./database.ts";
import { allMigrations } from "./migrations/all-migrations.ts";
import type { Migration } from "./migrations/migration.ts";
import { sql } from "./sql.ts";

/** Any number does, as long as it is always the same: "engram" on a telephone's keys. */
const MIGRATION_LOCK = 364_726;

/**
 * Brings the store's structure up to date, inside the transaction of `session`; processes that do so at the same time
 * wait for one another.
 *
 * @throws {OutsideError} `store.newer` (facts: `stored`, `known`) on a store that a later program has changed
 */
export async function migrate(
  session: Session,
  migrations: readonly Migration[] = allMigrations,
): Promise<void> {
  if ((await pendingMigrations(session, migrations)).length === 0) return;
  await session.query(sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
  await session.runScript(`
    create table if not exists migration (
      number  int primary key,
      name    text not null,
      applied timestamptz not null default now()
    )`);
  // Once more: somebody else may have applied them while this one waited for the lock.
  for (const { number, name, script } of await pendingMigrations(session, migrations)) {
    await session.runScript(script);
    await session.query(sql`insert into migration (number, name) values (${number}, ${name})`);
  }
}

/** Those that the store lacks, in order. Throws as `migrate` does. */
export async function pendingMigrations(
  session: Session,
  migrations: readonly Migration[] = allMigrations,
): Promise<readonly Migration[]> {
  const stored = await storedNumber(session);
  const known = migrations.at(-1)?.number ?? 0;
  if (stored > known) throw new OutsideError("store.newer", { retryable: false, facts: { stored, known } });
  return migrations.filter(({ number }) => number > stored);
}

async function storedNumber(session: Session): Promise<number> {
  const [table] = await session.query(sql`select to_regclass('migration')::text as name`);
  if (z.object({ name: z.string().nullable() }).parse(table).name === null) return 0;
  const [row] = await session.query(sql`select coalesce(max(number), 0)::int as number from migration`);
  return z.object({ number: z.int() }).parse(row).number;
}
