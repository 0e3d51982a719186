/** Lets papers that are read here be there without a network, in browsers that can. */
export function keepForOffline(): void {
  if (!("serviceWorker" in navigator)) return;
  navigator.serviceWorker.register("/service-worker.js").catch((reason: unknown) => {
    // Private windows and full disks refuse it. Reading goes on as before: this was an extra.
    document.documentElement.dataset.notKept = String(reason);
  });
}
