import { createHash } from "node:crypto";
import { err, ok, type Result } from "@engram/paper";
import { z } from "zod";
import type { Database, Session } from "../../database/database.ts";
import { allMigrations } from "../../database/migrations/all-migrations.ts";
import { sql } from "../../database/sql.ts";
import { BackupHead, type BackupTable, parseBackupLine, parseJson } from "./backup-lines.ts";
import { quoted, type StoredTable, storedTables } from "./stored-tables.ts";

/** Why nothing was restored; the store is as it was. `line` counts from 1. */
export type RestoreError =
  | { readonly code: "backup.not-a-backup" }
  | { readonly code: "backup.newer"; readonly engramVersion: string }
  | { readonly code: "backup.cut-off"; readonly line: number }
  | { readonly code: "backup.damaged"; readonly line: number }
  | { readonly code: "backup.does-not-fit"; readonly engramVersion: string; readonly table: string }
  | { readonly code: "store.not-empty"; readonly papers: number };

export interface RestoreOptions {
  /** Whatever is stored is given up for what the backup holds. */
  readonly replace: boolean;
}

const BATCH = 200;

/**
 * Puts a backup into an empty store, or in the place of what is stored. It is read twice: first to see that it is
 * whole and unaltered, before anything is touched; then into the store in one transaction.
 */
export async function restoreBackup(
  database: Database,
  open: () => AsyncIterable<string>,
  options: RestoreOptions,
): Promise<Result<{ readonly rows: number }, RestoreError>> {
  const checked = await checkBackup(open());
  if (!checked.ok) return checked;
  const { rows, head, tables: saved } = checked.value;
  return database.transaction(async (session) => {
    const tables = await storedTables(session);
    const misfit = saved.find((table) => !fits(table, tables));
    if (misfit !== undefined)
      return err({ code: "backup.does-not-fit", engramVersion: head.engramVersion, table: misfit.table });
    const papers = await countPapers(session);
    if (papers > 0 && !options.replace) return err({ code: "store.not-empty", papers });
    await session.runScript(`truncate ${tables.map(({ name }) => quoted(name)).join(", ")} restart identity`);
    await insertAll(session, open(), tables);
    for (const table of tables) await continueIdentity(session, table);
    return ok({ rows });
  });
}

interface Checked {
  readonly head: z.infer<typeof BackupHead>;
  readonly tables: readonly z.infer<typeof BackupTable>[];
  readonly rows: number;
}

async function checkBackup(lines: AsyncIterable<string>): Promise<Result<Checked, RestoreError>> {
  const hash = createHash("sha256");
  const tables: z.infer<typeof BackupTable>[] = [];
  let head: Checked["head"] | undefined;
  let rows = 0;
  let line = 0;
  let isWhole = false;
  for await (const text of lines) {
    line += 1;
    if (isWhole) return err({ code: "backup.damaged", line });
    if (head === undefined) {
      const parsed = BackupHead.safeParse(parseJson(text));
      if (!parsed.success) return err({ code: "backup.not-a-backup" });
      head = parsed.data;
      if (head.migration > (allMigrations.at(-1)?.number ?? 0))
        return err({ code: "backup.newer", engramVersion: head.engramVersion });
    } else {
      const parsed = parseBackupLine(text);
      if (parsed === undefined) return err({ code: "backup.damaged", line });
      if (parsed.kind === "table") tables.push(parsed.table);
      if (parsed.kind === "row") {
        if (parsed.row.length !== tables.at(-1)?.columns.length) return err({ code: "backup.damaged", line });
        rows += 1;
      }
      if (parsed.kind === "end") {
        if (parsed.end.rows !== rows || parsed.end.sha256 !== hash.copy().digest("hex"))
          return err({ code: "backup.damaged", line });
        isWhole = true;
      }
    }
    hash.update(`${text}\n`);
  }
  if (head === undefined) return err({ code: "backup.not-a-backup" });
  return isWhole ? ok({ head, tables, rows }) : err({ code: "backup.cut-off", line });
}

function fits(saved: z.infer<typeof BackupTable>, tables: readonly StoredTable[]): boolean {
  const columns = tables.find(({ name }) => name === saved.table)?.columns;
  return saved.columns.every((column) => columns?.some(({ name }) => name === column) === true);
}

async function countPapers(session: Session): Promise<number> {
  const [row] = await session.query(sql`select count(*)::int as papers from paper`);
  return z.object({ papers: z.int() }).parse(row).papers;
}

async function insertAll(
  session: Session,
  lines: AsyncIterable<string>,
  tables: readonly StoredTable[],
): Promise<void> {
  let insert: ((rows: readonly string[]) => Promise<void>) | undefined;
  let waiting: string[] = [];
  const flush = async (): Promise<void> => {
    if (waiting.length > 0) await insert?.(waiting);
    waiting = [];
  };
  for await (const text of lines) {
    const parsed = parseBackupLine(text);
    if (parsed?.kind === "table") {
      await flush();
      insert = inserter(session, parsed.table, tables);
    }
    if (parsed?.kind === "row") waiting.push(text);
    if (waiting.length === BATCH) await flush();
  }
  await flush();
}

/** Inserts rows as they stand in the backup: each value is read from its text form by the engine itself. */
function inserter(
  session: Session,
  { table, columns }: z.infer<typeof BackupTable>,
  tables: readonly StoredTable[],
): (rows: readonly string[]) => Promise<void> {
  const types = new Map(
    tables.find(({ name }) => name === table)?.columns.map(({ name, type }) => [name, type]),
  );
  const names = columns.map(quoted).join(", ");
  const values = columns.map((column, place) => `(line ->> ${place})::${types.get(column)}`).join(", ");
  const statement = `insert into ${quoted(table)} (${names}) overriding system value
    select ${values} from json_array_elements($1::json) as line`;
  return async (rows) => {
    await session.query({ text: statement, values: [`[${rows.join(",")}]`] });
  };
}

/** The next number is one that no restored row has. */
async function continueIdentity(session: Session, { name, columns }: StoredTable): Promise<void> {
  for (const column of columns.filter(({ isIdentity }) => isIdentity)) {
    await session.query({
      text: `select setval(pg_get_serial_sequence($1, $2), max(${quoted(column.name)}))
        from ${quoted(name)} having max(${quoted(column.name)}) is not null`,
      values: [quoted(name), column.name],
    });
  }
}
