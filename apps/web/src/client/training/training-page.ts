/** @file The page of the training in the tab: its form starts trainings, and what they tell is shown. */
import type { StepDone, TrainingEvent } from "@engram/transformer";
import { concludeTraining, type Levels } from "#lib/training/conclude-training.ts";
import type { MeanCurve } from "#lib/training/mean-curve.ts";
import { readTabTraining, type TabTraining } from "#lib/training/training-settings.ts";
import { type CurvePanel, createCurvePanel, type Shown } from "./curve-panel.ts";
import { fillForm, levelsOf, readForm, showInAddress } from "./form-settings.ts";
import { found } from "./found.ts";
import { showKept } from "./kept-list.ts";
import { KeptTrainings } from "./kept-trainings.ts";
import { predictSeconds, rememberSpeed } from "./machine-speed.ts";
import { type BrowserGlobals, missingInBrowser, threadsFor } from "./missing-in-browser.ts";
import { createQuestionPanel, type QuestionPanel } from "./question-panel.ts";
import { failureInWords } from "./training-failure.ts";
import { type SessionState, TrainingSession } from "./training-session.ts";
import { type Words, wordsOf } from "./words.ts";

/** A screen reader is told so often how far it is. */
const TELL_MS = 15_000;
const BUTTONS = ["start", "anew", "pause", "resume", "stop"] as const;

class TrainingPage {
  readonly #page: HTMLElement;
  readonly #words: Words;
  readonly #form: HTMLFormElement;
  readonly #kept: KeptTrainings;
  readonly #session: TrainingSession;
  readonly #panel: CurvePanel;
  readonly #questions: QuestionPanel;
  #state: SessionState = "idle";
  #training: TabTraining;
  #levels: Levels;
  #curve: MeanCurve | undefined;
  #step: StepDone | undefined;
  /** Where this visit's training began, to know its speed. */
  #began = { step: 0, ms: 0 };
  #told = 0;
  #keptUpdate: number | undefined;
  #hasNoRoom = false;

