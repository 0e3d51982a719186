import { PauseSwitch } from "../training/pause-switch.ts";
import { train } from "../training/train.ts";
import type { TrainingPlan } from "../training/training-plan.ts";
import { toSentError } from "./sent-error.ts";
import { type Channel, EVENTS_AHEAD, type TrainerCommand, type TrainerReport } from "./trainer-messages.ts";

/** A training made ready in the worker, and what it holds (sessions, memory), which is let go when another one begins. */
export interface PreparedTraining extends Disposable {
  readonly plan: Omit<TrainingPlan, "signal" | "pause">;
  /** Answers what the other end asks, with the weights as they are; plain data. Absent: nothing is answered. */
  readonly answer?: (question: unknown) => Promise<unknown>;
}

/**
 * The worker's side: does what the other end of the channel asks for, one training at a time.
 *
 * @param prepare  makes a training of whatever the other end sent as its request; everything that a training consists of
 *   (sessions, weights, text) is made here and stays here
 */
export function serveTraining(
  channel: Channel<TrainerReport, TrainerCommand>,
  prepare: (request: unknown) => Promise<PreparedTraining>,
): void {
  const server = new TrainingServer(channel, prepare);
  channel.listen((command) => server.obey(command));
}

class TrainingServer {
  readonly #channel: Channel<TrainerReport, TrainerCommand>;
  readonly #prepare: (request: unknown) => Promise<PreparedTraining>;
  #prepared: PreparedTraining | undefined;
  #under: { readonly cancel: AbortController; readonly pause: PauseSwitch; abandoned: boolean } | undefined;
  #credit = 0;
  #onCredit: (() => void) | undefined;

  constructor(
    channel: Channel<TrainerReport, TrainerCommand>,
    prepare: (request: unknown) => Promise<PreparedTraining>,
  ) {
    this.#channel = channel;
    this.#prepare = prepare;
  }

  obey(command: TrainerCommand): void {
    switch (command.kind) {
      case "start":
        void this.#run(command.training, command.request);
        break;
      case "credit":
        this.#credit += command.events;
        this.#onCredit?.();
        break;
      case "pause":
        this.#under?.pause.pause();
        break;
      case "resume":
        this.#under?.pause.resume();
        break;
      case "cancel":
        this.#under?.cancel.abort();
        break;
      case "abandon":
        if (this.#under !== undefined) this.#under.abandoned = true;
        this.#under?.pause.resume();
        this.#onCredit?.();
        break;
      case "read-parameters":
        this.#sendParameters(command.question);
        break;
      case "ask":
        void this.#answer(command.question, command.value);
    }
  }

  async #run(training: number, request: unknown): Promise<void> {
    const under = { cancel: new AbortController(), pause: new PauseSwitch(), abandoned: false };
    this.#under = under;
    this.#credit = EVENTS_AHEAD;
    try {
      this.#prepared?.[Symbol.dispose]();
      this.#prepared = undefined;
      this.#prepared = await this.#prepare(request);
      const plan = { ...this.#prepared.plan, signal: under.cancel.signal, pause: under.pause };
      for await (const event of train(plan)) {
        if (under.abandoned) break;
        this.#channel.post({ kind: "event", training, event });
        await this.#mayGoOn(under);
      }
      this.#channel.post({ kind: "ended", training });
    } catch (error) {
      this.#channel.post({ kind: "ended", training, error: toSentError(error) });
    } finally {
      this.#under = undefined;
    }
  }

  async #mayGoOn(under: { readonly abandoned: boolean }): Promise<void> {
    this.#credit -= 1;
    if (this.#credit > 0 || under.abandoned) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#onCredit = resolve;
    await promise;
    this.#onCredit = undefined;
  }

  async #answer(question: number, value: unknown): Promise<void> {
    try {
      const { answer } = this.#prepared ?? {};
      if (answer === undefined) throw new Error("there is no training here that answers questions");
      this.#channel.post({ kind: "answer", question, value: await answer(value) });
    } catch (error) {
      this.#channel.post({ kind: "no-answer", question, error: toSentError(error) });
    }
  }

  #sendParameters(question: number): void {
    const parameters = this.#prepared?.plan.step.state.parameters;
    if (parameters === undefined) {
      this.#channel.post({ kind: "parameters", question });
      return;
    }
    const values = Object.fromEntries(
      Object.entries(parameters).map(([name, array]) => [name, new Float32Array(array)]),
    );
    const buffers = Object.values(values).map(({ buffer }) => buffer);
    this.#channel.post({ kind: "parameters", question, values }, buffers);
  }
}
