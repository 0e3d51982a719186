import { expect, test } from "vitest";
import { createExperimentLimit } from "./experiment-limit.ts";

const HOUR_MS = 3_600_000;

function setUp(settings = {}) {
  let time = 0;
  const limit = createExperimentLimit(settings, () => time);
  return { limit, pass: (ms: number) => (time += ms) };
}

test("by default it is ten experiments a day of five minutes each", () => {
  const { limit } = setUp();
  expect(limit.seconds).toBe(300);
  for (let start = 0; start < 10; start += 1) expect(limit.takeStart("ada")).toBe(0);
  expect(limit.takeStart("ada")).toBe(8640);
});

test("starts come back evenly over the day, to each client alone, and one that came to nothing at once", () => {
  const { limit, pass } = setUp({ perDay: 2, minutes: 7 });
  expect(limit.seconds).toBe(420);
  expect([limit.takeStart("ada"), limit.takeStart("ada"), limit.takeStart("ada")]).toEqual([0, 0, 43_200]);
  expect(limit.takeStart("bob")).toBe(0);
  limit.giveBackStart("ada");
  expect([limit.takeStart("ada"), limit.takeStart("ada")]).toEqual([0, 43_200]);
  pass(11 * HOUR_MS - 1);
  // A token is counted in fractions: a millisecond more makes none of the seconds differ.
  expect(limit.takeStart("ada")).toBe(3601);
  pass(HOUR_MS + 2);
  expect(limit.takeStart("ada")).toBe(0);
});

test("nobody has more starts for giving back what they did not take", () => {
  const { limit } = setUp({ perDay: 1 });
  limit.giveBackStart("ada");
  expect(limit.takeStart("ada")).toBe(0);
  limit.giveBackStart("ada");
  limit.giveBackStart("ada");
  expect([limit.takeStart("ada"), limit.takeStart("ada") > 0]).toEqual([0, true]);
});

test("an experiment is of who began it last, and of nobody where that is not known", () => {
  const { limit } = setUp();
  limit.noteStart("x", "ada");
  expect([limit.mayCancel("x", "ada"), limit.mayCancel("x", "bob")]).toEqual([true, false]);
  limit.noteStart("x", "bob");
  expect([limit.mayCancel("x", "ada"), limit.mayCancel("x", "bob")]).toEqual([false, true]);
  expect(limit.mayCancel("y", "ada")).toBe(false);
});

test("an experiment that is begun again counts among the last", () => {
  const { limit } = setUp();
  for (let id = 0; id < 1000; id += 1) limit.noteStart(String(id), "ada");
  limit.noteStart("0", "ada");
  limit.noteStart("1000", "ada");
  expect([limit.mayCancel("0", "ada"), limit.mayCancel("1", "ada")]).toEqual([true, false]);
});

test("of a thousand experiments the last are known", () => {
  const { limit } = setUp();
  for (let id = 0; id <= 1000; id += 1) limit.noteStart(String(id), "ada");
  expect([limit.mayCancel("0", "ada"), limit.mayCancel("1", "ada")]).toEqual([false, true]);
});
