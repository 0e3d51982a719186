import { chatFailure } from "../chat/chat-failure.ts";
import type { ChatModel } from "../chat/chat-model.ts";
import { createSlots } from "../chat/slots.ts";
import type { EngineOptions, EngineQuestion, EngineReply } from "./engine.ts";
import { questionOf, replyOf } from "./engine-question.ts";
import { type EngineCommand, type EngineEvent, heard } from "./engine-thread.ts";

/** A thread that holds a model, as the one that started it sees it: a `Worker`, or what stands in for one. */
export interface EngineThread {
  on(event: "message", listen: (event: EngineEvent) => void): unknown;
  on(event: "error", listen: (error: unknown) => void): unknown;
  on(event: "exit", listen: (code: number) => void): unknown;
  postMessage(command: EngineCommand): void;
  ref(): void;
  unref(): void;
}

export interface LocalChatOptions {
  /** As digests name it: the model, how its weights are stored, and the beginning of their checksum. */
  readonly model: string;
  readonly engine: EngineOptions;
  readonly startThread: () => EngineThread;
  /** Asked before each loading; throws where the machine can not bear the model, or its files are not what they were. */
  readonly assertLoadable: () => Promise<void>;
  /** The model leaves the memory when nobody asked for so long; default: ten minutes. */
  readonly idleMs?: number;
  /** Told of each reply: for those who measure. */
  readonly onReply?: (reply: EngineReply) => void;
}

/** A model in a thread of this process. It is loaded by the first question, or by `load`, and leaves when idle. */
export interface LocalChat extends ChatModel, AsyncDisposable {
  /** Loads the model unless it is loaded; answers how long that took, in milliseconds. */
  load(): Promise<number>;
}

const IDLE_MS = 600_000;

/** A model that runs in a thread of this process, one question at a time. */
export function localChat(options: LocalChatOptions): LocalChat {
  const slots = createSlots(1);
  const { idleMs = IDLE_MS } = options;
  let held: HeldModel | undefined;
  let idle: NodeJS.Timeout | undefined;
  const current = (): HeldModel => {
    clearTimeout(idle);
    if (held?.isOver !== false) held = new HeldModel(options);
    return held;
  };
  const close = async (): Promise<void> => {
    clearTimeout(idle);
    const closing = held;
    held = undefined;
    await closing?.close();
  };
  return {
    model: options.model,
    load: () => slots.run(undefined, () => current().loaded),
    complete: (request) =>
      slots.run(request.signal, async () => {
        try {
          const reply = await current().ask(questionOf(request), request.signal);
          options.onReply?.(reply);
          return replyOf(reply);
        } finally {
          // A process does not live on for a model that nobody asks.
          idle = setTimeout(() => void close(), idleMs).unref();
        }
      }),
    [Symbol.asyncDispose]: close,
  };
}

interface Waiting {
  readonly resolve: (reply: EngineReply) => void;
  readonly reject: (error: unknown) => void;
}

/** A model in its thread, from the start of the thread to its end. */
class HeldModel {
  /** Milliseconds. */
  readonly loaded: Promise<number>;
  readonly #name: string;
  readonly #ended = Promise.withResolvers<void>();
  readonly #waiting = new Map<number, Waiting>();
  #thread: EngineThread | undefined;
  #questions = 0;
  #isOver = false;

  constructor(options: LocalChatOptions) {
    this.#name = options.model;
    this.loaded = this.#start(options);
    // Whoever asks hears of it; without a question nobody does.
    this.loaded.catch(() => {
      this.#isOver = true;
    });
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  async ask(question: EngineQuestion, signal: AbortSignal | undefined): Promise<EngineReply> {
    await this.loaded;
    signal?.throwIfAborted();
    const thread = this.#thread;
    if (thread === undefined) throw new Error("a model is loaded, and there is no thread");
    this.#questions += 1;
    const number = this.#questions;
    const stop = (): void => thread.postMessage({ kind: "stop", number });
    signal?.addEventListener("abort", stop, { once: true });
    thread.ref();
    try {
      const reply = await new Promise<EngineReply>((resolve, reject) => {
        this.#waiting.set(number, { resolve, reject });
        thread.postMessage({ kind: "ask", number, question });
      });
      signal?.throwIfAborted();
      return reply;
    } finally {
      this.#waiting.delete(number);
      signal?.removeEventListener("abort", stop);
      thread.unref();
    }
  }

  /** Resolves when the memory is free again. */
  async close(): Promise<void> {
    this.#isOver = true;
    const thread = this.#thread;
    if (thread === undefined) return;
    thread.ref();
    thread.postMessage({ kind: "close" });
    await this.#ended.promise;
  }

  async #start({ assertLoadable, startThread, engine }: LocalChatOptions): Promise<number> {
    await assertLoadable();
    const thread = startThread();
    this.#thread = thread;
    return new Promise((resolve, reject) => {
      thread.on("message", (event) => {
        if (event.kind === "loaded") {
          thread.unref();
          resolve(event.loadMs);
        } else if (event.kind === "not-loaded") {
          reject(heard(event));
          void this.close();
        } else this.#hear(event);
      });
      const end = (error: Error): void => {
        this.#isOver = true;
        reject(error);
        for (const waiting of this.#waiting.values()) waiting.reject(error);
        this.#ended.resolve();
      };
      thread.on("error", (error) => end(chatFailure("model.stopped", { model: this.#name }, error)));
      thread.on("exit", () => end(chatFailure("model.stopped", { model: this.#name })));
      thread.postMessage({ kind: "load", options: engine });
    });
  }

  #hear(event: Extract<EngineEvent, { readonly number: number }>): void {
    const waiting = this.#waiting.get(event.number);
    if (event.kind === "answered") waiting?.resolve(event.reply);
    else waiting?.reject(heard(event));
  }
}
