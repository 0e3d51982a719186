import { createHash } from "node:crypto";
import { z } from "zod";
import type { Database, Session } from "../../database/database.ts";
import { allMigrations } from "../../database/migrations/all-migrations.ts";
import type { BackupEnd, BackupHead } from "./backup-lines.ts";
import { quoted, type StoredTable, storedTables } from "./stored-tables.ts";

const BATCH = 200;
const TextRow = z.object({ line: z.string() });

/**
 * The whole library as it stands at one moment, as lines of JSON without line ends: head, tables with their rows, end
 * (`backup-lines.ts`). Columns are kept in the engine's own text form, so that every value comes back as it was, from
 * an embedded store into a server's or the other way round.
 *
 * @param write called with one line after the other; what it throws ends the backup
 */
export async function writeBackup(
  database: Database,
  about: { readonly engramVersion: string; readonly now: Date },
  write: (line: string) => Promise<void>,
): Promise<{ readonly rows: number }> {
  const hash = createHash("sha256");
  let rows = 0;
  const put = async (line: string): Promise<void> => {
    hash.update(`${line}\n`);
    await write(line);
  };
  await database.transaction(async (session) => {
    await session.runScript("set transaction isolation level repeatable read, read only");
    const head: z.infer<typeof BackupHead> = {
      format: "engram/backup@1",
      engramVersion: about.engramVersion,
      created: about.now.toISOString(),
      migration: allMigrations.at(-1)?.number ?? 1,
    };
    await put(JSON.stringify(head));
    for (const table of await storedTables(session)) {
      await put(JSON.stringify({ table: table.name, columns: table.columns.map(({ name }) => name) }));
      for await (const line of rowLines(session, table)) {
        rows += 1;
        await put(line);
      }
    }
    const end: z.infer<typeof BackupEnd> = { rows, sha256: hash.digest("hex") };
    await write(JSON.stringify(end));
  });
  return { rows };
}

/** The rows of a table a few at a time, so that memory holds no more than those. */
async function* rowLines(session: Session, { name, columns }: StoredTable): AsyncGenerator<string> {
  const values = columns.map((column) => `${quoted(column.name)}::text`).join(", ");
  await session.runScript(
    `declare backup_rows no scroll cursor for select json_build_array(${values})::text as line from ${quoted(name)}`,
  );
  for (;;) {
    const batch = z.array(TextRow).parse(await session.runScript(`fetch ${BATCH} from backup_rows`));
    for (const { line } of batch) yield line;
    if (batch.length < BATCH) break;
  }
  await session.runScript("close backup_rows");
}
