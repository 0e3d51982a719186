import { Worker } from "node:worker_threads";
import { ChannelTrainer, type Trainer } from "./trainer.ts";

/** A module that a training thread loads. */
export interface TrainerModule {
  /** Its `file:` address. It exports `prepareTraining`, as `serveTraining` wants it. */
  readonly module: URL;
}

/**
 * A worker thread that trains, so that this thread's event loop stays free: the runtime computes without leaving the loop
 * of the thread that calls it. What a request means is up to the module.
 */
export function nodeTrainer({ module }: TrainerModule): Trainer {
  // The sources run unbuilt, the published package has JavaScript: the thread's file is of the same kind as this one.
  const thread = import.meta.url.endsWith(".ts")
    ? new URL("./node-trainer-thread.ts", import.meta.url)
    : new URL("./node-trainer-thread.js", import.meta.url);
  const worker = new Worker(thread, {
    workerData: { module: module.href },
  });
  const trainer = new ChannelTrainer(
    {
      post: (message, transfer = []) => worker.postMessage(message, [...transfer]),
      listen: (listener) => worker.on("message", listener),
    },
    async () => {
      await worker.terminate();
    },
  );
  let failure: unknown;
  worker.on("error", (error) => {
    failure = error;
  });
  worker.on("exit", (code) => trainer.lost(`the training thread has ended with code ${code}`, failure));
  return trainer;
}
