import type { Laboratory } from "@engram/lab";
import type { WebLogEntry } from "../lib/request-context.ts";

/** What a server was given of a laboratory, and where failures are told. */
interface OpeningOptions {
  readonly laboratory?: Laboratory | (() => Promise<Laboratory>);
  readonly log: (entry: WebLogEntry) => void;
}

/** A laboratory that may be there from the beginning, or opened once the server listens: labs are slow to load. */
export class OpeningLaboratory {
  readonly #options: OpeningOptions;
  #opened: Laboratory | undefined;
  #opening: Promise<void> | undefined;
  #stopWatching: (() => void) | undefined;

  constructor(options: OpeningOptions) {
    this.#options = options;
  }

  /** Undefined where there is none, or where it could not be opened: papers can be read all the same. */
  get opened(): Laboratory | undefined {
    return this.#opened;
  }

  /** Called when the server listens; `tell` is called with a paper whose lab has changed. */
  open(tell: (paper: string) => void): void {
    const { laboratory, log } = this.#options;
    const use = (opened: Laboratory | undefined): void => {
      this.#opened = opened;
      this.#stopWatching = opened?.watch(tell);
    };
    if (typeof laboratory !== "function") {
      use(laboratory);
      return;
    }
    this.#opening = laboratory()
      .then(use, (error: unknown) => log({ level: "error", event: "laboratory-failed", error }))
      .then(() => {
        this.#opening = undefined;
      });
  }

  /** Answers at once, or when the laboratory is open. */
  whenOpen(answer: () => void): void {
    if (this.#opening === undefined) answer();
    else void this.#opening.then(answer);
  }

  async close(): Promise<void> {
    await this.#opening;
    this.#stopWatching?.();
  }
}
