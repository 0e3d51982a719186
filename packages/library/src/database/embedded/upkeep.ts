import { readdir } from "node:fs/promises";
import type { Engine } from "./engine.ts";
import type { TurnQueue } from "./turn-queue.ts";
import { simpleQuery } from "./wire-frames.ts";

/** How much may pass before the files of the log are counted again. */
const CHECK_BYTES = 8_000_000;
const CHECK_BATCHES = 2_000;
/** Of 16 MB each: as many as a checkpoint leaves (`max_wal_size`). */
const MAXIMUM_SEGMENTS = 4;
const LOG_SEGMENT = /^[0-9A-F]{24}$/;
const VACUUM_MS = 3_600_000;

/**
 * - A lone PostgreSQL process makes no checkpoint until it is closed: its log of writes would grow for as long as a
 *   server runs, and opening the store after a crash would take as long again.
 * - It has no autovacuum either: what is updated often, such as a job queue, would grow with every update.
 */
export class Upkeep {
  readonly #engine: Engine;
  readonly #turns: TurnQueue;
  readonly #now: () => number;
  #bytes = 0;
  #batches = 0;
  #lastVacuum = Number.NEGATIVE_INFINITY;
  #running: Promise<void> = Promise.resolve();
  #isDue = false;

  /** `now` counts milliseconds from any moment, and never backwards. */
  constructor(engine: Engine, turns: TurnQueue, now: () => number) {
    this.#engine = engine;
    this.#turns = turns;
    this.#now = now;
  }

  /** To be told of every batch. Resolves when what fell due has been done; nobody need wait for it. */
  noteBatch(sizeBytes: number): Promise<void> {
    this.#bytes += sizeBytes;
    this.#batches += 1;
    if (this.#isDue || (this.#bytes < CHECK_BYTES && this.#batches < CHECK_BATCHES)) return this.#running;
    this.#isDue = true;
    this.#running = this.#run().finally(() => {
      this.#isDue = false;
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    this.#bytes = 0;
    this.#batches = 0;
    const segments = (await readdir(this.#engine.logFolder)).filter((name) => LOG_SEGMENT.test(name));
    if (segments.length > MAXIMUM_SEGMENTS) await this.#runStatement("checkpoint");
    if (this.#now() - this.#lastVacuum > VACUUM_MS) {
      this.#lastVacuum = this.#now();
      await this.#runStatement("vacuum analyze");
    }
  }

  /** What the statement answers is not looked at: should it fail, the next time comes soon. */
  async #runStatement(statement: string): Promise<void> {
    const endTurn = await this.#turns.take();
    try {
      await this.#engine.run(simpleQuery(statement));
    } finally {
      endTurn();
    }
  }
}
