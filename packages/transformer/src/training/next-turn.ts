/**
 * Lets whatever waits have its turn: messages, signals, timers. A runtime may compute without ever leaving the event loop, so
 * that nothing else would be heard during a whole training.
 */
export async function nextTurn(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (typeof setImmediate === "function") setImmediate(resolve);
  else {
    // In browsers a timer waits 4 ms; a message does not.
    const { port1, port2 } = new MessageChannel();
    const hear = () => {
      port1.close();
      resolve();
    };
    port1.addEventListener("message", hear, { once: true });
    port1.start();
    port2.postMessage(undefined);
  }
  await promise;
}
