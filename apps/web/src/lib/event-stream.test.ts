import type { RunEvent, StoredRunEvent } from "@engram/library";
import { expect, test } from "vitest";
import { eventStream, formatEvent } from "./event-stream.ts";

const at = "2026-11-22T12:00:00Z";
const stored = (id: number, event: RunEvent): StoredRunEvent => ({ id, at, event });
const step = stored(1, { type: "step", step: "metadata", state: "started" });
const done = stored(2, { type: "done", contentHash: "abc" });

async function* giving(...events: readonly StoredRunEvent[]): AsyncGenerator<StoredRunEvent> {
  yield* events;
}

/** Gives its events, then waits until its reader or the server leaves, as a run does that takes long. */
const waitingAfter = (...events: readonly StoredRunEvent[]) =>
  async function* (signal: AbortSignal): AsyncGenerator<StoredRunEvent> {
    yield* events;
    await new Promise<void>((_resolve, reject) => {
      signal.addEventListener("abort", () => reject(new DOMException("left", "AbortError")));
    });
  };

const read = (stream: ReadableStream<Uint8Array>): Promise<string> => new Response(stream).text();
const never = new AbortController().signal;

test("an event carries its id, its name and its facts, on one line each", () => {
  expect(formatEvent(done)).toBe(`id: 2\nevent: done\ndata: {"at":"${at}","contentHash":"abc"}\n\n`);
});

test("line breaks inside an event cannot end it early", () => {
  const failed = stored(3, { type: "failed", code: "x\n\nevent: done", retryable: false });
  expect(formatEvent(failed).split("\n\n")).toHaveLength(2);
});

test("a stream gives the events in order and ends with the run, though more could be waited for", async () => {
  const text = await read(eventStream(waitingAfter(step, done), never));
  expect(text).toBe(`retry: 1000\n\n${formatEvent(step)}${formatEvent(done)}`);
});

test("a stream ends when its events end", async () => {
  expect(await read(eventStream(() => giving(step), never))).toContain("event: step");
});

test("while nothing happens the connection is kept alive by comments", async () => {
  const closing = new AbortController();
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of eventStream(waitingAfter(step), closing.signal, 5)) {
    text += decoder.decode(chunk);
    if (text.endsWith(": still here\n\n".repeat(3))) closing.abort();
  }
  expect(text.startsWith(`retry: 1000\n\n${formatEvent(step)}: still here\n\n`)).toBe(true);
});

test("a closing server ends the stream at once and without an error", async () => {
  const closing = new AbortController();
  const reading = read(eventStream(waitingAfter(step), closing.signal));
  const begin = performance.now();
  setTimeout(() => closing.abort(), 10);
  expect(await reading).toContain("event: step");
  expect(performance.now() - begin).toBeLessThan(1000);
});

test("a reader who leaves tells the run's follower to stop", async () => {
  let stopped = false;
  const stream = eventStream(async function* (signal) {
    signal.addEventListener("abort", () => {
      stopped = true;
    });
    yield* giving(step);
  }, never);
  const reader = stream.getReader();
  await reader.read();
  await reader.cancel();
  expect(stopped).toBe(true);
});

test("a store that fails breaks the stream, so that the reader connects again", async () => {
  const stream = eventStream(async function* () {
    yield* giving(step);
    throw new Error("the store failed");
  }, never);
  await expect(read(stream)).rejects.toThrow();
});
