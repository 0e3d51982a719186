/**
 * @file Whole digests by the built-in writer (validated, with spans and hash) against sumy's LexRank, which picks one
 * sentence: abstracts per second on SciTLDR-A dev, one thread, sentences given, start-up left out on both sides.
 * Rounds in turn, so that a busy moment of the machine falls on both; the ratio of each pair, and their median.
 *
 * Usage: `npm run bench -- digest-speed [--rounds 7] [--python python3] [--json]`, where that Python has sumy, nltk and
 * numpy; data in ENGRAM_DATA (or ../shared/data).
 */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { builtinWriter, createDigest } from "@engram/digest";
import { callerSourceText } from "@engram/paper";
import { ALL_CORPORA } from "../eval/digest-data.ts";

const BAR = 2;
const NOW = new Date(0);
const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "7" },
    python: { type: "string", default: "python3" },
    json: { type: "boolean", default: false },
  },
});
const abstracts = ALL_CORPORA["scitldr-dev"]().map(({ id, title, sentences = [] }) => ({
  id,
  title,
  sentences,
}));

async function digestAll(): Promise<number> {
  const started = performance.now();
  for (const { id, title, sentences } of abstracts) {
    const allowed = callerSourceText({ title, sentences }, { audience: "public", commercial: false });
    if (!allowed.ok) throw new Error(`the abstract ${id} was refused`);
    const { source, scope } = allowed.value;
    const written = await builtinWriter.write(source, { language: "en" });
    createDigest({
      record: { from: "caller", id, title, retrieved: NOW.toISOString() },
      source,
      scope,
      writer: builtinWriter,
      written,
      readerLanguage: "en",
      engramVersion: "bench",
      now: NOW,
    });
  }
  return (performance.now() - started) / 1000;
}

/** A process that goes over all abstracts once for each line it is sent. */
async function startPeer(folder: string): Promise<{ round(): Promise<number>; stop(): void }> {
  const file = join(folder, "sentences.json");
  writeFileSync(file, JSON.stringify(abstracts.map(({ sentences }) => sentences)));
  const script = join(import.meta.dirname, "peers", "sumy_lexrank.py");
  const peer: ChildProcessWithoutNullStreams = spawn(values.python, [script, file]);
  peer.stderr.pipe(process.stderr);
  const lines = createInterface({ input: peer.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const line = await Promise.race([
      lines.next(),
      once(peer, "exit").then(() => ({ done: true, value: "" })),
    ]);
    if (line.done === true)
      throw new Error(`${values.python} with sumy, nltk and numpy is needed (--python)`);
    return String(line.value);
  };
  await next();
  return {
    async round() {
      peer.stdin.write("\n");
      return Number(await next());
    },
    stop: () => peer.stdin.end(),
  };
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

const folder = mkdtempSync(join(tmpdir(), "engram-bench-"));
try {
  const peer = await startPeer(folder);
  await digestAll();
  await peer.round();
  const pairs: { readonly ours: number; readonly peer: number }[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    pairs.push({
      ours: abstracts.length / (await digestAll()),
      peer: abstracts.length / (await peer.round()),
    });
  }
  peer.stop();
  const ratios = pairs.map(({ ours, peer: theirs }) => ours / theirs);
  const result = {
    abstracts: abstracts.length,
    oursPerSecond: Math.round(median(pairs.map(({ ours }) => ours))),
    sumyLexRankPerSecond: Math.round(median(pairs.map(({ peer: theirs }) => theirs))),
    ratio: Number(median(ratios).toFixed(2)),
    ratioRange: [Math.min(...ratios), Math.max(...ratios)].map((ratio) => Number(ratio.toFixed(2))),
    bar: BAR,
    loadAverage: loadavg()[0],
  };
  if (values.json) console.log(JSON.stringify(result));
  else console.table(result);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
