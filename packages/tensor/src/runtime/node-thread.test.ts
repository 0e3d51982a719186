import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startNodeThread } from "./node-thread.ts";

const ANSWERS = `
const { parentPort } = require("node:worker_threads");
parentPort.onmessage = ({ data }) => {
  new Int32Array(data.memory)[0] = data.value;
  parentPort.postMessage("started");
};
`;

test("a thread has started when its script has taken the data and answered", async () => {
  const memory = new SharedArrayBuffer(4);
  const thread = await startNodeThread(ANSWERS, { memory, value: 42 });
  expect(new Int32Array(memory)[0]).toBe(42);
  thread.stop();
});

test.each([
  ["throws", "throw new Error('no such thing')", "no such thing"],
  ["ends without an answer", "process.exit(3)", "ended at once (exit code 3)"],
])("a script that %s is no thread", async (_, script, message) => {
  await expect(startNodeThread(script, {})).rejects.toThrow(message);
});

test("a thread that nobody stops does not keep the process alive", () => {
  const source = `
    import { startNodeThread } from ${JSON.stringify(join(import.meta.dirname, "node-thread.ts"))};
    await startNodeThread(${JSON.stringify(`${ANSWERS};setInterval(() => {}, 1000)`)}, { memory: new ArrayBuffer(4), value: 1 });
    console.log("started");
  `;
  const { stdout, status } = spawnSync(process.execPath, ["--input-type=module", "--eval", source], {
    encoding: "utf8",
    timeout: 20_000,
  });
  expect({ stdout, status }).toEqual({ stdout: "started\n", status: 0 });
});
