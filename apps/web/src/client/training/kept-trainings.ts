/** @file Trainings that this browser keeps: a database each, named by their settings, with checkpoints and the curve. */
import { BrowserCheckpointStore } from "@engram/transformer";
import type { CurvePoint } from "#lib/training/mean-curve.ts";
import { readTabTraining, type TabTraining, tabTrainingQuery } from "#lib/training/training-settings.ts";

/** Checkpoint stores name their databases so. */
const DATABASE = "engram-checkpoints ";
const CURVE = "curve.json";
const CHECKPOINT = /^(?:step|best)-(\d+)\.engram$/;

/** The trainings of one paper. */
export class KeptTrainings {
  readonly #prefix: string;

  constructor(paper: string) {
    this.#prefix = `${paper}/training?`;
  }

  /** The name of the store of a training. */
  storeOf(training: TabTraining): string {
    return this.#prefix + tabTrainingQuery(training);
  }

  /** All that there are. */
  async list(): Promise<readonly TabTraining[]> {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? "");
    const start = DATABASE + this.#prefix;
    return names
      .filter((name) => name.startsWith(start))
      .map((name) => readTabTraining(new URLSearchParams(name.slice(start.length))).training);
  }

  /** The last update that a training has a checkpoint of; undefined where it has none. */
  async lastUpdate(training: TabTraining): Promise<number | undefined> {
    // Asking the store itself would make an empty one.
    const wanted = tabTrainingQuery(training);
    if (!(await this.list()).some((kept) => tabTrainingQuery(kept) === wanted)) return undefined;
    const files = await new BrowserCheckpointStore(this.storeOf(training)).list();
    const updates = files.flatMap((name) => CHECKPOINT.exec(name)?.[1] ?? []).map(Number);
    return updates.length === 0 ? undefined : Math.max(...updates);
  }

  async forget(training: TabTraining): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const request = indexedDB.deleteDatabase(DATABASE + this.storeOf(training));
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error(`the training could not be forgotten: ${request.error?.name}`));
    await promise;
  }

  async forgetAllBut(held: TabTraining | undefined): Promise<void> {
    for (const training of await this.list()) {
      if (held === undefined || tabTrainingQuery(training) !== tabTrainingQuery(held))
        await this.forget(training);
    }
  }

  async writeCurve(training: TabTraining, points: readonly CurvePoint[]): Promise<void> {
    const bytes = new TextEncoder().encode(JSON.stringify(points));
    const blocks = (async function* () {
      yield bytes;
    })();
    await new BrowserCheckpointStore(this.storeOf(training)).write(CURVE, blocks);
  }

  /** The curve up to an update. */
  async readCurve(training: TabTraining, last: number): Promise<readonly CurvePoint[]> {
    const file = await new BrowserCheckpointStore(this.storeOf(training)).open(CURVE);
    if (file === undefined) return [];
    const text = new TextDecoder().decode(await file.read(0, file.sizeBytes));
    return (JSON.parse(text) as readonly CurvePoint[]).filter(({ step }) => step <= last);
  }
}
