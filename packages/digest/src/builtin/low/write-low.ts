import type { Language } from "@engram/paper";
import type { Statement } from "../../digest.ts";
import { explainForm } from "../../glossary/explain-form.ts";
import type { FoundTerm } from "../../glossary/find-terms.ts";
import type { TaggedSource } from "../../split-source.ts";
import { getStatement, type StatementDraft } from "../../statement.ts";
import { withoutJoint } from "../prose/lead-ins.ts";
import { linkAuthors } from "../prose/link-authors.ts";
import { type DraftedSentence, followsOn, passageOf } from "../write-levels.ts";

type LowDraft = StatementDraft & { readonly glossary: boolean };

/** Explanations at most in one digest: more would bury what the paper says. */
const MOST_EXPLANATIONS = 5;

/** The terms that are explained already, where a text is written in parts. */
export class Explained {
  readonly #entries = new Set<FoundTerm["entry"]>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  mayAdd(entry: FoundTerm["entry"]): boolean {
    return !this.#entries.has(entry) && this.#entries.size < this.#most;
  }

  add(entry: FoundTerm["entry"]): void {
    this.#entries.add(entry);
  }
}

/** A statement that leans on the one before: nothing may come between them. */
const LEANS =
  /^(?:(?:but|so|and|then|also|still|here|again|moreover|however|thus|in (?:contrast|addition|turn)),? )*(?:it|its|they|their|them|this|these|those|that|such|both|he|she|his|her|each|one of (?:them|these)|the (?:former|latter|two|same|resulting|other|others)|another|in this way|in contrast|for (?:this|these|example|instance)|(?:in|by|with|from|at|on|under|among|of|to|using|through|based on) (?:this|these|that|those|it|them|such|doing so|do so)|but|so|thus|then|examples are|(?:the authors|we|they) (?:\p{L}+ )?\p{L}+ (?:it|them|this|these|that)(?! [aA]uthors))\b/iu;

/** How far an explanation may stand from the statement with its term. */
const MOST_STATEMENTS_BETWEEN = 3;

/** Short sentences, each term explained after the statement in which it first stands. */
export function writeLow(
  split: TaggedSource,
  drafted: readonly DraftedSentence[],
  language: Language,
  explained = new Explained(MOST_EXPLANATIONS),
): Statement[] {
  const told = drafted.map(({ sentence, drafts: { low } }, place) =>
    low.map((text, part): LowDraft => {
      const opening = part > 0 || followsOn(drafted, place) ? text : withoutJoint(text);
      return { text: opening, passages: [passageOf(sentence)], glossary: false };
    }),
  );
  const explanations = explain(split, drafted, told, language, explained);
  const statements = told.flat().flatMap((draft, at): LowDraft[] => [draft, ...(explanations.get(at) ?? [])]);
  return linkAuthors(statements).map((draft) => getStatement(split, draft));
}

/** The explanations to be shown, by the statement after which they stand. */
function explain(
  split: TaggedSource,
  drafted: readonly DraftedSentence[],
  told: readonly (readonly LowDraft[])[],
  language: Language,
  explained: Explained,
): ReadonlyMap<number, readonly LowDraft[]> {
  const statements = told.flat();
  const placed = new Map<number, readonly LowDraft[]>();
  let first = 0;
  for (const [place, { sentence, terms }] of drafted.entries()) {
    const own = told[place] ?? [];
    for (const { entry, start, end } of terms) {
      if (!explained.mayAdd(entry)) continue;
      // Where it stands in the source: an article tells a sentence without some of its words.
      const form = split.tagged.get(sentence.section)?.text.slice(start, end) ?? "";
      const name = form.toLowerCase();
      const within = own.findIndex(({ text }) => text.toLowerCase().includes(name));
      const at = placeAfter(statements, first + (within < 0 ? own.length - 1 : within));
      if (at === null) continue;
      explained.add(entry);
      const passages = [{ section: sentence.section, start, end }];
      const draft = { text: explainForm(entry, form, language), passages, glossary: true };
      // After the explanations that are there already, so that they come in the order of their terms.
      placed.set(at, [...(placed.get(at) ?? []), draft]);
    }
    first += own.length;
  }
  return placed;
}

/** The first statement from one on after which something may come between; null where that is too far. */
function placeAfter(statements: readonly LowDraft[], from: number): number | null {
  for (let at = from; at <= from + MOST_STATEMENTS_BETWEEN; at += 1) {
    const next = statements[at + 1];
    if (next === undefined || !LEANS.test(next.text)) return Math.min(at, statements.length - 1);
  }
  return null;
}
