/**
 * @file Training in a real Chromium: our step (ONNX Runtime as WebAssembly, threads, in a web worker) against
 * TensorFlow.js in the same browser, 4 layers of width 128; and ours in the browser against ours in Node, whose 20 losses
 * agree within 1e-4 when both train on the whole batch at once (Node's two halves add in another order, and are said beside
 * it). TensorFlow.js runs on the faster of its backends wasm and webgl, tried first.
 *
 * `npm run bench -- browser-training --peers FOLDER [--pairs 5] [--steps 10] [--threads 2]`
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type BrowserSession, openBrowserSession } from "./browser-session.ts";
import { startLineProcess } from "./line-process.ts";
import { assertLossesAgree, COMPARED_STEPS } from "./loss-agreement.ts";
import { formatNumber, formatRatio, median, pairedRatio } from "./paired-ratio.ts";
import { writeTrainingProblem } from "./training-folder.ts";
import { SHAPES } from "./training-problem.ts";
import { writeResult } from "./write-result.ts";

const BAR = 3;
const WARM_UP = 2;
const NODE_TOLERANCE = 1e-4;
const PEER_TOLERANCE = 1e-3;
const INSTALL = "npm install --ignore-scripts @tensorflow/tfjs@4.22.0 @tensorflow/tfjs-backend-wasm@4.22.0";
const { values } = parseArgs({
  options: {
    peers: { type: "string", default: "" },
    pairs: { type: "string", default: "5" },
    steps: { type: "string", default: "10" },
    threads: { type: "string", default: "2" },
  },
});
if (!existsSync(join(values.peers, "node_modules", "@tensorflow"))) {
  console.error(`--peers names a folder outside of the repository with the peers in it: ${INSTALL}`);
  process.exit(2);
}
const shape = SHAPES.w128;
const steps = WARM_UP + Number(values.steps);

interface Trained {
  readonly losses: readonly number[];
  readonly medianMs: number;
}

async function train(
  session: BrowserSession,
  worker: string,
  settings: Readonly<Record<string, unknown>>,
  count: number,
): Promise<Trained> {
  const trainer = await session.start(worker, settings);
  const { losses, stepMs } = await trainer.train(count);
  await trainer.stop();
  return { losses, medianMs: median(stepMs.slice(WARM_UP)) };
}

const ours = (session: BrowserSession, count: number, provider = "wasm"): Promise<Trained> =>
  train(session, "browser-own-worker.ts", { provider, threads: Number(values.threads) }, count);
const tfjs = (session: BrowserSession, backend: string, count: number): Promise<Trained> =>
  train(session, "tfjs-worker.js", { backend }, count);

async function inNode(folder: string, ...more: readonly string[]): Promise<readonly number[]> {
  const script = join(import.meta.dirname, "training-own-process.ts");
  const args = ["--conditions=@engram/source", script, folder, "--threads", values.threads, ...more];
  const child = await startLineProcess(process.execPath, args);
  const { losses } = (await child.ask({ steps: COMPARED_STEPS })) as { readonly losses: number[] };
  await child.stop();
  return losses;
}

/** TensorFlow.js's backends by the time of a step; one that does not start is said and left out. */
async function fasterBackend(session: BrowserSession): Promise<string> {
  const tried: { readonly backend: string; readonly ms: number }[] = [];
  for (const backend of ["wasm", "webgl"]) {
    try {
      const { medianMs } = await tfjs(session, backend, WARM_UP + 2);
      console.error(`  TensorFlow.js ${backend}: ${medianMs.toFixed(0)} ms a step`);
      tried.push({ backend, ms: medianMs });
    } catch (error) {
      console.error(`  TensorFlow.js ${backend} does not run here: ${String(error)}`);
    }
  }
  return tried.sort((a, b) => a.ms - b.ms)[0]?.backend ?? "wasm";
}

async function measure(session: BrowserSession, folder: string) {
  console.error(
    `${session.browser}, ${JSON.stringify(session.has)}, load average ${loadavg()[0]?.toFixed(2)}`,
  );
  const node = await inNode(folder, "--replicas", "1");
  const browser = await ours(session, COMPARED_STEPS);
  const fromNode = assertLossesAgree("Node and browser", node, browser.losses, NODE_TOLERANCE);
  const fromHalves = assertLossesAgree(
    "Node in halves",
    await inNode(folder),
    browser.losses,
    PEER_TOLERANCE,
  );
  console.error(
    `  ours in Node and in the browser: ${COMPARED_STEPS} losses within ${fromNode.toExponential(1)}, ` +
      `within ${fromHalves.toExponential(1)} when Node trains in halves`,
  );
  if (session.has.webgpu) {
    const gpu = await ours(session, COMPARED_STEPS, "webgpu");
    const fromGpu = assertLossesAgree("WebGPU", node, gpu.losses, PEER_TOLERANCE);
    console.error(
      `  ours on WebGPU: ${gpu.medianMs.toFixed(1)} ms a step, losses within ${fromGpu.toExponential(1)}`,
    );
  } else console.error("  this browser has no WebGPU here: not measured");
  const backend = await fasterBackend(session);
  const pairs: { readonly ourMs: number; readonly peerMs: number }[] = [];
  for (let pair = 0; pair < Number(values.pairs); pair += 1) {
    const own = await ours(session, steps);
    const peer = await tfjs(session, backend, WARM_UP + 4);
    assertLossesAgree("TensorFlow.js", peer.losses, own.losses, PEER_TOLERANCE);
    pairs.push({ ourMs: own.medianMs, peerMs: peer.medianMs });
    console.error(
      `  pair ${pair + 1}: ours ${own.medianMs.toFixed(1)} ms, TensorFlow.js ${peer.medianMs.toFixed(0)} ms; load ` +
        `${loadavg()[0]?.toFixed(2)}`,
    );
  }
  return {
    browser: session.browser,
    has: session.has,
    backend,
    fromNode,
    fromHalves,
    ratio: pairedRatio(pairs),
    bar: BAR,
    pairs,
  };
}

const folder = mkdtempSync(join(tmpdir(), "engram-bench-"));
try {
  writeTrainingProblem(folder, shape);
  await using session = await openBrowserSession({
    problem: folder,
    peers: resolve(values.peers),
    cache: join(folder, "cache"),
  });
  const result = await measure(session, folder);
  writeResult("browser-training", result);
  const tokens = shape.batch * shape.context * 1e3;
  console.log(
    `| training step in ${result.browser}, ${shape.layers} x ${shape.width}: tokens/s, beside TensorFlow.js 4.22 ` +
      `(${result.backend}) | ${formatNumber(tokens / median(result.pairs.map(({ ourMs }) => ourMs)))} beside ` +
      `${formatNumber(tokens / median(result.pairs.map(({ peerMs }) => peerMs)))} = ${formatRatio(result.ratio)} ` +
      `(bar ${BAR}); 20 losses in Node and browser within ${result.fromNode.toExponential(1)} |`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
