import { Worker } from "node:worker_threads";
import type { HelperThread } from "./helper-thread.ts";

/** A helper thread as a worker thread of Node. */
export async function startNodeThread(script: string, data: unknown): Promise<HelperThread> {
  // Without the flags of this process: `--input-type=module` would make a module of the script.
  const worker = new Worker(script, { eval: true, execArgv: [] });
  worker.postMessage(data);
  await new Promise<void>((resolve, reject) => {
    worker.once("message", () => resolve());
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the helper thread ended at once (exit code ${code})`)));
  });
  worker.removeAllListeners();
  worker.unref();
  return { stop: () => void worker.terminate() };
}
