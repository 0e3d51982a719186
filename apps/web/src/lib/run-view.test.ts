import type { RunEvent, StoredRunEvent } from "@engram/library";
import { expect, test } from "vitest";
import { sampleTldr } from "../../tests/sample-paper.ts";
import { plainText } from "./rich-text.ts";
import { viewRun } from "./run-view.ts";

const numbered = (events: readonly RunEvent[]): StoredRunEvent[] =>
  events.map((event, index) => ({ id: index + 1, at: "2026-11-22T12:00:00Z", event }));
const step = (name: Extract<RunEvent, { type: "step" }>["step"], state: "started" | "done"): RunEvent => ({
  type: "step",
  step: name,
  state,
});
const tldr: RunEvent = {
  type: "statement",
  part: { kind: "statement", place: "tldr", statement: sampleTldr() },
};
const high: RunEvent = {
  type: "statement",
  part: { kind: "statement", place: "high", statement: sampleTldr() },
};
const keyPoint: RunEvent = {
  type: "statement",
  part: { kind: "key-point", keyPoint: { role: "finding", statement: sampleTldr() } },
};

test("a run that has told nothing has all its steps before it", () => {
  const view = viewRun([], "en");
  expect(view.steps.map(({ state }) => state)).toEqual(Array(8).fill("waiting"));
  expect(view.lastEventId).toBe(0);
  expect(view.content.tldr).toBeNull();
});

test("steps stand in their order whatever the order of the events, each in its last state", () => {
  const view = viewRun(
    numbered([step("metadata", "started"), step("metadata", "done"), step("text", "started")]),
    "en",
  );
  expect(view.steps.slice(0, 4)).toEqual([
    { step: "metadata", state: "done" },
    { step: "licence", state: "waiting" },
    { step: "text", state: "started" },
    { step: "split", state: "waiting" },
  ]);
  expect(view.lastEventId).toBe(3);
});

test("sentences are shown as they come, and point to the passage of High once that is there", () => {
  const { content } = viewRun(numbered([tldr, high, keyPoint]), "en");
  expect(content.tldr?.passages).toEqual([{ id: "passage-1", number: 1 }]);
  expect(content.high.passages).toHaveLength(1);
  expect(content.keyPoints).toHaveLength(1);
  expect(content.otherPassages).toEqual([]);
});

test("a run that was tried again begins its steps anew and shows what it has told", () => {
  const first = [step("metadata", "done"), step("write", "started"), tldr, keyPoint];
  const view = viewRun(numbered([...first, step("metadata", "started"), high]), "en");
  expect(view.steps[0]).toEqual({ step: "metadata", state: "started" });
  expect(view.steps.find(({ step: name }) => name === "write")?.state).toBe("waiting");
  expect(view.content.tldr).not.toBeNull();
  expect(view.content.keyPoints).toHaveLength(1);
  expect(view.content.high.passages).toHaveLength(1);
});

test("what a second attempt says otherwise stands in the place of what the first said, and only once", () => {
  const statement = (text: string): RunEvent => ({
    type: "statement",
    part: { kind: "statement", place: "low", statement: { ...sampleTldr(), text } },
  });
  const again = [step("metadata", "started"), statement("Otherwise."), statement("More.")];
  const view = viewRun(numbered([step("metadata", "done"), statement("First."), ...again]), "en");
  const [, low] = view.content.levels;
  expect(low?.statements.map(({ text }) => plainText(text))).toEqual(["Otherwise.", "More."]);
});

test("a failure is kept with its code", () => {
  const view = viewRun(numbered([{ type: "failed", code: "source.busy", retryable: true }]), "en");
  expect(view.failure).toMatchObject({ code: "source.busy", retryable: true });
});

test("a run has ended with its last event, and not before", () => {
  expect(viewRun(numbered([step("store", "started")]), "en").hasEnded).toBe(false);
  const ends: readonly RunEvent[] = [
    { type: "done", contentHash: "0" },
    { type: "failed", code: "run.failed", retryable: false },
    { type: "cancelled" },
  ];
  for (const end of ends) expect(viewRun(numbered([step("store", "done"), end]), "en").hasEnded).toBe(true);
});
