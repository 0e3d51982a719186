import type { Statement, Writer } from "@engram/digest";
import type { SourceText } from "@engram/paper";

/** A writer that repeats the abstract, sentence by sentence; `between` is awaited after each. */
export function createFakeWriter(options: {
  readonly name?: string;
  readonly model?: string;
  /** What it asks its model, if it has one, before each sentence. */
  readonly ask?: (sentence: number) => Promise<string>;
  readonly between?: (sentence: number) => Promise<void>;
}): Writer {
  return {
    name: options.name ?? "fake",
    version: "1",
    ...(options.model === undefined ? {} : { model: options.model, promptVersion: "p1" }),
    async write(source, { report, signal, replies }) {
      const statements = sentencesOf(source);
      report?.({ kind: "step", step: "write", state: "started" });
      for (const [index, statement] of statements.entries()) {
        signal?.throwIfAborted();
        if (options.ask !== undefined) {
          const key = `sentence ${index}`;
          const reply = (await replies?.find(key)) ?? (await options.ask(index));
          await replies?.keep(key, reply);
          const counts = { planned: statements.length, kept: index + 1, keptAfterRetry: 0, replaced: 0 };
          report?.({
            kind: "tally",
            tally: { ...counts, tokens: { prompt: 10 * (index + 1), completion: 1 } },
          });
        }
        report?.({ kind: "statement", place: "high", statement });
        await options.between?.(index);
      }
      report?.({ kind: "step", step: "write", state: "done" });
      const level = { writtenBy: "fake", statements };
      const levels = { high: level, medium: level, low: level };
      return {
        language: "en",
        content: { tldr: statements[0] ?? null, levels, keyPoints: [], keywords: [] },
      };
    },
  };
}

function sentencesOf(source: SourceText): Statement[] {
  const text = source.sections.find(({ id }) => id === "abstract")?.text ?? "";
  return [...text.matchAll(/[^ .][^.]*\.?/g)].map(({ 0: quote, index }) => {
    const span = { section: "abstract", start: index, end: index + quote.length, quote };
    return { text: quote, kind: "verbatim", evidence: [span] } as unknown as Statement;
  });
}
