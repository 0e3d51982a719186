/** @file Where benches leave their figures: `artifacts/bench-<name>.json`, which git ignores. */
import { mkdirSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";

/** Writes the figures and when they were taken. */
export function writeResult(name: string, result: unknown): void {
  const folder = join(import.meta.dirname, "..", "artifacts");
  mkdirSync(folder, { recursive: true });
  const record = { at: new Date().toISOString(), node: process.version, loadAverage: loadavg()[0], result };
  writeFileSync(join(folder, `bench-${name}.json`), `${JSON.stringify(record, null, 1)}\n`);
}
