import { createHash } from "node:crypto";
import type { FullText } from "./full-text.ts";
import type { PaperRecord } from "./paper-record.ts";
import type { SourceText } from "./source-text.ts";

/** Title and abstract of a record, and behind them the sections of its full text where one was opened. */
export function sourceTextOf(
  record: Pick<PaperRecord, "title" | "abstract">,
  fullText?: FullText,
): SourceText {
  return {
    sections: [
      { id: "title", text: record.title },
      { id: "abstract", text: record.abstract },
      ...(fullText?.sections ?? []),
    ],
  };
}

/**
 * SHA-256, in hexadecimal, of UTF-8 title + line feed + text. Text is all other sections in their order, joined by a
 * blank line as paragraphs are; headings do not count. Without a title the line feed comes first.
 */
export function sourceSha256(source: SourceText): string {
  const title = source.sections.find((section) => section.id === "title")?.text ?? "";
  const text = source.sections
    .filter((section) => section.id !== "title")
    .map((section) => section.text)
    .join("\n\n");
  return createHash("sha256").update(`${title}\n${text}`, "utf8").digest("hex");
}
