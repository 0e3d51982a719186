/** @file The page's side: trains in a web worker and counts the frames that the page can draw meanwhile. */
import { type TrainingEvent, type WebWorker, webTrainer } from "@engram/transformer";
import type { PageRequest } from "./worker.ts";

declare const Worker: new (address: URL, options: { readonly type: "module" }) => WebWorker;
declare function requestAnimationFrame(draw: (time: number) => void): void;

/** What a training looked like from the page. */
export interface PageReport {
  readonly events: readonly TrainingEvent[];
  /** Between frames, in milliseconds. */
  readonly frames: readonly number[];
  readonly error?: { readonly code?: string; readonly message: string };
  /** How many arrays of parameters the worker gave, afterwards. */
  readonly parameters: number;
}

function newTrainer() {
  return webTrainer(new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }));
}

/** Trains until the end, or until a step at which the worker is ended as if its tab was closed. */
async function trainOnPage(request: PageRequest, endAtStep?: number, watchMs = 0): Promise<PageReport> {
  const enough = new Promise((resolve) => setTimeout(resolve, watchMs));
  const trainer = newTrainer();
  const events: TrainingEvent[] = [];
  const watch = watchFrames();
  let error: PageReport["error"];
  let parameters = 0;
  try {
    for await (const event of trainer.start(request)) {
      events.push(event);
      if (event.kind === "step-done" && event.step === endAtStep) await trainer.close();
    }
    parameters = Object.keys((await trainer.parameters()) ?? {}).length;
  } catch (thrown) {
    const { code, message } = thrown as { code?: string; message: string };
    error = code === undefined ? { message } : { code, message };
  }
  await trainer.close();
  await enough;
  return { events, frames: watch(), parameters, ...(error === undefined ? {} : { error }) };
}

/** A second worker on the same checkpoints while the first trains. */
async function trainTwice(request: PageRequest): Promise<PageReport["error"]> {
  const first = newTrainer();
  const events = first.start(request);
  for (let next = await events.next(); next.done !== true; next = await events.next()) {
    if (next.value.kind === "step-done") break;
  }
  const { error } = await trainOnPage(request);
  await events.return();
  await first.close();
  return error;
}

function watchFrames(): () => number[] {
  const times: number[] = [];
  let isWatching = true;
  const draw = (time: number): void => {
    times.push(time);
    if (isWatching) requestAnimationFrame(draw);
  };
  requestAnimationFrame(draw);
  return () => {
    isWatching = false;
    return times.slice(1).map((time, index) => time - (times[index] ?? time));
  };
}

Object.assign(globalThis, { trainOnPage, trainTwice });
