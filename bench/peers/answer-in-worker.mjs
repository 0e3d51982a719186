/** @file What a worker that trains answers: each message `{ steps }` with the losses and times of that many. */

/** @param {(step: number) => Promise<number>} train @param {object} ready what it says first */
export function answerInWorker(train, ready) {
  let step = 0;
  globalThis.onmessage = async ({ data }) => {
    const losses = [];
    const stepMs = [];
    try {
      for (let done = 0; done < data.steps; done += 1) {
        const started = performance.now();
        losses.push(await train(step));
        stepMs.push(performance.now() - started);
        step += 1;
      }
      postMessage({ losses, stepMs });
    } catch (error) {
      postMessage({ failed: String(error?.stack ?? error) });
    }
  };
  postMessage(ready);
}
