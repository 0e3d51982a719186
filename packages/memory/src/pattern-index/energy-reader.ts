import type { ScoredBlock } from "./candidates.ts";

/** Adds up log sum exp(-beta cost) over blocks, with a shift that follows the smallest cost seen. */
export class EnergyReader {
  readonly #beta: number;
  #smallest = Number.POSITIVE_INFINITY;
  /** sum exp(-beta (cost - smallest)) */
  #sum = 0;

  constructor(beta: number) {
    this.#beta = beta;
  }

  offer({ scores, from, count, sign }: ScoredBlock): void {
    for (let i = 0; i < count; i += 1) this.add(sign * scores[from + i]);
  }

  add(cost: number): void {
    if (cost < this.#smallest) {
      // The first cost finds a sum of 0 and a shift of infinity: 0 * exp(-infinity) stays 0.
      this.#sum *= Math.exp(-this.#beta * (this.#smallest - cost));
      this.#smallest = cost;
    }
    this.#sum += Math.exp(-this.#beta * (cost - this.#smallest));
  }

  /** -(1/beta) log sum exp(-beta cost); infinite where nothing was added: no pattern, no minimum. */
  energy(): number {
    if (this.#sum === 0) return Number.POSITIVE_INFINITY;
    return this.#smallest - Math.log(this.#sum) / this.#beta;
  }
}
