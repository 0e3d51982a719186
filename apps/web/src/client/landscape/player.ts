/** Shows the way of the query step by step: by hand, or by itself over a few seconds. */
export class Player {
  /** How many steps are shown; Infinity for the whole way. */
  steps = Number.POSITIVE_INFINITY;
  #frame: number | undefined;
  readonly #show: () => void;
  readonly #length: () => number;

  /** @param length  of the longest way, in steps */
  constructor(length: () => number, show: () => void) {
    this.#length = length;
    this.#show = show;
  }

  get isPlaying(): boolean {
    return this.#frame !== undefined;
  }

  /** From the start, or on from where it was paused; with reduced motion straight to the end. */
  play(isMotionReduced: boolean): void {
    if (this.steps >= this.#length()) this.steps = 0;
    if (isMotionReduced) {
      this.all();
      this.#show();
      return;
    }
    let last: number | undefined;
    const perStep = Math.max(LEAST_MS, Math.min(MOST_MS, WHOLE_MS / Math.max(1, this.#length())));
    const advance = (now: number): void => {
      this.steps += last === undefined ? 0 : (now - last) / perStep;
      last = now;
      const isDone = this.steps >= this.#length();
      if (isDone) this.all();
      else this.#frame = requestAnimationFrame(advance);
      this.#show();
    };
    this.#frame = requestAnimationFrame(advance);
    this.#show();
  }

  pause(): void {
    this.#stop();
    this.steps = Math.floor(this.steps);
    this.#show();
  }

  one(): void {
    this.#stop();
    this.steps = this.steps >= this.#length() ? 1 : Math.floor(this.steps) + 1;
    this.#show();
  }

  rewind(): void {
    this.#stop();
    this.steps = 0;
    this.#show();
  }

  /** The whole way, at once. */
  all(): void {
    this.#stop();
    this.steps = Number.POSITIVE_INFINITY;
  }

  #stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }
}

const WHOLE_MS = 3500;
const LEAST_MS = 40;
const MOST_MS = 350;
