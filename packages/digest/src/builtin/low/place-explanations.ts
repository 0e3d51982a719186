import { isOnlyJoined, leansBack, takesUpByName } from "./leans-back.ts";

/** How far an explanation may stand from the statement with its term. */
const MOST_STATEMENTS_BETWEEN = 3;
/** So many explanations are read one after another. */
const MOST_IN_A_ROW = 2;

/** What a place costs: the statement after its term is best, the one right before it second best. */
const COST = { between: 1.5, before: 1, farBefore: 2.5, tied: 2, row: 2.5, end: 1.2 } as const;

/** Finds places for explanations between the statements of a text, so that none parts what belongs together. */
export class ExplanationPlaces {
  readonly #statements: readonly string[];
  /** How many explanations stand right before each statement, or behind the last one. */
  readonly #taken = new Map<number, number>();

  constructor(statements: readonly string[]) {
    this.#statements = statements;
  }

  /**
   * The statement before which an explanation is to stand whose term stands in statement `about`: its number, which is
   * the number of statements for the end of the text, or null where no place is near. It is told before statement `by`.
   */
  take(explanation: string, about: number, by = this.#statements.length): number | null {
    let best: { readonly place: number; readonly cost: number } | null = null;
    const last = Math.min(about + 1 + MOST_STATEMENTS_BETWEEN, by);
    // A text does not open with an explanation.
    for (let place = Math.max(1, about + 1 - MOST_STATEMENTS_BETWEEN); place <= last; place += 1) {
      const cost = this.#costOf(place, about, explanation);
      if (cost !== null && (best === null || cost < best.cost)) best = { place, cost };
    }
    if (best === null) return null;
    this.#taken.set(best.place, (this.#taken.get(best.place) ?? 0) + 1);
    return best.place;
  }

  #costOf(place: number, about: number, explanation: string): number | null {
    const next = this.#statements[place];
    const before = this.#statements[place - 1] ?? "";
    const tied = next !== undefined && leansBack(next);
    if (tied && !isOnlyJoined(next) && !takesUpByName(next, before, explanation)) return null;
    const after = place - about - 1;
    const distance = after >= 0 ? after * COST.between : COST.before + (-after - 1) * COST.farBefore;
    const row = Math.max(0, (this.#taken.get(place) ?? 0) + 1 - MOST_IN_A_ROW);
    return distance + row * COST.row + (tied ? COST.tied : 0) + (next === undefined ? COST.end : 0);
  }
}
