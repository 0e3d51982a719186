import type { Language } from "@engram/paper";
import type { Statement } from "../../digest.ts";
import type { FoundTerm } from "../../glossary/find-terms.ts";
import type { TaggedSource } from "../../split-source.ts";
import { getStatement, type StatementDraft } from "../../statement.ts";
import { withoutJoint } from "../prose/lead-ins.ts";
import { linkAuthors } from "../prose/link-authors.ts";
import { type DraftedSentence, followsOn, passageOf } from "../write-levels.ts";

type LowDraft = StatementDraft & { readonly glossary: boolean };

/** Explanations at most in one digest: more would bury what the paper says. */
const MOST_EXPLANATIONS = 5;

/** Short sentences, each term explained after the statement in which it first stands. */
export function writeLow(
  split: TaggedSource,
  drafted: readonly DraftedSentence[],
  language: Language,
): Statement[] {
  const explained = new Set<FoundTerm["entry"]>();
  const drafts = drafted.flatMap(({ sentence, drafts: { low }, terms }, place): LowDraft[] => {
    const joined = followsOn(drafted, place);
    const told = low.map((text, part): LowDraft => {
      const opening = part > 0 || joined ? text : withoutJoint(text);
      return { text: opening, passages: [passageOf(sentence)], glossary: false };
    });
    for (const term of terms) {
      if (explained.has(term.entry) || explained.size === MOST_EXPLANATIONS) continue;
      explained.add(term.entry);
      const { start, end, entry } = term;
      const name = sentence.text.slice(start - sentence.start, end - sentence.start).toLowerCase();
      const at = told.findIndex(({ text, glossary }) => !glossary && text.toLowerCase().includes(name));
      let position = at < 0 ? told.length : at + 1;
      // After the explanations that are there already, so that they come in the order of their terms.
      while (told[position]?.glossary === true) position += 1;
      const passages = [{ section: sentence.section, start, end }];
      told.splice(position, 0, { text: entry[language], passages, glossary: true });
    }
    return told;
  });
  return linkAuthors(drafts).map((draft) => getStatement(split, draft));
}
