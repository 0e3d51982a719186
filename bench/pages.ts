/**
 * @file How many stored paper pages a second one core serves, and how long readers wait while runs follow one another.
 *
 * The real server (`engram serve`, its own process, embedded store) is bound to one core where `taskset` exists, the
 * readers run in this process. A page counts only if its status is 200 and its bytes are those of the page whose body
 * was looked at and holds the digest's last statement. Three loads: pages that may be kept, the same with every
 * answer made anew, and 50 readers while a run is started as soon as the last one has ended.
 *
 * Usage: `npm run bench -- pages [--seconds 5] [--json]`
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { brotliDecompressSync } from "node:zlib";
import { bundledRecords } from "@engram/paper";
import { startReplayServer } from "@engram/paper/testing";

const PAPER = "2405.08707";
/** Papers that runs are made of, each in turn: a run whose digest is stored already is as long as the first. */
const OTHERS = 200;
const BAR = { pagesPerSecond: 500, p99Ms: 100 };
const READERS = { load: 16, duringRuns: 50 };
const { values } = parseArgs({
  options: { seconds: { type: "string", default: "5" }, json: { type: "boolean", default: false } },
});
const milliseconds = Number(values.seconds) * 1000;

interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

function ask(
  agent: Agent,
  address: string,
  method = "GET",
  headers: Record<string, string> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      address,
      { agent, method, headers: { "accept-encoding": "br", ...headers } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts) }));
      },
    );
    asked.on("error", reject).end();
  });
}

async function startServer(
  home: string,
  arxiv: Readonly<Record<string, string>>,
): Promise<{ readonly address: string; readonly process: ChildProcess }> {
  const engram = [join(import.meta.dirname, "..", "engram"), "serve", "--port", "0"];
  const hasTaskset = spawnSync("taskset", ["--version"]).status === 0;
  const [command = "", ...rest] = hasTaskset ? ["taskset", "-c", "0", ...engram] : engram;
  const server = spawn(command, rest, {
    env: {
      ...process.env,
      ENGRAM_HOME: home,
      ...arxiv,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /https?:\/\/\S+/u.exec(line)?.[0];
    if (address !== undefined) return { address: address.replace(/\/$/u, ""), process: server };
  }
  throw new Error("the server did not start");
}

/** Readers that ask one after the other until the time is over; the waits in milliseconds, sorted. */
async function load(readers: number, isRight: (answer: Answer) => boolean, address: () => string) {
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const waits: number[] = [];
  let wrong = 0;
  const end = performance.now() + milliseconds;
  await Promise.all(
    Array.from({ length: readers }, async () => {
      while (performance.now() < end) {
        const started = performance.now();
        if (isRight(await ask(agent, address()))) waits.push(performance.now() - started);
        else wrong += 1;
      }
    }),
  );
  agent.destroy();
  waits.sort((a, b) => a - b);
  const at = (share: number): number =>
    Number((waits[Math.floor(share * (waits.length - 1))] ?? Number.NaN).toFixed(1));
  return {
    pagesPerSecond: Math.round((1000 * waits.length) / milliseconds),
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    wrong,
  };
}

const [bundled] = bundledRecords;
if (bundled === undefined) throw new Error("no record travels with the product");
// The same abstract under other ids, so that every run is a first one.
const others = Array.from({ length: OTHERS }, (_, turn) => ({
  ...bundled,
  id: `2601.${String(turn + 1).padStart(5, "0")}`,
}));
const arxiv = await startReplayServer({ records: [bundled, ...others] });
const home = mkdtempSync(join(tmpdir(), "engram-bench-"));
const { address, process: server } = await startServer(home, arxiv.environment);
try {
  const agent = new Agent({ keepAlive: true });
  const page = `${address}/${PAPER}`;
  await ask(agent, page);
  await run(agent, PAPER);
  const digest = JSON.parse(
    (await ask(agent, `${page}.json`, "GET", { "accept-encoding": "identity" })).body.toString(),
  ) as {
    levels: { low: { statements: { text: string }[] } };
  };
  const last = digest.levels.low.statements.at(-1)?.text ?? "";
  const first = await ask(agent, page);
  const words = brotliDecompressSync(first.body)
    .toString()
    .replace(/<[^>]*>/gu, "");
  if (
    first.status !== 200 ||
    last === "" ||
    (!words.includes(last.replace(/'/gu, "’").slice(0, 40)) && !words.includes(last.slice(0, 40)))
  )
    throw new Error("the page does not hold the digest's last statement");
  const same = ({ status, body }: Answer): boolean => status === 200 && body.equals(first.body);
  const kept = await load(READERS.load, same, () => page);
  let turn = 0;
  const nextTurn = (): number => {
    turn += 1;
    return turn;
  };
  const anew = await load(
    READERS.load,
    ({ status, body }) => status === 200 && Math.abs(body.length - first.body.length) < 200,
    () => `${page}?anew=${nextTurn()}&${"a".repeat(300)}`,
  );
  let runs = 0;
  let isOver = false;
  const running = (async () => {
    while (!isOver) {
      await run(agent, others[runs % OTHERS]?.id ?? PAPER);
      runs += 1;
    }
  })();
  const duringRuns = await load(
    READERS.duringRuns,
    ({ status }) => status === 200,
    () => page,
  );
  isOver = true;
  await running;
  const result = {
    kept,
    anew,
    duringRuns: { ...duringRuns, runs },
    pageBytes: first.body.length,
    bar: BAR,
    loadAverage: loadavg()[0],
  };
  if (values.json) console.log(JSON.stringify(result));
  else console.dir(result, { depth: null });

  async function run(through: Agent, paper: string): Promise<void> {
    const started = await ask(through, `${address}/api/papers/${paper}/digests`, "POST", {
      "accept-encoding": "identity",
      "content-type": "application/json",
    });
    const { runId } = JSON.parse(started.body.toString()) as { runId: string };
    for (;;) {
      const state = await ask(through, `${address}/api/runs/${runId}`, "GET", {
        "accept-encoding": "identity",
      });
      if (/"state":\s*"(?:done|failed|cancelled)"/u.test(state.body.toString())) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
} finally {
  server.kill();
  await arxiv.close();
  rmSync(home, { recursive: true, force: true });
}
