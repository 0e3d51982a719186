import { Worker } from "node:worker_threads";
import type { TopLevelSpec } from "vega-lite";
import type { Drawings, ReportWish } from "./drawings.ts";

/** What the thread is given when it begins. */
export interface DrawingSurroundings {
  /** Where experiments are kept. */
  readonly folder: string;
  readonly engramVersion: string;
  /** Address of a module that exports `labs`, in place of our own. */
  readonly labs?: string;
}

/** What the thread is asked. */
export interface DrawingQuestion {
  readonly number: number;
  readonly wanted:
    | { readonly kind: "plot"; readonly specification: TopLevelSpec; readonly title: string }
    | { readonly kind: "report"; readonly wish: ReportWish };
}

/** What it answers. */
export interface DrawingAnswer {
  readonly number: number;
  readonly text?: string;
  readonly error?: unknown;
}

/** Beside this file, as a source, compiled, and in the bundle alike. */
const THREAD = new URL(`./drawing-thread${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url);
/** The last plots are kept, each of some 10 to 100 kB. */
const MOST_KEPT = 64;

/** Drawings by a thread that is started by the first one. */
export function threadedDrawings(surroundings: DrawingSurroundings, threadFile: URL = THREAD): Drawings {
  const asked = new Map<number, PromiseWithResolvers<string>>();
  const kept = new Map<string, Promise<string>>();
  let questions = 0;
  let thread: Worker | undefined;
  const start = (): Worker => {
    const started = new Worker(threadFile, { workerData: surroundings });
    const lose = (error: unknown): void => {
      // An error is followed by the exit, when those who ask may be with the next thread already.
      if (thread !== started) return;
      thread = undefined;
      for (const waiting of asked.values()) waiting.reject(error);
      asked.clear();
    };
    started.on("message", ({ number, text, error }: DrawingAnswer) => {
      const waiting = asked.get(number);
      asked.delete(number);
      // The process lives on for a drawing that somebody waits for, and not for the thread.
      if (asked.size === 0) started.unref();
      if (text === undefined) waiting?.reject(error);
      else waiting?.resolve(text);
    });
    started.on("error", lose);
    started.on("exit", () => lose(new Error("the thread that draws has ended")));
    return started;
  };
  const ask = (wanted: DrawingQuestion["wanted"]): Promise<string> => {
    questions += 1;
    const waiting = Promise.withResolvers<string>();
    asked.set(questions, waiting);
    thread ??= start();
    thread.ref();
    thread.postMessage({ number: questions, wanted } satisfies DrawingQuestion);
    return waiting.promise;
  };
  return {
    draw: (specification, title) => {
      const key = JSON.stringify([title, specification]);
      const before = kept.get(key);
      if (before !== undefined) return before;
      const drawn = ask({ kind: "plot", specification, title });
      keep(kept, key, drawn);
      return drawn;
    },
    report: (wish) => ask({ kind: "report", wish }),
    async [Symbol.asyncDispose]() {
      await thread?.terminate();
    },
  };
}

function keep(kept: Map<string, Promise<string>>, key: string, drawn: Promise<string>): void {
  kept.set(key, drawn);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  // Whoever asked is told of a failure; the next one is to try again.
  drawn.catch(() => kept.delete(key));
}
