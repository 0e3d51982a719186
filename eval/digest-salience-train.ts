/**
 * @file Learns which sentence, told how, stands for a paper: ridge regression of the ROUGE-1 of each way of telling a
 * sentence, against the one-line summary by its authors, over measured features and runs of one and two words, on the
 * training part of SciTLDR-A. What is learned is the score of the text in the first person: training summaries are all
 * by authors, and "the paper" is no fault. Prints cross-validated figures, and with a file name writes the weights
 * there. Dev is not looked at.
 * Usage: `npm run eval -- digest-salience-train [packages/digest/src/builtin/tldr/tldr-weights.ts]`, data in ENGRAM_DATA.
 */
import { writeFileSync } from "node:fs";
import { FEATURE_NAMES, GRAM_UNIT } from "../packages/digest/src/builtin/tldr/rate-sentences.ts";
import { tellsOwnWork, worthOf } from "../packages/digest/src/builtin/tldr/reader-wishes.ts";
import { checkStatement } from "../packages/digest/src/checks/check-statement.ts";
import { type Scored, scoredPapers } from "./digest-tldr-papers.ts";

type Paper = readonly Scored[];
interface Model {
  readonly numbers: Float64Array;
  readonly grams: ReadonlyMap<string, number>;
}

const FOLDS = 10;
const LEAST_PAPERS = 6;
const MOST_GRAMS = 5000;
const NUMBER_PENALTY = 3;
const GRAM_PENALTY = 400;
const ROUNDS = 60;
/** As many candidates are checked as the writer checks. */
const TRIED = 8;

/** Rows of a least-squares problem, centred within each paper: what counts is which of its candidates is best. */
interface Problem {
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly papers: readonly Paper[];
  readonly ids: readonly (readonly Int32Array[])[];
}

function problemOf(papers: readonly Paper[]): Problem {
  const counts = new Map<string, number>();
  for (const paper of papers) {
    for (const gram of new Set(paper.flatMap(({ grams }) => [...grams])))
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= LEAST_PAPERS).map(([gram]) => gram);
  const vocabulary = new Map(kept.map((gram, index) => [gram, index]));
  const ids = papers.map((paper) =>
    paper.map(({ grams }) =>
      Int32Array.from([...grams].map((gram) => vocabulary.get(gram) ?? -1).filter((id) => id >= 0)),
    ),
  );
  return { vocabulary, papers, ids };
}

const SIZE = FEATURE_NAMES.length;

/** X w, centred within each paper. */
function predictions({ papers, ids }: Problem, weights: Float64Array): Float64Array[] {
  return papers.map((paper, at) => {
    const values = Float64Array.from(paper, ({ features }, row) => {
      let sum = 0;
      for (const [index, value] of features.entries()) sum += value * (weights[index] ?? 0);
      for (const id of ids[at]?.[row] ?? []) sum += weights[SIZE + id] ?? 0;
      return sum;
    });
    return centred(values);
  });
}

function centred(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return values.map((value) => value - mean);
}

/** X' r of centred residuals; papers of many candidates count for little more than others. */
function gathered({ papers, ids, vocabulary }: Problem, residuals: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(SIZE + vocabulary.size);
  for (const [at, paper] of papers.entries()) {
    const scale = 1 / Math.sqrt(Math.max(1, paper.length));
    for (const [row, { features }] of paper.entries()) {
      const residual = scale * (residuals[at]?.[row] ?? 0);
      for (const [index, value] of features.entries()) sums[index] = (sums[index] ?? 0) + value * residual;
      for (const id of ids[at]?.[row] ?? []) sums[SIZE + id] = (sums[SIZE + id] ?? 0) + residual;
    }
  }
  return sums;
}

/** Ridge regression by conjugate gradients. */
function ridge(papers: readonly Paper[]): Model {
  const problem = problemOf(papers);
  const penalty = (index: number) => (index < SIZE ? NUMBER_PENALTY : GRAM_PENALTY) / 4;
  const applied = (vector: Float64Array) =>
    gathered(problem, predictions(problem, vector)).map(
      (value, index) => value + penalty(index) * (vector[index] ?? 0),
    );
  const targets = papers.map((paper) => centred(Float64Array.from(paper, ({ own }) => own)));
  const weights = new Float64Array(SIZE + problem.vocabulary.size);
  let residual = gathered(problem, targets);
  let direction = residual.slice();
  let norm = dot(residual, residual);
  for (let round = 0; round < ROUNDS; round += 1) {
    const image = applied(direction);
    const step = norm / dot(direction, image);
    for (const index of weights.keys()) {
      weights[index] = (weights[index] ?? 0) + step * (direction[index] ?? 0);
    }
    residual = residual.map((value, index) => value - step * (image[index] ?? 0));
    const next = dot(residual, residual);
    direction = residual.map((value, index) => value + (next / norm) * (direction[index] ?? 0));
    norm = next;
  }
  return { numbers: weights.slice(0, SIZE), grams: heaviest(problem.vocabulary, weights) };
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

/** The runs of words that say most, as they will be written down. */
function heaviest(vocabulary: ReadonlyMap<string, number>, weights: Float64Array): Map<string, number> {
  return new Map(
    [...vocabulary]
      .map(([gram, id]) => [gram, Math.round(GRAM_UNIT * (weights[SIZE + id] ?? 0))] as const)
      .filter(([, weight]) => weight !== 0)
      .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1))
      .slice(0, MOST_GRAMS),
  );
}