  constructor(page: HTMLElement) {
    this.#page = page;
    this.#words = wordsOf(page);
    this.#form = found<HTMLFormElement>(page, "[data-form]");
    this.#training = readForm(this.#form) ?? readTabTraining(new URLSearchParams()).training;
    this.#levels = levelsOf(this.#training);
    this.#kept = new KeptTrainings(page.dataset.paper ?? "");
    const files = {
      worker: page.dataset.worker ?? "",
      runtime: { address: page.dataset.runtime ?? "", sizeBytes: Number(page.dataset.runtimeBytes) },
    };
    this.#session = new TrainingSession(files, this.#kept, {
      state: (state) => this.#show(state),
      fetched: (share) => this.#say("training.live.fetching", { percent: Math.floor(share * 100) }),
      event: (event, curve) => this.#hear(event, curve),
      failed: (error) => this.#tell(failureInWords(error, this.#words)),
    });
    this.#panel = createCurvePanel(page, this.#words);
    this.#questions = createQuestionPanel(page, this.#words, (request) => this.#session.ask(request));
  }

  async open(): Promise<void> {
    this.#listen();
    this.#panel.settle(this.#shown());
    this.#show("idle");
    if (threadsFor(globalThis as BrowserGlobals) === 1 && globalThis.crossOriginIsolated !== true) {
      this.#tell(this.#words("training.live.oneThread"));
    }
    await this.#look();
  }

  #listen(): void {
    const on = (name: (typeof BUTTONS)[number], act: () => void) =>
      found(this.#page, `[data-${name}]`).addEventListener("click", act);
    on("start", () => this.#start(false));
    on("anew", () => this.#start(true));
    on("pause", () => {
      this.#say("training.live.pausing");
      this.#session.pause();
    });
    on("resume", () => this.#session.resume());
    on("stop", () => {
      this.#say("training.live.stopping");
      this.#session.stop();
    });
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.#isAtRest) this.#start(false);
    });
    this.#form.addEventListener("input", () => this.#choose());
    for (const link of this.#page.querySelectorAll<HTMLAnchorElement>("[data-example]")) {
      link.addEventListener("click", (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        if (!this.#isAtRest) return;
        const { lines, steps } = readTabTraining(new URL(link.href).searchParams).training;
        fillForm(this.#form, { ...this.#training, lines, steps });
        this.#choose();
      });
    }
    found(this.#page, "[data-forget]").addEventListener("click", () => {
      // The one that is being trained is held.
      void this.#kept.forgetAllBut(this.#isAtRest ? undefined : this.#training).then(() => this.#look());
    });
  }

  /** Another choice of settings: another training, of which nothing is shown yet. */
  #choose(): void {
    const training = readForm(this.#form);
    if (training === undefined || !this.#isAtRest) return;
    this.#training = training;
    this.#levels = levelsOf(training);
    this.#curve = undefined;
    this.#step = undefined;
    showInAddress(training);
    this.#panel.settle(this.#shown());
    this.#conclude();
    this.#show("idle");
    void this.#look();
  }

  #start(anew: boolean): void {
    if (!this.#form.reportValidity()) return;
    showInAddress(this.#training);
    this.#curve = undefined;
    this.#step = undefined;
    this.#questions.reset();
    this.#conclude();
    void this.#session.train(this.#training, anew).then(() => this.#look());
  }

  #hear(event: TrainingEvent, curve: MeanCurve): void {
    this.#curve = curve;
    switch (event.kind) {
      case "checkpoint-restored":
        this.#say("training.live.restored", { step: event.step });
        break;
      case "training-started":
        this.#began = { step: event.step, ms: performance.now() };
        if (event.step === 0) this.#say("training.live.training");
        break;
      case "step-done":
        this.#step = event;
        this.#progress(event);
        break;
      case "training-paused":
        // Where a checkpoint failed, that stays to be read.
        if (!this.#hasNoRoom) this.#say("training.live.paused", { step: event.step });
        break;
      case "training-resumed":
        // What was waited is no time of training.
        this.#began = { step: event.step, ms: performance.now() };
        this.#hasNoRoom = false;
        this.#say("training.live.training");
        break;
      case "checkpoint-failed":
        this.#hasNoRoom = true;
        this.#tell(failureInWords(event, this.#words));
        break;
      case "training-ended":
        this.#end(event);
        break;
      default:
        break;
    }
    if (event.kind === "training-paused" || event.kind === "training-ended")
      this.#panel.settle(this.#shown());
    else this.#panel.update(this.#shown());
  }

  #progress({ step, totalSteps, remainingSeconds }: StepDone): void {
    const now = performance.now();
    if (now - this.#told < TELL_MS) return;
    // The first updates are too few to say how long it takes.
    if (step - this.#began.step < 3) return;
    this.#told = now;
    // Said and not shown: the numbers stand there for those who see them.
    found(this.#page, "[data-status]").textContent = this.#words("training.live.progress", {
      step,
      steps: totalSteps,
      training: this.#words.loss(this.#curve?.last?.training ?? this.#step?.natsPerToken),
      heldOut: this.#words.loss(this.#curve?.heldOut),
      left: this.#words.time(remainingSeconds),
    });
  }

  #end({ step, reason }: Extract<TrainingEvent, { kind: "training-ended" }>): void {
    const seconds = (performance.now() - this.#began.ms) / 1000;
    const updates = step - this.#began.step;
    rememberSpeed(this.#training, updates, seconds);
    if (reason === "not-finite") this.#say("training.live.failed.notFinite", { step });
    else if (reason === "cancelled") this.#say("training.live.stopped", { step });
    else if (updates === 0) this.#say("training.live.done.again");
    else this.#say("training.live.done", { steps: step, time: this.#words.time(seconds) });
    if (reason === "completed") this.#conclude();
  }

  /** What the run shows, once it is done. */
  #conclude(): void {
    const ending = this.#curve?.ending;
    const section = found(this.#page, "[data-conclusion]");
    section.hidden = ending === undefined;
    if (ending === undefined) return;
    const levels = this.#levels;
    const key = `training.live.conclude.${concludeTraining(ending, levels)}` as const;
    found(section, "[data-conclusion-text]").textContent = this.#words(key, {
      training: this.#words.loss(ending),
      heldOut: this.#words.loss(this.#curve?.heldOut),
      entropy: this.#words.loss(levels.entropy),
      memorisation: this.#words.loss(levels.memorisation),
      lines: this.#training.lines,
    });
  }

  /** Looks at what this browser keeps, and offers to go on. */
  async #look(): Promise<void> {
    const training = this.#training;
    const [update, kept] = await Promise.all([this.#kept.lastUpdate(training), this.#kept.list()]);
    if (training !== this.#training) return;
    this.#keptUpdate = update;
    showKept(this.#page, kept, this.#words);
    this.#show(this.#state);
  }

  get #isAtRest(): boolean {
    return ["idle", "done", "stopped", "failed"].includes(this.#state);
  }

  #show(state: SessionState): void {
    this.#state = state;
    this.#page.dataset.state = state;
    const atRest = this.#isAtRest;
    found<HTMLFieldSetElement>(this.#page, "[data-settings]").disabled = !atRest;
    const goesOn = atRest && this.#keptUpdate !== undefined;
    const isDone = this.#keptUpdate === this.#training.steps;
    const hasModel = state === "done" || state === "stopped" || state === "paused";
    const shown = {
      start: atRest && !(state === "done" && isDone),
      anew: goesOn,
      pause: state === "training",
      resume: state === "paused",
      stop: ["fetching", "training", "paused"].includes(state),
    };
    for (const name of BUTTONS) found(this.#page, `[data-${name}]`).hidden = !shown[name];
    found(this.#page, "[data-start]").textContent = this.#startLabel(goesOn, isDone);
    found(this.#page, "[data-time]").textContent = atRest ? this.#prediction() : "";
    if (state === "preparing") {
      const threads = threadsFor(globalThis as BrowserGlobals);
      if (threads === 1) this.#say("training.live.preparing");
      else this.#say("training.live.preparing.threads", { threads });
    }
    if (state === "fetching") this.#told = 0;
    this.#questions.show(hasModel ? "model" : state === "training" ? "training" : "no-model");
  }

  #startLabel(goesOn: boolean, isDone: boolean): string {
    if (!goesOn) return found(this.#page, "[data-start]").dataset.start ?? "";
    return isDone
      ? this.#words("training.live.open")
      : this.#words("training.live.goOn", { step: this.#keptUpdate ?? 0 });
  }

  #prediction(): string {
    const seconds = predictSeconds(this.#training);
    return seconds === undefined
      ? this.#words("training.live.time.unknown")
      : this.#words("training.live.time.predicted", { time: this.#words.time(seconds) });
  }

  #shown(): Shown {
    return {
      training: this.#training,
      levels: this.#levels,
      curve: this.#curve,
      step: this.#step,
    };
  }

  #say(...said: Parameters<Words>): void {
    this.#tell(this.#words(...said));
  }

  #tell(text: string): void {
    found(this.#page, "[data-said]").textContent = text;
    found(this.#page, "[data-status]").textContent = text;
  }
}

const page = found(document, "[data-training]");
const missing = missingInBrowser(globalThis as BrowserGlobals);
if (missing === undefined) void new TrainingPage(page).open();
else {
  const unfit = found(page, "[data-unfit]");
  unfit.textContent = wordsOf(page)(`training.live.none.${missing}`);
  unfit.hidden = false;
}
