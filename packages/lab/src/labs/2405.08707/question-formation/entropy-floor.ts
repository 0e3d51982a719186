import { type Cell, cellsOf, type Mix } from "./cell.ts";
import type { Lexicon } from "./lexicon.ts";
import { writeLine } from "./sentence.ts";

/** What is known of the lines of a cell without drawing one: all have the same length and the same number of choices. */
export interface CellFacts {
  /** Tokens that are predicted: declarative, marker, answer, end of line. */
  readonly tokens: number;
  /** Sum of log(count) over the choices of a line, nats: minus the log-probability of its words given its cell. */
  readonly choiceNats: number;
}

/** Facts of a cell, by writing one line of it and counting what is asked. */
export function cellFacts(cell: Cell, lexicon: Lexicon): CellFacts {
  let choiceNats = 0;
  const { declarative, answer } = writeLine(cell, lexicon, (count) => {
    choiceNats += Math.log(count);
    return 0;
  });
  return { tokens: declarative.length + 1 + answer.length + 1, choiceNats };
}

/** The entropy of the corpus: what a model that knows the generator, and no line by heart, still has to pay. */
export interface EntropyFloor {
  /** Of a line: entropy of cells plus expected entropy of choices. */
  readonly natsPerLine: number;
  /** Of that, what number and words take. */
  readonly choiceNatsPerLine: number;
  readonly tokensPerLine: number;
  /** The floor to compare a training loss with. */
  readonly natsPerToken: number;
}

/**
 * The entropy floor in closed form. No line has two derivations, so that the entropy of lines is that of derivations; the
 * answer follows from the rest of its line and adds tokens, not entropy.
 */
export function entropyFloor(mix: Mix, lexicon: Lexicon): EntropyFloor {
  let natsPerLine = 0;
  let choiceNatsPerLine = 0;
  let tokensPerLine = 0;
  for (const cell of cellsOf(mix)) {
    const { tokens, choiceNats } = cellFacts(cell, lexicon);
    natsPerLine += cell.probability * (choiceNats - Math.log(cell.probability));
    choiceNatsPerLine += cell.probability * choiceNats;
    tokensPerLine += cell.probability * tokens;
  }
  return { natsPerLine, choiceNatsPerLine, tokensPerLine, natsPerToken: natsPerLine / tokensPerLine };
}

/** What a model pays that knows `lines` equally likely lines by heart and nothing else: log(lines) a line, nats per token. */
export function memorisationFloor(lines: number, tokensPerLine: number): number {
  return Math.log(lines) / tokensPerLine;
}
