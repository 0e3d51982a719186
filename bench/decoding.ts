/**
 * @file Greedy decoding with kept keys and values against PyTorch's with a cache of fixed size: tokens a second of two
 * Llamas, 231 thousand (the size of aidreams260K; its weights if they are there, else drawn) and 4.8 million parameters.
 *
 * Each pair is two fresh processes, ours and then PyTorch's, and both must make the same tokens. PyTorch's way is the
 * faster of eager and compiled, and the threads of each side the better of one and two, tried first.
 *
 * `npm run bench -- decoding --python python3 [--pairs 5] [--tokens 120]`, where that Python has torch and
 * numpy; weights in ENGRAM_DATA (or ../shared/data).
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { initialise, type LlamaConfig, llama, readLlama2c } from "@engram/transformer";
import { startLineProcess } from "./line-process.ts";
import { formatNumber, formatRatio, median, pairedRatio } from "./paired-ratio.ts";
import { writeResult } from "./write-result.ts";

const BAR = 1;
const PROMPT = [1];
const { values } = parseArgs({
  options: {
    pairs: { type: "string", default: "5" },
    tokens: { type: "string", default: "120" },
    python: { type: "string", default: "python3" },
  },
});
/** So many tokens from an empty cache, so many times: the smaller model has a context of 128. */
const TOKENS = Number(values.tokens);
const TIMES = 5;

const family = { family: "llama", vocabularySize: 512, contextLength: 512, dropout: 0 } as const;
const common = { ...family, tiedHead: true, ropeBase: 10_000, normEpsilon: 1e-5 } as const;
const CONFIGS: Readonly<Record<string, LlamaConfig>> = {
  "260K": { ...common, layers: 5, width: 64, heads: 8, keyValueHeads: 4, feedForwardWidth: 172 },
  "4.8M": { ...common, layers: 6, width: 256, heads: 8, keyValueHeads: 8, feedForwardWidth: 672 },
};

interface Decoded {
  readonly name: string;
  readonly tokens: readonly number[];
  readonly msPerToken: number;
}

/** Weights and configuration of a model into a folder, for both sides. */
function writeModel(folder: string, name: string): number {
  const config = CONFIGS[name];
  const made = config === undefined ? undefined : llama(config);
  if (made?.ok !== true) throw new Error(`${name}: ${JSON.stringify(made?.error)}`);
  const data = process.env.ENGRAM_DATA ?? join(import.meta.dirname, "..", "..", "shared", "data");
  const file = join(data, "weights", "aidreams260K", "aidreams260K.bin");
  const read = name === "260K" && existsSync(file) ? readLlama2c(readFileSync(file)) : undefined;
  if (read?.ok === false) throw new Error(`${file}: ${JSON.stringify(read.error)}`);
  const model = read?.value.model ?? made.value;
  const weights = read?.value.weights ?? initialise(model.parameters, 1);
  let offset = 0;
  const parameters = model.parameters.map(({ name: parameter, shape }) => {
    const at = offset;
    offset += weights[parameter]?.length ?? 0;
    return { name: parameter, shape, offset: at };
  });
  const arrays = parameters.map(({ name: parameter }) => weights[parameter] ?? new Float32Array());
  const bytes = arrays.map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength));
  writeFileSync(join(folder, "weights.f32"), Buffer.concat(bytes));
  writeFileSync(join(folder, "model.json"), JSON.stringify({ config: model.config, parameters }));
  return offset;
}

async function decodeIn(command: string, args: readonly string[], times = TIMES): Promise<Decoded> {
  const process = await startLineProcess(command, args);
  await process.ask({ prompt: PROMPT, tokens: TOKENS, times: 1 }); // warms up, and compiles
  const made = (await process.ask({ prompt: PROMPT, tokens: TOKENS, times })) as {
    readonly tokens: number[];
    readonly seconds: number;
  };
  await process.stop();
  return {
    name: String(process.ready.name),
    tokens: made.tokens,
    msPerToken: (made.seconds / times / TOKENS) * 1e3,
  };
}

