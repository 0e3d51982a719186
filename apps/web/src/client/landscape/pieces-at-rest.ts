/** Work in pieces of a few milliseconds, so that a hand that comes back never waits; the next task ends the last. */
export class PiecesAtRest {
  #current = 0;

  /** Runs `work` until it is done or another is begun. */
  begin(work: Iterator<void>, whenDone: () => void): void {
    this.#current += 1;
    const own = this.#current;
    const goOn = (): void => {
      if (own !== this.#current) return;
      const until = performance.now() + SLICE_MS;
      for (;;) {
        if (work.next().done === true) {
          whenDone();
          return;
        }
        if (performance.now() >= until) break;
      }
      setTimeout(goOn, PAUSE_MS);
    };
    setTimeout(goOn, 0);
  }

  stop(): void {
    this.#current += 1;
  }
}

const SLICE_MS = 4;
const PAUSE_MS = 8;
