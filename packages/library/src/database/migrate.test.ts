import { OutsideError } from "@engram/paper";
import { expect, test } from "vitest";
import { migrate, pendingMigrations } from "./migrate.ts";
import { allMigrations } from "./migrations/all-migrations.ts";
import type { Migration } from "./migrations/migration.ts";
import { sql } from "./sql.ts";
import { describeEngines } from "./testing/describe-engines.ts";

test("migrations are numbered 1, 2, 3, ... and each has a name of its own", () => {
  expect(allMigrations.map(({ number }) => number)).toEqual(allMigrations.map((_one, index) => index + 1));
  expect(new Set(allMigrations.map(({ name }) => name)).size).toBe(allMigrations.length);
});

describeEngines("migrations", (engine) => {
  const known = allMigrations.length;
  const add = (number: number, script: string): Migration => ({ number, name: `test ${number}`, script });
  const numbers = async () => {
    const rows = await engine.database().query(sql`select number from migration order by number`);
    return rows.map((row) => row.number);
  };
  const run = (extra: readonly Migration[]) =>
    engine.database().transaction((session) => migrate(session, [...allMigrations, ...extra]));
  const forget = () =>
    engine.database().runScript(`drop table if exists extra; delete from migration where number > ${known}`);

  test("a store that was opened has them all", async () => {
    expect(await numbers()).toEqual(allMigrations.map(({ number }) => number));
    expect(await pendingMigrations(engine.database())).toEqual([]);
  });

  test("new ones are applied in order and once", async () => {
    const extra = [
      add(known + 1, "create table extra (a int); insert into extra values (1)"),
      add(known + 2, "insert into extra select a + 1 from extra"),
    ];
    await run(extra);
    await run(extra);
    expect(await engine.database().query(sql`select a from extra order by a`)).toEqual([{ a: 1 }, { a: 2 }]);
    expect(await numbers()).toHaveLength(known + 2);
    await forget();
  });

  test("processes that migrate at once apply each once", async () => {
    const extra = [add(known + 1, "create table extra (a int); insert into extra values (1)")];
    const other = await engine.openAnother();
    await Promise.all(
      [engine.database(), other, engine.database(), other].map((database) =>
        database.transaction((session) => migrate(session, [...allMigrations, ...extra])),
      ),
    );
    expect(await engine.database().query(sql`select a from extra`)).toEqual([{ a: 1 }]);
    await forget();
  });

  test("one that fails leaves neither itself nor those before it in the same run", async () => {
    const extra = [add(known + 1, "create table extra (a int)"), add(known + 2, "select 1/0")];
    await expect(run(extra)).rejects.toMatchObject({ code: "22012" });
    expect(await numbers()).toHaveLength(known);
    expect(await engine.database().query(sql`select to_regclass('extra') as extra`)).toEqual([
      { extra: null },
    ]);
  });

  test("an older program refuses a newer store and says both versions", async () => {
    await run([add(known + 1, "select 1")]);
    const opening = engine.openAnother();
    await expect(opening).rejects.toBeInstanceOf(OutsideError);
    await expect(opening).rejects.toMatchObject({
      code: "store.newer",
      retryable: false,
      facts: { stored: known + 1, known },
    });
    await forget();
  });
});
