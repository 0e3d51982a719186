import { expect, test } from "vitest";
import { parseRetryAfter } from "./retry-after.ts";

const now = new Date("2026-01-05T00:00:00Z");

test.each<[string | null, number | undefined]>([
  ["0", 0],
  ["120", 120_000],
  [" 7 ", 7000],
  ["Mon, 05 Jan 2026 00:01:00 GMT", 60_000],
  ["Monday, 05-Jan-26 00:00:30 GMT", 30_000],
  ["Sun, 04 Jan 2026 00:00:00 GMT", 0],
  [null, undefined],
  ["", undefined],
  ["soon", undefined],
  ["-5", undefined],
  ["1.5", undefined],
  ["2026-01-05", undefined],
  ["99999999999999999999", undefined],
])("Retry-After %j is %j milliseconds", (header, expected) => {
  expect(parseRetryAfter(header, now)).toBe(expected);
});
