import type { HelperThread } from "./helper-thread.ts";

/** The part of the browser's `Worker` used here; the packages are typed for every engine, not for pages. */
interface WebWorker {
  postMessage(data: unknown): void;
  terminate(): void;
  onmessage: (() => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}

/**
 * A helper thread as a web worker, from a `blob:` address: a page whose content security policy has no such `worker-src`
 * goes without.
 */
export async function startWebThread(script: string, data: unknown): Promise<HelperThread> {
  const { Worker } = globalThis as unknown as { readonly Worker: new (address: string) => WebWorker };
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  try {
    const worker = new Worker(address);
    worker.postMessage(data);
    await new Promise<void>((resolve, reject) => {
      worker.onmessage = () => resolve();
      worker.onerror = ({ message }) => {
        worker.terminate();
        reject(new Error(`the helper thread could not start: ${message}`));
      };
    });
    return { stop: () => worker.terminate() };
  } finally {
    URL.revokeObjectURL(address);
  }
}
