import { expect, test } from "vitest";
import type { Database } from "../../database/database.ts";
import { sql } from "../../database/sql.ts";
import { describeEngines } from "../../database/testing/describe-engines.ts";
import { saveDigest } from "../digests.ts";
import { findPaper, savePaper } from "../papers.ts";
import { sampleDigest, sampleRecord } from "../testing/sample-papers.ts";
import { verifyStore } from "../verify-store.ts";
import { restoreBackup } from "./restore-backup.ts";
import { KEPT, NOT_KEPT } from "./stored-tables.ts";
import { writeBackup } from "./write-backup.ts";

const ABOUT = { engramVersion: "0.1.0", now: new Date("2026-01-06T10:00:00Z") };

describeEngines("a backup", (engine) => {
  const database = () => engine.database();
  // Quotes, controls, half a surrogate pair and a zero in JSON: what text forms get wrong.
  const record = sampleRecord({ title: `"\\N{,}' \t\u0001 \ud83d\ude00`, comments: "a\u0000b \ud800" });

  async function fill(target: Database): Promise<void> {
    await savePaper(target, { record, latestVersion: 1, lookedAt: new Date("2026-01-05T10:00:00.123Z") });
    await saveDigest(target, await sampleDigest(record));
  }

  async function backUp(from: Database): Promise<string[]> {
    const lines: string[] = [];
    await writeBackup(from, ABOUT, async (line) => {
      lines.push(line);
    });
    return lines;
  }

  const restore = (lines: readonly string[], replace = false) =>
    restoreBackup(database(), () => each(lines), { replace });

  async function* each(lines: readonly string[]): AsyncGenerator<string> {
    yield* lines;
  }

  const empty = () => database().runScript(`truncate ${KEPT.join(", ")}`);

  test("every table of the store is kept or named as one that is not", async () => {
    const rows = await database().query(sql`
      select relname as name from pg_class
      where relnamespace = current_schema()::regnamespace and relkind = 'r' order by relname`);
    expect(rows.map(({ name }) => name)).toEqual([...KEPT, ...NOT_KEPT].toSorted());
  });

  test("a store that was emptied is as it was after restoring, and goes on from there", async () => {
    await fill(database());
    const lines = await backUp(database());
    await empty();
    expect(await restore(lines)).toMatchObject({ ok: true });
    expect(await backUp(database())).toEqual(lines);
    expect((await findPaper(database(), { id: record.id }))?.record).toEqual(record);
    expect(await verifyStore(database())).toEqual({ papers: 1, digests: 1, problems: [] });
    await saveDigest(database(), await sampleDigest(record, { writerVersion: "2" }));
    expect((await verifyStore(database())).digests).toBe(2);
  });

  test("more rows than one batch come back", async () => {
    for (let index = 0; index < 450; index += 1) {
      const id = `2401.${String(index + 1).padStart(5, "0")}`;
      await savePaper(database(), { record: sampleRecord({ id }), latestVersion: 1, lookedAt: new Date(0) });
    }
    const lines = await backUp(database());
    await empty();
    expect(await restore(lines)).toEqual({ ok: true, value: { rows: 900 } });
    expect(await backUp(database())).toEqual(lines);
  });

  test("a store that holds papers is left alone, unless it is to be replaced", async () => {
    await fill(database());
    const lines = await backUp(database());
    await savePaper(database(), {
      record: sampleRecord({ id: "2401.00002" }),
      latestVersion: 1,
      lookedAt: new Date(),
    });
    expect(await restore(lines)).toEqual({ ok: false, error: { code: "store.not-empty", papers: 2 } });
    expect(await restore(lines, true)).toMatchObject({ ok: true });
    expect(await findPaper(database(), { id: "2401.00002" })).toBeUndefined();
  });

  test("what is not a whole and unaltered backup of this store changes nothing", async () => {
    await fill(database());
    const lines = await backUp(database());
    const before = lines.join("\n");
    const last = lines.length;
    const altered = (from: string, to: string) => {
      expect(before).toContain(from);
      return lines.map((line) => line.replace(from, to));
    };
    const cases: [readonly string[], object][] = [
      [[], { code: "backup.not-a-backup" }],
      [["<html>"], { code: "backup.not-a-backup" }],
      [lines.slice(0, -1), { code: "backup.cut-off", line: last - 1 }],
      [altered("Waves appear", "Waves abound"), { code: "backup.damaged", line: last }],
      [[...lines.slice(0, 3), "nonsense", ...lines.slice(3)], { code: "backup.damaged", line: 4 }],
      [[...lines, lines[2] ?? ""], { code: "backup.damaged", line: last + 1 }],
      [altered(`"migration":`, `"migration":9`), { code: "backup.newer", engramVersion: "0.1.0" }],
    ];
    for (const [wrong, error] of cases) expect(await restore(wrong, true)).toEqual({ ok: false, error });
    expect((await backUp(database())).join("\n")).toBe(before);
  });

  test("what fails half-way leaves what was stored", async () => {
    await fill(database());
    const lines = await backUp(database());
    let opened = 0;
    const failing = async function* () {
      opened += 1;
      yield* opened === 1 ? lines : lines.slice(0, 5);
      if (opened === 2) throw new Error("the disk is gone");
    };
    await expect(restoreBackup(database(), failing, { replace: true })).rejects.toThrow("the disk is gone");
    expect(await backUp(database())).toEqual(lines);
  });
});
