import { expect, test } from "vitest";
import { isEventStream, kindsOf } from "./request-kind.ts";

test.each<[string, string, readonly string[]]>([
  ["GET", "/2405.08707", []],
  ["GET", "/2405.08707?/run", []],
  ["HEAD", "/api/papers/2405.08707/digests", []],
  ["POST", "/2405.08707?/run", ["run"]],
  ["POST", "/fr/2405.08707?x=1&%2Frun=", ["run"]],
  ["POST", "/2405.08707?/vote", ["vote"]],
  ["POST", "/2405.08707?/vote&/run", ["vote", "run"]],
  ["POST", "/2405.08707?correct=low-1&/correct", ["correction"]],
  ["POST", "/2405.08707?/cancel", ["change"]],
  ["POST", "/api/papers/hep-th/9901001/digests", ["run"]],
  ["POST", "/api/papers/2405.08707/%64igests", ["run"]],
  ["POST", "/api/digests/abc/votes", ["vote"]],
  ["POST", "/api/digests/abc/corrections/", ["correction"]],
  ["POST", "/fr/library/arxiv", ["arxiv"]],
  ["DELETE", "/api/runs/x", ["change"]],
  ["GET", "/api/admin/corrections", ["admin"]],
  ["POST", "/api/%61dmin/corrections/1", ["admin"]],
  ["POST", "/%", ["change"]],
])("%s %s counts as %j", (method, address, kinds) => {
  expect([...kindsOf(method, address)]).toEqual(kinds);
});

test.each([
  ["GET", "/api/runs/run-1/events", true],
  ["GET", "/api/runs/run-1/events?after=3", true],
  ["GET", "/api/runs/run-1/%65vents", true],
  ["GET", "/api/runs/run-1", false],
  ["POST", "/api/runs/run-1/events", false],
])("%s %s is a stream of events: %j", (method, address, expected) => {
  expect(isEventStream(method, address)).toBe(expected);
});
