import type { Rows } from "./claim.ts";
import { sha256 } from "./sha256.ts";

/** A part that is done: its rows and how long it took. */
export interface FinishedPart {
  readonly rows: Rows;
  readonly seconds: number;
}

/** The file of a finished part: JSON, sealed by its own checksum. */
export async function writePart(part: FinishedPart): Promise<Uint8Array> {
  // JSON has no NaN and no infinities; a series may.
  const body = JSON.stringify(part, (_key, value: unknown) =>
    typeof value === "number" && !Number.isFinite(value) ? String(value) : value,
  );
  return new TextEncoder().encode(`${await sha256(body)}\n${body}`);
}

/** Reads a finished part; `undefined` for a file that was cut short, changed or is something else: the part is run again. */
export async function readPart(file: Uint8Array): Promise<FinishedPart | undefined> {
  const text = new TextDecoder().decode(file);
  const end = text.indexOf("\n");
  const body = text.slice(end + 1);
  if (end < 0 || (await sha256(body)) !== text.slice(0, end)) return undefined;
  const part = JSON.parse(body) as {
    readonly rows: Record<string, readonly (readonly (number | string)[])[]>;
    readonly seconds: number;
  };
  const rows = Object.entries(part.rows).map(
    ([table, lines]) => [table, lines.map((line) => line.map(Number))] as const,
  );
  return { rows: Object.fromEntries(rows), seconds: part.seconds };
}
