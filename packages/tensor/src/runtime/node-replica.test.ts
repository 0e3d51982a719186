import { expect, test } from "vitest";
import { input } from "../graph/leaf.ts";
import { compile } from "../onnx/compile.ts";
import { add } from "../ops/arithmetic.ts";
import { gather } from "../ops/gather.ts";
import { startReplicas } from "./node-replica.ts";

const sum = compile({ sum: add(input("a", [2]), input("b", [2])) });
const feeds = { a: Float32Array.of(1, 2), b: Float32Array.of(10, 20) };

test("replicas run at the same time, each on what it is fed", async () => {
  const replicas = await startReplicas(sum, { count: 2, threads: 1 });
  const runs = replicas.map((replica, index) => replica.run({ ...feeds, a: Float32Array.of(index, 2) }));
  expect((await Promise.all(runs)).map((outputs) => [...outputs.sum])).toEqual([
    [10, 22],
    [11, 22],
  ]);
  for (const replica of replicas) replica[Symbol.dispose]();
});

test("shared arrays are read and filled where they are, also when others take their place", async () => {
  const [replica] = await startReplicas(sum, { count: 1, threads: 1 });
  using executable = replica;
  const shared = () => new Float32Array(new SharedArrayBuffer(8));
  const [a, into, other] = [shared(), shared(), shared()];
  for (const [value, target] of [
    [1, into],
    [2, into],
    [3, other],
  ] as const) {
    a.fill(value);
    const outputs = await executable.run({ a, b: feeds.b }, { sum: target });
    expect(outputs.sum).toBe(target);
    expect([...target]).toEqual([10 + value, 20 + value]);
  }
  expect([...into]).toEqual([12, 22]);
});

test("an array of the caller's own is filled", async () => {
  const [replica] = await startReplicas(sum, { count: 1, threads: 1 });
  using executable = replica;
  const into = { sum: new Float32Array(2) };
  const outputs = await executable.run(feeds, into);
  expect(outputs.sum).toBe(into.sum);
  expect([...into.sum]).toEqual([11, 22]);
});

test("a run that fails says in which operation, and the next one works", async () => {
  const rows = compile({ rows: gather(input("table", [3, 1]), input("ids", [1], "int32")) });
  const [replica] = await startReplicas(rows, { count: 1, threads: 1 });
  using executable = replica;
  const table = Float32Array.of(5, 6, 7);
  await expect(executable.run({ table, ids: Int32Array.of(3) })).rejects.toMatchObject({
    name: "OutsideError",
    code: "runtime.run-failed",
    message: expect.stringContaining("gather/"),
  });
  expect([...(await executable.run({ table, ids: Int32Array.of(2) })).rows]).toEqual([7]);
});

test("a program that is none is refused when replicas are loaded", async () => {
  const foreign = { ...sum, onnx: Uint8Array.of(1, 2, 3) };
  await expect(startReplicas(foreign, { count: 2, threads: 1 })).rejects.toMatchObject({
    code: "runtime.load-failed",
  });
});

test("a replica refuses wrong feeds, a second run at once, and runs after its end", async () => {
  const [replica] = await startReplicas(sum, { count: 1, threads: 1 });
  if (replica === undefined) throw new Error("one replica was asked for");
  await expect(replica.run({ a: feeds.a })).rejects.toThrow("input b: expected Float32Array of 2");
  const first = replica.run(feeds);
  await expect(replica.run(feeds)).rejects.toThrow("one at a time");
  expect(() => replica[Symbol.dispose]()).toThrow("under way");
  await first;
  replica[Symbol.dispose]();
  replica[Symbol.dispose]();
  await expect(replica.run(feeds)).rejects.toThrow("was disposed");
});
