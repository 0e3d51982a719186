import { alignUnits, isCompared } from "./align-units.ts";
import { isLeadIn } from "./check-context.ts";
import { asideUnits } from "./check-statement.ts";
import type { Unit } from "./check-units.ts";

/** Whether several statements together tell all of a sentence: nothing was dropped but openings and asides. */
export function isWholeTold(source: readonly Unit[], statements: readonly (readonly Unit[])[]): boolean {
  const told = new Set(asideUnits(source));
  for (const statement of statements) {
    for (const position of alignUnits(statement, source).positions) told.add(position);
  }
  const first = source.findIndex((unit, index) => isCompared(unit) && told.has(index));
  return source.every(
    (unit, index) => !isCompared(unit) || told.has(index) || (index < first && isLeadIn(unit)),
  );
}
