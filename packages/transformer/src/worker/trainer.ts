import { OutsideError } from "@engram/tensor";
import type { TrainingEvent } from "../training/training-event.ts";
import { fromSentError } from "./sent-error.ts";
import type { Channel, TrainerCommand, TrainerReport } from "./trainer-messages.ts";

/** A training in a worker, as those see it who started it. */
export interface Trainer extends AsyncDisposable {
  /**
   * Starts a training, one at a time; its events are those of `train`. When they are no longer taken the training is given
   * up between two steps, without a checkpoint; `cancel` ends it in order.
   */
  start(request: unknown): AsyncGenerator<TrainingEvent, void, void>;
  pause(): void;
  resume(): void;
  /** Finishes the step and ends the training, with a checkpoint where there are any. */
  cancel(): void;
  /** Copies of the parameters as they are between two steps, or after the end; undefined before the first training is ready. */
  parameters(): Promise<Readonly<Record<string, Float32Array>> | undefined>;
  /**
   * What the prepared training answers, between two steps or after the end: plain data both ways. While it trains, the
   * weights may change under a long answer. Throws the worker's error; also where no training is ready, or it answers nothing.
   */
  ask(question: unknown): Promise<unknown>;
  /** Ends the worker, whatever it does; until then it keeps a program from ending. The same as `await using`. */
  close(): Promise<void>;
}

/** The caller's side of a channel to a worker. `lost` is called by whoever owns the worker when it has ended by itself. */
export class ChannelTrainer implements Trainer {
  readonly #channel: Channel<TrainerCommand, TrainerReport>;
  readonly #end: () => Promise<void>;
  readonly #questions = new Map<number, PromiseWithResolvers<unknown>>();
  #training = 0;
  #question = 0;
  #queue: TrainerReport[] = [];
  #wake: (() => void) | undefined;
  #running = false;
  #lost: OutsideError | undefined;

  constructor(channel: Channel<TrainerCommand, TrainerReport>, end: () => Promise<void>) {
    this.#channel = channel;
    this.#end = end;
    channel.listen((report) => this.#hear(report));
  }

  async *start(request: unknown): AsyncGenerator<TrainingEvent, void, void> {
    if (this.#running) throw new Error("a trainer has one training at a time: the one before has not ended");
    this.#running = true;
    this.#training += 1;
    this.#queue = [];
    this.#channel.post({ kind: "start", training: this.#training, request });
    let hasEnded = false;
    try {
      for (;;) {
        const report = await this.#next();
        hasEnded = report.kind === "ended";
        if (report.kind === "ended" && report.error !== undefined) throw fromSentError(report.error);
        if (report.kind !== "event") return;
        yield report.event;
        this.#channel.post({ kind: "credit", events: 1 });
      }
    } finally {
      if (!hasEnded) await this.#abandon();
      this.#running = false;
    }
  }

  pause(): void {
    this.#channel.post({ kind: "pause" });
  }

  resume(): void {
    this.#channel.post({ kind: "resume" });
  }

  cancel(): void {
    this.#channel.post({ kind: "cancel" });
  }

  async parameters(): Promise<Readonly<Record<string, Float32Array>> | undefined> {
    const values = this.#await((question) => ({ kind: "read-parameters", question }));
    return values as Promise<Readonly<Record<string, Float32Array>> | undefined>;
  }

  async ask(value: unknown): Promise<unknown> {
    return this.#await((question) => ({ kind: "ask", question, value }));
  }

  async close(): Promise<void> {
    await this.#end();
    this.lost("the trainer was closed");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** Whoever waits for the worker waits in vain. */
  lost(message: string, cause?: unknown): void {
    this.#lost ??= new OutsideError("worker.ended", { message, retryable: true, cause });
    for (const { reject } of this.#questions.values()) reject(this.#lost);
    this.#questions.clear();
    this.#wake?.();
  }

  async #await(command: (question: number) => TrainerCommand): Promise<unknown> {
    if (this.#lost !== undefined) throw this.#lost;
    this.#question += 1;
    const answer = Promise.withResolvers<unknown>();
    this.#questions.set(this.#question, answer);
    this.#channel.post(command(this.#question));
    return answer.promise;
  }

  #hear(report: TrainerReport): void {
    if ("question" in report) {
      const asked = this.#questions.get(report.question);
      this.#questions.delete(report.question);
      if (report.kind === "no-answer") asked?.reject(fromSentError(report.error));
      else asked?.resolve(report.kind === "answer" ? report.value : report.values);
    } else if (report.training === this.#training) {
      this.#queue.push(report);
      this.#wake?.();
    }
  }

  async #next(): Promise<TrainerReport> {
    for (;;) {
      const report = this.#queue.shift();
      if (report !== undefined) return report;
      if (this.#lost !== undefined) throw this.#lost;
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#wake = resolve;
      await promise;
      this.#wake = undefined;
    }
  }

  /** Until the worker has let everything go: another training may want the same checkpoints. */
  async #abandon(): Promise<void> {
    this.#channel.post({ kind: "abandon" });
    while (this.#lost === undefined && (await this.#next()).kind !== "ended");
  }
}
