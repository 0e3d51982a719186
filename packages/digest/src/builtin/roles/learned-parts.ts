import { PART_WEIGHTS } from "./part-weights.ts";
import type { SourceSentence } from "./source-sentence.ts";

/** The parts of a structured abstract: what is known or asked, what was done, what was found. */
export const PARTS = ["background", "method", "finding"] as const;
export type Part = (typeof PARTS)[number];

/** What is looked at in a sentence: its words, the two that open it, what "we" do, and where it stands. */
export function partFeatures({ tokens, place, placesInSection }: SourceSentence): ReadonlySet<string> {
  const lowers = tokens.map(({ lower }) => (/^\d/u.test(lower) ? "#" : lower));
  const found = new Set(lowers);
  found.add(`^ ${lowers[0] ?? ""}`);
  found.add(`^ ${lowers[0] ?? ""} ${lowers[1] ?? ""}`);
  for (const [index, lower] of lowers.entries()) {
    if (lower === "we" || lower === "was" || lower === "were" || lower === "results")
      found.add(`${lower} ${lowers[index + 1] ?? ""}`);
  }
  const last = Math.max(1, placesInSection - 1);
  found.add(placesInSection < 4 ? "@ short" : `@ ${Math.round((5 * place) / last)}`);
  return found;
}

/** How strongly a sentence speaks for each part: logarithms of probabilities, up to what all share. */
export function partScores(sentence: SourceSentence): Readonly<Record<Part, number>> {
  const scores = { background: 0, method: 0, finding: 0 };
  const weights = partWeights();
  for (const feature of partFeatures(sentence)) {
    const row = weights.get(feature);
    if (row === undefined) continue;
    for (const [index, part] of PARTS.entries()) scores[part] += (row[index] ?? 0) / PART_UNIT;
  }
  return scores;
}

/** Weights are kept as whole numbers of this part of one. */
export const PART_UNIT = 100;

let table: ReadonlyMap<string, readonly number[]> | undefined;

function partWeights(): ReadonlyMap<string, readonly number[]> {
  table ??= new Map(
    PART_WEIGHTS.trim()
      .split("\n")
      .map((line) => {
        const [feature = "", numbers = ""] = line.split("\t");
        return [feature, numbers.split(" ").map(Number)];
      }),
  );
  return table;
}
