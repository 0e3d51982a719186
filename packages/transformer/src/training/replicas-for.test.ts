import { expect, test } from "vitest";
import { replicasFor } from "./replicas-for.ts";

const runtime = { threads: 2, loadReplicas: () => Promise.resolve([]) };
const model = (parameters: number) => ({
  parameters: [{ name: "w", shape: [parameters], decay: true, initial: { kind: "zeros" } as const }],
});
const shape = { batch: 32, context: 64 };

test("a batch of a model of some millions is trained on in two parts", () => {
  expect(replicasFor(model(5e6), runtime, shape)).toBe(2);
  expect(replicasFor(model(19e6), runtime, { batch: 16, context: 64 })).toBe(2);
});

test.each<[string, () => number]>([
  ["a small model", () => replicasFor(model(5e4), runtime, shape)],
  [
    "many parameters for few tokens, as in GPT-2",
    () => replicasFor(model(124e6), runtime, { batch: 2, context: 128 }),
  ],
  ["an odd batch", () => replicasFor(model(5e6), runtime, { batch: 33, context: 64 })],
  ["packed documents", () => replicasFor(model(5e6), runtime, { ...shape, segments: true })],
  ["micro-batches", () => replicasFor(model(5e6), runtime, shape, 2)],
  ["one thread", () => replicasFor(model(5e6), { ...runtime, threads: 1 }, shape)],
  ["a runtime without replicas", () => replicasFor(model(5e6), { threads: 2 }, shape)],
])("%s is trained on whole", (_, replicas) => {
  expect(replicas()).toBe(1);
});
