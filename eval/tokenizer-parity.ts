/**
 * @file Tokenizers against the reference implementations: every line of the language-modelling texts and the hard texts, ids and text
 * both ways, with GPT-2's files and with llama2.c's; and trained merges against Hugging Face's trainer.
 *
 *     npm run eval tokenizer-parity        (ENGRAM_PYTHON: a Python with tiktoken and tokenizers)
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  readByteBpeFile,
  readGpt2Files,
  readLlama2cFile,
  type Tokenizer,
  trainByteBpe,
  unwrap,
} from "@engram/transformer";
import { hardTexts } from "./tokenizer-hard-texts.ts";

const DATA = process.env.ENGRAM_DATA ?? "../shared/data";
const PYTHON = process.env.ENGRAM_PYTHON ?? "python3";
const TEXTS = join(DATA, "lm-text");
const GPT2 = join(DATA, "weights/gpt2-bpe");
const LLAMA2C = join(DATA, "weights/aidreams260K/tok512.bin");

/** Lines with their ends, each different one once: the nested corpora hold the same ones. */
function corpusLines(): string[] {
  const lines = new Set<string>();
  for (const name of readdirSync(TEXTS).filter((file) => file.endsWith(".txt"))) {
    for (const line of readFileSync(join(TEXTS, name), "utf8").split(/(?<=\n)/)) lines.add(line);
  }
  return [...lines];
}

function reference(kind: string, argument: string, texts: readonly string[]): string[] {
  const script = join(import.meta.dirname, "tokenizer-reference.py");
  // Python knows no lone surrogates in UTF-8: it is given what ours reads them as.
  const input = texts.map((text) => `${JSON.stringify(text.toWellFormed())}\n`).join("");
  const output = execFileSync(PYTHON, [script, kind, argument], { input, maxBuffer: 2 ** 31 - 1 });
  return output.toString().trimEnd().split("\n");
}

let differences = 0;

function compare(
  name: string,
  tokenizer: Tokenizer,
  texts: readonly string[],
  expected: readonly string[],
): void {
  const before = process.cpuUsage();
  const ids = texts.map((text) => unwrap(tokenizer.encode(text)));
  const { user } = process.cpuUsage(before);
  const tokens = ids.reduce((sum, each) => sum + each.length, 0);
  const wrong = texts.filter((_, i) => JSON.stringify([...(ids[i] ?? [])]) !== expected[i]);
  const lost = texts.filter((text, i) => unwrap(tokenizer.decode(ids[i] ?? [])) !== text.toWellFormed());
  differences += wrong.length + lost.length + (expected.length === texts.length ? 0 : 1);
  const speed = `${(tokens / user).toFixed(2)} million tokens/s`;
  console.log(
    `${name}: ${texts.length} texts, ${tokens} tokens, ${speed}; ids differ ${wrong.length}, text lost ${lost.length}`,
  );
  for (const text of [...wrong, ...lost].slice(0, 5)) console.log(`  ${JSON.stringify(text.slice(0, 80))}`);
}

async function compareTraining(name: string, vocabularySize: number): Promise<void> {
  const lines = readFileSync(join(TEXTS, name), "utf8").split("\n");
  const expected = JSON.parse(reference("train", String(vocabularySize), lines)[0] ?? "[]") as unknown[];
  const saved = (await trainByteBpe(lines, { vocabularySize, special: [] })).save();
  const { merges } = (saved as unknown as { file: { model: { merges: unknown[] } } }).file.model;
  const wrong = expected.filter((merge, i) => JSON.stringify(merge) !== JSON.stringify(merges[i])).length;
  differences += wrong + Math.abs(expected.length - merges.length);
  console.log(`training on ${name}: ${merges.length} merges of ${expected.length}, ${wrong} differ`);
}

const lines = corpusLines();
const hard = hardTexts();
const gpt2 = unwrap(
  readGpt2Files(
    readFileSync(join(GPT2, "encoder.json"), "utf8"),
    readFileSync(join(GPT2, "vocab.bpe"), "utf8"),
  ),
);
for (const kind of ["tiktoken", "hf"]) {
  compare(`GPT-2, lines, ${kind}`, gpt2, lines, reference(kind, GPT2, lines));
  compare(`GPT-2, hard texts, ${kind}`, gpt2, hard, reference(kind, GPT2, hard));
}

const folder = mkdtempSync(join(tmpdir(), "engram-tokenizer-"));
const file = (gpt2.save() as { file: unknown }).file;
writeFileSync(join(folder, "tokenizer.json"), JSON.stringify(file));
// Theirs reads the special token's name in a text as the token; ours and tiktoken's `encode_ordinary` do not.
const plain = hard.filter((text) => !text.includes("<|endoftext|>"));
const saved = unwrap(readByteBpeFile(JSON.parse(readFileSync(join(folder, "tokenizer.json"), "utf8"))));
compare(
  "GPT-2, saved as tokenizer.json, hf",
  saved,
  plain,
  reference("hf-file", join(folder, "tokenizer.json"), plain),
);
rmSync(folder, { recursive: true });

const llama2c = unwrap(readLlama2cFile(readFileSync(LLAMA2C), 512));
const sample = [
  ...lines.filter((_, i) => i % 10 === 0).map((line) => line.slice(0, 200)),
  ...hard.filter((_, i) => i % 10 === 0),
];
compare("llama2.c, a tenth of both", llama2c, sample, reference("llama2c", LLAMA2C, sample));

await compareTraining("tinyshakespeare.txt", 2000);
await compareTraining("elife_train_3M.txt", 8000);
await compareTraining("wikitext2_valid.txt", 60_000);
console.log(differences === 0 ? "no difference" : `${differences} differences`);
process.exitCode = differences === 0 ? 0 : 1;
