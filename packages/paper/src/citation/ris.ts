import { formatPaperId, paperDoi, paperUrl } from "../paper-id.ts";
import type { PaperRecord } from "../paper-record.ts";
import { splitName } from "./person-name.ts";
import { plainTitle } from "./plain-title.ts";
import { usableDoi } from "./usable-doi.ts";

/**
 * A RIS record for a paper, in UTF-8, lines ended by CR LF as the format asks. The type is `UNPB` (unpublished work),
 * which reference managers take for a preprint or manuscript; there is no type of its own for one.
 */
export function toRis(record: PaperRecord): string {
  const { id, version } = record;
  const [date, year] = /^(\d{4})-\d{2}-\d{2}/.exec(record.submitted) ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["TY", "UNPB"],
    ["ID", formatPaperId(record)],
    ["TI", plainTitle(record.title)],
    ...record.authors.map((name) => ["AU", risAuthor(name)] as const),
    ["PY", year],
    ["DA", date?.replaceAll("-", "/")],
    ["AB", record.abstract],
    ["PB", "arXiv"],
    ["DB", "arXiv.org"],
    ["AN", `arXiv:${formatPaperId(record)}`],
    ...[record.categories.main, ...record.categories.secondary].map((code) => ["KW", code] as const),
    [
      "N1",
      record.journalReference === undefined ? undefined : `Journal reference: ${record.journalReference}`,
    ],
    ["N1", record.comments === undefined ? undefined : `Comments: ${record.comments}`],
    ["DO", usableDoi(record.doi) ?? paperDoi({ id })],
    ["UR", paperUrl({ id, version })],
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const text = oneLine(value ?? "");
    return text === "" ? [] : [`${tag}  - ${text}`];
  });
  return `${lines.join("\r\n")}\r\nER  - \r\n`;
}

/** `Family, Given, Suffix`; a group is given whole, and its commas would be read as parts of a name. */
function risAuthor(name: string): string | undefined {
  if (/^et\.? ?al\.?$/i.test(name)) return undefined;
  const { family, given, suffix, group } = splitName(name);
  if (group) return family.replaceAll(",", " ");
  return [family, given, ...(suffix === undefined ? [] : [suffix])].filter((part) => part !== "").join(", ");
}

/** A tag at the start of a line begins a field: no text of a paper may begin a line. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, " ").trim();
}
