import type { Sql } from "./sql.ts";

/** A row as the engine gave it: stores check it with a schema before anyone reads it. */
export type Row = Readonly<Record<string, unknown>>;

/** Where statements can be run: a database, or a transaction in one. */
export interface Session {
  query(statement: Sql): Promise<readonly Row[]>;
  /** Several statements as text, without values: migrations, pg-boss. The rows are those of all statements in order. */
  runScript(text: string): Promise<readonly Row[]>;
}

/**
 * - `embedded`: this process owns the folder and runs the engine
 * - `door`: another process of this machine owns it, and statements go through its socket
 * - `server`: a PostgreSQL server
 */
export type DatabaseKind = "embedded" | "door" | "server";

/**
 * The store's engine. What `query` and `transaction` have resolved is on disk.
 *
 * Columns arrive as the same JavaScript values from every engine: `int8` as number, `timestamptz` as Date,
 * `bytea` as Uint8Array, `json` parsed, `numeric` and `date` as text.
 *
 * Methods throw `OutsideError` when the engine can not be reached or the disk refuses, and the engine's own error
 * (with `code`, the SQLSTATE) when a statement is wrong or breaks a constraint.
 */
export interface Database extends Session {
  readonly kind: DatabaseKind;
  /** Commits when `work` resolves and rolls back when it throws. Use the session that it is given, nothing else. */
  transaction<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /**
   * Calls back on every `notify` of any process, this one too. Resolves when listening; what it resolves to stops it.
   * After a lost connection was made anew the payload is `""`: something may have been missed, look again.
   */
  listen(channel: string, onPayload: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}
