import { isCompared } from "./align-units.ts";
import { canonicalWords } from "./canonical-phrases.ts";
import type { CheckProblem } from "./check-problem.ts";
import type { Unit } from "./check-units.ts";
import { CONDITIONS, REPORTING } from "./check-vocabulary.ts";
import { LABEL_WORDS } from "./lexicon/label-words.ts";

/** Joints at which a clause may end and another begin. */
const BOUNDARY_WORDS = canonicalWords(
  "and but yet so while whereas which because although though however by_doing".split(" "),
);
const CANONICAL_CONDITIONS = canonicalWords(CONDITIONS);
const CANONICAL_REPORTING = canonicalWords(REPORTING);
const BOUNDARY_MARKS = /^[;:.?!–—()[\]]$/u;
/** Prepositions that open a frame: "In mice, ...", "For large n, ...". */
const FRAMES = canonicalWords(
  "in for at on with within during after before among across from by as given compared unlike like through over under".split(
    " ",
  ),
);
/** What opens a sentence without holding for it. */
const LEAD_IN = canonicalWords(
  (
    "here first firstly second secondly third thirdly final finally lastly last next then specifically particular " +
    "paper work article study letter note report thesis talk contribution manuscript review chapter survey present " +
    "current short following new in to be should worth important mentioning that of what more least addition further"
  ).split(" "),
);

/** Problems with where a statement was cut out of its source: `first` and `last` are its outermost units there. */
export function findContextProblems(
  source: readonly Unit[],
  statement: readonly Unit[],
  first: number,
  last: number,
): CheckProblem[] {
  const before = source.slice(0, first);
  const told = source.slice(first, last + 1);
  const after = source.slice(last + 1);
  return [
    ...startProblems(before, told, statement),
    ...endProblems(after, told),
    ...scopeProblems(before, after, statement),
    ...pronounProblems(statement, before),
  ];
}

/** Whether a unit may open a sentence without holding for it: "in this paper", "finally", the name of a part. */
export function isLeadIn(unit: Unit): boolean {
  return LEAD_IN.has(unit.key) || LABELS.has(unit.key);
}

function startProblems(
  before: readonly Unit[],
  told: readonly Unit[],
  statement: readonly Unit[],
): CheckProblem[] {
  const compared = before.filter(isCompared);
  if (compared.every((unit) => LEAD_IN.has(unit.key)) || isLabel(before)) return [];
  if (isBoundary(before, statement) || beginsRelative(told, statement) || beginsApposition(told)) return [];
  return [
    {
      code: "clause.cut-at-start",
      words: compared
        .slice(-3)
        .map((unit) => unit.key)
        .join(" "),
    },
  ];
}

const LABELS = canonicalWords(LABEL_WORDS);

/** "METHODS", "Results:": a few words and a colon, or nothing but the name of a part. */
function isLabel(before: readonly Unit[]): boolean {
  const compared = before.filter(isCompared);
  return compared.length > 0 && compared.length <= 6 && compared.every((unit) => LABELS.has(unit.key));
}

/**
 * Whether the units before end where a clause may end: at a mark, or at a joint that was dropped. A comma alone is
 * enough where the authors speak after it ("Using A, we show B") or the statement takes up what was said ("This shows").
 */
function isBoundary(before: readonly Unit[], statement: readonly Unit[]): boolean {
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const unit = before[index];
    if (unit === undefined) return true;
    if (BOUNDARY_MARKS.test(unit.key) || BOUNDARY_WORDS.has(unit.key)) return true;
    if (unit.key === ",") {
      const authors = before.slice(index + 1).some(({ key }) => key === "we" || key === "our");
      return authors || TAKES_UP.has(statement[0]?.key ?? "");
    }
    if (isCompared(unit)) return false;
  }
  return true;
}

/** Words by which a statement takes up what stands before it. */
const TAKES_UP = canonicalWords("this these but yet so still while because in_contrast they".split(" "));

/** "the model, which is", "a model that is": the noun before the relative clause is repeated as its subject. */
function beginsRelative(told: readonly Unit[], statement: readonly Unit[]): boolean {
  const which = told.findIndex((unit) => unit.key === "which" || unit.key === "that");
  if (which <= 0 || which > 6) return false;
  if (told[which]?.key === "which" && told[which - 1]?.key === ",") return true;
  return statement[0]?.key === "this" || statement[0]?.key === "these";
}

/** "Name, a network that ...": what stands after the comma is said of the name. */
function beginsApposition(told: readonly Unit[]): boolean {
  const mark = told.slice(1, 4).find((unit) => unit.kind === "mark");
  const after = mark === undefined ? undefined : told[told.indexOf(mark) + (mark.key === ")" ? 2 : 1)];
  return after?.key === "a" || after?.key === "an";
}

