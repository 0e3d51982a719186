import { OutsideError, type Runtime } from "@engram/tensor";
import type { Lab } from "../../claim.ts";
import { type ExperimentStore, memoryExperimentStore } from "../../experiment-store.ts";
import { drawSpec } from "../../report/draw-spec.ts";
import { createLaboratory, type LaboratoryOptions } from "../create-laboratory.ts";
import type { StartWorker } from "../experiment-worker.ts";
import type { Laboratory } from "../laboratory.ts";
import { performJob } from "../perform-job.ts";
import { writeLabReport } from "../write-lab-report.ts";
import { diceLab } from "./dice-lab.ts";

/** What of a laboratory in memory is not the usual. */
export interface MemoryLaboratoryOptions
  extends Partial<
    Pick<LaboratoryOptions, "findTooLarge" | "mostQueued" | "patienceMs" | "lookEveryMs" | "now">
  > {
  readonly labs?: readonly Lab[];
  readonly store?: ExperimentStore;
  readonly runtime?: () => Promise<Runtime>;
}

/**
 * A laboratory for tests: everything real but the disk and the processes. Experiments run in this thread, so the labs must
 * be small; without others there is the one about dice, whose D2 asks for a training engine that is not there.
 */
export function memoryLaboratory(options: MemoryLaboratoryOptions = {}): Laboratory & AsyncDisposable {
  const { labs = [diceLab()], store = memoryExperimentStore(), now = () => new Date(), runtime } = options;
  return createLaboratory({
    findTooLarge: () => Promise.resolve(undefined),
    ...options,
    labs,
    store,
    now,
    startWorker: workHere(store, now, runtime),
    drawings: {
      draw: drawSpec,
      report: (wish) => writeLabReport(wish, { labs, store, engramVersion: "0.1.0", now }),
      [Symbol.asyncDispose]: () => Promise.resolve(),
    },
  });
}

/** Experiments in this very thread, between its other work. */
export function workHere(
  store: ExperimentStore,
  now: () => Date,
  runtime = (): Promise<Runtime> =>
    Promise.reject(new OutsideError("runtime.missing", { message: "there is none", retryable: false })),
): StartWorker {
  return (job, tell) => {
    const stop = new AbortController();
    const surroundings = {
      store,
      runtime,
      now,
      engramVersion: "0.1.0",
      machine: "a test",
      threads: 2,
      signal: stop.signal,
    };
    return {
      ended: performJob(job, surroundings, tell),
      stop: () => stop.abort(new Error("stopped")),
      // Nothing here outlives being asked to stop.
      kill: () => undefined,
    };
  };
}
