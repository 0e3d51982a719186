import { distanceEnergy, distanceWeights, squaredDistances } from "@engram/memory";
import type { Statement } from "./digest.ts";
import type { SplitSource } from "./statement.ts";
import { stem } from "./stem.ts";
import { STOP_WORDS } from "./stop-words.ts";
import type { TextRange } from "./text-range.ts";
import { wordsOf } from "./word-distance.ts";

/** A sentence of the source, stored as a pattern. */
export interface StoredPassage extends TextRange {
  readonly section: string;
}

/** How a statement stands to the sentences of its source. */
export interface Support {
  /** True where a passage that the statement names is the nearest of all, and within the radius. */
  readonly supported: boolean;
  /** Squared distance between unit vectors, 0 to 2, to the nearest passage that the statement names. */
  readonly distance: number;
  /** E(x) = -(1/beta) log sum exp(-beta d^2): low where the source speaks of such things at all. */
  readonly energy: number;
  /** Passages by the share that retrieval gives them, greatest first; those under a hundredth are left out. */
  readonly nearest: readonly { readonly passage: StoredPassage; readonly weight: number }[];
}

/** The sentences of a source as an associative memory: ask it how well a statement is supported. */
export interface EvidenceMemory {
  readonly passages: readonly StoredPassage[];
  support(statement: Pick<Statement, "text" | "evidence">): Support;
}

/** Inverse temperature: patterns nearer than sqrt(2/beta) = 0.5, which is a cosine of 0.875, share a minimum. */
const BETA = 8;
/** Beyond this squared distance (a cosine under 0.3) a passage does not speak of what the statement says. */
const RADIUS = 1.4;
/** Coordinates at most; the vocabulary of an abstract is smaller, that of a long text is folded into so many. */
const MOST_DIMENSIONS = 2048;

/**
 * Stores every sentence of a source as a unit vector of weighted words. Weights use only operations that IEEE 754
 * rounds exactly, and words keep the order in which they first occur, so that distances are the same on any machine.
 */
export function createEvidenceMemory(split: SplitSource): EvidenceMemory {
  const passages: StoredPassage[] = [];
  const bags: string[][] = [];
  for (const { id, text } of split.source.sections) {
    for (const { start, end } of split.sentences.get(id) ?? []) {
      passages.push({ section: id, start, end });
      bags.push(termsOf(text.slice(start, end)));
    }
  }
  const vocabulary = vocabularyOf(bags);
  const patterns = bags.map((bag) => vectorOf(bag, vocabulary, bags.length));
  return {
    passages,
    support: (statement) =>
      supportOf(statement, passages, patterns, vectorOf(termsOf(statement.text), vocabulary, bags.length)),
  };
}

/** Whether each statement is supported by the passages that it names. Glossary statements are exempt: they are ours. */
export function checkEvidence(
  split: SplitSource,
  statements: readonly Statement[],
): readonly (Support | null)[] {
  const memory = createEvidenceMemory(split);
  return statements.map((statement) => (statement.kind === "glossary" ? null : memory.support(statement)));
}

function supportOf(
  statement: Pick<Statement, "evidence">,
  passages: readonly StoredPassage[],
  patterns: readonly Float64Array[],
  query: Float64Array,
): Support {
  if (patterns.length === 0) return { supported: false, distance: 2, energy: Infinity, nearest: [] };
  const distances = squaredDistances(patterns, query);
  let own = Infinity;
  let least = Infinity;
  for (const [index, passage] of passages.entries()) {
    const distance = distances[index] ?? Infinity;
    least = Math.min(least, distance);
    if (statement.evidence.some((span) => overlaps(span, passage))) own = Math.min(own, distance);
  }
  // Most who ask want to know whether it is supported, and nothing more.
  return {
    supported: own <= least && own <= RADIUS,
    distance: own,
    get energy() {
      return distanceEnergy(patterns, query, { beta: BETA });
    },
    get nearest() {
      return nearestOf(passages, distanceWeights(patterns, query, { beta: BETA }));
    },
  };
}

function nearestOf(passages: readonly StoredPassage[], weights: ArrayLike<number>): Support["nearest"] {
  return passages
    .map((passage, index) => ({ passage, weight: weights[index] ?? 0 }))
    .filter(({ weight }) => weight >= 0.01)
    .sort((a, b) => b.weight - a.weight);
}

function overlaps(span: { section: string } & TextRange, passage: StoredPassage): boolean {
  return span.section === passage.section && span.start < passage.end && passage.start < span.end;
}

function termsOf(text: string): string[] {
  const words = wordsOf(text);
  const content = words.filter((item) => !STOP_WORDS.has(item));
  // A sentence of stop words alone is still a sentence.
  return (content.length > 0 ? content : words).map(stem);
}

interface Term {
  readonly coordinate: number;
  readonly passages: number;
}

function vocabularyOf(bags: readonly (readonly string[])[]): ReadonlyMap<string, Term> {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const term of new Set(bag)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const dimensions = Math.min(MOST_DIMENSIONS, counts.size);
  return new Map(
    [...counts].map(([term, passages], index) => [
      term,
      { coordinate: index % Math.max(1, dimensions), passages },
    ]),
  );
}

/** A unit vector; its last coordinate holds the words that the source does not have. */
function vectorOf(
  bag: readonly string[],
  vocabulary: ReadonlyMap<string, Term>,
  passages: number,
): Float64Array {
  const dimensions = Math.min(MOST_DIMENSIONS, vocabulary.size);
  const vector = new Float64Array(dimensions + 1);
  for (const item of bag) {
    const term = vocabulary.get(item);
    const coordinate = term?.coordinate ?? dimensions;
    vector[coordinate] = (vector[coordinate] ?? 0) + Math.sqrt(1 + passages / (term?.passages ?? 1));
  }
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) return vector;
  const length = Math.sqrt(squares);
  return vector.map((value) => value / length);
}
