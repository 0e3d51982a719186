import { createServer, type Server } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { ADMIN_SHUTDOWN, CANNOT_CONNECT_NOW, DoorConnection, SYSTEM_ERROR } from "./door-connection.ts";
import type { Engine } from "./engine.ts";
import { EngineCrash } from "./engine-crash.ts";
import { TurnQueue } from "./turn-queue.ts";
import { Upkeep } from "./upkeep.ts";

/** How long clients have to hear that the door was shut. */
const FAREWELL_MS = 300;

/**
 * The way in to an embedded PostgreSQL: its wire protocol over a socket, for clients of this process and of others.
 * PGlite has one session, so the door gives it to one client at a time, from the first statement of a transaction
 * to its end; everybody else waits in order of arrival.
 */
export class Door {
  readonly server: Server;
  readonly #engine: Promise<Engine>;
  readonly #turns = new TurnQueue();
  #upkeep: Upkeep | undefined;
  readonly #connections = new Set<DoorConnection>();
  readonly #onCrash: (error: unknown) => void;

  constructor(
    engine: Promise<Engine>,
    options: {
      readonly processId: number;
      readonly idleInTransactionMs: number;
      /** The engine broke down and the door is shut; the folder must be opened anew. */
      readonly onCrash: (error: unknown) => void;
    },
  ) {
    this.#engine = engine;
    engine.then(
      (opened) => {
        this.#upkeep = new Upkeep(opened, this.#turns, () => performance.now());
      },
      // Whoever opened the engine knows; without one there is nothing to keep up.
      () => undefined,
    );
    this.#onCrash = options.onCrash;
    const room = {
      engine,
      turns: this.#turns,
      processId: options.processId,
      idleInTransactionMs: options.idleInTransactionMs,
      broadcast: (notification: Buffer) => {
        for (const connection of this.#connections) connection.notify(notification);
      },
      ran: (sizeBytes: number) => this.#keepUp(sizeBytes),
      crashed: (error: unknown) => this.#crash(error),
    };
    this.server = createServer((socket) => {
      const connection = new DoorConnection(socket, room, () => this.#connections.delete(connection));
      this.#connections.add(connection);
    });
  }

  /** Ends every connection of a door that never opened. */
  turnAway(): void {
    this.#endAll(CANNOT_CONNECT_NOW, "another process has this store");
  }

  /** Lets the transaction under way finish, tells every client, closes the engine. The socket stays: it is the lock. */
  async shut(patienceMs: number): Promise<void> {
    const turn = this.#turns.take();
    await Promise.race([turn, sleep(patienceMs, undefined, { ref: false })]);
    this.#endAll(ADMIN_SHUTDOWN, "the process that owns this store is closing it");
    // Clients that were ended in a transaction roll it back first, and their turns end.
    await turn;
    const engine = await this.#engine;
    await engine.close();
    // A client that finds the line dead before it has read why can not know whether its statement was run.
    const deadline = performance.now() + FAREWELL_MS;
    while (this.#connections.size > 0 && performance.now() < deadline) await sleep(5);
  }

  #keepUp(sizeBytes: number): void {
    this.#upkeep?.noteBatch(sizeBytes).catch((error: unknown) => this.#crash(error));
  }

  #crash(error: unknown): void {
    // Whoever waited hears the cause too: of a full disk, and not of a store that can not be opened.
    const sqlState = error instanceof EngineCrash ? error.sqlState : SYSTEM_ERROR;
    this.#endAll(sqlState, "the embedded PostgreSQL broke down");
    this.#onCrash(error);
  }

  #endAll(sqlState: string, reason: string): void {
    for (const connection of this.#connections) connection.end(sqlState, reason);
  }
}
