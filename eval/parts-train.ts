/**
 * @file Learns which splits are safe from readers' labels (`eval/labels/splits.tsv`) and writes
 * `packages/digest/src/parts/split-weights.generated.ts`: logistic regression over hashed features. Prints what a
 * threshold keeps and how much of it is bad, by five-fold cross-validation over abstracts.
 * Usage: `npm run eval -- parts-train`, data in ENGRAM_DATA.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { loadParser } from "../packages/digest/src/parse/load-parser.ts";
import { rowOf, SPLIT_WEIGHT_BITS, SPLIT_WEIGHT_STEP } from "../packages/digest/src/parts/judge-split.ts";
import { splitFeatures } from "../packages/digest/src/parts/split-features.ts";
import { hashOf, splitsBelow } from "./parts-candidates.ts";
import { sentencesOf } from "./parts-sentences.ts";
import { seededRandom } from "./seeded-random.ts";

interface Example {
  readonly abstract: string;
  readonly rule: string;
  readonly rows: readonly number[];
  readonly good: boolean;
}

const ROUNDS = 30;
const RATE = 0.005;
const DECAY = 0.05;
const FOLDS = 5;

const examples = await readExamples();
const good = examples.filter((example) => example.good).length;
console.log(`${examples.length} splits, ${good} good`);
report(crossValidated(examples));
const weights = learn(examples);
const bytes = Int8Array.from(weights, (weight) =>
  Math.max(-127, Math.min(127, Math.round(weight / SPLIT_WEIGHT_STEP))),
);
const base64 = Buffer.from(bytes.buffer).toString("base64");
writeFileSync(
  new URL("../packages/digest/src/parts/split-weights.generated.ts", import.meta.url),
  `/** Learned by \`eval/parts-train.ts\`: one signed byte for each row, in base64. */\nexport const SPLIT_WEIGHTS =\n  "${base64}";\n`,
);

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
      const label = labels.get(`${id} ${hashOf(whole, split)}`);
      if (label === undefined) continue;
      const rows = [...new Set(splitFeatures(whole, split).map(rowOf))];
      found.push({ abstract: id.replace(/\/\d+$/u, ""), rule: split.rule, rows, good: label });
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
        weights[row] = weight + rate * (error - DECAY * weight);
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

function crossValidated(all: readonly Example[]): { example: Example; score: number }[] {
  const abstracts = [...new Set(all.map(({ abstract }) => abstract))];
  const foldOf = new Map(abstracts.map((abstract, at) => [abstract, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learn(all.filter(({ abstract }) => foldOf.get(abstract) !== fold));
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
