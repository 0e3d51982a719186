/** @file A web worker that trains on a text, for the test of the page: `webTrainer` speaks to it. */
import { webRuntime } from "@engram/tensor/web";
import {
  BrowserCheckpointStore,
  prepareTextTraining,
  serveTraining,
  type TextTraining,
  type WebWorkerScope,
  webWorkerChannel,
} from "@engram/transformer";

/** What the page asks for. */
export interface PageRequest {
  readonly training: TextTraining;
  readonly threads: number;
  /** Of the browser's database. */
  readonly store: string;
}

const wasm = "/node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm";

serveTraining(webWorkerChannel(globalThis as unknown as WebWorkerScope), async (request) => {
  const { training, threads, store } = request as PageRequest;
  const runtime = await webRuntime({ threads, wasmPaths: { wasm } });
  const now = () => performance.now();
  const ready = await prepareTextTraining(training, {
    runtime,
    store: new BrowserCheckpointStore(store),
    now,
  });
  if (!ready.ok) throw new Error(JSON.stringify(ready.error));
  return ready.value;
});
