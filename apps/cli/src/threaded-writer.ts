import { Worker } from "node:worker_threads";
import { builtinWriter, type Writer, type WriterProgress, type WrittenDigest } from "@engram/digest";
import type { Language, SourceText } from "@engram/paper";

/** What is sent to the thread. */
export interface WritingQuestion {
  readonly number: number;
  readonly source: SourceText;
  readonly language: Language;
}

/** What the thread says of it: progress, again and again, then how it ended. */
export interface WritingAnswer {
  readonly number: number;
  readonly progress?: WriterProgress;
  readonly written?: WrittenDigest;
  readonly error?: unknown;
}

interface Waiting {
  readonly report: (progress: WriterProgress) => void;
  readonly resolve: (written: WrittenDigest) => void;
  readonly reject: (error: unknown) => void;
}

/** Beside this file, as a source and in the bundle alike. */
const THREAD = new URL(`./writer-thread${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url);

/** The built-in writer in a thread of its own, which is started by the first digest and serves the next ones too. */
export function createThreadedWriter(threadFile: URL = THREAD): Writer {
  const waiting = new Map<number, Waiting>();
  let questions = 0;
  let thread: Worker | undefined;
  const leave = (number: number): void => {
    waiting.delete(number);
    // The process lives on for a digest that somebody waits for, and not for the thread.
    if (waiting.size === 0) thread?.unref();
  };
  const start = (): Worker => {
    const started = new Worker(threadFile);
    started.on("message", (answer: WritingAnswer) => hear(answer, waiting.get(answer.number), leave));
    started.on("error", (error) => {
      thread = undefined;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    });
    return started;
  };
  return {
    name: builtinWriter.name,
    version: builtinWriter.version,
    write: (source, { language, report = () => undefined, signal }) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        questions += 1;
        const number = questions;
        const stop = (): void => {
          leave(number);
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
        waiting.set(number, { report, resolve: ending(resolve), reject: ending(reject) });
        thread ??= start();
        thread.ref();
        thread.postMessage({ number, source, language } satisfies WritingQuestion);
      }),
  };
}

/** Nobody waits for what was given up meanwhile: then nothing is done with the answer. */
function hear(
  { number, progress, written, error }: WritingAnswer,
  asked: Waiting | undefined,
  leave: (number: number) => void,
): void {
  if (asked === undefined) return;
  if (progress !== undefined) {
    try {
      asked.report(progress);
    } catch (refusal) {
      leave(number);
      asked.reject(refusal);
    }
    return;
  }
  leave(number);
  if (written === undefined) asked.reject(error);
  else asked.resolve(written);
}
