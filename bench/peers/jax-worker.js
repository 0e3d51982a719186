/** @file jax-js in a web worker. Message: `{ device }`. */
globalThis.onmessage = async ({ data: { device } }) => {
  try {
    const [jax, { startJaxTraining }, { fetchTrainingProblem }, { answerInWorker }] = await Promise.all([
      import("/raw/peers/node_modules/@jax-js/jax/dist/index.js"),
      import("/raw/bench/peers/jax-training.mjs"),
      import("/raw/bench/peers/fetch-problem.mjs"),
      import("/raw/bench/peers/answer-in-worker.mjs"),
    ]);
    const train = await startJaxTraining(jax, await fetchTrainingProblem(), device);
    answerInWorker(train, { name: `jax-js ${device}`, threads: navigator.hardwareConcurrency });
  } catch (error) {
    postMessage({ failed: String(error?.stack ?? error) });
  }
};
