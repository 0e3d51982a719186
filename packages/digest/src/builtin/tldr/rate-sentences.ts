import type { RoledSentence } from "../roles/assign-roles.ts";
import { CANDIDATE_FEATURES, candidateFeatures, gramsOf, stemCounts } from "./candidate-features.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { isCalledPaper } from "./papers-voice.ts";
import { SENTENCE_FEATURES, sentenceFeatures } from "./sentence-features.ts";
import { GRAM_WEIGHTS, NUMBER_WEIGHTS } from "./tldr-weights.ts";

/** A way of telling a sentence with what speaks for it as a summary of the whole. */
export interface Measured {
  readonly sentence: RoledSentence;
  readonly candidate: Candidate;
  /** False where the voice of the sentence can not be told: the candidate is the sentence as it stands. */
  readonly told: boolean;
  readonly features: readonly number[];
  readonly grams: ReadonlySet<string>;
}

/** A candidate with its score, in units of ROUGE-1 against a summary by people. */
export interface Rated extends Omit<Measured, "features" | "grams"> {
  readonly score: number;
}

/** The names of `Measured.features`, in their order. */
export const FEATURE_NAMES: readonly string[] = [...SENTENCE_FEATURES, ...CANDIDATE_FEATURES];

/** All ways of telling the sentences of a text, the whole sentence before its parts. Labels are left out. */
export function measureCandidates(sentences: readonly RoledSentence[], known: boolean): Measured[] {
  const rows = sentenceFeatures(sentences);
  const counts = stemCounts(sentences);
  const isPaper = isCalledPaper(sentences.map(({ text }) => text));
  return sentences.flatMap((sentence) => {
    if (sentence.isLabel) return [];
    const found = candidatesOf(sentence.tokens, known, isPaper);
    const told = found.length > 0;
    const asWritten: Candidate = { text: sentence.text, words: sentence.tokens, start: "whole", cut: "none" };
    const list = told ? found : [asWritten];
    const whole = list[0]?.words.length ?? 1;
    return list.map((candidate) => ({
      sentence,
      candidate,
      told,
      features: [...(rows[sentence.index] ?? []), ...candidateFeatures(candidate, whole, counts)],
      grams: gramsOf(candidate.words),
    }));
  });
}

/** The same with their scores. */
export function rateCandidates(sentences: readonly RoledSentence[], known: boolean): Rated[] {
  const weights = gramWeights();
  return measureCandidates(sentences, known).map(({ sentence, candidate, told, features, grams }) => {
    let score = 0;
    for (const [index, value] of features.entries()) score += value * (NUMBER_WEIGHTS[index] ?? 0);
    for (const gram of grams) score += weights.get(gram) ?? 0;
    return { sentence, candidate, told, score };
  });
}

/** How well each sentence would stand for the whole text, one number a sentence in the order of `index`. */
export function salienceOf(rated: readonly Rated[], sentences: readonly RoledSentence[]): number[] {
  const salience = sentences.map(() => LEAST);
  for (const { sentence, candidate, score } of rated) {
    // The whole sentence comes before its parts.
    if (salience[sentence.index] === LEAST && candidate.start === "whole") salience[sentence.index] = score;
  }
  return salience;
}

/** Of a label, which is never shown. */
const LEAST = -1;

let gramTable: ReadonlyMap<string, number> | undefined;

function gramWeights(): ReadonlyMap<string, number> {
  gramTable ??= new Map(
    GRAM_WEIGHTS.trim()
      .split("\n")
      .map((line) => {
        const at = line.lastIndexOf(" ");
        return [line.slice(0, at), Number(line.slice(at + 1)) / GRAM_UNIT];
      }),
  );
  return gramTable;
}

/** Weights of word runs are kept as whole numbers of this part of one. */
export const GRAM_UNIT = 10_000;
