import type { RunEvent } from "./experiment-runner.ts";

/** Whoever comes later is told the latest steps; those before tell nothing any more. */
const MOST_KEPT = 200;

/** The events of one run, for those who follow it. */
export class RunLog {
  readonly #now: () => Date;
  readonly #events: RunEvent[] = [];
  readonly #waiting = new Set<() => void>();
  #nextId: number;

  /** Ids go on from those of an earlier run of the same experiment, whose readers may still be there. */
  constructor(now: () => Date, firstId = 1) {
    this.#now = now;
    this.#nextId = firstId;
  }

  get nextId(): number {
    return this.#nextId;
  }

  append(event: RunEvent["event"]): void {
    this.#events.push({ id: this.#nextId, at: this.#now().toISOString(), event });
    this.#nextId += 1;
    if (this.#events.length > MOST_KEPT) this.#events.shift();
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }

  /** Events after an id, ending with the last of the run or with the signal. */
  async *follow(afterId: number, signal: AbortSignal): AsyncGenerator<RunEvent, void, void> {
    // An id that was never given here comes from before this program was started: then all are new.
    let last = afterId < this.#nextId ? afterId : 0;
    while (!signal.aborted) {
      const next = this.#events.find(({ id }) => id > last);
      if (next === undefined) {
        if (isLast(this.#events.at(-1))) return;
        await this.#news(signal);
        continue;
      }
      last = next.id;
      yield next;
    }
  }

  async #news(signal: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const wake = () => resolve();
    this.#waiting.add(wake);
    signal.addEventListener("abort", wake, { once: true });
    await promise;
    signal.removeEventListener("abort", wake);
    this.#waiting.delete(wake);
  }
}

function isLast(event: RunEvent | undefined): boolean {
  return event !== undefined && event.event.type !== "step";
}
