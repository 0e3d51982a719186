/**
 * @file Learns which words speak for which part of an abstract: softmax regression over words and place, on every
 * other structured abstract of SciFact (their authors named the parts; the names are taken away) and on the half of our
 * own labels that is for tuning. Without a file name it prints nothing but sizes; with one it writes the weights there.
 * Usage: `npm run eval -- digest-roles-train [packages/digest/src/builtin/roles/part-weights.ts]`, data in ENGRAM_DATA.
 */
import { writeFileSync } from "node:fs";
import {
  PART_UNIT,
  PARTS,
  type Part,
  partFeatures,
} from "../packages/digest/src/builtin/roles/learned-parts.ts";
import type { SourceSentence } from "../packages/digest/src/builtin/roles/source-sentence.ts";
import { labelledSentences, structuredAbstracts } from "./digest-roles-data.ts";

interface Example {
  readonly features: readonly string[];
  readonly part: Part;
  readonly weight: number;
}

const LEAST = 12;
const EPOCHS = 6;
const RATE = 0.08;
const DECAY = 2e-5;

const partOf: Readonly<Record<string, Part>> = {
  background: "background",
  problem: "background",
  method: "method",
  finding: "finding",
  limitation: "finding",
};

const examples: Example[] = [];
const add = (sentence: SourceSentence, role: string, weight: number) => {
  const part = partOf[role];
  if (part !== undefined) examples.push({ features: [...partFeatures(sentence)], part, weight });
};
for (const { sentences, parts } of await structuredAbstracts("tuning")) {
  for (const [index, sentence] of sentences.entries()) {
    const part = parts[index];
    if (part !== null && part !== undefined) add(sentence, part, 1);
  }
}
const structured = examples.length;
for (const { sentence, role } of await labelledSentences("tuning")) add(sentence, role, 5);
console.log(
  `${structured} sentences of structured abstracts, ${examples.length - structured} of our own labels`,
);

const counts = new Map<string, number>();
for (const { features } of examples)
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
const weights = new Map(
  [...counts].filter(([, count]) => count >= LEAST).map(([feature]) => [feature, [0, 0, 0]]),
);
const squares = new Map([...weights.keys()].map((feature) => [feature, 1e-2]));
const STEP = 7919;
for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
  // A fixed walk through all examples in an order that mixes the abstracts.
  for (let at = 0; at < examples.length; at += 1) learn(examples[(at * STEP + epoch) % examples.length]);
}

function learn(example: Example | undefined): void {
  if (example === undefined) return;
  const rows = example.features.flatMap((feature) => {
    const row = weights.get(feature);
    return row === undefined ? [] : [{ feature, row }];
  });
  const sums = PARTS.map((_, part) => rows.reduce((sum, { row }) => sum + (row[part] ?? 0), 0));
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const total = raised.reduce((sum, value) => sum + value, 0);
  const errors = PARTS.map(
    (part, index) => example.weight * ((raised[index] ?? 0) / total - (part === example.part ? 1 : 0)),
  );
  for (const { feature, row } of rows) {
    const square = (squares.get(feature) ?? 0) + errors.reduce((sum, error) => sum + error * error, 0);
    squares.set(feature, square);
    for (const [index, error] of errors.entries()) {
      const weight = row[index] ?? 0;
      row[index] = weight - (RATE / Math.sqrt(square)) * error - DECAY * weight;
    }
  }
}

const file = process.argv[2];
if (file !== undefined) {
  const lines = [...weights]
    .map(([feature, row]) => [feature, row.map((value) => Math.round(PART_UNIT * value))] as const)
    .filter(([, row]) => Math.max(...row) - Math.min(...row) >= 12)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, row]) => `${feature}\\t${row.join(" ")}`.replaceAll("`", "\\`").replaceAll("${", "\\${"));
  const head =
    "/**\n * Words and places with their weights for background, method and finding, in parts of `PART_UNIT`. Learned by\n" +
    " * `npm run eval -- digest-roles-train` on structured abstracts of SciFact (ODC-By) and labels of our own.\n */\n";
  writeFileSync(file, `${head}export const PART_WEIGHTS = \`\n${lines.join("\n")}\n\`;\n`);
  console.log(`${lines.length} features`);
}
