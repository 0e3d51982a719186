import type { Language } from "@engram/paper";
import type { Statement } from "../digest.ts";
import type { FoundTerm } from "../glossary/find-terms.ts";
import type { TaggedSource } from "../split-source.ts";
import { getStatement, type StatementDraft } from "../statement.ts";
import type { CheckedDrafts } from "./prose/checked-drafts.ts";
import { withoutJoint } from "./prose/lead-ins.ts";
import { linkAuthors } from "./prose/link-authors.ts";
import type { SourceSentence } from "./roles/source-sentence.ts";

/** A sentence with its drafts and the terms in it that the glossary explains. */
export interface DraftedSentence {
  readonly sentence: SourceSentence;
  readonly drafts: CheckedDrafts;
  readonly terms: readonly FoundTerm[];
}

type LevelDraft = StatementDraft & { readonly glossary: boolean };

/** Explanations at most in one digest: more would bury what the paper says. */
const MOST_EXPLANATIONS = 5;

/** The sentences as the authors wrote them. */
export function writeHigh(split: TaggedSource, sentences: readonly SourceSentence[]): Statement[] {
  return sentences.map((sentence) =>
    getStatement(split, { text: sentence.text, passages: [passageOf(sentence)] }),
  );
}

export function writeMedium(split: TaggedSource, drafted: readonly DraftedSentence[]): Statement[] {
  const drafts = drafted.map(({ sentence, drafts: { medium } }, place) => ({
    text: followsOn(drafted, place) ? medium : withoutJoint(medium),
    passages: [passageOf(sentence)],
    glossary: false,
  }));
  return linkAuthors(drafts).map((draft) => getStatement(split, draft));
}

/** Short sentences, each term explained after the statement in which it first stands. */
export function writeLow(
  split: TaggedSource,
  drafted: readonly DraftedSentence[],
  language: Language,
): Statement[] {
  const explained = new Set<FoundTerm["entry"]>();
  const drafts = drafted.flatMap(({ sentence, drafts: { low }, terms }, place): LevelDraft[] => {
    const joined = followsOn(drafted, place);
    const told = low.map((text, part): LevelDraft => {
      const opening = part > 0 || joined ? text : withoutJoint(text);
      return { text: opening, passages: [passageOf(sentence)], glossary: false };
    });
    for (const term of terms) {
      if (explained.has(term.entry) || explained.size === MOST_EXPLANATIONS) continue;
      explained.add(term.entry);
      const name = sentence.text.slice(term.start - sentence.start, term.end - sentence.start);
      const at = told.findIndex(
        ({ text, glossary }) => !glossary && text.toLowerCase().includes(name.toLowerCase()),
      );
      let position = at < 0 ? told.length : at + 1;
      // After the explanations that are there already, so that they come in the order of their terms.
      while (told[position]?.glossary === true) position += 1;
      told.splice(position, 0, explanation(sentence, term, language));
    }
    return told;
  });
  return linkAuthors(drafts).map((draft) => getStatement(split, draft));
}

/** Whether a sentence comes right after the one that it follows in the source. */
function followsOn(drafted: readonly DraftedSentence[], place: number): boolean {
  const before = drafted[place - 1]?.sentence;
  const sentence = drafted[place]?.sentence;
  return before !== undefined && sentence?.index === before.index + 1 && sentence.section === before.section;
}

function explanation(sentence: SourceSentence, term: FoundTerm, language: Language): LevelDraft {
  const { start, end, entry } = term;
  return { text: entry[language], passages: [{ section: sentence.section, start, end }], glossary: true };
}

export function passageOf({ section, start, end }: SourceSentence): {
  readonly section: string;
  readonly start: number;
  readonly end: number;
} {
  return { section, start, end };
}
