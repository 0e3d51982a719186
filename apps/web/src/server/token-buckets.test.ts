import { expect, test } from "vitest";
import { createTokenBuckets } from "./token-buckets.ts";

function setUp(mostClients?: number) {
  let time = 0;
  const buckets = createTokenBuckets({ burst: 3, perMs: 1 / 1000 }, () => time, mostClients);
  const takes = (client: string, count: number) => Array.from({ length: count }, () => buckets.take(client));
  return { buckets, takes, pass: (ms: number) => (time += ms) };
}

test("a client may do three at once, and is then told how long to wait", () => {
  const { takes } = setUp();
  expect(takes("a", 5)).toEqual([0, 0, 0, 1000, 1000]);
  expect(takes("b", 1)).toEqual([0]);
});

test("whoever waits gets one more, and asking too early costs nothing", () => {
  const { takes, pass } = setUp();
  takes("a", 3);
  pass(600);
  expect(takes("a", 1)).toEqual([400]);
  pass(400);
  expect(takes("a", 2)).toEqual([0, 1000]);
  pass(1_000_000);
  expect(takes("a", 4)).toEqual([0, 0, 0, 1000]);
});

test("memory stays bounded, and the client that was seen least lately is the one that is forgotten", () => {
  const { buckets, takes } = setUp(2);
  takes("a", 3);
  takes("b", 3);
  takes("a", 1);
  takes("c", 1);
  expect(buckets.size).toBe(2);
  expect(takes("a", 1)).not.toEqual([0]);
  expect(takes("b", 1)).toEqual([0]);
});
