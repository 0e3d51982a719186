/**
 * @file Our side of `bench decoding`, in a process of its own: the same lines as `peers/torch_decoding.py`.
 *
 * usage: node --conditions=@engram/source bench/decoding-own-process.ts FOLDER [--threads 2]
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { nodeRuntime } from "@engram/tensor/node";
import { createDecoder, type LlamaConfig, likeliest, llama } from "@engram/transformer";

interface Described {
  readonly config: LlamaConfig;
  readonly parameters: readonly {
    readonly name: string;
    readonly shape: readonly number[];
    readonly offset: number;
  }[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { threads: { type: "string", default: "2" } },
});
const folder = positionals[0] ?? ".";
const described = JSON.parse(readFileSync(join(folder, "model.json"), "utf8")) as Described;
const { buffer } = Uint8Array.from(readFileSync(join(folder, "weights.f32")));
const weights = Object.fromEntries(
  described.parameters.map(({ name, shape, offset }) => [
    name,
    new Float32Array(
      buffer,
      4 * offset,
      shape.reduce((product, length) => product * length, 1),
    ),
  ]),
);
const model = llama(described.config);
if (!model.ok) throw new Error(JSON.stringify(model.error));
const runtime = await nodeRuntime({ threads: Number(values.threads) });
const decoder = await createDecoder(model.value, weights, runtime);
const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
say({ name: `Engram on ${runtime.name}, ${values.threads} threads` });
for await (const line of createInterface({ input: process.stdin })) {
  const { prompt, tokens, times } = JSON.parse(line) as {
    readonly prompt: number[];
    readonly tokens: number;
    readonly times: number;
  };
  let seconds = 0;
  let made: number[] = [];
  for (let time = 0; time < times; time += 1) {
    decoder.rewind();
    made = [likeliest(await decoder.read(prompt))];
    const started = performance.now();
    for (let done = 0; done < tokens; done += 1) {
      made.push(likeliest(await decoder.read([made[done] ?? 0])));
    }
    seconds += (performance.now() - started) / 1000;
  }
  say({ tokens: made, seconds });
}
process.exit(0);
