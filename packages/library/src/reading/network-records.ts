import {
  type Clock,
  type FetchedRecord,
  type FetchRecordError,
  formatPaperId,
  OutsideError,
  type PaperId,
  type PaperSource,
  type Result,
} from "@engram/paper";
import type { Database } from "../database/database.ts";
import { savePaper } from "../store/papers.ts";
import type { Log } from "./log.ts";

/** After a failure the network is left alone for so long by everyone who has something older to show. */
const DISTRUST_MS = 60_000;
/** Papers whose last answer is remembered, the oldest forgotten first. */
const MOST_REMEMBERED = 1_000;

export type Fetched = Result<FetchedRecord, FetchRecordError>;

export interface NetworkRecordsPorts {
  readonly database: Database;
  readonly source: PaperSource;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Records from the network, kept as they come. However many readers ask for the same paper, it is asked for once,
 * and a reader who does not wait for the answer does not stop it.
 */
export class NetworkRecords {
  readonly #ports: NetworkRecordsPorts;
  readonly #closed = new AbortController();
  readonly #underWay = new Map<string, Promise<Fetched>>();
  readonly #answered = new Map<string, number>();
  #distrustedUntil = 0;

  constructor(ports: NetworkRecordsPorts) {
    this.#ports = ports;
  }

  /** Whether the network failed a moment ago, or has kept a reader waiting. */
  get distrusted(): boolean {
    return this.#ports.clock.now().getTime() < this.#distrustedUntil;
  }

  /** Leaves the network alone for a while; an answer that comes after all ends that. */
  distrust(): void {
    this.#distrustedUntil = this.#ports.clock.now().getTime() + DISTRUST_MS;
  }

  /** When the source last gave this paper, in milliseconds; undefined where it has not, or long ago. */
  answeredAt(id: PaperId): number | undefined {
    return this.#answered.get(formatPaperId(id));
  }

  /** @throws {OutsideError} when the source can not be asked, or the store not written */
  fetch(id: PaperId): Promise<Fetched> {
    const key = formatPaperId(id);
    const underWay = this.#underWay.get(key);
    if (underWay !== undefined) return underWay;
    const fetched = this.#fetchAndKeep(id).finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, fetched);
    // Whoever waits for it gets the failure; it is logged here in case nobody waits any more.
    fetched.catch((error: unknown) => this.#noteFailure(key, error));
    return fetched;
  }

  /** Lets go of what is under way, and resolves when nothing is. */
  async close(): Promise<void> {
    this.#closed.abort(new Error("the library is being closed"));
    await Promise.allSettled(this.#underWay.values());
  }

  async #fetchAndKeep(id: PaperId): Promise<Fetched> {
    const { database, source, clock } = this.#ports;
    const fetched = await source.fetchRecord(id, { signal: this.#closed.signal });
    this.#distrustedUntil = 0;
    if (!fetched.ok) return fetched;
    await savePaper(database, { ...fetched.value, lookedAt: clock.now() });
    this.#rememberAnswer(formatPaperId(id));
    return fetched;
  }

  #rememberAnswer(key: string): void {
    this.#answered.delete(key);
    this.#answered.set(key, this.#ports.clock.now().getTime());
    for (const oldest of this.#answered.keys()) {
      if (this.#answered.size <= MOST_REMEMBERED) break;
      this.#answered.delete(oldest);
    }
  }

  #noteFailure(paper: string, error: unknown): void {
    if (this.#closed.signal.aborted) return;
    if (isSourceFailure(error)) this.distrust();
    this.#ports.log({ level: "info", event: "record-not-fetched", facts: { paper }, error });
  }
}

/** Whether it was the network or the source that failed, and not our own store or disk. */
export function isSourceFailure(error: unknown): error is OutsideError {
  return error instanceof OutsideError && /^(?:network|source)\./.test(error.code);
}
