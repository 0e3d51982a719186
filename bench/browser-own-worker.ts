/** @file Our training in a web worker of the page that `browser-session.ts` opens. Message: `{ provider, threads }`. */
import { webRuntime } from "@engram/tensor/web";
import { startOwnTraining } from "./training-own-step.ts";
import type { ReadProblem } from "./training-problem.ts";

/** What a worker has beside the names of Node that it shares. */
declare const self: {
  onmessage:
    | ((message: { readonly data: { readonly provider: "wasm"; readonly threads: number } }) => void)
    | null;
  postMessage(message: object): void;
};
interface Fetching {
  fetchTrainingProblem(): Promise<ReadProblem>;
}
interface Answering {
  answerInWorker(train: (step: number) => Promise<number>, ready: object): void;
}

// Shared with the peers' workers, which are served as they are.
const PEERS = "/raw/bench/peers/";

async function start({ provider, threads }: { readonly provider: "wasm"; readonly threads: number }) {
  const { fetchTrainingProblem } = (await import(/* @vite-ignore */ `${PEERS}fetch-problem.mjs`)) as Fetching;
  const { answerInWorker } = (await import(/* @vite-ignore */ `${PEERS}answer-in-worker.mjs`)) as Answering;
  const wasm = "/node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm";
  const runtime = await webRuntime({ provider, threads, wasmPaths: { wasm } });
  const own = await startOwnTraining(await fetchTrainingProblem(), runtime);
  const { buildMs, compileMs } = own;
  answerInWorker((step) => own.train(step), {
    name: `Engram on ${runtime.name}`,
    threads: runtime.threads,
    buildMs,
    compileMs,
  });
}

self.onmessage = ({ data }) => {
  start(data).catch((error: unknown) => {
    self.postMessage({ failed: error instanceof Error ? error.stack : String(error) });
  });
};
