import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { input } from "../graph/leaf.ts";
import { compile } from "../onnx/compile.ts";
import { add } from "../ops/arithmetic.ts";
import { gather } from "../ops/gather.ts";
import { matmul } from "../ops/matmul.ts";
import { chooseRuntime, nodeRuntime, wasmRuntime } from "./node.ts";
import type { Feeds, Runtime } from "./runtime.ts";

const RUNTIMES: readonly [string, () => Promise<Runtime>][] = [
  ["the native binding", () => nodeRuntime({ threads: 1 })],
  ["WebAssembly", () => wasmRuntime({ threads: 1 })],
];

const a = input("a", [2, 2]);
const b = input("b", [2, 2]);
const sumAndProduct = { sum: add(a, b), product: matmul(a, b) };
const feeds = { a: Float32Array.of(1, 2, 3, 4), b: Float32Array.of(10, 20, 30, 40) };

test.each(RUNTIMES)("%s gives every output in an array of its own", async (_, start) => {
  const runtime = await start();
  using executable = await runtime.load(compile(sumAndProduct, { target: runtime.target }));
  expect(await executable.run(feeds)).toEqual({
    sum: Float32Array.of(11, 22, 33, 44),
    product: Float32Array.of(70, 100, 150, 220),
  });
});

test.each(RUNTIMES)(
  "%s fills the arrays it is given, in shared memory too, and returns them",
  async (_, start) => {
    const runtime = await start();
    using executable = await runtime.load(compile(sumAndProduct, { target: runtime.target }));
    const memory = new SharedArrayBuffer(64);
    const into = { product: new Float32Array(memory, 32, 4) };
    const { sum, product } = await executable.run(feeds, into);
    expect(product).toBe(into.product);
    expect([...new Float32Array(memory)]).toEqual([
      ...Array<number>(8).fill(0),
      70,
      100,
      150,
      220,
      ...Array<number>(4).fill(0),
    ]);
    expect(sum).toEqual(Float32Array.of(11, 22, 33, 44));
  },
);

test.each<[string, Feeds, Feeds, string]>([
  [
    "a missing input",
    { a: feeds.a },
    {},
    "input b: expected Float32Array of 4 (float32 [2, 2]), got nothing",
  ],
  ["a foreign input", { ...feeds, c: feeds.a }, {}, "input c: the program has no such input, only a, b"],
  [
    "an input that is too long",
    { ...feeds, b: new Float32Array(5) },
    {},
    "input b: expected Float32Array of 4",
  ],
  ["an input of another type", { ...feeds, b: new Float64Array(4) }, {}, "got Float64Array of 4"],
  ["a foreign output", feeds, { x: new Float32Array(4) }, "output x: the program has no such output"],
  [
    "an output that is too short",
    feeds,
    { sum: new Float32Array(3) },
    "output sum: expected Float32Array of 4",
  ],
])("%s is refused by name", async (_, fed, into, message) => {
  const runtime = await nodeRuntime({ threads: 1 });
  using executable = await runtime.load(compile(sumAndProduct));
  await expect(executable.run(fed, into)).rejects.toThrow(message);
  await expect(executable.run(fed, into)).rejects.toMatchObject({ name: "ShapeError" });
});

test.each(RUNTIMES)("%s does not run what was disposed", async (_, start) => {
  const runtime = await start();
  const executable = await runtime.load(compile(sumAndProduct));
  executable[Symbol.dispose]();
  executable[Symbol.dispose]();
  await expect(executable.run(feeds)).rejects.toThrow("was disposed");
});

test("a second run before the first has ended is refused, and the first ends well", async () => {
  const runtime = await nodeRuntime({ threads: 1 });
  using executable = await runtime.load(compile(sumAndProduct));
  const first = executable.run(feeds);
  await expect(executable.run(feeds)).rejects.toThrow("one at a time");
  expect((await first).sum).toEqual(Float32Array.of(11, 22, 33, 44));
});

