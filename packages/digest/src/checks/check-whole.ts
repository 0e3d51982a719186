import { alignUnits, isCompared } from "./align-units.ts";
import { alignWords } from "./align-words.ts";
import { isLeadIn } from "./check-context.ts";
import { asideUnits } from "./check-copy.ts";
import { isHeavy, labelLength } from "./check-lost-words.ts";
import type { CheckedText } from "./take-apart.ts";

/** Whether several statements together tell all of a sentence: nothing was dropped but openings and asides. */
export function isWholeTold(source: CheckedText, statements: readonly CheckedText[]): boolean {
  return isWholeCopied(source, statements) || isWholeParaphrased(source, statements);
}

function isWholeCopied({ units }: CheckedText, statements: readonly CheckedText[]): boolean {
  const told = new Set(asideUnits(units));
  for (const statement of statements) {
    for (const position of alignUnits(statement.units, units).positions) told.add(position);
  }
  const first = units.findIndex((unit, index) => isCompared(unit) && told.has(index));
  return units.every(
    (unit, index) => !isCompared(unit) || told.has(index) || (index < first && isLeadIn(unit)),
  );
}

/** The same where words stand for others: every word that carries a claim has one that stands for it. */
function isWholeParaphrased(source: CheckedText, statements: readonly CheckedText[]): boolean {
  const own = source.words();
  const told = new Set<number>();
  for (const statement of statements) {
    for (const place of alignWords(source, statement).told) told.add(place);
  }
  return own.slice(labelLength(own)).every((word) => told.has(word.index) || !isHeavy(own, word));
}