function endProblems(after: readonly Unit[], told: readonly Unit[]): CheckProblem[] {
  const next = withoutBrackets(after).find(
    (unit) => unit.kind !== "joint" || BOUNDARY_WORDS.has(unit.key) || unit.key === "that",
  );
  if (next === undefined || /^[,;:.?!–—()[\]]$/u.test(next.key) || BOUNDARY_WORDS.has(next.key)) return [];
  // "a method that ...": that there is such a method may be told first. "all methods that ..." must not be cut.
  const indefinite = told.slice(-8).some((unit) => unit.key === "a" || unit.key === "an");
  return next.key === "that" && indefinite ? [] : [{ code: "clause.cut-at-end", words: next.key }];
}

/** What stands after a closing bracket, or after brackets that were left out, goes on with the clause. */
function withoutBrackets(after: readonly Unit[]): readonly Unit[] {
  const [first] = after;
  if (first?.key === ")") return after.slice(1);
  if (first?.key !== "(") return after;
  const close = after.findIndex(({ key, depth }) => key === ")" && depth === first.depth);
  return close < 0 ? after : after.slice(close + 1);
}

function scopeProblems(
  before: readonly Unit[],
  after: readonly Unit[],
  statement: readonly Unit[],
): CheckProblem[] {
  const problems: CheckProblem[] = [];
  const report = concedes(before, statement)
    ? undefined
    : before.find(
        (unit, index) =>
          CANONICAL_REPORTING.has(unit.key) &&
          before.slice(index + 1, index + 5).some(({ key }) => key === "that"),
      );
  if (report !== undefined) problems.push({ code: "scope.report-lost", words: report.key });
  const condition = before.find(isCondition) ?? trailingCondition(after);
  if (condition !== undefined) problems.push({ code: "scope.condition-lost", words: condition.key });
  const frame = frameOf(before);
  if (frame !== undefined && !keepsFrame(statement))
    problems.push({ code: "scope.condition-lost", words: frame });
  return problems;
}

function isCondition(unit: Unit, index: number, units: readonly Unit[]): boolean {
  return CANONICAL_CONDITIONS.has(unit.key) || (unit.key === "provid" && units[index + 1]?.key === "that");
}

/** "Although it was assumed that A, B" told as "But B": what was assumed ended at the comma. */
function concedes(before: readonly Unit[], statement: readonly Unit[]): boolean {
  return CONCEDING.has(before[0]?.key ?? "") && statement[0]?.key === "but";
}

const CONCEDING = canonicalWords(["although", "though", "while", "whereas"]);
/** Participles that, after a comma, begin a statement of their own. */
const CONCLUDING = canonicalWords(
  "suggesting indicating implying showing demonstrating confirming revealing leading resulting allowing enabling".split(
    " ",
  ),
);

/** A condition right after what is told, with no boundary between. */
function trailingCondition(after: readonly Unit[]): Unit | undefined {
  const boundary = after.findIndex(
    ({ key }, index) =>
      BOUNDARY_WORDS.has(key) ||
      BOUNDARY_MARKS.test(key) ||
      (CONCLUDING.has(key) && after[index - 1]?.key === ","),
  );
  return after.slice(0, boundary < 0 ? after.length : boundary).find(isCondition);
}

/** The preposition of an opening phrase ("In mice, ...") that held for the whole sentence. */
function frameOf(before: readonly Unit[]): string | undefined {
  const joint = before.findIndex((unit) => unit.key === ",");
  // "However, in mice, ..."
  const isJoined = joint >= 0 && before.slice(0, joint).every(({ key }) => CONNECTIVE.has(key));
  const rest = isJoined ? before.slice(joint + 1) : before;
  const end = rest.findIndex((unit) => unit.key === "," || unit.key === "we");
  const opening = (end < 0 ? rest : rest.slice(0, end)).filter(isCompared);
  const [first] = opening;
  return first === undefined || opening.every((unit) => LEAD_IN.has(unit.key)) || !FRAMES.has(first.key)
    ? undefined
    : first.key;
}

const CONNECTIVE = canonicalWords(
  "however moreover furthermore additionally also but yet so thus therefore hence interestingly importantly".split(
    " ",
  ),
);

/** "This allows", "This is because" take up the sentence before with its frame; "in rats, ..." has its own. */
function keepsFrame(statement: readonly Unit[]): boolean {
  const [first] = statement.filter((unit) => unit.key !== "so" && unit.key !== "but");
  return first !== undefined && (/^(?:this|these|becaus)$/u.test(first.key) || FRAMES.has(first.key));
}

/** "It", "they", "this" at the start is clear where it takes up what stands just before in the same sentence. */
function pronounProblems(statement: readonly Unit[], before: readonly Unit[]): CheckProblem[] {
  const opening = statement[0]?.key ?? "";
  if (!/^(?:it|they|this|these|he|she)$/u.test(opening) || before.length > 0) return [];
  return [{ code: "pronoun.unclear", words: opening }];
}
