import { err, ok, type Result } from "./result.ts";
import type { Table, TableSpec } from "./table.ts";

/** A file of numbers that is not what was written. */
export type CsvError = { readonly code: "series.bad-file"; readonly table: string; readonly line: number };

/**
 * A table as CSV (RFC 4180 without quotes: names hold no commas): a line of names, then a line a row. Numbers are
 * JavaScript's shortest form that reads back to the same bits; NaN and infinities are `NaN`, `Infinity`, `-Infinity`.
 */
export function writeCsv({ columns }: Table): string {
  const names = Object.keys(columns);
  const rows = columns[names[0]]?.length ?? 0;
  const lines = [names.join(",")];
  for (let row = 0; row < rows; row += 1)
    lines.push(names.map((name) => String(columns[name][row])).join(","));
  return `${lines.join("\n")}\n`;
}

/** Reads back what {@link writeCsv} wrote for this kind of table. */
export function readCsv(spec: TableSpec, text: string): Result<Table, CsvError> {
  const lines = text.endsWith("\n") ? text.slice(0, -1).split("\n") : [];
  const names = spec.columns.map(({ name }) => name);
  if (lines[0] !== names.join(",")) return err({ code: "series.bad-file", table: spec.name, line: 1 });
  const columns = names.map(() => new Float64Array(lines.length - 1));
  for (let line = 1; line < lines.length; line += 1) {
    const cells = lines[line].split(",");
    const values = cells.map(Number);
    const isNumbers = values.every((value, index) => !Number.isNaN(value) || cells[index] === "NaN");
    if (cells.length !== names.length || cells.includes("") || !isNumbers) {
      return err({ code: "series.bad-file", table: spec.name, line: line + 1 });
    }
    for (const [index, value] of values.entries()) columns[index][line - 1] = value;
  }
  return ok({
    name: spec.name,
    columns: Object.fromEntries(names.map((name, index) => [name, columns[index]])),
  });
}

/** A table of rows, each in the order of the columns. */
export function tableOf(spec: TableSpec, rows: readonly (readonly number[])[]): Table {
  const columns = spec.columns.map(({ name }, index) => {
    return [name, Float64Array.from(rows, (row) => row[index])] as const;
  });
  for (const row of rows) {
    if (row.length !== columns.length) {
      throw new Error(`a row of ${spec.name} must have ${columns.length} numbers, got ${row.length}`);
    }
  }
  return { name: spec.name, columns: Object.fromEntries(columns) };
}
