import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { sql } from "./sql.ts";
import { describeEngines } from "./testing/describe-engines.ts";

describeEngines("a database", (engine) => {
  const table = "create table if not exists note (id int primary key, body text)";

  async function notes() {
    const rows = await engine.database().query(sql`select id from note order by id`);
    return rows.map((row) => row.id);
  }

  test("its kind says who runs it", async () => {
    expect(engine.database().kind).toBe(engine.name);
    const other = await engine.openAnother();
    expect(other.kind).toBe(engine.name === "embedded" ? "door" : "server");
  });

  test("columns are the same JavaScript values on every engine", async () => {
    const values = [
      2 ** 40,
      new Date("2024-05-14T12:30:00.123Z"),
      Uint8Array.of(0, 255, 10),
      '{"b": 1, "a": "\\u0000"}',
      ["x", "ÿ, {}"],
    ];
    const [row] = await engine.database().query(sql`
      select ${values[0]}::bigint as number, ${values[1]}::timestamptz as time, ${values[2]}::bytea as bytes,
        ${values[3]}::json as document, ${values[4]}::text[] as list, 1.50::numeric as decimal,
        date '2024-05-14' as day, null as nothing, true as yes, count(*) as count from (select 1) as one`);
    expect(row).toEqual({
      number: 2 ** 40,
      time: values[1],
      bytes: Buffer.from([0, 255, 10]),
      document: { b: 1, a: "\u0000" },
      list: values[4],
      decimal: "1.50",
      day: "2024-05-14",
      nothing: null,
      yes: true,
      count: 1,
    });
    expect(Object.keys((row?.document ?? {}) as object)).toEqual(["b", "a"]);
  });

  test("an int8 that no number can hold is refused rather than rounded", async () => {
    await expect(engine.database().query(sql`select 9007199254740993::bigint as n`)).rejects.toThrow(
      RangeError,
    );
    expect(await engine.database().query(sql`select 1 as n`)).toEqual([{ n: 1 }]);
  });

  test("a transaction that throws leaves nothing, and what it threw comes through", async () => {
    await engine.database().runScript(table);
    const failure = new Error("stop");
    const attempt = engine.database().transaction(async (session) => {
      await session.query(sql`insert into note values (1, 'a')`);
      throw failure;
    });
    await expect(attempt).rejects.toBe(failure);
    expect(await notes()).toEqual([]);
  });

  test("statements of a transaction that are not waited for run in order, and no warning is given", async () => {
    const warnings: string[] = [];
    const note = (warning: Error) => warnings.push(warning.message);
    process.on("warning", note);
    const rows = await engine
      .database()
      .transaction((session) =>
        Promise.all(
          [sql`select 1 as n`, sql`select 2 as n`, sql`select 3 as n`].map((one) => session.query(one)),
        ),
      );
    expect(rows.flat()).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
    await sleep(10);
    process.off("warning", note);
    expect(warnings).toEqual([]);
  });

  test("a statement that breaks a constraint says so by its SQLSTATE and undoes its transaction", async () => {
    await engine.database().runScript(table);
    const attempt = engine.database().transaction(async (session) => {
      await session.query(sql`insert into note values (1, 'a')`);
      await session.query(sql`insert into note values (1, 'b')`);
    });
    await expect(attempt).rejects.toMatchObject({ code: "23505" });
    expect(await notes()).toEqual([]);
  });

  test("a script that fails in a transaction of its own leaves no open transaction behind", async () => {
    await engine.database().runScript(table);
    const attempt = engine
      .database()
      .runScript("begin; insert into note values (1, 'a'); select 1/0; commit");
    await expect(attempt).rejects.toMatchObject({ code: "22012" });
    await Promise.all(
      Array.from({ length: 8 }, (_none, id) =>
        engine.database().query(sql`insert into note values (${id}, '')`),
      ),
    );
    expect(await notes()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test("a script gives the rows of all its statements in order", async () => {
    const rows = await engine.database().runScript("select 1 as a; select 2 as b, 3 as c");
    expect(rows).toEqual([{ a: 1 }, { b: 2, c: 3 }]);
    expect(await engine.database().runScript("select 4 as d")).toEqual([{ d: 4 }]);
  });

  test("interleaved transactions of two processes and loose statements each see only what is committed", async () => {
    await engine.database().runScript(table);
    const other = await engine.openAnother();
    const writer = async (database: typeof other, from: number) => {
      for (let id = from; id < from + 20; id += 1) {
        await database.transaction(async (session) => {
          await session.query(sql`insert into note values (${id}, 'half')`);
          await sleep(1);
          await session.query(sql`update note set body = 'whole' where id = ${id}`);
        });
      }
    };
    let isWriting = true;
    const reader = async (database: typeof other) => {
      while (isWriting) {
        const [row] = await database.query(
          sql`select count(*) filter (where body = 'half') as half from note`,
        );
        expect(row?.half).toBe(0);
      }
    };
    const readers = [reader(other), reader(engine.database())];
    await Promise.all([writer(engine.database(), 0), writer(other, 100), writer(engine.database(), 200)]);
    isWriting = false;
    await Promise.all(readers);
    expect((await notes()).length).toBe(60);
  });

  test("a text of 20 million characters and as many bytes come back as they were", async () => {
    const long = "é".repeat(10_000_000) + "x".repeat(10_000_000);
    const bytes = Buffer.alloc(20_000_000, 7);
    const [row] = await engine.database().query(sql`select ${long}::text as long, ${bytes}::bytea as bytes`);
    expect(row?.long === long).toBe(true);
    expect(bytes.equals(row?.bytes as Buffer)).toBe(true);
  });

  test("every listener of a channel hears what any process notifies, when it is committed", async () => {
    const other = await engine.openAnother();
    const heard: string[] = [];
    const stops = await Promise.all([
      engine.database().listen("Run events", (payload) => heard.push(`here ${payload}`)),
      other.listen("Run events", (payload) => heard.push(`there ${payload}`)),
      other.listen("elsewhere", (payload) => heard.push(`elsewhere ${payload}`)),
    ]);
    await other.transaction((session) => session.query(sql`select pg_notify('Run events', 'one')`));
    await engine.database().query(sql`select pg_notify('Run events', 'two')`);
    await expect
      .poll(() => heard.toSorted(), { timeout: 5000 })
      .toEqual(["here one", "here two", "there one", "there two"]);
    for (const stop of stops) await stop();
    await engine.database().query(sql`select pg_notify('Run events', 'three')`);
    await sleep(50);
    expect(heard).toHaveLength(4);
  });

  test("a listener that stops does not silence the others", async () => {
    const heard: string[] = [];
    const stop = await engine.database().listen("a", () => heard.push("first"));
    const other = await engine.openAnother();
    const stopOther = await other.listen("a", () => heard.push("second"));
    await stop();
    await engine.database().query(sql`select pg_notify('a', '')`);
    await expect.poll(() => heard, { timeout: 5000 }).toEqual(["second"]);
    await stopOther();
  });
});
