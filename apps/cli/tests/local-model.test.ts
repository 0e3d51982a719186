/** @file Models of this machine in real processes, real threads and the real library, with a model of our own making. */
import { once } from "node:events";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fakeHub } from "../../../packages/models/src/local/testing/fake-hub.ts";
import { TINY_FILES } from "../../../packages/models/src/local/testing/temporary-store.ts";
import { writeTinyModel } from "../../../packages/models/src/local/testing/tiny-model.ts";
import { EngramProcess, runEngram } from "./engram-process.ts";

const SLOW = 60_000;
const NAME = "SmolLM2-135M-Instruct";
const WEIGHTS = "onnx/model_q4.onnx";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "engram-local-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test(
  "a model in its thread is loaded, answers and is put away; what it says of a text is shown only where it holds",
  async () => {
    const source = join(folder, "tiny");
    await writeTinyModel(source);
    const environment = { ENGRAM_HOME: join(folder, "home") };
    expect(await runEngram(["model", "pull", "tiny", "--from", source], environment)).toMatchObject({
      exit: 0,
    });
    const tested = await runEngram(["model", "test", "--json"], environment);
    expect(tested).toMatchObject({ exit: 0, signal: null, stderr: "" });
    expect(JSON.parse(tested.stdout)).toMatchObject({
      model: expect.stringMatching(/^tiny fp32 sha256:/) as unknown,
      tokens: { prompt: "user: Say in one short sentence why people read by lamplight.\nassistant: ".length },
    });
    const text = join(folder, "text.txt");
    await writeFile(
      text,
      "Dim lamps\n\nReading lamps use much power. We compare 40 readers under two lamps.",
    );
    const read = await runEngram(["read", text, "--writer", "local", "--level", "low"], environment);
    expect(read).toMatchObject({ exit: 0, signal: null });
    expect(read.stdout).toContain("40 readers");
    expect(read.stderr).toMatch(/^tiny fp32 sha256:[0-9a-f]{12}: of (\d+) statements 0 kept/m);
  },
  SLOW,
);

/** A hub that sends half of the weights and then nothing more, the first time. */
async function stallingHub(): Promise<{
  readonly server: Server;
  readonly asked: string[];
  readonly url: string;
}> {
  const hub = fakeHub("HuggingFaceTB/SmolLM2-135M-Instruct", TINY_FILES);
  let stalled = false;
  const server = createServer((request, response) => {
    void (async () => {
      const range = request.headers.range;
      const answer = await hub.fetch(
        `https://${large(request.url) ? "us.cdn.hf.co" : "hub.example.org"}${request.url ?? ""}`,
        {
          headers: range === undefined ? {} : { range },
        },
      );
      const body = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      if (large(request.url) && !stalled) {
        stalled = true;
        response.write(body.subarray(0, 600));
      } else response.end(body);
    })();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, asked: hub.asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function large(path: string | undefined): boolean {
  return path?.endsWith(WEIGHTS) === true;
}

test(
  "while one process pulls a model another one is told so, and after a kill -9 the next one goes on where it was",
  async () => {
    const { server, asked, url } = await stallingHub();
    const home = join(folder, "pulling");
    const environment = { ENGRAM_HOME: home, ENGRAM_MODEL_HUB_URL: url };
    const first = new EngramProcess(["model", "pull", NAME], environment);
    const part = join(home, "models", ".unfinished", NAME, `${WEIGHTS}.part`);
    for (;;) {
      const size = (await stat(part).catch(() => undefined))?.size ?? 0;
      if (size === 600) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const second = await runEngram(["model", "pull", NAME], environment);
    expect(second).toMatchObject({
      exit: 3,
      stderr: expect.stringContaining(`Another process (${first.child.pid}) is pulling`) as unknown,
    });
    first.child.kill("SIGKILL");
    await first.ended;
    const third = await runEngram(["model", "pull", NAME], environment);
    expect(third).toMatchObject({ exit: 0, signal: null });
    expect(asked.at(-1)).toMatch(/ bytes=600-$/);
    expect(await readFile(join(home, "models", NAME, WEIGHTS), "utf8")).toBe(TINY_FILES[WEIGHTS]);
    server.closeAllConnections();
    server.close();
  },
  SLOW,
);
