import type { PaperRecord } from "../paper-record.ts";

/** A RIS record for a paper, lines ended by CR LF. */
export function toRis(record: PaperRecord): string {
  return `TY  - UNPB\r\nTI  - ${record.title}\r\nER  - \r\n`;
}
