/** @file One training after the other in a worker, and what the page is told of it. */
import { type Trainer, type TrainingEvent, type WebWorker, webTrainer } from "@engram/transformer";
import { MeanCurve } from "#lib/training/mean-curve.ts";
import type { TabTraining } from "#lib/training/training-settings.ts";
import { fetchRuntime } from "./fetch-runtime.ts";
import type { KeptTrainings } from "./kept-trainings.ts";
import { availableBytes, type BrowserGlobals, threadsFor } from "./missing-in-browser.ts";
import type { QuestionsAnswer, QuestionsRequest, TrainingRequest } from "./training-request.ts";

/** `fetching`, `preparing` and `training` come by themselves; the others are ends or rests. */
export type SessionState =
  | "idle"
  | "fetching"
  | "preparing"
  | "training"
  | "paused"
  | "done"
  | "stopped"
  | "failed";

/** Where the page's server has what a training needs. */
export interface SessionFiles {
  readonly worker: string;
  readonly runtime: { readonly address: string; readonly sizeBytes: number };
}

/** What the page does with what it is told. */
export interface SessionView {
  state(state: SessionState): void;
  /** Share of the runtime that has come, 0..1. */
  fetched(share: number): void;
  event(event: TrainingEvent, curve: MeanCurve): void;
  failed(error: unknown): void;
}

/** Trains what it is asked for, one at a time; the model of the last training stays to be asked. */
export class TrainingSession {
  readonly #files: SessionFiles;
  readonly #kept: KeptTrainings;
  readonly #view: SessionView;
  #runtime: ArrayBuffer | undefined;
  #trainer: Trainer | undefined;
  #cancel = new AbortController();

  constructor(files: SessionFiles, kept: KeptTrainings, view: SessionView) {
    this.#files = files;
    this.#kept = kept;
    this.#view = view;
  }

  /** Trains, from the last checkpoint if there is one and `anew` is not wanted; ends when the training does. */
  async train(training: TabTraining, anew: boolean): Promise<void> {
    this.#cancel = new AbortController();
    try {
      await this.#trainer?.close();
      this.#trainer = undefined;
      if (anew) await this.#kept.forget(training);
      this.#view.state("fetching");
      this.#runtime ??= await fetchRuntime(
        this.#files.runtime,
        (share) => this.#view.fetched(share),
        this.#cancel.signal,
      );
      this.#view.state("preparing");
      await this.#follow(training, this.#runtime);
    } catch (error) {
      const isGivenUp = error instanceof DOMException && error.name === "AbortError";
      this.#view.state(isGivenUp ? "idle" : "failed");
      if (!isGivenUp) this.#view.failed(error);
    }
  }

  pause(): void {
    this.#trainer?.pause();
  }

  resume(): void {
    this.#trainer?.resume();
  }

  /** After the update under way, with a checkpoint. */
  stop(): void {
    this.#cancel.abort();
    this.#trainer?.cancel();
  }

  async ask(request: QuestionsRequest): Promise<QuestionsAnswer> {
    if (this.#trainer === undefined) throw new Error("there is no model to ask");
    return (await this.#trainer.ask(request)) as QuestionsAnswer;
  }

  async #follow(training: TabTraining, runtime: ArrayBuffer): Promise<void> {
    const worker = new Worker(this.#files.worker, { type: "module", name: "training" });
    this.#trainer = webTrainer(worker as WebWorker);
    const browser = globalThis as BrowserGlobals;
    const request: TrainingRequest = {
      training,
      threads: threadsFor(browser),
      runtime,
      store: this.#kept.storeOf(training),
      availableBytes: availableBytes(browser),
    };
    let curve = new MeanCurve(training.steps);
    for await (const event of this.#trainer.start(request)) {
      if (event.kind === "checkpoint-restored") {
        curve = new MeanCurve(training.steps, await this.#kept.readCurve(training, event.step));
      }
      if (event.kind === "step-done") curve.addTraining(event.step, event.natsPerToken);
      if (event.kind === "evaluation-done") curve.addHeldOut(event.step, event.natsPerToken);
      if (event.kind === "checkpoint-written") await this.#keepCurve(training, curve);
      const state = stateAfter(event);
      if (state !== undefined) this.#view.state(state);
      this.#view.event(event, curve);
    }
  }

  /** A curve that can not be kept is told, and no reason to end. */
  async #keepCurve(training: TabTraining, { points }: MeanCurve): Promise<void> {
    try {
      await this.#kept.writeCurve(training, points);
    } catch (error) {
      this.#view.failed(error);
    }
  }
}

function stateAfter(event: TrainingEvent): SessionState | undefined {
  switch (event.kind) {
    case "training-started":
    case "training-resumed":
      return "training";
    case "training-paused":
      return "paused";
    case "training-ended":
      if (event.reason === "not-finite") return "failed";
      return event.reason === "cancelled" ? "stopped" : "done";
    default:
      return undefined;
  }
}
