import { err, ok, type Result, type SourceText } from "@engram/paper";
import type { Span, Statement, StatementKind } from "./digest.ts";
import type { TextRange } from "./text-range.ts";
import { shareOfChangedWords } from "./word-distance.ts";

/** A source and where its sentences stand, which a statement is checked against. */
export interface SplitSource {
  readonly source: SourceText;
  /** Section id to the sentences of that section, in order. */
  readonly sentences: ReadonlyMap<string, readonly TextRange[]>;
}

/** Where a passage stands. `quote` may be given by those who have one, and is then compared. */
export interface Passage extends TextRange {
  readonly section: string;
  readonly quote?: string;
}

export interface StatementDraft {
  readonly text: string;
  readonly passages: readonly Passage[];
  /** Our own explanation of a word rather than a claim about the paper; its passage is where the word stands. */
  readonly glossary?: boolean;
  /** A model chose the words. */
  readonly byModel?: boolean;
  /** What a model wrote and the checks refused. */
  readonly rejectedModelText?: string;
  /** The statement in English of which the text is the translation. */
  readonly translatedFrom?: string;
}

export type StatementError =
  | { readonly code: "statement.text-empty" }
  | { readonly code: "statement.no-passage"; readonly text: string }
  | { readonly code: "statement.unknown-section"; readonly section: string }
  | { readonly code: "statement.bad-range"; readonly passage: Passage }
  | { readonly code: "statement.quote-differs"; readonly passage: Passage; readonly found: string }
  | { readonly code: "statement.passage-too-long"; readonly passage: Passage; readonly sentences: number };

/** A passage that spans more is no longer one that a reader can check at a glance. */
const MOST_SENTENCES_IN_A_SPAN = 2;
/** From this share of changed words on, a statement is called rewritten rather than adapted. */
const REWRITTEN_SHARE = 0.2;

/**
 * The only way to make a statement: at least one passage, each quote equal to the source at its offsets, none over
 * more than two sentences. What kind it is follows from text and quotes; the caller has no say in it.
 */
export function createStatement(
  split: SplitSource,
  draft: StatementDraft,
): Result<Statement, StatementError> {
  const text = draft.text.trim();
  if (text === "") return err({ code: "statement.text-empty" });
  const spans: Span[] = [];
  for (const passage of draft.passages) {
    const span = quoteSpan(split, passage);
    if (!span.ok) return span;
    spans.push(span.value);
  }
  const [first, ...others] = spans;
  if (first === undefined) return err({ code: "statement.no-passage", text });
  const evidence: readonly [Span, ...Span[]] = [first, ...others];
  const kind = draft.glossary === true ? "glossary" : kindOf(text, evidence);
  const writing = {
    ...(draft.byModel === true ? { writtenBy: "model" } : {}),
    ...(draft.rejectedModelText === undefined ? {} : { rejectedModelText: draft.rejectedModelText }),
    ...(draft.translatedFrom === undefined ? {} : { translatedFrom: draft.translatedFrom }),
  };
  // The brand exists in the types alone; this is the one place where it is given.
  return ok({ text, kind, evidence, ...writing } as unknown as Statement);
}

/** Like `createStatement`, for drafts that we built from the source ourselves: a refusal is our bug. */
export function getStatement(split: SplitSource, draft: StatementDraft): Statement {
  const statement = createStatement(split, draft);
  if (statement.ok) return statement.value;
  throw new Error(`statement "${draft.text.slice(0, 80)}" was refused: ${JSON.stringify(statement.error)}`);
}

/** What kind of statement a text is, given the passages that it rests on. */
export function kindOf(text: string, evidence: readonly Span[]): Exclude<StatementKind, "glossary"> {
  const source = evidence.map((span) => span.quote).join(" ");
  if (text === source) return "verbatim";
  return shareOfChangedWords(text, source) < REWRITTEN_SHARE ? "adapted" : "rewritten";
}

/** The span of a passage, with the quote read from the source. */
export function quoteSpan(split: SplitSource, passage: Passage): Result<Span, StatementError> {
  const section = split.source.sections.find((candidate) => candidate.id === passage.section);
  if (section === undefined) return err({ code: "statement.unknown-section", section: passage.section });
  const { start, end } = passage;
  const whole = Number.isInteger(start) && Number.isInteger(end);
  if (!whole || start < 0 || end <= start || end > section.text.length) {
    return err({ code: "statement.bad-range", passage });
  }
  const quote = section.text.slice(start, end);
  if (passage.quote !== undefined && passage.quote !== quote) {
    return err({ code: "statement.quote-differs", passage, found: quote });
  }
  const touched = (split.sentences.get(passage.section) ?? []).filter((s) => s.start < end && start < s.end);
  if (touched.length > MOST_SENTENCES_IN_A_SPAN) {
    return err({ code: "statement.passage-too-long", passage, sentences: touched.length });
  }
  return ok({ section: passage.section, start, end, quote });
}
