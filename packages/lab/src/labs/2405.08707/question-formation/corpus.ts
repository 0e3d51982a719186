import type { CounterRandom } from "@engram/transformer";
import { cellsOf, type Mix, type WeightedCell } from "./cell.ts";
import { cellFacts } from "./entropy-floor.ts";
import { type Lexicon, wordsOf } from "./lexicon.ts";
import { type Line, writeLine } from "./sentence.ts";

/** A drawn line, and minus its log-probability under the generator. */
export interface DrawnLine extends Line {
  readonly nats: number;
}

/** Random numbers that one line may take: a cell and at most 32 choices. */
const WORDS_PER_LINE = 48;

/**
 * Lines drawn independently, line i from numbers of its own: the first n lines of a larger corpus are the corpus of n.
 *
 * @param exclude lines (as {@link lineText}) that are drawn again: a test set that shares none with the training set
 */
export function* drawLines(
  mix: Mix,
  lexicon: Lexicon,
  random: CounterRandom,
  exclude: ReadonlySet<string> = new Set(),
): Generator<DrawnLine, never, void> {
  const cells = cellsOf(mix);
  const nats = cells.map((cell) => cellFacts(cell, lexicon).choiceNats - Math.log(cell.probability));
  for (let index = 0; ; index += 1) {
    let next = index * WORDS_PER_LINE;
    const cell = chooseCell(cells, random.uniform(next++));
    const line = writeLine(cells[cell], lexicon, (count) => Math.floor(random.uniform(next++) * count));
    if (!exclude.has(lineText(line))) yield { ...line, nats: nats[cell] };
  }
}

function chooseCell(cells: readonly WeightedCell[], uniform: number): number {
  let rest = uniform;
  for (const [index, { probability }] of cells.entries()) {
    rest -= probability;
    if (rest < 0) return index;
  }
  // Rounding may leave a sum just below 1.
  return cells.length - 1;
}

/** A line as text, as the published files write it but for a space in place of the tab. */
export function lineText({ declarative, marker, answer }: Line): string {
  return [...declarative, marker, ...answer].join(" ");
}

/** Ids of the words, after those of the start and the end of a line. */
export function wordIds(lexicon: Lexicon): ReadonlyMap<string, number> {
  return new Map(wordsOf(lexicon).map((word, index) => [word, index + 2]));
}

/** Id of the start of a line, which is never predicted, and of its end, which is. */
export const START = 0;
export const END = 1;

/** A line as ids: start, declarative, marker, answer, end. */
export function encodeLine(
  { declarative, marker, answer }: Line,
  ids: ReadonlyMap<string, number>,
): Int32Array {
  const words = [...declarative, marker, ...answer].map((word) => {
    const id = ids.get(word);
    if (id === undefined) throw new Error(`the lexicon must have the word ${word}`);
    return id;
  });
  return Int32Array.of(START, ...words, END);
}
