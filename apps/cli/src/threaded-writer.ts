import { Worker } from "node:worker_threads";
import {
  builtinWriter,
  type KeptReplies,
  type Writer,
  type WriterProgress,
  type WrittenDigest,
} from "@engram/digest";
import {
  receiveError,
  sendError,
  type ThreadNews,
  type ThreadOrder,
  type WriterTask,
} from "./thread-messages.ts";

interface Waiting {
  readonly report: (progress: WriterProgress) => void;
  readonly resolve: (written: WrittenDigest) => void;
  readonly reject: (error: unknown) => void;
  readonly replies: KeptReplies | undefined;
}

/** Beside this file, as a source and in the bundle alike. */
const THREAD = new URL(`./writer-thread${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url);

export interface ThreadedWriterOptions {
  /** What the thread is to open; the built-in writer where nothing is said. */
  readonly task?: WriterTask;
  /** The same writer as it was opened here, for what it says of itself: it never writes. */
  readonly like?: Pick<Writer, "name" | "version" | "model" | "promptVersion">;
  readonly threadFile?: URL;
}

/**
 * A writer in a thread of its own, which is started by the first digest and serves the next ones too. Everything that
 * it does happens there: planning, checking, and asking a model.
 */
export function createThreadedWriter(options: ThreadedWriterOptions = {}): Writer {
  const { name, version, model, promptVersion } = options.like ?? builtinWriter;
  const thread = new WriterThread(options);
  return {
    name,
    version,
    ...(model === undefined ? {} : { model }),
    ...(promptVersion === undefined ? {} : { promptVersion }),
    write: (source, asked) => thread.write(source, asked),
  };
}

class WriterThread {
  readonly #options: ThreadedWriterOptions;
  readonly #waiting = new Map<number, Waiting>();
  #questions = 0;
  #thread: Worker | undefined;

  constructor(options: ThreadedWriterOptions) {
    this.#options = options;
  }

  write(...[source, asked]: Parameters<Writer["write"]>): Promise<WrittenDigest> {
    const { language, article = false, report = () => undefined, signal, replies } = asked;
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      this.#questions += 1;
      const number = this.#questions;
      const stop = (): void => {
        this.#giveUp(number);
        // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- the reason is whatever the caller gave
        reject(signal?.reason);
      };
      const ending =
        <T>(end: (value: T) => void) =>
        (value: T): void => {
          signal?.removeEventListener("abort", stop);
          end(value);
        };
      signal?.addEventListener("abort", stop, { once: true });
      this.#waiting.set(number, { report, resolve: ending(resolve), reject: ending(reject), replies });
      this.#thread ??= this.#start();
      this.#thread.ref();
      this.#send({ kind: "write", number, source, language, article, keepsReplies: replies !== undefined });
    });
  }

  #start(): Worker {
    const { threadFile = THREAD, task } = this.#options;
    const started = new Worker(threadFile, { workerData: task });
    started.on("message", (news: ThreadNews) => this.#hear(news));
    started.on("error", (error) => {
      this.#thread = undefined;
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    });
    return started;
  }

  #send(order: ThreadOrder): void {
    this.#thread?.postMessage(order);
  }

  /** Nobody waits for what was given up meanwhile: then nothing is done with the news. */
  #hear(news: ThreadNews): void {
    const waiting = this.#waiting.get(news.number);
    if (news.kind === "find" || news.kind === "keep") {
      void this.#answer(news, waiting?.replies);
      return;
    }
    if (waiting === undefined) return;
    if (news.kind === "progress") {
      try {
        waiting.report(news.progress);
      } catch (refusal) {
        this.#giveUp(news.number);
        waiting.reject(refusal);
      }
      return;
    }
    this.#leave(news.number);
    if (news.kind === "written") waiting.resolve(news.written);
    else waiting.reject(receiveError(news.error));
  }

  /** A reply that came after its digest was given up is not kept: its thread has stopped asking by then. */
  async #answer(
    news: Extract<ThreadNews, { kind: "find" | "keep" }>,
    replies: KeptReplies | undefined,
  ): Promise<void> {
    const { asked } = news;
    try {
      const reply = news.kind === "find" ? await replies?.find(news.key) : undefined;
      if (news.kind === "keep") await replies?.keep(news.key, news.reply);
      this.#send({ kind: "reply", asked, ...(reply === undefined ? {} : { reply }) });
    } catch (error) {
      this.#send({ kind: "reply", asked, error: sendError(error) });
    }
  }

  /** The thread is told to stop, so that a model is not asked on for nobody. */
  #giveUp(number: number): void {
    this.#send({ kind: "stop", number });
    this.#leave(number);
  }

  #leave(number: number): void {
    this.#waiting.delete(number);
    // The process lives on for a digest that somebody waits for, and not for the thread.
    if (this.#waiting.size === 0) this.#thread?.unref();
  }
}
