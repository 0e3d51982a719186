import { expect, test } from "vitest";
import { collect, losses, smallTraining } from "../training/testing/small-training.ts";
import { serveTraining } from "./serve-training.ts";
import { type WebWorker, webTrainer, webWorkerChannel } from "./web-trainer.ts";

type Listener = (event: { readonly data: unknown }) => void;

/** Both sides of a web worker, joined: what is posted is cloned and arrives later, as between threads. */
class FakeWorker implements WebWorker {
  terminated = false;
  readonly #listeners = new Map<string, (event: never) => void>();
  #inside: Listener | undefined;

  /** The worker's global scope. */
  readonly scope = {
    postMessage: (message: unknown) => this.#later(this.#listeners.get("message") as Listener, message),
    addEventListener: (_: "message", listener: Listener) => {
      this.#inside = listener;
    },
  };

  postMessage(message: unknown): void {
    this.#later(this.#inside, message);
  }

  addEventListener(kind: string, listener: (event: never) => void): void {
    this.#listeners.set(kind, listener);
  }

  terminate(): void {
    this.terminated = true;
  }

  fail(kind: "error" | "messageerror", event: object): void {
    (this.#listeners.get(kind) as (event: object) => void)(event);
  }

  #later(listener: Listener | undefined, message: unknown): void {
    const data: unknown = structuredClone(message);
    setImmediate(() => {
      if (!this.terminated) listener?.({ data });
    });
  }
}

function served(totalSteps: number) {
  const disposed: number[] = [];
  const worker = new FakeWorker();
  const trainer = webTrainer(worker);
  serveTraining(webWorkerChannel(worker.scope), async () => ({
    plan: smallTraining({ totalSteps }),
    [Symbol.dispose]: () => {
      disposed.push(disposed.length);
    },
  }));
  return { worker, trainer, disposed };
}

test("a training in a web worker tells its events and gives its parameters", async () => {
  const { trainer } = served(5);
  expect(losses(await collect(trainer.start(undefined))).size).toBe(5);
  expect(Object.keys((await trainer.parameters()) ?? {})).toEqual(["table", "bias"]);
});

test("a worker that fails ends the training with what the browser says of it", async () => {
  const { trainer, worker } = served(1_000_000);
  const events = trainer.start(undefined);
  await events.next();
  worker.fail("error", { message: "out of memory" });
  await expect(collect(events)).rejects.toMatchObject({
    code: "worker.ended",
    message: "the training worker failed: out of memory",
  });
});

test("a message that can not be read ends the training", async () => {
  const { trainer, worker } = served(1_000_000);
  const events = trainer.start(undefined);
  await events.next();
  worker.fail("messageerror", {});
  await expect(collect(events)).rejects.toMatchObject({ code: "worker.ended" });
});

test("closing ends the worker, and whoever waits for events or parameters is told", async () => {
  const { trainer, worker } = served(1_000_000);
  const events = trainer.start(undefined);
  await events.next();
  const asked = trainer.parameters();
  const closing = trainer.close();
  await expect(asked).rejects.toMatchObject({ message: "the trainer was closed" });
  await closing;
  expect(worker.terminated).toBe(true);
  await expect(collect(events)).rejects.toMatchObject({ code: "worker.ended" });
});

test("what a training held is let go when the next one begins, and not before: its parameters are still asked for", async () => {
  const { trainer, disposed } = served(1);
  await collect(trainer.start(undefined));
  expect(disposed).toHaveLength(0);
  await collect(trainer.start(undefined));
  expect(disposed).toHaveLength(1);
});
