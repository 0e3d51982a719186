import type { Clock } from "@engram/paper";
import type { Database } from "../database/database.ts";
import type { RunEvent, StoredRunEvent } from "../reading.ts";
import { appendRunEvents, endRun, type LeaseState, type RunEnding, type RunLease } from "./run-lease.ts";
import type { StopReason } from "./run-stopped.ts";

export interface RunRecorderPorts {
  readonly database: Database;
  readonly clock: Clock;
  /** Called with events once they are stored, never before. */
  readonly publish: (events: readonly StoredRunEvent[]) => void;
  /** Called when a write finds that the run is to stop. */
  readonly stop: (reason: StopReason) => void;
}

/**
 * Stores the events of a run in the order in which they are told. While one write is on its way the next events
 * gather, and go together: a writer that tells sixty things at once costs one statement.
 */
export class RunRecorder {
  readonly #ports: RunRecorderPorts;
  readonly #lease: RunLease;
  #lastId: number;
  #gathered: StoredRunEvent[] = [];
  #writing: Promise<void> | undefined;
  #ending = false;

  constructor(lease: RunLease, ports: RunRecorderPorts) {
    this.#lease = lease;
    this.#ports = ports;
    this.#lastId = lease.lastEventId;
  }

  /** Takes an event to be stored soon; what goes wrong with it is thrown by the next `flush` or `end`. */
  tell(event: RunEvent): void {
    this.#gathered.push(this.#numbered(event));
    if (this.#writing !== undefined) return;
    this.#writing = this.#writeGathered();
    // `flush` and `end` hand the failure on; until one of them is called Node would take it for unhandled.
    this.#writing.catch(() => undefined);
  }

  /** Resolves when everything told so far is stored. */
  async flush(): Promise<void> {
    await this.#writing;
  }

  /** Shows the store that the worker lives, and learns whether it should stop. */
  async renew(): Promise<void> {
    this.#heed(await appendRunEvents(this.#ports.database, this.#lease, [], this.#ports.clock.now()));
  }

  /** Stores what is left, the last event and the end of the run together; false where the run is not ours any more. */
  async end(event: RunEvent, ending: RunEnding): Promise<boolean> {
    const { database, clock, publish } = this.#ports;
    this.#ending = true;
    await this.#writing;
    const events = [...this.#gathered, this.#numbered(event)];
    this.#gathered = [];
    const ended = await endRun(database, this.#lease, { events, ending }, clock.now());
    if (ended) publish(events);
    return ended;
  }

  #numbered(event: RunEvent): StoredRunEvent {
    this.#lastId += 1;
    return { id: this.#lastId, at: this.#ports.clock.now().toISOString(), event };
  }

  async #writeGathered(): Promise<void> {
    // Begins when the writer lets go of the processor, so that what it told in one go is written in one go.
    await Promise.resolve();
    while (this.#gathered.length > 0 && !this.#ending) {
      const events = this.#gathered;
      this.#gathered = [];
      const { database, clock, publish } = this.#ports;
      const state = await appendRunEvents(database, this.#lease, events, clock.now());
      if (state !== "lost") publish(events);
      this.#heed(state);
    }
    this.#writing = undefined;
  }

  #heed(state: LeaseState): void {
    if (state === "lost") this.#ports.stop("lease-lost");
    if (state === "cancel-requested") this.#ports.stop("cancelled");
  }
}
