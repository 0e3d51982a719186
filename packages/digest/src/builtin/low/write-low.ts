import type { Language } from "@engram/paper";
import type { Statement } from "../../digest.ts";
import { explainForm } from "../../glossary/explain-form.ts";
import type { GlossaryEntry } from "../../glossary/glossary-entry.ts";
import type { TaggedSource } from "../../split-source.ts";
import { getStatement } from "../../statement.ts";
import { linkAuthors } from "../prose/link-authors.ts";
import type { DraftedSentence } from "../write-levels.ts";
import { chooseTerms, type TermToChoose } from "./choose-terms.ts";
import { ExplanationPlaces } from "./place-explanations.ts";
import { type LowDraft, statementWith, toldIn } from "./told-statements.ts";

/** The terms that are still to be explained, where a text is written in parts. */
export class ToExplain {
  readonly #entries: Set<GlossaryEntry>;

  constructor(entries: ReadonlySet<GlossaryEntry>) {
    this.#entries = new Set(entries);
  }

  has(entry: GlossaryEntry): boolean {
    return this.#entries.has(entry);
  }

  explained(entry: GlossaryEntry): void {
    this.#entries.delete(entry);
  }
}

/** What is to be explained in the parts of one text. */
export function chooseExplanations(
  split: TaggedSource,
  parts: readonly (readonly DraftedSentence[])[],
  language: Language,
): ToExplain {
  const statements: string[] = [];
  const terms: TermToChoose[] = [];
  for (const drafted of parts) {
    const { told } = toldIn(drafted);
    const own = told.flat().map(({ text }) => text);
    const places = new ExplanationPlaces(own);
    for (const term of termsTold(split, drafted, told, language))
      if (places.take(term.text, term.about) !== null)
        terms.push({ ...term, about: statements.length + term.about });
    statements.push(...own);
  }
  const title = split.tagged.get("title")?.text ?? "";
  return new ToExplain(chooseTerms(terms, statements, title));
}

/** Short sentences, the terms that its readers need most explained, each beside the statement in which it first stands. */
export function writeLow(
  split: TaggedSource,
  drafted: readonly DraftedSentence[],
  language: Language,
  toExplain = chooseExplanations(split, [drafted], language),
): Statement[] {
  const { told, definitions } = toldIn(drafted);
  const statements = told.flat();
  const places = new ExplanationPlaces(statements.map(({ text }) => text));
  const placed = new Map<number, readonly LowDraft[]>();
  const add = (place: number, draft: LowDraft): void => {
    placed.set(place, [...(placed.get(place) ?? []), draft]);
  };
  for (const { draft, about, by } of definitions) add(places.take(draft.text, about, by) ?? about + 1, draft);
  for (const { entry, text, about, passage } of termsTold(split, drafted, told, language)) {
    const place = toExplain.has(entry) ? places.take(text, about) : null;
    if (place === null) continue;
    toExplain.explained(entry);
    add(place, { text, passages: [passage], glossary: true });
  }
  const all = [...statements, null].flatMap((draft, at) => [
    ...(placed.get(at) ?? []),
    ...(draft === null ? [] : [draft]),
  ]);
  return linkAuthors(all).map((draft) => getStatement(split, draft));
}

/** A term in a statement, with the words that explain it. */
interface ToldTerm extends TermToChoose {
  readonly text: string;
  readonly passage: LowDraft["passages"][number];
}

/** Terms by the first statement of their sentence that has them; one that is told in other words needs no explanation. */
function termsTold(
  split: TaggedSource,
  drafted: readonly DraftedSentence[],
  told: readonly (readonly LowDraft[])[],
  language: Language,
): ToldTerm[] {
  let first = 0;
  return drafted.flatMap(({ sentence: { section }, terms }, at) => {
    const own = told[at] ?? [];
    const before = first;
    first += own.length;
    return terms.flatMap(({ entry, start, end }) => {
      // Where it stands in the source: an article tells a sentence without some of its words.
      const form = split.tagged.get(section)?.text.slice(start, end) ?? "";
      const within = statementWith(own, form);
      if (within < 0) return [];
      const text = explainForm(entry, form, language);
      return [{ entry, form, text, about: before + within, passage: { section, start, end } }];
    });
  });
}
