import type { Language } from "@engram/paper";
import type { Statement } from "../../digest.ts";
import { explainForm } from "../../glossary/explain-form.ts";
import type { FoundTerm } from "../../glossary/find-terms.ts";
import type { TaggedSource } from "../../split-source.ts";
import { getStatement, type StatementDraft } from "../../statement.ts";
import { withoutJoint } from "../prose/lead-ins.ts";
import { linkAuthors } from "../prose/link-authors.ts";
import { type DraftedSentence, followsOn, passageOf } from "../write-levels.ts";
import { type OwnDefinition, ownDefinition } from "./own-definition.ts";
import { ExplanationPlaces } from "./place-explanations.ts";

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

/** Short sentences, each term explained beside the statement in which it first stands. */
export function writeLow(
  split: TaggedSource,
  drafted: readonly DraftedSentence[],
  language: Language,
  explained = new Explained(MOST_EXPLANATIONS),
): Statement[] {
  const { told, definitions } = toldIn(drafted);
  const statements = told.flat();
  const places = new ExplanationPlaces(statements.map(({ text }) => text));
  const placed = new Map<number, readonly LowDraft[]>();
  const add = (place: number, draft: LowDraft): void => {
    placed.set(place, [...(placed.get(place) ?? []), draft]);
  };
  for (const { draft, about, by } of definitions) add(places.take(draft.text, about, by) ?? about + 1, draft);
  explain({ split, drafted, told, language, explained }, places, add);
  const all = [...statements, null].flatMap((draft, at) => [
    ...(placed.get(at) ?? []),
    ...(draft === null ? [] : [draft]),
  ]);
  return linkAuthors(all).map((draft) => getStatement(split, draft));
}

/** A short form of the authors' with its long form, which stands in statement `about`; it is used from statement `by` on. */
interface Definition {
  readonly draft: LowDraft;
  readonly about: number;
  readonly by: number | undefined;
}

/** The statements of each sentence, and what they say of short forms, which may stand elsewhere. */
function toldIn(drafted: readonly DraftedSentence[]): {
  readonly told: readonly (readonly LowDraft[])[];
  readonly definitions: readonly Definition[];
} {
  const found: { readonly draft: LowDraft; readonly of: OwnDefinition; readonly about: number }[] = [];
  let count = 0;
  const told = drafted.map(({ sentence, drafts: { low } }, place) => {
    const own: LowDraft[] = [];
    for (const [part, text] of low.entries()) {
      const opening = part > 0 || followsOn(drafted, place) ? text : withoutJoint(text);
      const draft = { text: opening, passages: [passageOf(sentence)], glossary: false };
      const of = part > 0 ? ownDefinition(text) : null;
      const about = of === null ? -1 : statementWith(own, of.long);
      if (of === null || about < 0) own.push(draft);
      else found.push({ draft, of, about: count + about });
    }
    count += own.length;
    return own;
  });
  const statements = told.flat();
  const definitions = found.map(({ draft, of, about }) => {
    const by = statements.findIndex(
      ({ text }, at) => at > about && text.includes(of.short.replace(/s$/u, "")),
    );
    return { draft, about, by: by < 0 ? undefined : by };
  });
  return { told, definitions };
}

interface Telling {
  readonly split: TaggedSource;
  readonly drafted: readonly DraftedSentence[];
  readonly told: readonly (readonly LowDraft[])[];
  readonly language: Language;
  readonly explained: Explained;
}

/** Explains terms, each by the first statement that has it; one that is told in other words needs no explanation. */
function explain(
  { split, drafted, told, language, explained }: Telling,
  places: ExplanationPlaces,
  add: (place: number, draft: LowDraft) => void,
): void {
  let first = 0;
  for (const [at, { sentence, terms }] of drafted.entries()) {
    const own = told[at] ?? [];
    for (const { entry, start, end } of terms) {
      if (!explained.mayAdd(entry)) continue;
      // Where it stands in the source: an article tells a sentence without some of its words.
      const form = split.tagged.get(sentence.section)?.text.slice(start, end) ?? "";
      const within = statementWith(own, form);
      const text = explainForm(entry, form, language);
      const place = within < 0 ? null : places.take(text, first + within);
      if (place === null) continue;
      explained.add(entry);
      add(place, { text, passages: [{ section: sentence.section, start, end }], glossary: true });
    }
    first += own.length;
  }
}

/** The first of some statements that has a term, whole or, failing that, all its words; -1 where none has. */
function statementWith(statements: readonly LowDraft[], term: string): number {
  const name = term.toLowerCase();
  const whole = statements.findIndex(({ text }) => text.toLowerCase().includes(name));
  if (whole >= 0) return whole;
  const words = name.split(/[\s-]+/u).map((item) => item.replace(/s$/u, ""));
  return statements.findIndex(({ text }) => words.every((item) => text.toLowerCase().includes(item)));
}