/** A way to decode: by whom, how, on how many threads. */
interface Way {
  readonly side: "ours" | "eager" | "compile";
  readonly threads: "1" | "2";
}

function decode(folder: string, { side, threads }: Way, times?: number): Promise<Decoded> {
  const at = (script: string): string => join(import.meta.dirname, script);
  if (side === "ours") {
    const script = at("decoding-own-process.ts");
    const args = ["--conditions=@engram/source", script, folder, "--threads", threads];
    return decodeIn(process.execPath, args, times);
  }
  const args = [at("peers/torch_decoding.py"), folder, "--mode", side, "--threads", threads];
  return decodeIn(values.python, args, times);
}

async function fastest(folder: string, sides: readonly Way["side"][]): Promise<Way> {
  const tried: { readonly way: Way; readonly ms: number }[] = [];
  for (const side of sides) {
    for (const threads of ["1", "2"] as const) {
      const { name, msPerToken } = await decode(folder, { side, threads }, 2);
      console.error(`  ${name}: ${msPerToken.toFixed(3)} ms a token`);
      tried.push({ way: { side, threads }, ms: msPerToken });
    }
  }
  const [best] = tried.sort((a, b) => a.ms - b.ms);
  if (best === undefined) throw new Error("there is a way");
  return best.way;
}

async function measure(name: string, folder: string) {
  const parameters = writeModel(folder, name);
  console.error(`${name}: ${formatNumber(parameters)} parameters, load average ${loadavg()[0]?.toFixed(2)}`);
  const ownWay = await fastest(folder, ["ours"]);
  const peerWay = await fastest(folder, ["eager", "compile"]);
  const pairs: { readonly own: Decoded; readonly peer: Decoded }[] = [];
  for (let pair = 0; pair < Number(values.pairs); pair += 1) {
    const own = await decode(folder, ownWay);
    const peer = await decode(folder, peerWay);
    const differs = own.tokens.findIndex((token, place) => token !== peer.tokens[place]);
    if (differs !== -1) throw new Error(`${name}: the tokens differ from place ${differs} on`);
    console.error(
      `  pair ${pair + 1}: ours ${own.msPerToken.toFixed(3)} ms, PyTorch ${peer.msPerToken.toFixed(3)} ms a token; ` +
        `${own.tokens.length} tokens equal; load ${loadavg()[0]?.toFixed(2)}`,
    );
    pairs.push({ own, peer });
  }
  const ratio = pairedRatio(
    pairs.map(({ own, peer }) => ({ ourMs: own.msPerToken, peerMs: peer.msPerToken })),
  );
  return {
    name,
    parameters,
    peer: pairs[0]?.peer.name,
    ourThreads: ownWay.threads,
    ratio,
    bar: BAR,
    ourTokensPerSecond: 1e3 / median(pairs.map(({ own }) => own.msPerToken)),
    peerTokensPerSecond: 1e3 / median(pairs.map(({ peer }) => peer.msPerToken)),
    pairsMs: pairs.map(({ own, peer }) => [own.msPerToken, peer.msPerToken]),
    loadAverage: loadavg()[0],
  };
}

const results: Awaited<ReturnType<typeof measure>>[] = [];
for (const name of Object.keys(CONFIGS)) {
  const folder = mkdtempSync(join(tmpdir(), "engram-bench-"));
  try {
    results.push(await measure(name, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
writeResult("decoding", results);
for (const result of results) {
  console.log(
    `| greedy decoding, ${formatNumber(result.parameters)} parameters: tokens/s, beside ${result.peer} | ` +
      `${formatNumber(result.ourTokensPerSecond)} beside ${formatNumber(result.peerTokensPerSecond)} = ` +
      `${formatRatio(result.ratio)} (bar ${result.bar}), ours on ${result.ourThreads} thread(s); the same ${TOKENS + 1} tokens |`,
  );
}
