/**
 * @file Learns which splits are safe from readers' labels (`eval/labels/splits.tsv`) and writes
 * `packages/digest/src/parts/split-weights.generated.ts`: logistic regression over hashed features. Prints what a
 * threshold keeps and how much of it is bad, by five-fold cross-validation over abstracts.
 * Usage: `npm run eval -- parts-train [--also FILE ...]`, data in ENGRAM_DATA.
 * Labels of splits that no rule finds any more still teach something, at a quarter of the weight. Their features are
 * made by `npm run eval -- parts-train --write FILE` in a checkout of a commit whose rules found them (80142fd, 6dc29d1,
 * b19d284, f0751a4 and 4f1e84c have nearly all) with `eval` and, of `packages/digest/src/parts`, `judge-split.ts`,
 * `split-features.ts`, `parse-agreement.ts` and `split-weights.generated.ts` as they are now.
 */
import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadParser } from "../packages/digest/src/parse/load-parser.ts";
import { rowOf, SPLIT_WEIGHT_BITS, SPLIT_WEIGHT_STEP } from "../packages/digest/src/parts/judge-split.ts";
import { splitFeatures } from "../packages/digest/src/parts/split-features.ts";
import { hashOf, splitsBelow } from "./parts-candidates.ts";
import { sentencesOf } from "./parts-sentences.ts";
import { seededRandom } from "./seeded-random.ts";

interface Example {
  /** Where the sentence stands, then the hash of what the split says. */
  readonly key: string;
  readonly abstract: string;
  readonly rule: string;
  readonly rows: readonly number[];
  readonly good: boolean;
  readonly weight: number;
}

const ROUNDS = 30;
const RATE = 0.005;
const DECAY = 0.05;
const FOLDS = 5;
/** What a label counts whose split no rule finds any more. */
const RETIRED = 0.25;

const [option, ...files] = process.argv.slice(2);
const examples = await readExamples();
const good = examples.filter((example) => example.good).length;
console.log(`${examples.length} splits, ${good} good`);
if (option === "--write") write(files[0] ?? "");
else train(option === "--also" ? readRetired(files) : []);

function train(retired: readonly Example[]): void {
  console.log(`${retired.length} splits that no rule finds any more`);
  report(crossValidated(examples, retired));
  const weights = learn([...examples, ...retired]);
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / SPLIT_WEIGHT_STEP))),
  );
  const base64 = Buffer.from(bytes.buffer).toString("base64");
  writeFileSync(
    new URL("../packages/digest/src/parts/split-weights.generated.ts", import.meta.url),
    `/** Learned by \`eval/parts-train.ts\`: one signed byte for each row, in base64. */\nexport const SPLIT_WEIGHTS =\n  "${base64}";\n`,
  );
}

function write(file: string): void {
  rmSync(file, { force: true });
  for (const example of examples)
    appendFileSync(file, `${JSON.stringify({ ...example, weight: RETIRED })}\n`);
}

/** Examples of other commits, each once, without those that the rules of now find too. */
function readRetired(names: readonly string[]): readonly Example[] {
  const found = new Map<string, Example>();
  for (const name of names) {
    for (const line of readFileSync(name, "utf8").trim().split("\n")) {
      const example = JSON.parse(line) as Example;
      if (!found.has(example.key)) found.set(example.key, example);
    }
  }
  for (const { key } of examples) found.delete(key);
  return [...found.values()];
}

/** The labelled splits that the rules still find, with their features. */
async function readExamples(): Promise<Example[]> {
  const rows = readFileSync(new URL("labels/splits.tsv", import.meta.url), "utf8")
    .trim()
    .split("\n");
  const labels = new Map<string, boolean>();
  const places = new Set<string>();
  for (const row of rows) {
    const [id = "", , hash = "", label] = row.split("\t");
    labels.set(`${id} ${hash}`, label === "1");
    places.add(id);
  }
  const parser = await loadParser();
  const found: Example[] = [];
  for await (const { id, tree } of sentencesOf(parser, places)) {
    for (const { whole, split } of splitsBelow(tree)) {
      const key = `${id} ${hashOf(whole, split)}`;
      const label = labels.get(key);
      if (label === undefined) continue;
      const rows = [...new Set(splitFeatures(whole, split).map(rowOf))];
      found.push({
        key,
        abstract: id.replace(/\/\d+$/u, ""),
        rule: split.rule,
        rows,
        good: label,
        weight: 1,
      });
    }
  }
  return found;
}

/** Stochastic gradient descent on the log loss, the weights drawn towards nought; the mean of the second half of it. */
function learn(training: readonly Example[]): Float64Array {
  const weights = new Float64Array(2 ** SPLIT_WEIGHT_BITS);
  const sums = new Float64Array(weights.length);
  const random = seededRandom(7);
  const order = training.map((_, at) => at);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    const rate = RATE / (1 + round / 4);
    for (const at of order) {
      const example = training[at] as Example;
      const error = (example.good ? 1 : 0) - 1 / (1 + Math.exp(-score(weights, example)));
      for (const row of example.rows) {
        const weight = weights[row] as number;
        weights[row] = weight + rate * example.weight * (error - DECAY * weight);
      }
    }
    if (2 * round >= ROUNDS)
      for (const [row, weight] of weights.entries()) sums[row] = (sums[row] as number) + weight;
  }
  return sums.map((sum) => (2 * sum) / ROUNDS);
}

function score(weights: Float64Array, { rows }: Example): number {
  return rows.reduce((sum, row) => sum + (weights[row] as number), 0);
}

function crossValidated(
  all: readonly Example[],
  retired: readonly Example[],
): { example: Example; score: number }[] {
  const abstracts = [...new Set([...all, ...retired].map(({ abstract }) => abstract))];
  const foldOf = new Map(abstracts.map((abstract, at) => [abstract, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learn([...all, ...retired].filter(({ abstract }) => foldOf.get(abstract) !== fold));
    return all
      .filter(({ abstract }) => foldOf.get(abstract) === fold)
      .map((example) => ({ example, score: score(weights, example) }));
  }).flat();
}

function report(judged: readonly { example: Example; score: number }[]): void {
  for (const threshold of [-1, 0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4]) {
    const kept = judged.filter(({ score: each }) => each >= threshold);
    const bad = kept.filter(({ example }) => !example.good).length;
    console.log(
      `from ${threshold}: kept ${percent(kept.length, judged.length)}, bad among them ${percent(bad, kept.length)}`,
    );
  }
  const order = [...judged].sort((a, b) => b.score - a.score);
  for (const share of [0.9, 0.8, 0.67, 0.5]) {
    const kept = order.slice(0, Math.round(share * order.length));
    const bad = kept.filter(({ example }) => !example.good).length;
    console.log(
      `kept ${percent(share, 1)}: from ${kept.at(-1)?.score.toFixed(2)}, bad among them ${percent(bad, kept.length)}`,
    );
  }
  const rules = [...new Set(judged.map(({ example }) => example.rule))].sort();
  for (const rule of rules) {
    const own = judged.filter(({ example }) => example.rule === rule);
    const kept = own.filter(({ score: each }) => each >= 2);
    const goodOnes = own.filter(({ example }) => example.good).length;
    const bad = kept.filter(({ example }) => !example.good).length;
    console.log(
      `  ${rule}: ${own.length}, good ${percent(goodOnes, own.length)}; from 2 kept ${kept.length}, bad ${bad}`,
    );
  }
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
