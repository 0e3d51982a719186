import type { ExperimentRequest } from "../experiment.ts";
import type { WorkerEnd, WorkerProgress } from "./experiment-worker.ts";

/** What a process that runs one experiment is told. */
export type ProcessCommand =
  | {
      readonly kind: "run";
      readonly paper: string;
      readonly claimId: string;
      readonly request: ExperimentRequest;
      /** Where experiments are kept. */
      readonly folder: string;
      readonly engramVersion: string;
      readonly machine: string;
      readonly threads: number;
      /** Address of a module that exports `labs`, in place of our own. */
      readonly labs?: string;
    }
  | { readonly kind: "stop" };

/** What it says. */
export type ProcessMessage =
  | { readonly kind: "progress"; readonly progress: WorkerProgress }
  | { readonly kind: "ended"; readonly end: WorkerEnd };
