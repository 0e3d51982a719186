import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { findPostgres } from "./find-postgres.ts";

/** What test files are told when they are collected; what costs time is asked of the broker later. */
export interface EngineOffer {
  /** Socket of the broker. */
  readonly broker: string;
  /** Why there is no PostgreSQL server to test on. */
  readonly serverMissing?: string;
}

/** What the broker gives out, made when the first test file asks for it. */
export interface EngineSupplies {
  /** A template of an embedded store. */
  readonly template: string;
  /** Address of a database on a PostgreSQL server where the test run may create others. */
  readonly server: string;
}

/** Lives in the process that runs the test run; starts what the test files of all workers share. */
export class EngineBroker {
  readonly offer: EngineOffer;
  readonly #announce: (engine: string) => void;
  readonly #folder = mkdtempSync(join(tmpdir(), "engram-test-"));
  readonly #listener: Server;
  readonly #supplies = new Map<string, Promise<string>>();
  readonly #databaseUrl: string | undefined;
  readonly #path: string;
  #postgres: ChildProcess | undefined;

  /** `announce` is told once of every engine that tests run on, in words. */
  constructor(
    environment: { readonly databaseUrl: string | undefined; readonly path: string },
    announce: (engine: string) => void,
  ) {
    this.#announce = announce;
    this.#databaseUrl = environment.databaseUrl;
    this.#path = environment.path;
    const found = environment.databaseUrl === undefined ? findPostgres(environment.path) : undefined;
    const broker =
      process.platform === "win32" ? `\\\\.\\pipe\\engram-test-${process.pid}` : join(this.#folder, "b");
    this.offer = {
      broker,
      ...(found !== undefined && "missing" in found ? { serverMissing: found.missing } : {}),
    };
    this.#listener = createServer((socket) => {
      socket.on("error", () => socket.destroy());
      socket.once("data", (wanted) => {
        this.#supply(wanted.toString()).then(
          (supply) => socket.end(JSON.stringify({ supply })),
          (error: unknown) => socket.end(JSON.stringify({ error: String(error) })),
        );
      });
    });
  }

  async start(): Promise<void> {
    this.#listener.listen(this.offer.broker);
    await once(this.#listener, "listening");
    this.#listener.unref();
  }

  async stop(): Promise<void> {
    this.#listener.close();
    await Promise.allSettled(this.#supplies.values());
    if (this.#postgres !== undefined && this.#postgres.exitCode === null) {
      const exited = once(this.#postgres, "exit");
      this.#postgres.stdin?.end();
      await exited;
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #supply(wanted: string): Promise<string> {
    const known = this.#supplies.get(wanted);
    if (known !== undefined) return known;
    const supply = wanted === "template" ? this.#makeTemplate() : this.#findServer();
    this.#supplies.set(wanted, supply);
    return supply;
  }

  async #makeTemplate(): Promise<string> {
    const template = join(this.#folder, "store.tgz");
    await finished(this.#spawn("make-template.ts", [template]));
    this.#announce("embedded PostgreSQL (PGlite)");
    return template;
  }

  async #findServer(): Promise<string> {
    const url = this.#databaseUrl ?? (await this.#startPostgres());
    const whose = this.#databaseUrl === undefined ? "private server" : "server of TEST_DATABASE_URL";
    this.#announce(`PostgreSQL ${await waitForServer(url)} (${whose})`);
    return url;
  }

  async #startPostgres(): Promise<string> {
    const found = findPostgres(this.#path);
    if ("missing" in found) throw new Error(found.missing);
    const folder = mkdtempSync(join(tmpdir(), "engram-postgres-"));
    this.#postgres = this.#spawn("private-postgres.ts", [found.folder, folder]);
    return `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`;
  }

  #spawn(script: string, values: readonly string[]): ChildProcess {
    const file = join(import.meta.dirname, script);
    return spawn(process.execPath, ["--conditions=@engram/source", file, ...values], {
      stdio: ["pipe", "ignore", "inherit"],
      env: { PATH: this.#path },
    });
  }
}

async function finished(child: ChildProcess): Promise<void> {
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new Error(`a helper process of the tests ended with ${code}`);
}

/** Resolves to the server's version once it answers. */
async function waitForServer(url: string): Promise<string> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      const { rows } = await client.query<{ server_version: string }>("show server_version");
      return rows[0]?.server_version ?? "";
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await sleep(50);
    } finally {
      await client.end();
    }
  }
}
