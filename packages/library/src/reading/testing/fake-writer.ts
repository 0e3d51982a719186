import type { Statement, Writer } from "@engram/digest";
import type { SourceText } from "@engram/paper";

/** A writer that repeats the abstract, sentence by sentence; `between` is awaited after each. */
export function createFakeWriter(options: {
  readonly name?: string;
  readonly between?: (sentence: number) => Promise<void>;
}): Writer {
  return {
    name: options.name ?? "fake",
    version: "1",
    async write(source, { report, signal }) {
      const statements = sentencesOf(source);
      report?.({ kind: "step", step: "write", state: "started" });
      for (const [index, statement] of statements.entries()) {
        signal?.throwIfAborted();
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
