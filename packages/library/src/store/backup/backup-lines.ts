import { z } from "zod";

/** First line of a backup. */
export const BackupHead = z.strictObject({
  format: z.literal("engram/backup@1"),
  engramVersion: z.string(),
  /** ISO 8601. */
  created: z.string(),
  /** Number of the last migration of the store that was backed up. */
  migration: z.int().min(1),
});

/** Stands before the rows of a table. */
export const BackupTable = z.strictObject({ table: z.string(), columns: z.array(z.string()).min(1) });

/** A row: the text form of each column, in the order of `columns`. */
export const BackupRow = z.array(z.string().nullable());

/** Last line: without it the backup is not whole. */
export const BackupEnd = z.strictObject({
  rows: z.int().min(0),
  /** Of every line before this one, each with its line feed. */
  sha256: z.string(),
});

export type BackupLine =
  | { readonly kind: "table"; readonly table: z.infer<typeof BackupTable> }
  | { readonly kind: "row"; readonly row: z.infer<typeof BackupRow> }
  | { readonly kind: "end"; readonly end: z.infer<typeof BackupEnd> };

/** What a line after the first one is; undefined where it is nothing of ours. */
export function parseBackupLine(line: string): BackupLine | undefined {
  const value = parseJson(line);
  const row = BackupRow.safeParse(value);
  if (row.success) return { kind: "row", row: row.data };
  const table = BackupTable.safeParse(value);
  if (table.success) return { kind: "table", table: table.data };
  const end = BackupEnd.safeParse(value);
  return end.success ? { kind: "end", end: end.data } : undefined;
}

export function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // Whatever is not JSON is no line of a backup either.
    return undefined;
  }
}
