import type { Database, Row } from "../../database/database.ts";
import type { Sql } from "../../database/sql.ts";

/** A database whose statements outside transactions go through `query`, which may count, refuse or run them. */
export function withQuery(
  database: Database,
  query: (statement: Sql, run: () => Promise<readonly Row[]>) => Promise<readonly Row[]>,
): Database {
  return {
    kind: database.kind,
    query: (statement) => query(statement, () => database.query(statement)),
    transaction: (work) => database.transaction(work),
    runScript: (text) => database.runScript(text),
    listen: (channel, onPayload) => database.listen(channel, onPayload),
    close: () => database.close(),
  };
}
