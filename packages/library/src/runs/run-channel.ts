import type { StoredRunEvent } from "../reading.ts";
import { isLastEvent } from "./run-events.ts";
import type { RunFeedPorts } from "./run-feed.ts";

/** The events of one run, in memory while it is followed. Event `i` of the array has the id `i + 1`. */
export class RunChannel {
  readonly #runId: string;
  readonly #ports: RunFeedPorts;
  readonly #closed = new AbortController();
  readonly #events: StoredRunEvent[] = [];
  #wake = Promise.withResolvers<void>();
  #hurry = new AbortController();
  #failure: { readonly error: unknown } | undefined;

  constructor(runId: string, ports: RunFeedPorts) {
    this.#runId = runId;
    this.#ports = ports;
    void this.#keepReading();
  }

  /** Whether nothing can come any more. */
  get ended(): boolean {
    const last = this.#events.at(-1);
    return this.#closed.signal.aborted || (last !== undefined && isLastEvent(last.event));
  }

  eventAt(index: number): StoredRunEvent | undefined {
    return this.#events[index];
  }

  /** Takes events in order; where some are missing before them, the store is asked instead. */
  push(events: readonly StoredRunEvent[]): void {
    const before = this.#events.length;
    for (const event of events) {
      if (event.id === this.#events.length + 1) this.#events.push(event);
    }
    this.announce(events.at(-1)?.id ?? 0);
    if (this.#events.length > before) this.#wakeAll();
  }

  /** The store has got so far: look at once where that is news. */
  announce(lastEventId: number): void {
    if (lastEventId > this.#events.length) this.#hurry.abort();
  }

  /** Resolves when something may have changed; rejects when the store can not be read. */
  async changed(): Promise<void> {
    if (this.#failure === undefined) await this.#wake.promise;
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  close(): void {
    this.#closed.abort();
    this.#wakeAll();
  }

  #wakeAll(): void {
    const { resolve } = this.#wake;
    this.#wake = Promise.withResolvers();
    resolve();
  }

  /** One reader of the store for all followers: at once, then whenever word comes, and every `pollMs` anyway. */
  async #keepReading(): Promise<void> {
    try {
      while (!this.ended) {
        this.#hurry = new AbortController();
        this.push(await this.#ports.readEvents(this.#runId, this.#events.length));
        if (this.ended) break;
        await this.#pause(this.#hurry.signal);
      }
    } catch (error) {
      this.#failure = { error };
    }
    this.#wakeAll();
  }

  async #pause(hurry: AbortSignal): Promise<void> {
    const signal = AbortSignal.any([hurry, this.#closed.signal]);
    try {
      await this.#ports.clock.sleep(this.#ports.pollMs, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}
