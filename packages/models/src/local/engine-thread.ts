/** @file What a thread that holds a model, and the one that asks it, say to each other. */
import { type ModelErrorCode, OutsideError } from "@engram/paper";
import type { Engine, EngineOptions, EngineQuestion, EngineReply, LoadEngine } from "./engine.ts";

/** To the thread. */
export type EngineCommand =
  | { readonly kind: "load"; readonly options: EngineOptions }
  | { readonly kind: "ask"; readonly number: number; readonly question: EngineQuestion }
  | { readonly kind: "stop"; readonly number: number }
  | { readonly kind: "close" };

/** From the thread. `failure` where the world failed, `error` where we did. */
export type EngineEvent =
  | { readonly kind: "loaded"; readonly loadMs: number }
  | { readonly kind: "not-loaded"; readonly failure?: PlainFailure; readonly error?: unknown }
  | { readonly kind: "answered"; readonly number: number; readonly reply: EngineReply }
  | {
      readonly kind: "not-answered";
      readonly number: number;
      readonly failure?: PlainFailure;
      readonly error?: unknown;
    };

/** An `OutsideError` as it goes from thread to thread. */
export interface PlainFailure {
  readonly code: ModelErrorCode;
  readonly retryable: boolean;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly cause: string;
}

/** The thread's end of the line: a `MessagePort`, or what stands in for one. */
export interface EnginePort {
  on(event: "message", listen: (command: EngineCommand) => void): unknown;
  postMessage(event: EngineEvent): void;
  close(): void;
}

/** Loads the model that it is told to, answers one question after the other, and ends when it is told to. */
export function serveEngine(port: EnginePort, load: LoadEngine): void {
  let engine: Promise<Engine> | undefined;
  let line: Promise<void> = Promise.resolve();
  const stopped = new Set<number>();
  port.on("message", (command) => {
    switch (command.kind) {
      case "load":
        engine = loadAndTell(port, load, command.options);
        // It was told; a rejection that nobody awaits would end the thread.
        engine.catch(() => undefined);
        break;
      case "stop":
        stopped.add(command.number);
        break;
      case "ask": {
        const { number, question } = command;
        line = line.then(async () => {
          port.postMessage(await answer(engine, number, question, () => stopped.has(number)));
          stopped.delete(number);
        });
        break;
      }
      case "close":
        line = line.then(async () => {
          // What could not be loaded was told; there is nothing to close then.
          await engine?.then((loaded) => loaded.close()).catch(() => undefined);
          port.close();
        });
        break;
    }
  });
}

async function loadAndTell(port: EnginePort, load: LoadEngine, options: EngineOptions): Promise<Engine> {
  const started = performance.now();
  try {
    const engine = await load(options);
    port.postMessage({ kind: "loaded", loadMs: performance.now() - started });
    return engine;
  } catch (error) {
    port.postMessage({ kind: "not-loaded", ...told(error) });
    throw error;
  }
}

async function answer(
  engine: Promise<Engine> | undefined,
  number: number,
  question: EngineQuestion,
  isStopped: () => boolean,
): Promise<EngineEvent> {
  try {
    if (engine === undefined) throw new Error("a question came before the model");
    return { kind: "answered", number, reply: await (await engine).answer(question, isStopped) };
  } catch (error) {
    return { kind: "not-answered", number, ...told(error) };
  }
}

function told(error: unknown): { readonly failure?: PlainFailure; readonly error?: unknown } {
  if (!(error instanceof OutsideError)) return { error };
  const { code, retryable, facts, cause } = error;
  const words = cause instanceof Error ? cause.message : "";
  return { failure: { code: code as ModelErrorCode, retryable, facts, cause: words } };
}

/** What the other thread told, as an error of this one. */
export function heard({
  failure,
  error,
}: {
  readonly failure?: PlainFailure;
  readonly error?: unknown;
}): Error {
  if (failure === undefined) return error instanceof Error ? error : new Error(String(error));
  const { code, retryable, facts, cause } = failure;
  return new OutsideError(code, { retryable, facts, ...(cause === "" ? {} : { cause: new Error(cause) }) });
}
