/** @file What is wrong with a statement that repeats a stretch of its source. */
import { isCompared } from "./align-units.ts";
import { findContextProblems } from "./check-context.ts";
import type { CheckProblem, CheckProblemCode } from "./check-problem.ts";
import { movedPronouns } from "./check-pronouns.ts";
import type { Unit, UnitKind } from "./check-units.ts";
import type { CheckedText } from "./take-apart.ts";

const CODES: Readonly<Record<Exclude<UnitKind, "joint" | "mark">, string>> = {
  number: "number",
  negation: "negation",
  hedge: "hedge",
  quantifier: "quantifier",
  content: "words",
};

/** Words with which no sentence ends. */
const DANGLING = /\b(of|in|to|than|with|from|by|for|on|at|between|into|both|the|and|or|an?)[.]?$/u;

/** Problems of a statement that repeats a stretch of its source, words changed for plainer ones apart. */
export function copyProblems(
  source: CheckedText,
  statement: CheckedText,
  positions: readonly number[],
): CheckProblem[] {
  const first = positions[0];
  const last = positions.at(-1);
  if (first === undefined || last === undefined) return [{ code: "words.added", words: statement.text }];
  const problems: CheckProblem[] = lostUnits(source.units, positions).map(lostProblem);
  problems.push(...findContextProblems(source.units, statement.units, first, last));
  problems.push(...movedPronouns(source.units, statement.units, first));
  const dangling = DANGLING.exec(statement.text)?.[1];
  if (dangling !== undefined && !source.text.endsWith(`${dangling}.`))
    problems.push({ code: "clause.cut-at-end", words: dangling });
  return problems;
}

function lostProblem(unit: Unit): CheckProblem {
  const kind = unit.kind === "joint" || unit.kind === "mark" ? "content" : unit.kind;
  return { code: `${CODES[kind]}.lost` as CheckProblemCode, words: unit.key };
}

/** Units between the first and the last that the statement tells, and that it leaves out. Asides may go. */
function lostUnits(source: readonly Unit[], positions: readonly number[]): Unit[] {
  const told = new Set(positions);
  const first = positions[0] ?? 0;
  const last = positions.at(-1) ?? -1;
  const asides = asideUnits(source);
  const lost: Unit[] = [];
  for (let index = first; index <= last; index += 1) {
    const unit = source[index];
    if (unit !== undefined && isCompared(unit) && !told.has(index) && !asides.has(index)) lost.push(unit);
  }
  return lost;
}

const OPENS_ASIDE = /^(?:e\.g|i\.e|see|cf|viz|for|also|aka)$/u;

/** Positions inside brackets that hold an example or a restatement, without a number or a negation. */
export function asideUnits(source: readonly Unit[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [open, unit] of source.entries()) {
    if (unit.key !== "(" || !OPENS_ASIDE.test(source[open + 1]?.key ?? "")) continue;
    const close = source.findIndex(
      (item, index) => index > open && item.key === ")" && item.depth === unit.depth,
    );
    if (close < 0) continue;
    const inside = source.slice(open, close + 1);
    if (inside.some(({ kind }) => kind === "number" || kind === "negation")) continue;
    for (let index = open; index <= close; index += 1) found.add(index);
  }
  return found;
}
