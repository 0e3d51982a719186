/** @file The button that lets a model in this tab word Low. Nothing is fetched before it is pressed. */
import type { TabKey, TabWords } from "#lib/tab-wording.ts";
import { found } from "../training/found.ts";
import { addRefused, sentencesOfLow, showWorded } from "./show-settled.ts";
import type { SettledStatement, WordingEvent, WordingRequest } from "./wording-events.ts";

type Fill = Readonly<Record<string, string | number>>;

class TabWording {
  readonly #section: HTMLElement;
  readonly #words: TabWords;
  readonly #request: WordingRequest;
  readonly #sentences = sentencesOfLow(document);
  readonly #numbers = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 0 });
  #worker: Worker | undefined;
  #started = 0;
  #total = 0;
  #settled = 0;
  #kept = 0;

  constructor(section: HTMLElement) {
    this.#section = section;
    this.#words = JSON.parse(section.dataset.words ?? "{}") as TabWords;
    this.#request = JSON.parse(section.dataset.request ?? "{}") as WordingRequest;
  }

  open(): void {
    found(this.#section, "[data-start]").addEventListener("click", () => this.#start());
    found(this.#section, "[data-stop]").addEventListener("click", () => {
      this.#end("stopped");
      this.#say("tab.cancelled");
    });
    this.#section.hidden = false;
  }

  #start(): void {
    this.#started = performance.now();
    this.#settled = 0;
    this.#kept = 0;
    found(this.#section, "[data-refused-list]").replaceChildren();
    found(this.#section, "[data-refused]").hidden = true;
    this.#show("running");
    const worker = new Worker(this.#section.dataset.worker ?? "", { type: "module" });
    this.#worker = worker;
    worker.addEventListener("message", ({ data }: MessageEvent<WordingEvent>) => this.#hear(data));
    // A script that did not come has no message; a fault of ours in it has one.
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      this.#fail(event.message === "" || event.message === undefined ? "network" : "fault", event.message);
    });
    worker.postMessage(this.#request);
  }

  #hear(event: WordingEvent): void {
    switch (event.kind) {
      case "fetched":
        this.#progress(event.bytes / event.totalBytes);
        this.#tell(this.#fill("tab.fetching", { done: event.bytes / 1e6, total: event.totalBytes / 1e6 }));
        break;
      case "loading":
        this.#progress(undefined);
        this.#say("tab.loading");
        break;
      case "loaded":
        this.#total = event.statements;
        this.#section.dataset.loadMs = String(Math.round(event.loadMs));
        this.#section.dataset.threads = String(event.threads);
        this.#next();
        break;
      case "settled":
        this.#settle(event.statement);
        break;
      case "done":
        this.#section.dataset.tokensPerSecond = ((1000 * event.tokens) / Math.max(1, event.wholeMs)).toFixed(
          2,
        );
        this.#finish(event.asked);
        break;
      case "failed":
        this.#fail(event.code, event.fact);
        break;
    }
  }

  #settle(statement: SettledStatement): void {
    const sentence = this.#sentences[statement.index];
    if (sentence === undefined) throw new Error(`the page must show statement ${statement.index} of Low`);
    if (statement.text !== undefined) {
      this.#kept += 1;
      showWorded(sentence, statement.text, this.#fill("tab.model", { model: this.#request.model.shown }));
    }
    if (statement.rejected !== undefined) {
      const words = { wrote: this.#words["tab.wrote"], shown: this.#words["tab.shown"] };
      addRefused(found(this.#section, "[data-refused-list]"), statement, sentence, words);
      found(this.#section, "[data-refused]").hidden = false;
    }
    this.#settled += 1;
    this.#next();
  }

  #next(): void {
    const number = Math.min(this.#settled + 1, this.#total);
    this.#progress(this.#total === 0 ? undefined : this.#settled / this.#total);
    this.#say("tab.writing", { number, total: this.#total });
  }

  #finish(asked: number): void {
    this.#end("done");
    const time = this.#time((performance.now() - this.#started) / 1000);
    const facts = { time, kept: this.#kept, total: asked };
    this.#say(this.#kept === 0 ? "tab.done.none" : "tab.done", facts);
  }

  #fail(code: Extract<WordingEvent, { kind: "failed" }>["code"], fact: string): void {
    this.#end("failed");
    if (code === "fault") this.#say("tab.failed", { reason: fact });
    else this.#say(`tab.failed.${code}`, { file: fact });
  }

  #end(state: "done" | "stopped" | "failed"): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#show(state);
  }

  #show(state: "running" | "done" | "stopped" | "failed"): void {
    const isRunning = state === "running";
    this.#section.dataset.state = state;
    const [start, stop] = [found(this.#section, "[data-start]"), found(this.#section, "[data-stop]")];
    const hadFocus = [start, stop].includes(document.activeElement as HTMLElement);
    start.hidden = isRunning;
    stop.hidden = !isRunning;
    if (hadFocus) (isRunning ? stop : start).focus();
    found(this.#section, "[data-progress]").hidden = !isRunning;
  }

  #progress(share: number | undefined): void {
    const bar = found<HTMLProgressElement>(this.#section, "[data-progress]");
    if (share === undefined) bar.removeAttribute("value");
    else bar.value = share;
  }

  #time(seconds: number): string {
    const whole = Math.max(1, Math.round(seconds));
    return whole < 60
      ? this.#fill("tab.seconds", { seconds: whole })
      : this.#fill("tab.minutes", { minutes: Math.floor(whole / 60), seconds: whole % 60 });
  }

  #fill(key: TabKey, values: Fill = {}): string {
    return this.#words[key].replace(/\{(\w+)\}/g, (_place, name: string) => {
      const value = values[name] ?? "";
      return typeof value === "number" ? this.#numbers.format(value) : value;
    });
  }

  #say(key: TabKey, values: Fill = {}): void {
    this.#tell(this.#fill(key, values));
  }

  #tell(text: string): void {
    found(this.#section, "[data-said]").textContent = text;
  }
}

const section = document.querySelector<HTMLElement>("[data-tab-wording]");
if (section !== null && typeof Worker === "function") new TabWording(section).open();
