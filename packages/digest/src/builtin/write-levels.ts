import type { Statement } from "../digest.ts";
import type { FoundTerm } from "../glossary/find-terms.ts";
import type { TaggedSource } from "../split-source.ts";
import { getStatement } from "../statement.ts";
import type { CheckedDrafts } from "./prose/checked-drafts.ts";
import type { SourceSentence } from "./roles/source-sentence.ts";

/** A sentence with its drafts and the terms in it that the glossary explains. */
export interface DraftedSentence {
  readonly sentence: SourceSentence;
  readonly drafts: CheckedDrafts;
  readonly terms: readonly FoundTerm[];
}

/** The sentences as the authors wrote them. */
export function writeHigh(split: TaggedSource, sentences: readonly SourceSentence[]): Statement[] {
  return sentences.map((sentence) =>
    getStatement(split, { text: sentence.text, passages: [passageOf(sentence)] }),
  );
}

/** Whether a sentence comes right after the one that it follows in the source. */
export function followsOn(drafted: readonly DraftedSentence[], place: number): boolean {
  const before = drafted[place - 1]?.sentence;
  const sentence = drafted[place]?.sentence;
  return before !== undefined && sentence?.index === before.index + 1 && sentence.section === before.section;
}

export function passageOf({ section, start, end }: SourceSentence): {
  readonly section: string;
  readonly start: number;
  readonly end: number;
} {
  return { section, start, end };
}
