import { paperDoi, paperUrl } from "../paper-id.ts";
import type { PaperRecord } from "../paper-record.ts";
import { citationKey } from "./citation-key.ts";
import { toLatexText } from "./latex-text.ts";
import { splitName } from "./person-name.ts";
import { usableDoi } from "./usable-doi.ts";

/** Names that every style of BibTeX defines, and writes in its own language. */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A BibTeX entry for a paper, ending in a line feed, in UTF-8. `eprint`, `archivePrefix` and `primaryClass` are what
 * styles that know arXiv look for (https://info.arxiv.org/help/hypertex/bibstyles); the address names the version.
 */
export function toBibtex(record: PaperRecord): string {
  const { id, version } = record;
  const year = /^\d{4}/.exec(record.submitted)?.[0];
  const month = MONTHS[Number(/^\d{4}-(\d{2})/.exec(record.submitted)?.[1]) - 1];
  const fields: readonly (readonly [string, string | undefined])[] = [
    // Doubled, so that styles leave the capitals of the title alone.
    ["title", `{${toLatexText(record.title)}}`],
    ["author", record.authors.map(bibtexAuthor).join(" and ") || undefined],
    ["year", year],
    ["month", month],
    ["eprint", id],
    ["archivePrefix", "arXiv"],
    ["primaryClass", toLatexText(record.categories.main) || undefined],
    ["doi", usableDoi(record.doi) ?? paperDoi({ id })],
    ["note", record.journalReference === undefined ? undefined : toLatexText(record.journalReference)],
    ["url", paperUrl({ id, version })],
  ];
  const lines = fields.flatMap(([name, value]) => {
    if (value === undefined) return [];
    return [`  ${name} = ${name === "month" ? value : `{${value}}`}`];
  });
  return `@misc{${citationKey(record)},\n${lines.join(",\n")}\n}\n`;
}

/** `Family, Given` or `{A Group}`; "et al." is what BibTeX calls `others`. */
function bibtexAuthor(name: string): string {
  if (/^et\.? ?al\.?$/i.test(name)) return "others";
  const { family, given, suffix, group } = splitName(name);
  if (group || given === "") return `{${toLatexText(family)}}`;
  const parts = [family, ...(suffix === undefined ? [] : [suffix]), given];
  // An "and" of the name's own would cut it in two; commas never reach here.
  return parts.map((part) => toLatexText(part).replace(/\band\b/gi, "{$&}")).join(", ");
}
