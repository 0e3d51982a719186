import { expect, test } from "vitest";
import { PrefixMemory } from "./prefix-memory.ts";

test("the longest beginning that was read before is found, and never the last token of the question", () => {
  const memory = new PrefixMemory<string>(3);
  expect(memory.find([1, 2, 3])).toBeUndefined();
  memory.add({ tokens: [1, 2, 3, 4], memory: "a" });
  memory.add({ tokens: [1, 2, 9, 9, 9], memory: "b" });
  expect(memory.find([1, 2, 3, 5])).toMatchObject({ memory: "a", length: 3 });
  expect(memory.find([1, 2, 9, 9])).toMatchObject({ memory: "b", length: 3 });
  expect(memory.find([1, 2, 3, 4])).toMatchObject({ memory: "a", length: 3 });
  expect(memory.find([7, 8])).toBeUndefined();
  expect(memory.find([1])).toBeUndefined();
});

test("no more is remembered than fits, and what was read longest ago goes first", () => {
  const memory = new PrefixMemory<string>(2);
  for (const [index, name] of ["a", "b", "c"].entries())
    memory.add({ tokens: [index, index, index], memory: name });
  expect(memory.find([0, 0, 0])).toBeUndefined();
  expect(memory.find([1, 1, 1])?.memory).toBe("b");
  memory.clear();
  expect(memory.find([2, 2, 2])).toBeUndefined();
});

test("what another one begins with takes no place of its own", () => {
  const memory = new PrefixMemory<string>(2);
  memory.add({ tokens: [5, 5], memory: "other" });
  memory.add({ tokens: [1, 2], memory: "short" });
  memory.add({ tokens: [1, 2, 3], memory: "long" });
  expect(memory.find([5, 5, 5])?.memory).toBe("other");
  expect(memory.find([1, 2, 4])?.memory).toBe("long");
});
