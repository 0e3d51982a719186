import type { VersionNote } from "../paper-record.ts";
import { parseSourceDate } from "./source-date.ts";

/**
 * The versions in an abs page's submission history, oldest first:
 * `[v1] Tue, 14 May 2024 15:48:36 UTC (1,199 KB) [v2] ... (1 KB) (withdrawn)`.
 */
export function parseSubmissionHistory(text: string): readonly VersionNote[] {
  const entries = text.split(/\[v(?=\d{1,4}\])/).slice(1);
  return entries
    .flatMap((entry) => {
      const match =
        /^(\d{1,4})\]\s*(?:\(withdrawn\)\s*)?([a-z]{3}, \d{1,2} [a-z]{3} \d{4} [\d:]{8} (?:UTC|GMT))/i.exec(
          entry,
        );
      const submitted = parseSourceDate(match?.[2] ?? "");
      if (match?.[1] === undefined || submitted === undefined) return [];
      const withdrawn = /\(withdrawn\)/i.test(entry);
      return [{ version: Number(match[1]), submitted, ...(withdrawn ? { withdrawn } : {}) }];
    })
    .sort((a, b) => a.version - b.version);
}
