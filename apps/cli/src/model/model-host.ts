import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { EngineThread } from "@engram/models/node";

/** What a model needs of the machine that runs it. */
export interface ModelHost {
  /** How many threads it may compute with. */
  readonly threads: number;
  /** Memory that may still be taken, in bytes. */
  readonly freeMemory: () => number;
  /** Memory that this process took, at its highest, in bytes. */
  readonly residentMemory: () => number;
  /** Whether what runs models is installed. */
  readonly hasEngine: () => Promise<boolean>;
  /** Starts a thread that loads and asks a model. */
  readonly startThread: () => EngineThread;
}

/** Beside this file, as a source; the bundle has all files in one folder, and so have these two. */
const THREAD = new URL(
  `./local-model-thread${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`,
  import.meta.url,
);

/** The machine that this process runs on. */
export const thisModelHost: ModelHost = {
  get threads() {
    return availableParallelism();
  },
  freeMemory: () => process.availableMemory(),
  residentMemory: () => process.resourceUsage().maxRSS * 1024,
  hasEngine: async () => (await import("@engram/models/node")).hasTransformers(),
  startThread: () => new Worker(THREAD),
};
