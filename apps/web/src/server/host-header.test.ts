import { expect, test } from "vitest";
import { isHostAllowed, isLoopback } from "./host-header.ts";

test.each([
  ["localhost:3000", true, true],
  ["127.0.0.1", true, true],
  ["127.1.2.3:80", true, true],
  ["[::1]:3000", true, true],
  ["engram.localhost:3000", true, true],
  ["papers.example", true, false],
  ["127.0.0.1.evil.example", true, false],
  ["localhost.evil.example", true, false],
  ["papers.example", false, true],
  ["papers.example:443", false, true],
  ["papers.example/x", false, false],
  ["user@papers.example", false, false],
  ["papers.example:port", false, false],
  ["a b", false, false],
  ["", false, false],
  [undefined, false, false],
])("whether a server answers to %j (this machine alone: %j): %j", (header, loopbackOnly, allowed) => {
  expect(isHostAllowed(header, loopbackOnly)).toBe(allowed);
});

test.each([
  ["127.0.0.1", true],
  ["localhost", true],
  ["::1", true],
  ["0.0.0.0", false],
  ["::", false],
  ["192.168.0.2", false],
])("whether %s is this machine alone: %j", (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
