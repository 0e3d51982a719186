import { OutsideError } from "@engram/paper";
import pg from "pg";
import { z } from "zod";
import type { Database, Session } from "./database.ts";
import { migrate } from "./migrate.ts";
import { type StoreFacts, toOutsideError } from "./outside-errors.ts";
import { PooledDatabase } from "./pooled-database.ts";
import { sql } from "./sql.ts";

const OLDEST_MAJOR_VERSION = 15;
const PATIENCE_MS = 10_000;
const MAXIMUM_CONNECTIONS = 10;

/** Opens the store on a PostgreSQL server. */
export async function openServer(url: string): Promise<Database> {
  const facts = serverFacts(url);
  const database = new PooledDatabase({
    connection: { connectionString: url, application_name: "engram", keepAlive: true },
    maximumConnections: MAXIMUM_CONNECTIONS,
    kind: () => "server",
    facts: () => facts,
    ownersChange: false,
    // A server that is not there is said at once: unlike a folder's owner it is not about to come.
    patienceMs: 0,
    connectTimeoutMs: PATIENCE_MS,
    close: () => Promise.resolve(),
  });
  try {
    await assertVersion(database, facts);
    await database.transaction((session) => migrate(session));
  } catch (error) {
    await database.close();
    if (error instanceof pg.DatabaseError) throw unusable(error, facts);
    throw error instanceof OutsideError ? located(error, facts) : toOutsideError(error, facts);
  }
  return database;
}

/** The same failure with where it was: what looks at the tables does not know whose they are. */
function located({ code, retryable, facts, cause }: OutsideError, where: StoreFacts): OutsideError {
  return new OutsideError(code, { retryable, facts: { ...where, ...facts }, cause });
}

/** The server answers, but this user may not make tables there, or the like. */
function unusable(error: pg.DatabaseError, facts: StoreFacts): OutsideError {
  const reason = error.code ?? "unknown";
  return new OutsideError("store.failed", { retryable: false, facts: { ...facts, reason }, cause: error });
}

/** Host, port and database of an address, without its user and password. */
export function serverFacts(url: string): StoreFacts {
  if (!URL.canParse(url)) return { host: "an address that can not be read" };
  const { host, pathname, searchParams } = new URL(url);
  return {
    // The folder of a Unix socket can only be given as a parameter, and then it counts.
    host: searchParams.get("host") ?? (host === "" ? "localhost" : host),
    database: decodeURIComponent(pathname.slice(1)),
  };
}

/** @throws {OutsideError} `store.failed` (facts: `version`, `needed`) on a server older than 15 */
export async function assertVersion(session: Session, facts: StoreFacts): Promise<void> {
  const [row] = await session.query(sql`select current_setting('server_version_num')::int as number`);
  const { number } = z.object({ number: z.int() }).parse(row);
  const version = Math.floor(number / 10_000);
  if (version >= OLDEST_MAJOR_VERSION) return;
  throw new OutsideError("store.failed", {
    retryable: false,
    facts: { ...facts, reason: "server-too-old", version, needed: OLDEST_MAJOR_VERSION },
  });
}
