import { setImmediate as nextEvents, setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { columnTypes } from "./column-types.ts";
import type { Database, DatabaseKind, Row, Session } from "./database.ts";
import { NotificationListener } from "./notification-listener.ts";
import { isPassing, type StoreFacts, toOutsideError } from "./outside-errors.ts";
import type { Sql } from "./sql.ts";

/** What differs between a folder's store and a server. */
export interface DatabaseBackend {
  readonly connection: pg.ClientConfig;
  readonly maximumConnections: number;
  kind(): DatabaseKind;
  /** For errors: where the store is. */
  facts(): StoreFacts;
  /** A folder's owner may leave at any time, and another process takes its place. */
  readonly ownersChange: boolean;
  /** How long to go on trying while there is nobody to connect to: owners of a folder come and go. */
  readonly patienceMs: number;
  /** What to say when that time is over. */
  givenUp?(cause: unknown): Error;
  /** How long one attempt to connect may take. */
  readonly connectTimeoutMs: number;
  close(): Promise<void>;
}

/** Our bug: something goes on using a database after closing it. */
export class ClosedDatabaseError extends Error {
  override readonly name = "ClosedDatabaseError";
}

/** PostgreSQL's code for "this server is being shut down", which the door answers with. */
const ADMIN_SHUTDOWN = "57P01";

/** A database behind a pool of connections of the PostgreSQL protocol. */
export class PooledDatabase implements Database {
  readonly #backend: DatabaseBackend;
  readonly #pool: pg.Pool;
  readonly #listener: NotificationListener;
  #isClosed = false;

  constructor(backend: DatabaseBackend) {
    this.#backend = backend;
    const config = {
      ...backend.connection,
      types: columnTypes,
      connectionTimeoutMillis: backend.connectTimeoutMs,
    };
    this.#pool = new pg.Pool({ ...config, max: backend.maximumConnections });
    // A connection that ends while nobody uses it is replaced by the next query; without a listener the process ends.
    this.#pool.on("error", () => undefined);
    this.#pool.on("connect", (client) => client.on("error", () => undefined));
    this.#listener = new NotificationListener(() =>
      this.#patiently(async () => {
        const client = new pg.Client(config);
        await client.connect();
        return client;
      }),
    );
  }

  get kind(): DatabaseKind {
    return this.#backend.kind();
  }

  query(statement: Sql): Promise<readonly Row[]> {
    return this.#run((client) => query(client, statement));
  }

  runScript(text: string): Promise<readonly Row[]> {
    return this.#run((client) => runScript(client, text));
  }

  async transaction<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const client = await this.#begin();
    try {
      const result = await work(this.#sessionOn(client));
      await this.#translating(client.query("commit"));
      client.release();
      return result;
    } catch (error) {
      const isUndone = await client.query("rollback").then(
        () => true,
        () => false,
      );
      client.release(!isUndone);
      throw error;
    }
  }

  listen(channel: string, onPayload: (payload: string) => void): Promise<() => Promise<void>> {
    return this.#translating(this.#listener.listen(channel, onPayload));
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#listener.close();
    await this.#pool.end();
    await this.#backend.close();
  }

  /** One statement after the other, also where `work` does not wait: `pg` will stop queueing them itself. */
  #sessionOn(client: pg.PoolClient): Session {
    let last: Promise<unknown> = Promise.resolve();
    const next = (run: () => Promise<readonly Row[]>) => {
      const result = this.#translating(last.then(run));
      last = result.catch(() => undefined);
      return result;
    };
    return {
      query: (statement) => next(() => query(client, statement)),
      runScript: (text) => next(() => runScript(client, text)),
    };
  }

  /** A statement of its own; once more where it was certainly not run, because the store's owner was closing it. */
  async #run<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    for (;;) {
      const client = await this.#connect();
      try {
        const result = await work(client);
        client.release();
        return result;
      } catch (error) {
        // Also ends whatever transaction a script may have left open.
        client.release(true);
        if (!this.#backend.ownersChange || !wasRefused(error)) throw this.#translated(error);
      }
    }
  }

  /** Nothing has been done in a transaction that did not begin, so a lost connection is no reason to give up. */
  async #begin(): Promise<pg.PoolClient> {
    for (;;) {
      const client = await this.#connect();
      try {
        await client.query("begin");
        return client;
      } catch (error) {
        client.release(true);
        if (!this.#backend.ownersChange || !isPassing(error)) throw this.#translated(error);
      }
    }
  }

  async #connect(): Promise<pg.PoolClient> {
    // Lets the news of an owner that has gone arrive, so that its connections leave the pool before one is used.
    if (this.#backend.ownersChange) await nextEvents();
    return this.#patiently(() => this.#pool.connect());
  }

  /** Owners come and go, and nothing has been asked of them yet: another attempt can do no harm. */
  async #patiently<T>(connect: () => Promise<T>): Promise<T> {
    const deadline = performance.now() + this.#backend.patienceMs;
    for (;;) {
      if (this.#isClosed) throw new ClosedDatabaseError("the database was closed before this statement");
      try {
        return await connect();
      } catch (error) {
        if (!isPassing(error)) throw this.#translated(error);
        if (performance.now() > deadline) throw this.#backend.givenUp?.(error) ?? this.#translated(error);
        await sleep(10 + Math.random() * 40);
      }
    }
  }

  async #translating<T>(promise: Promise<T>): Promise<T> {
    try {
      return await promise;
    } catch (error) {
      throw this.#translated(error);
    }
  }

  #translated(error: unknown): unknown {
    return toOutsideError(error, this.#backend.facts());
  }
}

/** Whether a statement was certainly not run: the door says so, or it was shut before the statement was sent. */
function wasRefused(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) return error.code === ADMIN_SHUTDOWN;
  return error instanceof Error && (error as NodeJS.ErrnoException).code === "EPIPE";
}

async function query(client: pg.ClientBase, { text, values }: Sql): Promise<readonly Row[]> {
  const { rows } = await client.query<Row>(text, [...values]);
  return rows;
}

async function runScript(client: pg.ClientBase, text: string): Promise<readonly Row[]> {
  // One result for one statement, an array of them for several; the types know only the first.
  const results: pg.QueryResult<Row> | pg.QueryResult<Row>[] = await client.query<Row>(text);
  return Array.isArray(results) ? results.flatMap(({ rows }) => rows) : results.rows;
}
