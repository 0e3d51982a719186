import type { Experiment, ExperimentRunner, RecordedClaim, RunState } from "@engram/lab";
import { diceLab } from "@engram/lab/testing";
import { expect, test } from "vitest";
import { requestState } from "./request-state.ts";

const ID = "0123456789abcdef";
const [claim] = diceLab().claims;
if (claim === undefined) throw new Error("the lab must have a claim");
const experiment = { id: ID } as Experiment;
const nothing: RecordedClaim = { claim, experiments: [], unfinished: [], refused: [] };
const recorded: RecordedClaim = { ...nothing, experiments: [experiment] };
const refused: RecordedClaim = {
  ...nothing,
  refused: [{ id: ID, error: { code: "experiment.bad-record", id: ID } }],
};

const after = (run: RunState | undefined, known = nothing, isBegun = false) => {
  const runner = { stateOf: () => run } as unknown as ExperimentRunner;
  return requestState({ runner }, known, ID, isBegun).kind;
};

test("what runs or waits is told before what is recorded, and what is recorded before how its run ended", () => {
  expect(after({ kind: "queued", ahead: 1 }, recorded)).toBe("queued");
  expect(after({ kind: "running", part: "one", fraction: 0, rows: {} }, refused)).toBe("running");
  expect(after({ kind: "finished" }, recorded)).toBe("recorded");
  expect(after({ kind: "cancelled" }, recorded, true)).toBe("recorded");
});

test("a record that was changed is refused, and shown as nothing else", () => {
  expect(after(undefined, refused)).toBe("refused");
  expect(after(undefined, refused, true)).toBe("refused");
});

test("what was begun and did not end can be gone on with, however it stopped", () => {
  expect(after(undefined, nothing, true)).toBe("interrupted");
  expect(after({ kind: "cancelled" }, nothing, true)).toBe("interrupted");
  expect(after({ kind: "failed", error: { code: "runtime.missing" } }, nothing, true)).toBe("interrupted");
});

test("a run that failed before it began has failed; one that was cancelled before it began was never run", () => {
  expect(after({ kind: "failed", error: { code: "runtime.missing" } })).toBe("failed");
  expect(after({ kind: "cancelled" })).toBe("none");
  expect(after(undefined)).toBe("none");
});
