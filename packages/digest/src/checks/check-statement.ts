import { alignUnits, isCompared } from "./align-units.ts";
import { findContextProblems } from "./check-context.ts";
import { type Unit, type UnitKind, unitsOf } from "./check-units.ts";

/** What a statement does to its source that could make it say something else. */
export type CheckProblemCode =
  | "number.added"
  | "number.lost"
  | "negation.added"
  | "negation.lost"
  | "hedge.added"
  | "hedge.lost"
  | "quantifier.added"
  | "quantifier.lost"
  | "words.added"
  | "words.lost"
  /** It begins in the middle of a clause, so that its subject may be another. */
  | "clause.cut-at-start"
  /** It ends in the middle of a clause. */
  | "clause.cut-at-end"
  /** What was only assumed, suggested or asked is stated. */
  | "scope.report-lost"
  /** A condition or frame ("if ...", "in mice, ...") that held for it is missing. */
  | "scope.condition-lost"
  /** It opens with a pronoun that could mean something else than in the source. */
  | "pronoun.unclear";

export interface CheckProblem {
  readonly code: CheckProblemCode;
  /** The words that are concerned. */
  readonly words: string;
}

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
 * how the statement was made. It is strict: words must be the source's own, in the source's order, or plainer words
 * that it knows to say the same; numbers, negations, hedges and quantifiers of the part told must all be there; and
 * the part must be a clause by itself, without a condition or a "suggest that" around it that was left out.
 */
export function checkStatement(source: string, statement: string): CheckVerdict {
  if (source === statement) return { supported: true, problems: [] };
  return checkUnits(unitsOf(source), unitsOf(statement), statement);
}

/** The same for texts that were taken apart already. */
export function checkUnits(
  sourceUnits: readonly Unit[],
  statementUnits: readonly Unit[],
  statement: string,
): CheckVerdict {
  const { positions, added } = alignUnits(statementUnits, sourceUnits);
  const problems: CheckProblem[] = added.map((unit) => problem(unit, "added"));
  const first = positions[0];
  const last = positions.at(-1);
  if (first === undefined || last === undefined) {
    problems.push({ code: "words.added", words: statement });
    return { supported: false, problems };
  }
  problems.push(...lostUnits(sourceUnits, positions).map((unit) => problem(unit, "lost")));
  problems.push(...findContextProblems(sourceUnits, statementUnits, first, last));
  return { supported: problems.length === 0, problems };
}

function problem(unit: Unit, change: "added" | "lost"): CheckProblem {
  const kind = unit.kind === "joint" || unit.kind === "mark" ? "content" : unit.kind;
  return { code: `${CODES[kind]}.${change}` as CheckProblemCode, words: unit.key };
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
