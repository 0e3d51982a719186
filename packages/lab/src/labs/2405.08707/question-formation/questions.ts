/**
 * @file Questions for a trained model: a declarative, then the marker of a question; right is the question that fronts the main
 * auxiliary. Three kinds: lines that were trained on, new lines of the structures trained on, and structures whose questions
 * are withheld from every training set, which tell whether the model fronts the main auxiliary or simply the first.
 */
import type { CounterRandom } from "@engram/transformer";
import { cellsOf } from "./cell.ts";
import type { DrawnLine } from "./corpus.ts";
import type { Lexicon } from "./lexicon.ts";
import { MARKS } from "./lexicon.ts";
import type { LineCorpus } from "./prepare-line-training.ts";
import { type Line, writeLine } from "./sentence.ts";

/** Where questions are taken from. */
export const QUESTION_KINDS = ["trained", "new", "withheld"] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Random numbers that one question may take. */
const CHOICES_PER_QUESTION = 48;

/** `count` questions of a kind, from the `first` on; fewer where the corpus has no more. */
export function questionsOf(
  kind: QuestionKind,
  corpus: Pick<LineCorpus, "train" | "test" | "lexicon">,
  random: CounterRandom,
  { first, count }: { readonly first: number; readonly count: number },
): readonly Line[] {
  if (kind === "withheld") {
    return Array.from({ length: count }, (_, index) =>
      withheldQuestion(corpus.lexicon, random, first + index),
    );
  }
  const lines: readonly DrawnLine[] = kind === "trained" ? corpus.train : corpus.test;
  return lines.filter(({ marker }) => marker === MARKS.interrogative).slice(first, first + count);
}

/** A question about a subject with a relative clause; structures in turn. */
function withheldQuestion(lexicon: Lexicon, random: CounterRandom, index: number): Line {
  const cells = cellsOf("released").filter(
    ({ task, subject }) => task === "declarative" && subject.endsWith("Clause"),
  );
  let next = index * CHOICES_PER_QUESTION;
  const cell = cells[Math.floor(random.uniform(next++) * cells.length)];
  return writeLine({ ...cell, task: "interrogative" }, lexicon, (count) =>
    Math.floor(random.uniform(next++) * count),
  );
}

/** The declarative with its first auxiliary in front, whichever it is: what a rule that counts words would answer. */
export function frontFirstAuxiliary(declarative: readonly string[], lexicon: Lexicon): readonly string[] {
  const auxiliaries = new Set([...lexicon.auxiliaries.singular, ...lexicon.auxiliaries.plural]);
  const place = declarative.findIndex((word) => auxiliaries.has(word));
  const words = declarative.filter((word, index) => index !== place && word !== MARKS.period);
  return [...(place < 0 ? [] : [declarative[place]]), ...words, MARKS.question];
}
