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
  ["POST", "/api/labs/2405.08707/C7/experiments", ["experiment"]],
  ["POST", "/api/labs/hep-th/9901001/%43%37/experiments/", ["experiment"]],
  ["POST", "/2405.08707/run/C7?/run", ["experiment"]],
  ["POST", "/fr/hep-th/9901001/run/C7?preset=quick&%2Frun=", ["experiment"]],
  ["POST", "/2405.08707/%72un?/run", ["experiment"]],
  ["POST", "/2405.08707/run/C7?preset=quick", ["experiment"]],
  ["POST", "/2405.08707/run/C7?/cancel&/start", ["experiment"]],
  ["POST", "/2405.08707/run/C7?/cancel", ["change"]],
  ["GET", "/2405.08707/run/C7?/run", []],
  ["DELETE", "/api/experiments/0123456789abcdef", ["change"]],
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
  ["GET", "/api/experiments/0123456789abcdef/events?after=3", true],
  ["GET", "/api/experiments/0123456789abcdef/loss.csv", false],
  ["GET", "/api/runs/run-1", false],
  ["POST", "/api/runs/run-1/events", false],
])("%s %s is a stream of events: %j", (method, address, expected) => {
  expect(isEventStream(method, address)).toBe(expected);
});
