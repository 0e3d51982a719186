/** @file The thread behind `nodeTrainer`: loads the module that it is given, and trains what is asked for. */
import { parentPort, workerData } from "node:worker_threads";
import { type PreparedTraining, serveTraining } from "./serve-training.ts";
import type { TrainerCommand } from "./trainer-messages.ts";

const { module } = workerData as { readonly module: string };
const port = parentPort;
if (port === null) throw new Error("node-trainer-thread is started by nodeTrainer, as a thread");

const loaded = import(module) as Promise<{
  readonly prepareTraining: (request: unknown) => Promise<PreparedTraining>;
}>;
serveTraining(
  {
    post: (message, transfer = []) => port.postMessage(message, [...transfer]),
    listen: (listener) => port.on("message", (command: TrainerCommand) => listener(command)),
  },
  async (request) => (await loaded).prepareTraining(request),
);
