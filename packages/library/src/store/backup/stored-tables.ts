import { z } from "zod";
import type { Session } from "../../database/database.ts";
import { sql } from "../../database/sql.ts";

/**
 * The tables that make the library, those that others refer to first. Named here, since a server's schema may hold
 * tables of other programs. A table that is neither here nor in `NOT_KEPT` fails a test.
 */
export const KEPT = [
  "paper",
  "paper_version",
  "source_text",
  "digest",
  "digest_keyword",
  "run",
  "run_event",
  "digest_vote",
  "correction",
  "takedown",
] as const;

/**
 * Which structure the store has, whose turn it is at arXiv, answers that can be asked for again (of arXiv, of models),
 * and the salt without which nobody can tell who voted.
 */
export const NOT_KEPT = ["migration", "request_gate", "response_cache", "model_reply", "voter_salt"] as const;

export interface StoredTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string; readonly isIdentity: boolean }[];
}

const ColumnRow = z.object({
  table: z.string(),
  name: z.string(),
  type: z.string(),
  isIdentity: z.boolean(),
});

/** The kept tables with their columns, in the order in which rows can be put in. */
export async function storedTables(session: Session): Promise<readonly StoredTable[]> {
  const rows = await session.query(sql`
    select c.relname as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
      a.attidentity <> '' as "isIdentity"
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname = any(${[...KEPT]})
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    order by a.attnum`);
  const columns = z.array(ColumnRow).parse(rows);
  return KEPT.map((name) => ({
    name,
    columns: columns.filter(({ table }) => table === name).map(({ table: _table, ...column }) => column),
  }));
}

/** A name as it stands in a statement. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
