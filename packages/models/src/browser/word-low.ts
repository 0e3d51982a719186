import {
  createEvidenceMemory,
  type DigestContent,
  latexToPlain,
  listStatements,
  type Sampling,
  type Span,
  type SplitSource,
  type Statement,
  type TextRange,
} from "@engram/digest";
import type { ChatModel } from "../chat/chat-model.ts";
import { AccountKeeper, type WritingAccount } from "../writer/account.ts";
import { isPartOf, wordStatement } from "../writer/word-statement.ts";

/** As the writers of a server ask. */
const SAMPLING: Sampling = { temperature: 0.2, seed: 1 };

/** Words Low of a digest that stands already, statement by statement, through the same door as a model of the server. */
export async function wordLow(
  chat: ChatModel,
  content: DigestContent,
  {
    signal,
    onStatement,
  }: {
    readonly signal: AbortSignal;
    /** Told of every statement in its order; what the model may not say comes as it was. */
    readonly onStatement: (statement: Statement, index: number) => void;
  },
): Promise<WritingAccount> {
  const split = quotedSource(content);
  const account = new AccountKeeper();
  const desk = {
    chat,
    sampling: SAMPLING,
    split,
    memory: createEvidenceMemory(split),
    account,
    faults: { inARow: 0 },
    signal,
    tell: wordStatement,
  };
  let before = "";
  const planned = content.levels.low.statements;
  for (const [index, builtin] of planned.entries()) {
    signal.throwIfAborted();
    const how = { reader: "low", before, isPart: isPartOf(planned, builtin) } as const;
    const statement = isAsked(builtin) ? await wordStatement(desk, builtin, how) : builtin;
    before = statement.text;
    onStatement(statement, index);
  }
  return account.total();
}

/** What a word means in general is ours to say, and a tab sets no formulas. */
export function isAsked({ kind, text }: Statement): boolean {
  return kind !== "glossary" && latexToPlain(text) === text;
}

/**
 * The source as far as the digest quotes it, each quote where it stands in the whole, and between them nothing but
 * space. The sentences of High are its sentences; of the other quotes those that touch none of them.
 */
function quotedSource(content: DigestContent): SplitSource {
  const spans = [
    ...content.levels.high.statements,
    ...listStatements(content).map(({ statement }) => statement),
  ].flatMap(({ evidence }) => evidence);
  const bySection = Map.groupBy(spans, ({ section }) => section);
  const sections = [...bySection].map(([id, quoted]) => ({ id, text: textOf(quoted) }));
  const sentences = new Map([...bySection].map(([id, quoted]) => [id, apart(quoted)]));
  return { source: { sections }, sentences };
}

function textOf(spans: readonly Span[]): string {
  let text = " ".repeat(Math.max(...spans.map(({ end }) => end)));
  for (const { start, end, quote } of spans) text = text.slice(0, start) + quote + text.slice(end);
  return text;
}

function apart(spans: readonly Span[]): readonly TextRange[] {
  const taken: TextRange[] = [];
  for (const { start, end } of spans)
    if (!taken.some((other) => other.start < end && start < other.end)) taken.push({ start, end });
  return taken.sort((one, other) => one.start - other.start);
}
