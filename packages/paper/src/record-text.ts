import { createHash } from "node:crypto";
import type { PaperRecord } from "./paper-record.ts";
import type { SourceText } from "./source-text.ts";

/** Title and abstract of a record, as a digest of the metadata uses them. */
export function sourceTextOf(record: PaperRecord): SourceText {
  return {
    sections: [
      { id: "title", text: record.title },
      { id: "abstract", text: record.abstract },
    ],
  };
}

/** SHA-256 in hexadecimal of UTF-8 title + line feed + text, where text is the other sections joined by a blank line. */
export function sourceSha256(source: SourceText): string {
  const title = source.sections.find((section) => section.id === "title")?.text ?? "";
  const text = source.sections
    .filter((section) => section.id !== "title")
    .map((section) => section.text)
    .join("\n\n");
  return createHash("sha256").update(`${title}\n${text}`, "utf8").digest("hex");
}