test.each(RUNTIMES)(
  "%s names the operation in which a run failed, and can be used after it",
  async (_, start) => {
    const runtime = await start();
    const rows = gather(input("table", [3, 1]), input("ids", [2], "int32"));
    using executable = await runtime.load(compile({ rows }, { target: runtime.target }));
    const table = Float32Array.of(5, 6, 7);
    await expect(executable.run({ table, ids: Int32Array.of(1, 3) })).rejects.toMatchObject({
      name: "OutsideError",
      code: "runtime.run-failed",
      message: expect.stringContaining("at gather/Gather_"),
    });
    expect(await executable.run({ table, ids: Int32Array.of(1, 2) })).toEqual({
      rows: Float32Array.of(6, 7),
    });
  },
);

test.each(RUNTIMES)("%s refuses a truncated program", async (_, start) => {
  const program = compile(sumAndProduct);
  const truncated = { ...program, onnx: program.onnx.subarray(0, program.onnx.length - 7) };
  const runtime = await start();
  await expect(runtime.load(truncated)).rejects.toMatchObject({ code: "runtime.load-failed" });
});

test("threads that are no whole number of at least one are refused", async () => {
  await expect(nodeRuntime({ threads: 0 })).rejects.toThrow("at least 1, got 0");
  await expect(nodeRuntime({ threads: 1.5 })).rejects.toThrow("at least 1, got 1.5");
});

test("where there is a native binding, it is chosen, and says so", async () => {
  expect(await chooseRuntime({ threads: 2 })).toMatchObject({
    name: "onnxruntime-node 1.30.0 cpu",
    threads: 2,
    target: "onnxruntime-cpu",
  });
});

test.each(["nodeRuntime", "wasmRuntime"])(
  "after runs of %s, one of which fails, a process ends by itself and nothing was printed",
  (runtime) => {
    const program = `
    import { compile, gather, input } from "./packages/tensor/src/index.ts";
    import { ${runtime} } from "./packages/tensor/src/runtime/node.ts";
    const runtime = await ${runtime}({ threads: 2 });
    using executable = await runtime.load(compile({ y: gather(input("x", [1]), input("ids", [1], "int32")) }));
    await executable.run({ x: Float32Array.of(7), ids: Int32Array.of(9) }).catch(() => undefined);
    const { y } = await executable.run({ x: Float32Array.of(7), ids: Int32Array.of(0) });
    process.stdout.write(String(y));`;
    const child = spawnSync(process.execPath, ["--conditions=@engram/source", "--eval", program], {
      encoding: "utf8",
      timeout: 20_000,
    });
    expect(child).toMatchObject({ status: 0, signal: null, stdout: "7", stderr: "" });
  },
);

test("a profile of every operation is written where it is asked for, once the program is disposed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "engram-profile-"));
  try {
    const runtime = await nodeRuntime({ threads: 1, profilePrefix: join(folder, "step") });
    const executable = await runtime.load(compile(sumAndProduct));
    await executable.run(feeds);
    executable[Symbol.dispose]();
    const [file = ""] = readdirSync(folder);
    expect(file).toMatch(/^step.*\.json$/);
    const events: { name: string }[] = JSON.parse(readFileSync(join(folder, file), "utf8"));
    expect(events.map(({ name }) => name)).toEqual(expect.arrayContaining(["add/Add_0_kernel_time"]));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("replicas that start in the same second write a profile each", async () => {
  const folder = mkdtempSync(join(tmpdir(), "engram-profile-"));
  try {
    const runtime = await nodeRuntime({ threads: 3, profilePrefix: join(folder, "step") });
    const replicas = await runtime.loadReplicas?.(compile(sumAndProduct), 3);
    expect(replicas).toHaveLength(3);
    await Promise.all((replicas ?? []).map((replica) => replica.run(feeds)));
    for (const replica of replicas ?? []) replica[Symbol.dispose]();
    const isWhole = (name: string) => readFileSync(join(folder, name), "utf8").trimEnd().endsWith("]");
    const begins = () =>
      readdirSync(folder)
        .filter(isWhole)
        .map((name) => name.slice(0, "step-0".length))
        .sort();
    await expect.poll(begins).toEqual(["step-0", "step-1", "step-2"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
