/**
 * @file Programs in threads of their own, so that several run at the same time. Two halves of a batch on one thread each
 * beat one batch on two: no kernel waits for the other thread, and those that use only one no longer idle the second.
 */
import { type MessagePort, Worker } from "node:worker_threads";
import type { DenseArray } from "../graph/element-type.ts";
import { OutsideError } from "../outside-error.ts";
import { assertFeeds } from "./assert-feeds.ts";
import { importNative, loadNative, type NativeOptions } from "./native-session.ts";
import type { Executable, Feeds, Program } from "./runtime.ts";

/** A classic script, as Node evaluates one: it finds this very file and serves the program that it is sent. */
const SCRIPT = `
const { parentPort } = require("node:worker_threads");
parentPort.once("message", ({ module, program, options }) =>
  import(module).then(({ serveReplica }) => serveReplica(parentPort, program, options)));
`;

/** Arrays in shared memory are sent once and kept; `kept` arrays absent: the same as in the run before. */
interface Request {
  readonly feeds: Feeds;
  readonly kept?: { readonly feeds: Feeds; readonly into: Feeds };
}

/** What became of loading or of a run. Outputs that were not filled in place come along. */
type Reply =
  | { readonly outputs: Readonly<Record<string, DenseArray>> }
  | { readonly failure: { readonly code: string; readonly message: string } };

/** Loads the program as often as `count` says, each time in a thread of its own. */
export async function startReplicas(
  program: Program,
  { count, threads, profilePrefix }: NativeOptions & { readonly count: number },
): Promise<readonly Executable[]> {
  const started = await Promise.allSettled(
    Array.from({ length: count }, (_, index) =>
      Replica.start(program, {
        threads,
        // ONNX Runtime tells files apart by the second: two of one second would be written into one another.
        profilePrefix: profilePrefix === undefined ? undefined : `${profilePrefix}-${index}`,
      }),
    ),
  );
  const replicas = started.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const failed = started.find((one) => one.status === "rejected");
  if (failed === undefined) return replicas;
  for (const replica of replicas) replica[Symbol.dispose]();
  throw failed.reason;
}

class Replica implements Executable {
  readonly program: Program;
  readonly #worker: Worker;
  #state: "idle" | "running" | "disposed" = "idle";
  #kept: { readonly feeds: Feeds; readonly into: Feeds } = { feeds: {}, into: {} };

  private constructor(program: Program, worker: Worker) {
    this.program = program;
    this.#worker = worker;
  }

  static async start(program: Program, options: NativeOptions): Promise<Replica> {
    const worker = new Worker(SCRIPT, { eval: true });
    const replica = new Replica(program, worker);
    await replica.#ask({ module: import.meta.url, program, options });
    return replica;
  }

  async run(feeds: Feeds, into: Feeds = {}): Promise<Record<string, DenseArray>> {
    if (this.#state === "disposed") throw new Error("run: this executable was disposed");
    if (this.#state === "running") {
      throw new Error("run: a run is under way, and an executable does one at a time");
    }
    assertFeeds(this.program, feeds, into);
    this.#state = "running";
    try {
      const outputs = await this.#ask(this.#request(feeds, into));
      return Object.fromEntries(
        this.program.outputs.map(({ name }) => [name, filled(outputs[name], into[name])]),
      );
    } finally {
      this.#state = "idle";
    }
  }

  [Symbol.dispose](): void {
    if (this.#state === "running") throw new Error("dispose: a run is under way");
    if (this.#state === "idle") this.#worker.postMessage("stop");
    this.#state = "disposed";
  }

  #request(feeds: Feeds, into: Feeds): Request {
    const isShared = ([, values]: readonly [string, DenseArray]) =>
      values.buffer instanceof SharedArrayBuffer;
    const own = Object.fromEntries(Object.entries(feeds).filter((entry) => !isShared(entry)));
    const kept = {
      feeds: Object.fromEntries(Object.entries(feeds).filter(isShared)),
      into: Object.fromEntries(Object.entries(into).filter(isShared)),
    };
    if (isSame(kept.feeds, this.#kept.feeds) && isSame(kept.into, this.#kept.into)) return { feeds: own };
    this.#kept = kept;
    return { feeds: own, kept };
  }

  /** One message there and one back; only meanwhile does the thread keep the process alive. */
  async #ask(message: object): Promise<Readonly<Record<string, DenseArray>>> {
    const worker = this.#worker;
    worker.ref();
    try {
      worker.postMessage(message);
      const reply = await nextReply(worker);
      if ("outputs" in reply) return reply.outputs;
      throw new OutsideError(reply.failure.code, { message: reply.failure.message, retryable: false });
    } finally {
      worker.unref();
    }
  }
}

function nextReply(worker: Worker): Promise<Reply> {
  const { promise, resolve, reject } = Promise.withResolvers<Reply>();
  const failed = (cause: unknown) =>
    reject(
      new OutsideError("runtime.run-failed", {
        message: "the thread of a program ended",
        retryable: false,
        cause,
      }),
    );
  worker.once("message", resolve).once("error", failed).once("exit", failed);
  return promise.finally(() => worker.off("message", resolve).off("error", failed).off("exit", failed));
}

function isSame(a: Feeds, b: Feeds): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/** The array that the caller gave, with what came instead of being written into it. */
function filled(came: DenseArray | undefined, given: DenseArray | undefined): DenseArray {
  if (came === undefined) {
    if (given === undefined) throw new Error("an output is filled in place or sent");
    return given;
  }
  if (given === undefined) return came;
  if (given instanceof BigInt64Array) given.set(came as BigInt64Array);
  else given.set(came as Float32Array);
  return given;
}

/**
 * What the thread of a replica does: it loads the program, says so, and runs it whenever it is asked to.
 *
 * @public called by the thread, which imports this file by its address
 */
export async function serveReplica(
  port: MessagePort,
  program: Program,
  options: NativeOptions,
): Promise<void> {
  const loaded = await outcome(async () => loadNative(await importNative(), program, options));
  if ("failure" in loaded) {
    port.postMessage(loaded);
    return;
  }
  const executable = loaded.value;
  let kept: NonNullable<Request["kept"]> = { feeds: {}, into: {} };
  const serve = async (request: Request): Promise<void> => {
    kept = request.kept ?? kept;
    const run = await outcome(() => executable.run({ ...kept.feeds, ...request.feeds }, kept.into));
    port.postMessage("failure" in run ? run : { outputs: without(run.value, kept.into) });
  };
  port.on("message", (request: Request | "stop") => {
    if (request !== "stop") {
      void serve(request);
      return;
    }
    executable[Symbol.dispose]();
    port.close();
  });
  port.postMessage({ outputs: {} });
}

async function outcome<T>(
  work: () => Promise<T>,
): Promise<
  { readonly value: T } | { readonly failure: { readonly code: string; readonly message: string } }
> {
  try {
    return { value: await work() };
  } catch (error) {
    const code = error instanceof OutsideError ? error.code : "runtime.run-failed";
    return { failure: { code, message: error instanceof Error ? error.message : String(error) } };
  }
}

function without(outputs: Feeds, into: Feeds): Feeds {
  return Object.fromEntries(Object.entries(outputs).filter(([name]) => !Object.hasOwn(into, name)));
}
