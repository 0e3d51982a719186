/**
 * @file Our training step against the other trainers that install from npm alone and also run in browsers, on the
 * processor: the width-256 model, each side in the surroundings that suit it best. Candidates are tried first, the
 * fastest meets ours in pairs of fresh processes; all must have the same losses within 1e-3.
 *
 * Looked at in November 2026 (registry, documentation and repositories), and measured: jax-js 0.1.25 (WebAssembly), which
 * has threads in browsers only, TensorFlow.js 4.22 (WebAssembly; `--candidates` with `tfjs-cpu` for its plain
 * JavaScript). Left out after reading about them, not after timing: onnxruntime-web (its training was removed in 1.20, and wanted
 * artifacts made in Python), webgpu-torch and Piston (WebGPU alone), brain.js, ml5, js-pytorch, catniff and
 * other libraries of plain JavaScript arrays, Shumai (a native library).
 *
 * `npm run bench -- training-npm --peers FOLDER [--pairs 5] [--peer-steps 4] [--threads 2] [--candidates ...]`
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { openBrowserSession } from "./browser-session.ts";
import { startLineProcess } from "./line-process.ts";
import { assertLossesAgree } from "./loss-agreement.ts";
import { formatNumber, formatRatio, median, pairedRatio } from "./paired-ratio.ts";
import { writeTrainingProblem } from "./training-folder.ts";
import { SHAPES, type ShapeName } from "./training-problem.ts";
import { writeResult } from "./write-result.ts";

const BAR = 5;
const WARM_UP = 1;
const OUR_STEPS = 20;
const TOLERANCE = 1e-3;
const INSTALL =
  "npm install --ignore-scripts @jax-js/jax@0.1.25 @tensorflow/tfjs@4.22.0 @tensorflow/tfjs-backend-wasm@4.22.0";
const { values } = parseArgs({
  options: {
    peers: { type: "string", default: "" },
    shape: { type: "string", default: "w256" },
    pairs: { type: "string", default: "5" },
    "peer-steps": { type: "string", default: "4" },
    threads: { type: "string", default: "2" },
    candidates: { type: "string", default: "jax-js,jax-js in a browser,tfjs-wasm,tfjs-wasm in a browser" },
  },
});
if (!existsSync(join(values.peers, "node_modules", "@jax-js"))) {
  console.error(`--peers names a folder outside of the repository with the peers in it: ${INSTALL}`);
  process.exit(2);
}
const peers = resolve(values.peers);
const shape = SHAPES[values.shape as ShapeName];

interface Trained {
  readonly losses: readonly number[];
  readonly stepMs: readonly number[];
}

async function inNode(args: readonly string[], steps: number): Promise<Trained> {
  const child = await startLineProcess(process.execPath, ["--conditions=@engram/source", ...args]);
  const trained = (await child.ask({ steps })) as Trained;
  await child.stop();
  return trained;
}

async function inBrowser(folder: string, which: string, steps: number): Promise<Trained> {
  await using session = await openBrowserSession({ problem: folder, peers, cache: join(folder, "cache") });
  const trainer = which.startsWith("jax-js")
    ? await session.start("jax-worker.js", { device: "wasm" })
    : await session.start("tfjs-worker.js", { backend: "wasm" });
  return await trainer.train(steps);
}

const ours = (folder: string): Promise<Trained> =>
  inNode(
    [join(import.meta.dirname, "training-own-process.ts"), folder, "--threads", values.threads],
    OUR_STEPS + WARM_UP,
  );

function peer(folder: string, which: string, steps: number): Promise<Trained> {
  if (which.endsWith(" in a browser")) return inBrowser(folder, which, steps);
  return inNode(
    [join(import.meta.dirname, "peers", "npm-training-process.mjs"), folder, peers, which],
    steps,
  );
}

const ofSteps = ({ stepMs }: Trained): number => median(stepMs.slice(WARM_UP));

async function fastest(folder: string, reference: Trained): Promise<string> {
  const tried: { readonly which: string; readonly ms: number }[] = [];
  for (const which of values.candidates.split(",")) {
    const trained = await peer(folder, which, 3);
    assertLossesAgree(which, trained.losses, reference.losses, TOLERANCE);
    console.error(`  ${which}: ${ofSteps(trained).toFixed(0)} ms a step`);
    tried.push({ which, ms: ofSteps(trained) });
  }
  return tried.sort((a, b) => a.ms - b.ms)[0]?.which ?? "";
}

async function measure(folder: string) {
  writeTrainingProblem(folder, shape);
  const which = await fastest(folder, await ours(folder));
  const pairs: { readonly ourMs: number; readonly peerMs: number }[] = [];
  let difference = 0;
  for (let pair = 0; pair < Number(values.pairs); pair += 1) {
    const own = await ours(folder);
    const other = await peer(folder, which, WARM_UP + Number(values["peer-steps"]));
    difference = Math.max(difference, assertLossesAgree(which, other.losses, own.losses, TOLERANCE));
    pairs.push({ ourMs: ofSteps(own), peerMs: ofSteps(other) });
    console.error(
      `  pair ${pair + 1}: ours ${ofSteps(own).toFixed(1)} ms, ${which} ${ofSteps(other).toFixed(0)} ms; load ` +
        `${loadavg()[0]?.toFixed(2)}`,
    );
  }
  return { shape: values.shape, which, ratio: pairedRatio(pairs), bar: BAR, pairs, difference };
}

const folder = mkdtempSync(join(tmpdir(), "engram-bench-"));
try {
  const result = await measure(folder);
  const tokens = shape.batch * shape.context * 1e3;
  writeResult("training-npm", result);
  console.log(
    `| training step, ${shape.layers} x ${shape.width}: tokens/s, beside ${result.which} (the fastest other trainer of npm) | ` +
      `${formatNumber(tokens / median(result.pairs.map(({ ourMs }) => ourMs)))} beside ` +
      `${formatNumber(tokens / median(result.pairs.map(({ peerMs }) => peerMs)))} = ${formatRatio(result.ratio)} ` +
      `(bar ${BAR}); losses within ${result.difference.toExponential(1)} |`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
