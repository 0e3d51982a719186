import type { Lab } from "../claim.ts";
import { nodeExperimentStore } from "../node-experiment-store.ts";
import { createLaboratory } from "./create-laboratory.ts";
import { findMissingRoom, type Machine } from "./find-room.ts";
import type { Laboratory } from "./laboratory.ts";
import { loadLabs } from "./load-labs.ts";
import { nodeExperimentWorker } from "./node-experiment-worker.ts";
import { threadedDrawings } from "./threaded-drawings.ts";

/** Where a laboratory is. */
export interface OpenLaboratoryOptions {
  /** Where experiments are kept; it need not be there yet. */
  readonly folder: string;
  readonly engramVersion: string;
  readonly machine: Machine;
  readonly now: () => Date;
  /** A module that exports `labs: readonly Lab[]`, in place of our own. */
  readonly labs?: URL;
}

/** A laboratory on this machine: experiments in processes of their own, drawings in a thread. */
export async function openLaboratory({
  folder,
  engramVersion,
  machine,
  now,
  labs: module,
}: OpenLaboratoryOptions): Promise<Laboratory & AsyncDisposable> {
  const labs: readonly Lab[] = await loadLabs(module?.href);
  const { name, threads } = machine;
  const place = {
    folder,
    engramVersion,
    machine: name,
    threads,
    ...(module === undefined ? {} : { labs: module }),
  };
  return createLaboratory({
    labs,
    store: nodeExperimentStore(folder),
    now,
    startWorker: nodeExperimentWorker(place),
    drawings: threadedDrawings({ folder, engramVersion, ...(module ? { labs: module.href } : {}) }),
    findTooLarge: async (claim, { settings }) => {
      const missing = await findMissingRoom(claim, settings, machine, folder);
      if (missing === undefined) return undefined;
      const { resource, neededBytes, freeBytes } = missing;
      return { code: "experiment.too-large", resource, neededBytes, freeBytes };
    },
  });
}
