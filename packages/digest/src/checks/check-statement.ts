import { findStretch, isCompared } from "./align-units.ts";
import { findContextProblems } from "./check-context.ts";
import { paraphraseProblems } from "./check-paraphrase.ts";
import type { CheckProblem, CheckProblemCode } from "./check-problem.ts";
import { movedPronouns } from "./check-pronouns.ts";
import type { Unit, UnitKind } from "./check-units.ts";
import { type CheckedText, takeApart } from "./take-apart.ts";
import { isPartAfterOpening, isToldInParts } from "./told-in-parts.ts";

export type { CheckProblem, CheckProblemCode } from "./check-problem.ts";
export type { CheckedText } from "./take-apart.ts";

/** `supported` is true where no problem was found. */
export interface CheckVerdict {
  readonly supported: boolean;
  readonly problems: readonly CheckProblem[];
}

const CODES: Readonly<Record<Exclude<UnitKind, "joint" | "mark">, string>> = {
  number: "number",
  negation: "negation",
  hedge: "hedge",
  quantifier: "quantifier",
  content: "words",
};

/**
 * Whether a statement says what its source says, or part of it, and nothing else. It sees the two texts alone, never
 * how the statement was made. A near copy is held word by word against the stretch of the source that it repeats. What
 * is told more freely is compared claim by claim: numbers, negations, hedges, quantifiers, comparisons, causes, names,
 * who did what to what, what was left out and what was added.
 */
export function checkStatement(source: string, statement: string): CheckVerdict {
  if (source === statement) return { supported: true, problems: [] };
  return checkParts(takeApart(source), takeApart(statement));
}

/** Several levels ask for the same tellings of a sentence. */
const known = new WeakMap<CheckedText, WeakMap<CheckedText, CheckVerdict>>();

/** The same for texts that were taken apart already. */
export function checkParts(source: CheckedText, statement: CheckedText): CheckVerdict {
  let ofSource = known.get(source);
  if (ofSource === undefined) {
    ofSource = new WeakMap();
    known.set(source, ofSource);
  }
  const before = ofSource.get(statement);
  if (before !== undefined) return before;
  const verdict = findVerdict(source, statement);
  ofSource.set(statement, verdict);
  return verdict;
}

function findVerdict(source: CheckedText, statement: CheckedText): CheckVerdict {
  const stretch = findStretch(statement.units, source.units);
  if (stretch !== null) {
    const copied = copyProblems(source, statement, stretch);
    if (copied.length === 0) return { supported: true, problems: [] };
    if (isToldInParts(source, statement, copied)) return { supported: true, problems: [] };
    // What only leaves out is no paraphrase, unless it is words that carry nothing.
    if (isOnlyCut(copied) || statement.text.trim() === "") return { supported: false, problems: copied };
  }
  if (stretch === null && isPartAfterOpening(source, statement)) return { supported: true, problems: [] };
  const told = paraphraseProblems(source, statement);
  return { supported: told.length === 0, problems: told };
}

function isOnlyCut(problems: readonly CheckProblem[]): boolean {
  const cut = problems.some(({ code }) => !code.endsWith(".added") && code !== "words.lost");
  return cut && problems.every(({ code }) => !code.endsWith(".added"));
}

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
