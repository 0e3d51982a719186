/** @file ROUGE-1, -2 and -L (F1, Porter stems), as summaries are usually scored. Not an evaluation by itself. */

import { porterStem } from "./digest-porter.ts";

/** Stems of the words of a text: letters and digits, lower case. */
export function rougeTokens(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/gu) ?? []).map(porterStem);
}

export interface Rouge {
  readonly one: number;
  readonly two: number;
  readonly long: number;
}

/** F1 against the best reference, each of the three by itself. */
export function rouge(candidate: readonly string[], references: readonly (readonly string[])[]): Rouge {
  const best = (score: (reference: readonly string[]) => number) => Math.max(0, ...references.map(score));
  return {
    one: best((reference) => gramF1(candidate, reference, 1)),
    two: best((reference) => gramF1(candidate, reference, 2)),
    long: best((reference) => f1(longestCommon(candidate, reference), candidate.length, reference.length)),
  };
}

function gramF1(candidate: readonly string[], reference: readonly string[], size: number): number {
  const counts = grams(reference, size);
  let shared = 0;
  for (const [gram, count] of grams(candidate, size)) shared += Math.min(count, counts.get(gram) ?? 0);
  return f1(shared, candidate.length - size + 1, reference.length - size + 1);
}

function grams(tokens: readonly string[], size: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let index = 0; index + size <= tokens.length; index += 1) {
    const gram = tokens.slice(index, index + size).join(" ");
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function f1(shared: number, candidate: number, reference: number): number {
  if (shared === 0 || candidate <= 0 || reference <= 0) return 0;
  const precision = shared / candidate;
  const recall = shared / reference;
  return (2 * precision * recall) / (precision + recall);
}

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let previous = new Uint16Array(b.length + 1);
  for (const item of a) {
    const current = new Uint16Array(b.length + 1);
    for (let column = 1; column <= b.length; column += 1) {
      current[column] =
        item === b[column - 1]
          ? (previous[column - 1] ?? 0) + 1
          : Math.max(previous[column] ?? 0, current[column - 1] ?? 0);
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
