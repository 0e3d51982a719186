/** @file TensorFlow.js in a web worker of the classic kind, for which its packages are built. Message: `{ backend }`. */
globalThis.onmessage = async ({ data: { backend } }) => {
  try {
    importScripts("/raw/peers/node_modules/@tensorflow/tfjs/dist/tf.min.js");
    const wasm = "/raw/peers/node_modules/@tensorflow/tfjs-backend-wasm/dist/";
    if (backend === "wasm") {
      importScripts(`${wasm}tf-backend-wasm.min.js`);
      tf.wasm.setWasmPaths(wasm);
      // It takes no more threads than half the processors that it is told of.
      const threads = navigator.hardwareConcurrency;
      Object.defineProperty(navigator, "hardwareConcurrency", { value: 2 * threads });
      tf.wasm.setThreadsCount(threads);
    }
    if (!(await tf.setBackend(backend))) throw new Error(`TensorFlow.js has no ${backend} here`);
    await tf.ready();
    const [{ startTfjsTraining }, { fetchTrainingProblem }, { answerInWorker }] = await Promise.all([
      import("/raw/bench/peers/tfjs-training.mjs"),
      import("/raw/bench/peers/fetch-problem.mjs"),
      import("/raw/bench/peers/answer-in-worker.mjs"),
    ]);
    const threads = backend === "wasm" ? tf.wasm.getThreadsCount() : 1;
    const name = `TensorFlow.js ${tf.version.tfjs} ${backend}`;
    answerInWorker(startTfjsTraining(tf, await fetchTrainingProblem()), { name, threads });
  } catch (error) {
    postMessage({ failed: String(error?.stack ?? error) });
  }
};
