import type { Lab } from "../claim.ts";
import type { ExperimentStore } from "../experiment-store.ts";
import {
  arrangeRecorded,
  type RecordedClaim,
  type RecordedEntry,
  readRecordedEntry,
} from "../recorded-lab.ts";

/** What a catalogue is of. */
export interface CatalogueOptions {
  readonly labs: readonly Lab[];
  readonly store: ExperimentStore;
  readonly nowMs: () => number;
  /** Called with a paper's id when something of its lab was recorded, changed or removed, by whomever. */
  readonly onChange: (paper: string) => void;
}

/** Looking costs some system calls an experiment. */
const LOOK_EVERY_MS = 1000;

interface Known {
  readonly stamp: string;
  /** Undefined where the folder is of no lab here. */
  readonly found: { readonly lab: Lab; readonly entry: RecordedEntry } | undefined;
}

/** What a store holds, kept in memory. Other processes write there too: it looks now and then whether they have. */
export class Catalogue {
  readonly #options: CatalogueOptions;
  readonly #known = new Map<string, Known>();
  readonly #arranged = new Map<Lab, readonly RecordedClaim[]>();
  /** Labs of which something was read that nobody was told of yet: a look that gives up leaves them to the next. */
  readonly #changed = new Set<Lab>();
  #lookedAt = Number.NEGATIVE_INFINITY;
  /** Counts what was forgotten: a look that began before then may have read what is no longer so. */
  #forgotten = 0;
  #looking: Promise<void> | undefined;

  constructor(options: CatalogueOptions) {
    this.#options = options;
  }

  async recorded(lab: Lab): Promise<readonly RecordedClaim[]> {
    await this.look();
    const before = this.#arranged.get(lab);
    if (before !== undefined) return before;
    const entries = [...this.#known.values()].flatMap(({ found }) =>
      found?.lab === lab ? [found.entry] : [],
    );
    const arranged = arrangeRecorded(lab, entries);
    this.#arranged.set(lab, arranged);
    return arranged;
  }

  async find(id: string): Promise<Known["found"]> {
    await this.look();
    return this.#known.get(id)?.found;
  }

  /** Something was written just now: whoever asks next is told of it. */
  forget(): void {
    this.#lookedAt = Number.NEGATIVE_INFINITY;
    this.#forgotten += 1;
    // What looks now may have begun before.
    this.#looking = undefined;
  }

  /** Reads what has changed since the last look, unless that was a moment ago. */
  look(): Promise<void> {
    if (this.#looking !== undefined) return this.#looking;
    const now = this.#options.nowMs();
    if (now - this.#lookedAt < LOOK_EVERY_MS) return Promise.resolve();
    this.#lookedAt = now;
    const looking = this.#readChanged()
      .catch((error: unknown) => {
        // Whoever asks next is told of it too, or finds it mended.
        this.#lookedAt = Number.NEGATIVE_INFINITY;
        throw error;
      })
      .finally(() => {
        if (this.#looking === looking) this.#looking = undefined;
      });
    this.#looking = looking;
    return looking;
  }

  async #readChanged(): Promise<void> {
    const forgotten = this.#forgotten;
    const stamps = await this.#options.store.stamps();
    if (forgotten !== this.#forgotten) return await this.look();
    for (const [id, { found }] of this.#known) {
      if (stamps.has(id)) continue;
      this.#known.delete(id);
      if (found !== undefined) this.#changed.add(found.lab);
    }
    for (const [id, stamp] of stamps) {
      const before = this.#known.get(id);
      if (before?.stamp === stamp) continue;
      const found = await this.#read(id);
      // What was read first must not stand in the place of what another look has read since.
      if (forgotten !== this.#forgotten) return await this.look();
      this.#known.set(id, { stamp, found });
      for (const each of [before?.found, found]) if (each !== undefined) this.#changed.add(each.lab);
    }
    for (const lab of this.#changed) {
      this.#changed.delete(lab);
      this.#arranged.delete(lab);
      this.#options.onChange(lab.paper);
    }
  }

  async #read(id: string): Promise<Known["found"]> {
    const folder = await this.#options.store.folder(id);
    for (const lab of this.#options.labs) {
      const entry = await readRecordedEntry(folder, id, lab);
      if (entry !== undefined) return { lab, entry };
    }
    return undefined;
  }
}
