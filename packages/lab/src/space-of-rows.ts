import type { Space } from "./claim.ts";

/** A Float64 without a short form has 17 digits, a point and a separator; it stands in a part's file and in the table's. */
const BYTES_OF_TEXT = 19;

/** What recorded rows take: as arrays of numbers, as columns, as text, and as two files. */
export function spaceOfRows(rows: number, columns: number): Space {
  const numbers = rows * columns;
  return {
    memoryBytes: rows * 40 + numbers * (16 + 2 * BYTES_OF_TEXT),
    diskBytes: numbers * 2 * BYTES_OF_TEXT,
  };
}
