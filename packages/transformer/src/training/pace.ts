/** Steps that the speed is taken over. */
const WINDOW = 32;

/** How fast a training goes: over its last steps, without what lies between them. */
export class Pace {
  readonly #laps: { readonly milliseconds: number; readonly tokens: number }[] = [];

  /** One step took this long. */
  lap(milliseconds: number, tokens: number): void {
    this.#laps.push({ milliseconds, tokens });
    if (this.#laps.length > WINDOW) this.#laps.shift();
  }

  /** Over the last {@link WINDOW} steps. @param remainingSteps of the training */
  figures(remainingSteps: number): { readonly tokensPerSecond: number; readonly remainingSeconds: number } {
    const seconds = this.#laps.reduce((sum, lap) => sum + lap.milliseconds, 0) / 1000;
    const tokens = this.#laps.reduce((sum, lap) => sum + lap.tokens, 0);
    const steps = Math.max(1, this.#laps.length);
    return {
      // A clock too coarse to see a step says nothing about speed.
      tokensPerSecond: seconds > 0 ? tokens / seconds : 0,
      remainingSeconds: (seconds / steps) * remainingSteps,
    };
  }
}
