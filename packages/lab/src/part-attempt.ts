import type { ExperimentFolder } from "./experiment-store.ts";

/** A kill loses at most this much of the account, and what the part did since it last said a word. */
const KEEP_EVERY_MS = 2000;

/**
 * How long a part takes over all processes that worked on it, work that a kill undid included. The account lies beside the
 * part's scratch until the part is done.
 */
export class PartAttempt {
  readonly #folder: ExperimentFolder;
  readonly #name: string;
  readonly #nowMs: () => number;
  readonly #startedAt: number;
  readonly #earlierSeconds: number;
  #keptAt: number;
  #writing: Promise<unknown> = Promise.resolve();
  #failure: { readonly error: unknown } | undefined;
  /** Whether an earlier process was interrupted within this part. */
  readonly isResumed: boolean;

  private constructor(
    folder: ExperimentFolder,
    name: string,
    nowMs: () => number,
    earlierSeconds: number | undefined,
  ) {
    this.#folder = folder;
    this.#name = name;
    this.#nowMs = nowMs;
    this.#startedAt = nowMs();
    this.#keptAt = this.#startedAt;
    this.#earlierSeconds = earlierSeconds ?? 0;
    this.isResumed = earlierSeconds !== undefined;
  }

  static async begin(folder: ExperimentFolder, name: string, nowMs: () => number): Promise<PartAttempt> {
    const file = await folder.read(name);
    return new PartAttempt(folder, name, nowMs, file && readSeconds(new TextDecoder().decode(file)));
  }

  get seconds(): number {
    return this.#earlierSeconds + (this.#nowMs() - this.#startedAt) / 1000;
  }

  /** Called now and then while the part runs. */
  noteProgress(): void {
    if (this.#nowMs() - this.#keptAt >= KEEP_EVERY_MS) void this.keep();
  }

  /** Brings the account to the disk. A disk that refuses is told of when the part ends. */
  keep(): Promise<unknown> {
    this.#keptAt = this.#nowMs();
    this.#writing = this.#writing.then(() =>
      this.#folder
        .write(this.#name, new TextEncoder().encode(String(this.seconds)))
        .catch((error: unknown) => {
          this.#failure ??= { error };
        }),
    );
    return this.#writing;
  }

  /** Nothing is written after this. */
  async finish(): Promise<void> {
    await this.#writing;
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  async discard(): Promise<void> {
    await this.#folder.remove(this.#name);
  }
}

/** A file that was changed by hand says nothing of the time, but that the part was begun. */
function readSeconds(text: string): number {
  const seconds = Number(text);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : 0;
}
