import type { DigestContent, Writer } from "../writer.ts";

/** Says of each statement, key point and keyword of a digest that it is there. */
export function reportContent(
  content: DigestContent,
  report: Parameters<Writer["write"]>[1]["report"],
): void {
  if (report === undefined) return;
  if (content.tldr !== null) report({ kind: "statement", place: "tldr", statement: content.tldr });
  for (const place of ["high", "medium", "low"] as const) {
    for (const statement of content.levels[place].statements) report({ kind: "statement", place, statement });
  }
  for (const keyPoint of content.keyPoints) report({ kind: "key-point", keyPoint });
  for (const keyword of content.keywords) report({ kind: "keyword", keyword });
  for (const { question, statements } of content.article?.parts ?? [])
    for (const statement of statements) report({ kind: "article", question, statement });
}
