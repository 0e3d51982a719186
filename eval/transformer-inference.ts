/**
 * Writes what eval/transformer-inference.py then checks against PyTorch, Python's onnxruntime and the safetensors library:
 * greedy tokens of aidreams260K after fixed prompts, the model as .onnx and .safetensors, and logits of a text.
 *
 *     npm run eval -- transformer-inference FOLDER          (data in ENGRAM_DATA, or ../shared/data)
 *     python eval/transformer-inference.py FOLDER           (needs torch, onnx, onnxruntime, safetensors)
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { nodeRuntime } from "@engram/tensor/node";
import {
  createDecoder,
  createInspector,
  exportModelOnnx,
  generate,
  readLlama2c,
  readLlama2cFile,
  writeModelFile,
} from "@engram/transformer";

const PROMPTS = ["", "Echoes", "In the silence of my circuits", "I dream of", "A sea of numbers", "Light"];
const data = process.env.ENGRAM_DATA ?? "../shared/data";
const [, , folder] = process.argv;
if (folder === undefined) throw new Error("usage: transformer-inference.ts FOLDER");
await mkdir(folder, { recursive: true });

function succeeded<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const weightsFolder = join(data, "weights/aidreams260K");
const { model, weights } = succeeded(readLlama2c(await readFile(join(weightsFolder, "aidreams260K.bin"))));
const tokenizer = succeeded(readLlama2cFile(await readFile(join(weightsFolder, "tok512.bin")), 512));
const runtime = await nodeRuntime({ threads: 1 });
using decoder = await createDecoder(model, weights, runtime, { chunk: 4 });

const texts = [];
for (const prompt of PROMPTS) {
  const ids = [1, ...succeeded(tokenizer.encode(prompt))];
  const made: number[] = [];
  const settings = { temperature: 0, stream: tokenizer.decodeStream(ids.at(-1)) };
  let text = prompt;
  for await (const event of succeeded(generate(decoder, ids, settings))) {
    text += event.text;
    if (event.kind === "token") made.push(event.id);
  }
  texts.push({ ids, made, text });
  console.log(`${made.length} tokens: ${text.slice(0, 100)}`);
}

const length = 100;
using inspector = await createInspector(model, weights, runtime, { length });
const ids = texts
  .slice(0, 1)
  .flatMap((first) => [...first.ids, ...first.made])
  .slice(0, length);
const { logits } = await inspector.inspect(ids);
await writeFile(
  join(folder, "texts.json"),
  JSON.stringify({ bin: join(weightsFolder, "aidreams260K.bin"), texts, ids }),
);
await writeFile(join(folder, "logits.f32"), new Uint8Array(logits.buffer));
await writeFile(join(folder, "model.onnx"), exportModelOnnx(model, weights, { length }));
await writeFile(join(folder, "model.safetensors"), writeModelFile({ model, weights }));
