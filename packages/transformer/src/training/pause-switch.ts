/** Holds a training between two steps, and lets it go on. One switch for one training. */
export class PauseSwitch {
  #paused = false;
  #waiting: (() => void)[] = [];

  get paused(): boolean {
    return this.#paused;
  }

  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
    for (const go of this.#waiting.splice(0)) go();
  }

  /** Settles when the training may go on: at once where it is not paused, else at `resume` or when `signal` aborts. */
  async released(signal?: AbortSignal): Promise<void> {
    if (!this.#paused || signal?.aborted === true) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.push(resolve);
    signal?.addEventListener("abort", () => resolve(), { once: true });
    await promise;
  }
}