function isFaithful({ sentence, candidate }: Scored): boolean {
  return candidate.text === sentence.text || checkStatement(sentence.text, candidate.text).supported;
}

/** What is shown: the best that the checker lets through. */
function chosen(paper: Paper, model: Model): Scored | undefined {
  const ownWork = tellsOwnWork(paper);
  const ranked = paper
    .map((item, place) => ({
      item,
      place,
      worth: worthOf({ ...item, score: scoreOf(item, model) }, ownWork),
    }))
    .sort((a, b) => b.worth - a.worth || a.place - b.place);
  const best = ranked.slice(0, TRIED).find(({ item }) => isFaithful(item)) ?? ranked[0];
  return best?.item;
}

function scoreOf({ features, grams }: Scored, model: Model): number {
  let score = 0;
  for (const [index, value] of features.entries()) score += value * (model.numbers[index] ?? 0);
  for (const gram of grams) score += (model.grams.get(gram) ?? 0) / GRAM_UNIT;
  return score;
}

function figure(values: readonly number[]): string {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return `${(100 * mean).toFixed(2)} (s.e. ${(100 * Math.sqrt(variance / values.length)).toFixed(2)})`;
}

/** ROUGE-1 of what would be chosen of each paper by weights that were learned on the other folds. */
function crossValidated(papers: readonly Paper[], name: string): void {
  const picked = Array.from({ length: FOLDS }, (_, fold) => {
    const model = ridge(papers.filter((_, index) => index % FOLDS !== fold));
    return papers.filter((_, index) => index % FOLDS === fold).map((paper) => chosen(paper, model));
  }).flat();
  const checked = picked.filter((item) => item !== undefined && isFaithful(item)).length;
  const shown = figure(picked.map((item) => item?.shown ?? 0));
  const own = figure(picked.map((item) => item?.own ?? 0));
  console.log(`${name}: ROUGE-1 ${shown}; the same in the first person ${own}; ${checked} pass the checker`);
}

const papers = await scoredPapers();
const isWhole = ({ candidate }: Scored) => candidate.start === "whole" && candidate.cut === "none";
const wholes = papers.map((paper) => paper.filter(isWhole));
console.log(`${papers.length} papers, ${papers.flat().length} candidates, ${FOLDS} folds`);
console.log(`first sentence ${figure(wholes.map(([first]) => first?.shown ?? 0))}`);
for (const [name, list] of [
  ["whole sentences", wholes],
  ["all candidates", papers],
] as const) {
  console.log(
    `best of ${name} ${figure(list.map((paper) => Math.max(0, ...paper.map(({ shown }) => shown))))}`,
  );
  crossValidated(list, `chosen of ${name}`);
}
const file = process.argv[2];
if (file !== undefined) writeFileSync(file, written(ridge(papers)));

function written({ numbers, grams }: Model): string {
  const lines = FEATURE_NAMES.map(
    (name, index) => `  ${Number((numbers[index] ?? 0).toFixed(4))}, // ${name}`,
  );
  const runs = [...grams].sort(([a], [b]) => (a < b ? -1 : 1)).map(([gram, weight]) => `${gram} ${weight}`);
  const quoted = runs.join("\n").replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${");
  return [
    "/**",
    " * One weight for each of `FEATURE_NAMES`, in their order. Learned on the training part of SciTLDR-A (Apache-2.0) by",
    " * `npm run eval -- digest-salience-train`, which says how.",
    " */",
    "export const NUMBER_WEIGHTS: readonly number[] = [",
    ...lines,
    "];",
    "",
    "/** Weights of runs of one and two words, in parts of `GRAM_UNIT`, a line each. */",
    `export const GRAM_WEIGHTS = \`\n${quoted}\n\`;`,
    "",
  ].join("\n");
}
