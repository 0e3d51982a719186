/** A thread beside the caller's. */
export interface HelperThread {
  /** Ends it, whatever it does. */
  stop(): void;
}

/**
 * Starts a thread that runs `script`, a classic script for Node's `worker_threads` or a web worker, and posts it `data`;
 * resolves when the script has posted its first message. It never keeps the process alive.
 */
export type StartThread = (script: string, data: unknown) => Promise<HelperThread>;
