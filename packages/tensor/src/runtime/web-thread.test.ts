import { afterEach, beforeEach, expect, test } from "vitest";
import { startWebThread } from "./web-thread.ts";

/** A browser's worker, as far as a helper thread needs one: `behaviour` says what its script does with the data. */
class FakeWorker {
  static behaviour: (worker: FakeWorker, data: unknown) => void;
  static readonly made: FakeWorker[] = [];
  onmessage: (() => void) | null = null;
  onerror: ((event: { readonly message?: string }) => void) | null = null;
  isTerminated = false;
  readonly address: string;

  constructor(address: string) {
    this.address = address;
    FakeWorker.made.push(this);
  }

  postMessage(data: unknown): void {
    setTimeout(() => FakeWorker.behaviour(this, data));
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

const page = globalThis as { Worker?: unknown };
beforeEach(() => {
  page.Worker = FakeWorker;
  FakeWorker.made.length = 0;
});
afterEach(() => {
  delete page.Worker;
});

test("a thread has started when its script has answered; stopping terminates its worker", async () => {
  const taken: unknown[] = [];
  FakeWorker.behaviour = (worker, data) => {
    taken.push(data);
    worker.onmessage?.();
  };
  const thread = await startWebThread("self.onmessage = () => self.postMessage(1)", { thread: 1 });
  expect(taken).toEqual([{ thread: 1 }]);
  const [worker] = FakeWorker.made;
  expect(worker?.address).toMatch(/^blob:/u);
  expect(worker?.isTerminated).toBe(false);
  thread.stop();
  expect(worker?.isTerminated).toBe(true);
});

test("a worker that the page's policy refuses is no thread, and is not left behind", async () => {
  FakeWorker.behaviour = (worker) => worker.onerror?.({ message: "refused" });
  await expect(startWebThread("", {})).rejects.toThrow("the helper thread could not start: refused");
  expect(FakeWorker.made[0]?.isTerminated).toBe(true);
});
