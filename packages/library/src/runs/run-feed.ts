import type { Clock } from "@engram/paper";
import type { StoredRunEvent } from "../reading.ts";
import { RunChannel } from "./run-channel.ts";

/** Where events come from when nobody pushes them. */
export interface RunFeedPorts {
  readonly clock: Clock;
  readonly readEvents: (runId: string, afterId: number) => Promise<readonly StoredRunEvent[]>;
  /** How long to wait before looking into the store again where no word has come. */
  readonly pollMs: number;
}

/** The runs that somebody follows in this process, each read from the store once for all of its followers. */
export class RunFeed {
  readonly #ports: RunFeedPorts;
  readonly #channels = new Map<string, { readonly channel: RunChannel; followers: number }>();

  constructor(ports: RunFeedPorts) {
    this.#ports = ports;
  }

  /** Events that this process has just stored. */
  push(runId: string, events: readonly StoredRunEvent[]): void {
    this.#channels.get(runId)?.channel.push(events);
  }

  /** Another process (or this one) says how far the store has got. */
  announce(runId: string, lastEventId: number): void {
    this.#channels.get(runId)?.channel.announce(lastEventId);
  }

  /** Stored events after `afterId`, then live ones, until the last one of the run or the signal. */
  async *follow(
    runId: string,
    afterId: number,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<StoredRunEvent, void, undefined> {
    const entry = this.#enter(runId);
    const { channel } = entry;
    // One listener for the whole of it: a signal that lives long would collect one per event otherwise.
    const stopped = signal === undefined ? undefined : abortOf(signal);
    try {
      let next = Math.max(0, afterId);
      while (signal?.aborted !== true) {
        const event = channel.eventAt(next);
        if (event !== undefined) {
          next += 1;
          yield event;
        } else if (channel.ended) return;
        else await (stopped === undefined ? channel.changed() : Promise.race([channel.changed(), stopped]));
      }
    } finally {
      this.#leave(runId, entry);
    }
  }

  /** Ends every `follow` that is waiting. */
  close(): void {
    for (const { channel } of this.#channels.values()) channel.close();
    this.#channels.clear();
  }

  #enter(runId: string): { readonly channel: RunChannel; followers: number } {
    let entry = this.#channels.get(runId);
    if (entry === undefined) {
      entry = { channel: new RunChannel(runId, this.#ports), followers: 0 };
      this.#channels.set(runId, entry);
    }
    entry.followers += 1;
    return entry;
  }

  #leave(runId: string, entry: { readonly channel: RunChannel; followers: number }): void {
    entry.followers -= 1;
    if (entry.followers > 0) return;
    entry.channel.close();
    if (this.#channels.get(runId) === entry) this.#channels.delete(runId);
  }
}

function abortOf(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
