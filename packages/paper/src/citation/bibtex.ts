import type { PaperRecord } from "../paper-record.ts";

/** A BibTeX entry for a paper, ending in a line feed. */
export function toBibtex(record: PaperRecord): string {
  return `@misc{${record.id},\n  title = {${record.title}},\n  eprint = {${record.id}},\n  archivePrefix = {arXiv}\n}\n`;
}
