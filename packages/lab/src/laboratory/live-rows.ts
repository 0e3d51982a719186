import type { Rows } from "../claim.ts";

/** More tell the eye nothing; a table that has grown beyond loses every other row. */
const MOST_ROWS = 10_000;

/** Rows of a run that a live plot shows: those of finished parts, and after them those of the part that runs. */
export class LiveRows {
  readonly #most: number;
  #finished: Rows = {};
  #live: Rows = {};

  constructor(most = MOST_ROWS) {
    this.#most = most;
  }

  /** Rows of parts that are finished take the place of the live ones. */
  add(finished: Rows | undefined, live: Rows): void {
    if (finished !== undefined) {
      this.#finished = thinRows(joinRows(this.#finished, finished), this.#most);
      this.#live = {};
    }
    this.#live = thinRows(joinRows(this.#live, live), this.#most);
  }

  get rows(): Rows {
    return joinRows(this.#finished, this.#live);
  }
}

/** The rows of both, table by table. */
export function joinRows(first: Rows, second: Rows): Rows {
  const joined = new Map(Object.entries(first));
  for (const [table, rows] of Object.entries(second)) {
    if (rows.length > 0) joined.set(table, [...(joined.get(table) ?? []), ...rows]);
  }
  return Object.fromEntries(joined);
}

/** Every second, fourth, ... row of tables that have more than `most`. */
export function thinRows(rows: Rows, most = MOST_ROWS): Rows {
  return Object.fromEntries(
    Object.entries(rows).map(([table, lines]) => {
      const step = 2 ** Math.max(0, Math.ceil(Math.log2(lines.length / most)));
      return [table, step === 1 ? lines : lines.filter((_, index) => index % step === 0)];
    }),
  );
}
