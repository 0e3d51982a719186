import type { Article, Statement, WriterProgress } from "@engram/digest";
import type { Desk } from "./desk.ts";
import { isPartOf } from "./word-statement.ts";

type Part = Article["parts"][number];

/**
 * The planned article in a model's words, statement by statement from its beginning to its end, so that each can lead on
 * from the one before it. What is planned of it stays: which questions, which statements, in which order.
 */
export async function wordArticle(
  desk: Desk,
  name: string,
  planned: Article,
  report: (progress: WriterProgress) => void,
): Promise<Article> {
  const parts: Part[] = [];
  const all = planned.parts.flatMap(({ statements }) => statements);
  let before = "";
  for (const { question, statements } of planned.parts) {
    const worded: Statement[] = [];
    for (const builtin of statements) {
      // What a word means in general is ours to say, and no claim of the paper.
      const statement =
        builtin.kind === "glossary"
          ? builtin
          : await desk.tell(desk, builtin, { reader: "article", before, isPart: isPartOf(all, builtin) });
      // Two statements that say nearly the same must not become the same.
      const isSaid = [...parts.flatMap((part) => part.statements), ...worded].some(
        ({ text }) => text === statement.text,
      );
      const shown = isSaid ? builtin : statement;
      worded.push(shown);
      before = shown.text;
      report({ kind: "article", question, statement: shown });
    }
    parts.push({ question, statements: worded });
  }
  const isWorded = parts.some(({ statements }) => statements.some(({ writtenBy }) => writtenBy === "model"));
  return { writtenBy: isWorded ? name : planned.writtenBy, parts };
}
