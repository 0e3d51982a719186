import { OutsideError } from "@engram/paper";
import { expect, test } from "vitest";
import { type LogLine, logTo, withoutTold } from "./log.ts";
import { testSurroundings } from "./testing/test-surroundings.ts";

function logged(line: LogLine, debug = false): string {
  const { stderr, written, now } = testSurroundings();
  logTo(stderr, { debug, now })(line);
  return written.stderr;
}

const timeout = new OutsideError("network.timeout", { retryable: true, cause: new TypeError("socket") });

test("a line has time, level, event and facts, on one line whatever the facts hold", () => {
  const facts = { host: "a\nb", status: 503 };
  expect(logged({ level: "warn", event: "source-busy", errorId: "e-1", facts })).toBe(
    '2026-11-22T12:00:00.000Z warn source-busy errorId="e-1" host="a\\nb" status=503\n',
  );
});

test("what only matters to whoever looks for an error is logged for --debug", () => {
  expect(logged({ level: "info", event: "run-done" })).toBe("");
  expect(logged({ level: "info", event: "run-done" }, true)).toContain("info run-done");
});

test("the world's errors are told by code and cause, ours with their stack, and others as they are", () => {
  const outside = logged({ level: "warn", event: "x", error: timeout });
  expect(outside).toMatch(/x OutsideError network\.timeout\ncaused by TypeError: socket\n +at /);
  expect(logged({ level: "warn", event: "x", error: timeout }, true)).toMatch(/network\.timeout\n +at /);
  expect(logged({ level: "error", event: "x", error: { message: "m", deep: { a: 1 } } })).toContain(
    "x { message: 'm', deep: { a: 1 } }",
  );
});

test("a command's log leaves out why the world failed a run, and keeps our mistakes and everything else", () => {
  const kept: string[] = [];
  const log = withoutTold(({ event, error }) => kept.push(`${event} ${String(error)}`));
  for (const event of ["run-tried-again", "run-failed", "job-queue-failed"])
    for (const error of [timeout, new TypeError("our mistake")]) log({ level: "warn", event, error });
  expect(kept).toEqual([
    "run-tried-again TypeError: our mistake",
    "run-failed TypeError: our mistake",
    `job-queue-failed ${String(timeout)}`,
    "job-queue-failed TypeError: our mistake",
  ]);
});
