/**
 * @file The checkpoints of one training in one store: `step-000000120.engram` are the last few, `best-000000120.engram`
 * is the one with the lowest held-out loss. Nothing is removed before its successor is safely written.
 */
import { OutsideError, type TrainingState } from "@engram/tensor";
import type { RefusedCheckpoint } from "../training-event.ts";
import type { CheckpointError } from "./checkpoint-error.ts";
import {
  ARRAY_GROUPS,
  type CheckpointHeader,
  type Json,
  type StoredArray,
  type StoredProgress,
} from "./checkpoint-header.ts";
import type { CheckpointStore, StoreClaim } from "./checkpoint-store.ts";
import { type CheckpointHead, readArrays, readHead } from "./read-checkpoint.ts";
import { checkpointBytes } from "./write-checkpoint.ts";

const NAME = /^(step|best)-(\d{9,})\.engram$/;

/** What is restored into, and what a file must fit to be restored. */
export interface CheckpointTarget {
  readonly state: TrainingState;
  readonly parameters: readonly { readonly name: string; readonly shape: readonly number[] }[];
  readonly model: Json;
}

/** A checkpoint that was read, whole and sound, into the state. */
export interface Restored {
  readonly name: string;
  readonly header: CheckpointHeader;
  /** Newer ones that could not be used. */
  readonly refused: readonly RefusedCheckpoint[];
}

/** One training's checkpoints, held by it alone. */
export class CheckpointSeries {
  readonly #store: CheckpointStore;
  readonly #claim: StoreClaim;
  readonly #keep: number;
  #newest: string | undefined;

  private constructor(store: CheckpointStore, claim: StoreClaim, keep: number) {
    this.#store = store;
    this.#claim = claim;
    this.#keep = keep;
  }

  /** Claims the store. Throws the `OutsideError` `checkpoints.held` when another training has it. */
  static async open(store: CheckpointStore, keep: number): Promise<CheckpointSeries> {
    return new CheckpointSeries(store, await store.claim(), Math.max(1, keep));
  }

  async release(): Promise<void> {
    await this.#claim.release();
  }

  /** The last one known to be good. */
  get newest(): string | undefined {
    return this.#newest;
  }

  /**
   * Restores the newest file that is whole and fits. Undefined where there is no file at all; where there are some and none
   * can be used it throws `checkpoints.unreadable`, as beginning anew would in the end remove them. A file is read twice:
   * the state is only touched by one that is known to be sound.
   */
  async restore(target: CheckpointTarget): Promise<Restored | undefined> {
    const refused: RefusedCheckpoint[] = [];
    for (const { name } of (await this.#files()).reverse()) {
      const header = await this.#tryRestore(name, target);
      if (header.ok) {
        this.#newest = name;
        return { name, header: header.value, refused };
      }
      refused.push({ name, error: { ...header.error } });
    }
    if (refused.length === 0) return undefined;
    const reasons = refused.map(({ name, error }) => `${name}: ${JSON.stringify(error)}`).join("; ");
    const message = `no checkpoint here can be used, and none is overwritten: move them away to begin anew. ${reasons}`;
    throw new OutsideError("checkpoints.unreadable", { message, retryable: false });
  }

  async #tryRestore(name: string, target: CheckpointTarget) {
    const file = await this.#store.open(name);
    if (file === undefined) throw new Error(`the checkpoint ${name} is listed and can not be opened`);
    try {
      const head = await readHead(file);
      if (!head.ok) return head;
      const { header } = head.value;
      const misfit = findMisfit(header, target);
      if (misfit !== undefined) return { ok: false, error: misfit } as const;
      const sound = await readArrays(file, head.value, () => undefined);
      if (!sound.ok) return sound;
      const filled = await readArrays(file, head.value, fill(head.value, target.state));
      return filled.ok ? ({ ok: true, value: header } as const) : filled;
    } finally {
      await file[Symbol.asyncDispose]();
    }
  }

  /** Writes a checkpoint, then removes what it makes superfluous. */
  async write(
    kind: "step" | "best",
    description: Omit<CheckpointHeader, "arrays">,
    { state, parameters }: Pick<CheckpointTarget, "state" | "parameters">,
  ): Promise<{ readonly name: string; readonly sizeBytes: number }> {
    const name = `${kind}-${String(description.progress.updates).padStart(9, "0")}.engram`;
    const arrays = ARRAY_GROUPS.flatMap((group) =>
      parameters.map(({ name: parameter, shape }): StoredArray => ({ group, name: parameter, shape })),
    );
    const values = arrays.map((array) => valuesOf(state, array));
    let sizeBytes = 0;
    const counted = async function* () {
      for await (const block of checkpointBytes({ ...description, arrays }, values)) {
        sizeBytes += block.length;
        yield block;
      }
    };
    await this.#store.write(name, counted());
    this.#newest = name;
    await this.#prune(description.progress);
    return { name, sizeBytes };
  }

  async #prune({ updates }: StoredProgress): Promise<void> {
    // Later ones, where there are any, could not be read: they are left for whoever wants to look at them.
    const files = (await this.#files()).filter(({ step }) => step <= updates);
    const best = files.findLast(({ kind }) => kind === "best");
    for (const file of files.slice(0, -this.#keep)) {
      if (file.name !== best?.name) await this.#store.remove(file.name);
    }
  }

  /** Oldest first. */
  async #files() {
    const files = (await this.#store.list()).flatMap((name) => {
      const [, kind, step] = NAME.exec(name) ?? [];
      return kind === undefined ? [] : [{ name, kind, step: Number(step) }];
    });
    return files.sort((a, b) => a.step - b.step || a.name.localeCompare(b.name, "en"));
  }
}

function valuesOf(state: TrainingState, { group, name }: StoredArray): Float32Array {
  const values = state[group][name];
  if (values === undefined) throw new Error(`the state has no ${group} of ${name}`);
  return values;
}

function findMisfit(
  { model, arrays }: CheckpointHeader,
  target: CheckpointTarget,
): CheckpointError | undefined {
  const misfit = (field: string, expected: string, got: string): CheckpointError | undefined =>
    expected === got ? undefined : { code: "checkpoint.other-model", field, expected, got };
  const expected = ARRAY_GROUPS.flatMap((group) =>
    target.parameters.map(({ name, shape }) => `${group} ${name} [${shape.join(", ")}]`),
  );
  const got = arrays.map(({ group, name, shape }) => `${group} ${name} [${shape.join(", ")}]`);
  const wrong = expected.findIndex((array, index) => array !== got[index]);
  return (
    misfit("model", sortedJson(target.model), sortedJson(model)) ??
    (wrong < 0 ? undefined : misfit("arrays", expected[wrong] ?? "", got[wrong] ?? "nothing")) ??
    misfit("number of arrays", String(expected.length), String(got.length))
  );
}

/** JSON that does not depend on the order in which names were written. */
export function sortedJson(value: Json | undefined): string {
  return JSON.stringify(value ?? null, (_, part: Json) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function fill({ header }: CheckpointHead, state: TrainingState) {
  state.updates = header.progress.updates;
  const arrays = header.arrays.map((array) => valuesOf(state, array));
  return (index: number, start: number, block: Float32Array): void => arrays[index]?.set(block, start);
}
