import { ChannelTrainer, type Trainer } from "./trainer.ts";
import type { Channel, TrainerCommand, TrainerReport } from "./trainer-messages.ts";

/** What is used of a browser's `Worker`. */
export interface WebWorker {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  addEventListener(kind: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(kind: "error" | "messageerror", listener: (event: unknown) => void): void;
  terminate(): void;
}

/**
 * A web worker that trains, so that the page stays alive. The worker is one of the caller's own, a module that calls
 * `serveTraining(webWorkerChannel(self), prepare)`: `webTrainer(new Worker(new URL("./my-worker.js", import.meta.url),
 * { type: "module" }))`.
 */
export function webTrainer(worker: WebWorker): Trainer {
  const trainer = new ChannelTrainer(
    {
      post: (message, transfer = []) => worker.postMessage(message, [...transfer]),
      listen: (listener) => worker.addEventListener("message", ({ data }) => listener(data as TrainerReport)),
    },
    async () => worker.terminate(),
  );
  worker.addEventListener("error", (event) => {
    trainer.lost(
      `the training worker failed: ${(event as { message?: string }).message ?? "no reason given"}`,
    );
  });
  worker.addEventListener("messageerror", () =>
    trainer.lost("a message of the training worker could not be read"),
  );
  return trainer;
}

/** What is used of the global scope of a web worker. */
export interface WebWorkerScope {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  addEventListener(kind: "message", listener: (event: { readonly data: unknown }) => void): void;
}

/** The worker's end of the channel, from its global scope `self`. */
export function webWorkerChannel(scope: WebWorkerScope): Channel<TrainerReport, TrainerCommand> {
  return {
    post: (message, transfer = []) => scope.postMessage(message, [...transfer]),
    listen: (listener) => scope.addEventListener("message", ({ data }) => listener(data as TrainerCommand)),
  };
}
