import type { Rows } from "../claim.ts";
import type { ExperimentEvent } from "../run-experiment.ts";
import type { WorkerProgress } from "./experiment-worker.ts";
import { joinRows, thinRows } from "./live-rows.ts";
import { secondsLeft } from "./seconds-left.ts";

/** Four times a second. */
const EVERY_MS = 250;

/** Gathers the events of a running experiment, of which there may be thousands a second, and tells of them now and then. */
export class ProgressBatch {
  readonly #tell: (progress: WorkerProgress) => void;
  readonly #nowMs: () => number;
  #startedAt = 0;
  #startedFrom = 0;
  #toldAt = Number.NEGATIVE_INFINITY;
  #finished: Rows | undefined;
  #live: Rows = {};
  #latest: { readonly part: string; readonly fraction: number } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (progress: WorkerProgress) => void, nowMs: () => number) {
    this.#tell = tell;
    this.#nowMs = nowMs;
  }

  /** Takes what `runExperiment` observes. */
  readonly observe = (event: ExperimentEvent): void => {
    if (event.kind === "experiment-finished") return;
    if (event.kind === "experiment-started") {
      this.#startedAt = this.#nowMs();
      this.#startedFrom = event.done / event.parts;
      return;
    }
    const { part, fraction, rows = {} } = event;
    this.#latest = { part, fraction };
    if (event.kind === "part-progress" && event.isRestored === true) {
      this.#startedAt = this.#nowMs();
      this.#startedFrom = fraction;
    }
    if (event.kind === "part-progress") this.#live = thinRows(joinRows(this.#live, rows));
    else {
      this.#finished = thinRows(joinRows(this.#finished ?? {}, rows));
      this.#live = {};
    }
    const wait = this.#toldAt + EVERY_MS - this.#nowMs();
    if (wait <= 0) this.#flush();
    // A part may compute for long without a word: what is known before it does is to be told.
    else this.#timer ??= setTimeout(() => this.#flush(), wait);
  };

  /** Nothing more is told. */
  end(): void {
    clearTimeout(this.#timer);
    this.#latest = undefined;
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#latest === undefined) return;
    const now = this.#nowMs();
    const { part, fraction } = this.#latest;
    const left = secondsLeft(this.#startedFrom, fraction, (now - this.#startedAt) / 1000);
    this.#tell({
      part,
      fraction,
      live: this.#live,
      ...(this.#finished === undefined ? {} : { finished: this.#finished }),
      ...(left === undefined ? {} : { secondsLeft: left }),
    });
    this.#toldAt = now;
    this.#finished = undefined;
    this.#live = {};
  }
}
