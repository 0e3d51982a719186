/**
 * @file Learns the weights of salience: ridge regression of each sentence's ROUGE-1 against the best one-line summary,
 * on the training part of SciTLDR-A, the penalty chosen by five-fold cross-validation over papers. Prints the weights
 * as the lines of `packages/digest/src/builtin/roles/salience-weights.ts`. Dev is not looked at.
 * Usage: `npm run eval -- digest-salience-train`, data in ENGRAM_DATA (or ../shared/data).
 */

import { draftMedium } from "../packages/digest/src/builtin/prose/drafts.ts";
import { assignRoles } from "../packages/digest/src/builtin/roles/assign-roles.ts";
import {
  SALIENCE_FEATURES,
  salienceFeatures,
} from "../packages/digest/src/builtin/roles/salience-features.ts";
import { sourceSentences } from "../packages/digest/src/builtin/roles/source-sentence.ts";
import { tagSourceWith } from "../packages/digest/src/split-source.ts";
import { loadTagger } from "../packages/digest/src/tagger.ts";
import { CORPORA } from "./digest-data.ts";
import { rouge, rougeTokens } from "./digest-rouge.ts";

interface Paper {
  readonly features: readonly (readonly number[])[];
  readonly scores: readonly number[];
  /** Sentences that the writer would consider. */
  readonly candidates: readonly boolean[];
}

const tag = await loadTagger();
const papers = CORPORA["scitldr-train"]().map((abstract): Paper => {
  const source = tagSourceWith(tag, { sections: [{ id: "abstract", text: abstract.text }] });
  const sentences = assignRoles(sourceSentences(source));
  const references = (abstract.summaries ?? []).map(rougeTokens);
  const own = sentences.map(({ role }) => role === "method" || role === "finding");
  return {
    features: salienceFeatures(sentences, abstract.title),
    scores: sentences.map(
      ({ tokens, text }) => rouge(rougeTokens(draftMedium(tokens) ?? text), references).one,
    ),
    candidates: own.includes(true) ? own : own.map(() => true),
  };
});

/** (X'X + penalty) w = X'y by Gaussian elimination; the constant is not penalised. */
function ridge(training: readonly Paper[], penalty: number): number[] {
  const size = SALIENCE_FEATURES.length;
  const rows = Array.from({ length: size }, () => new Float64Array(size + 1));
  for (const { features, scores } of training) {
    // Centred within a paper: what counts is which of its sentences is best.
    const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
    for (const [index, row] of features.entries()) {
      for (const [i, a] of row.entries()) {
        const target = rows[i];
        if (target === undefined) continue;
        for (const [j, b] of row.entries()) target[j] = (target[j] ?? 0) + a * b;
        target[size] = (target[size] ?? 0) + a * ((scores[index] ?? 0) - mean);
      }
    }
  }
  for (let i = 1; i < size; i += 1) {
    const row = rows[i];
    if (row !== undefined) row[i] = (row[i] ?? 0) + penalty;
  }
  return solve(rows);
}

function solve(rows: Float64Array[]): number[] {
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot += 1) {
    const row = rows[pivot];
    const head = row?.[pivot] ?? 0;
    if (row === undefined || head === 0) continue;
    for (let other = 0; other < size; other += 1) {
      const target = rows[other];
      if (other === pivot || target === undefined) continue;
      const factor = (target[pivot] ?? 0) / head;
      for (let j = pivot; j <= size; j += 1) target[j] = (target[j] ?? 0) - factor * (row[j] ?? 0);
    }
  }
  return rows.map((row, index) => ((row[index] ?? 0) === 0 ? 0 : (row[size] ?? 0) / (row[index] ?? 1)));
}

/** Mean ROUGE-1 of the sentence that some weights would choose. */
function meanChosen(held: readonly Paper[], weights: readonly number[]): number {
  const chosen = held.map(({ features, scores, candidates }) => {
    const values = features.map((row, index) =>
      candidates[index] === true
        ? row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)
        : -Infinity,
    );
    return scores[values.indexOf(Math.max(...values))] ?? 0;
  });
  return chosen.reduce((sum, score) => sum + score, 0) / Math.max(1, held.length);
}

let best = { penalty: 0, score: -1 };
for (const penalty of [1, 3, 10, 30, 100, 300]) {
  const folds = [0, 1, 2, 3, 4].map((fold) => {
    const weights = ridge(
      papers.filter((_, index) => index % 5 !== fold),
      penalty,
    );
    return meanChosen(
      papers.filter((_, index) => index % 5 === fold),
      weights,
    );
  });
  const score = folds.reduce((sum, value) => sum + value, 0) / folds.length;
  console.error(`penalty ${penalty}: ROUGE-1 ${(100 * score).toFixed(2)} over five folds`);
  if (score > best.score) best = { penalty, score };
}
const lead = papers.reduce((sum, { scores }) => sum + (scores[0] ?? 0), 0) / papers.length;
const oracle = papers.reduce((sum, { scores }) => sum + Math.max(0, ...scores), 0) / papers.length;
console.error(`first sentence ${(100 * lead).toFixed(2)}, best single sentence ${(100 * oracle).toFixed(2)}`);
const weights = ridge(papers, best.penalty);
for (const [index, name] of SALIENCE_FEATURES.entries()) {
  console.log(`  ${(weights[index] ?? 0).toFixed(4)}, // ${name}`);
}
