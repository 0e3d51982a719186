import { findStretch, isCompared } from "./align-units.ts";
import { copyProblems } from "./check-copy.ts";
import type { CheckProblem } from "./check-problem.ts";
import type { Unit } from "./check-units.ts";
import { type CheckedText, takeApart } from "./take-apart.ts";

/**
 * Whether all that a near copy does to its source is to tell one of its parts as a sentence: "a method that works" told
 * as "a method", then "This method works"; "X binds A and moves B" told as "X moves B".
 */
export function isToldInParts(
  source: CheckedText,
  statement: CheckedText,
  problems: readonly CheckProblem[],
): boolean {
  const positions = findStretch(statement.units, source.units);
  if (positions === null || positions.length < 2) return false;
  const left = problems.filter(({ code, words }) => {
    if (code === "clause.cut-at-end") return !endsBeforeRelative(source, positions, words);
    if (code === "clause.cut-at-start") return !takesUpNoun(source, statement, positions);
    if (code === "pronoun.unclear") return !/^Th(?:is|ese) \p{L}/u.test(statement.text);
    return !skipsOnePredicate(source.units, positions);
  });
  return left.length === 0;
}

const NUMBER_KINDS = new Set(["number", "negation", "quantifier"]);

/** "The authors present a method" of "a method that ...", "experiments showing ...": what is cut off only describes. */
function endsBeforeRelative(source: CheckedText, positions: readonly number[], next: string): boolean {
  const { units, text } = source;
  const last = positions.at(-1) ?? -1;
  const told = positions.map((at) => units[at]).filter((unit) => unit !== undefined);
  if (told.some(({ kind, key }) => kind === "negation" || UNIVERSAL.test(key))) return false;
  if (next === "to") return isMeans(units.slice(0, last + 1));
  if (!/^(?:that|which|who)$/u.test(next) && !isParticiple(text, next)) return false;
  return isIndefinite(units, last);
}

/** "We use X [to do Y]": whether what stands before a "to" is done for what stands behind it. */
function isMeans(told: readonly Unit[]): boolean {
  return told.some(({ key }) => PURPOSEFUL.test(key)) && !COMPLEMENT.test(told.at(-1)?.key ?? "");
}

const UNIVERSAL = /^(?:all|every|each|any|only|most|no|none)$/u;
const PURPOSEFUL =
  /^(?:us|use|develop|propos|introduc|combin|present|design|build|deriv|generat|perform|creat|employ|appli|apply|provid|put)$/u;
/** Words whose "to" belongs to them. */
const COMPLEMENT =
  /^(?:able|abl|abilit\p{L}*|aim|fail|tend|need|want|try|attempt|seem|appear|known|like\p{L}*|shown|show|found|find|expect|requir|allow|enabl|capacit\p{L}*|potenti\p{L}*|sensit\p{L}*|relat|compar|due|lead|contribut|respons\p{L}*|similar|equal|accord|refer|belong|respond|expos|appl\p{L}*|add|bind|close|prior|as|up|use|used|way|approach|method|framework|algorithm|model|it|how|where|order)$/u;

function isParticiple(text: string, key: string): boolean {
  return new RegExp(`\\b${key.replace(/[^\p{L}]/gu, "")}\\p{L}?(?:ing|ed)\\b`, "iu").test(text);
}

/** Whether the last noun phrase is "a ...", a number of them or without an article: not "the receptors that ...". */
function isIndefinite(units: readonly Unit[], last: number): boolean {
  for (let at = last; at >= Math.max(0, last - 7); at -= 1) {
    const unit = units[at];
    if (unit === undefined) return false;
    if (unit.key === "a" || unit.key === "an" || unit.key === "we" || NUMBER_KINDS.has(unit.kind))
      return true;
    if (/^(?:the|these|this|their|our|its|that)$/u.test(unit.key)) return false;
  }
  return true;
}

/** "This mouse expresses ..." of "a mouse expressing ...", "These include ..." of "methods including ...". */
function takesUpNoun(
  { units, text }: CheckedText,
  statement: CheckedText,
  positions: readonly number[],
): boolean {
  if (!/^(?:but )?(?:this|these)\b/iu.test(statement.text)) return false;
  const isRelative = (at: number): boolean => {
    const key = units[at]?.key ?? "";
    return /^(?:that|which|who)$/u.test(key) || isParticiple(text, key);
  };
  const first = positions[0] ?? -1;
  // The noun that is taken up is the stretch before the relative clause, and short.
  for (let length = 0; length <= 4; length += 1) {
    const at = first + length;
    if (length > 0 && positions[length - 1] !== at - 1) return false;
    if (isRelative(at) && (length > 0 || isParticiple(text, units[at]?.key ?? "")))
      return !isRestricted(units, first);
  }
  return false;
}

/** "Not all methods that ...", "the only methods that ...". */
function isRestricted(units: readonly Unit[], first: number): boolean {
  return units
    .slice(Math.max(0, first - 5), first)
    .some(({ kind, key }) => kind === "negation" || UNIVERSAL.test(key));
}

/** Whether one predicate was left out between a subject and another of its predicates: "X [binds A and] moves B". */
function skipsOnePredicate(units: readonly Unit[], positions: readonly number[]): boolean {
  const breaks = positions.flatMap((at, index) => {
    const next = positions[index + 1];
    return next !== undefined && units.slice(at + 1, next).some(isCompared) ? [[at, next] as const] : [];
  });
  const [only] = breaks;
  if (only === undefined || breaks.length > 1) return false;
  const [from, to] = only;
  const joint = jointBefore(units, to);
  if (joint === "" || BINDING.test(units[from]?.key ?? "")) return false;
  const told = positions.filter((at) => at <= from).map((at) => units[at]);
  if (told.some((unit) => unit !== undefined && (unit.kind === "negation" || CONDITION.test(unit.key))))
    return false;
  const lost = units.slice(from + 1, to);
  if (lost.filter(({ kind }) => kind === "content").length < 2) return false;
  const hasOwnAuxiliary = AUXILIARY.test(units[to]?.key ?? "");
  return (
    joint === "but" || hasOwnAuxiliary || !lost.some(({ kind }) => kind === "negation" || kind === "hedge")
  );
}

/** Words after which the next one belongs to them: a list after "of" is no second predicate. */
const BINDING =
  /^(?:of|in|on|for|with|by|from|to|at|between|both|either|neither|than|as|into|under|over|through|via|among|about|not|only|the|a|an)$/u;
const CONDITION = /^(?:if|when|unless|whether|while|because|although|though|until|once|where)$/u;
const AUXILIARY = /^(?:can|could|may|might|will|is|are|was|were|has|have|had|does|do|did)$/u;

/** "And" or "but" before a unit, other joints left aside. */
function jointBefore(units: readonly Unit[], index: number): string {
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const unit = units[at];
    if (unit === undefined || isCompared(unit)) return "";
    if (/^(?:and|but|yet)$/u.test(unit.key)) return unit.key === "yet" ? "but" : unit.key;
  }
  return "";
}

/** Openings of a statement that only say whose aim, means or finding the rest is; what must stand before the rest. */
const OPENINGS: readonly (readonly [opening: RegExp, before: RegExp])[] = [
  [/^(?:The aim (?:is|was) to|The authors want(?:ed)? to|They want(?:ed)? to) /u, /^(?:to)$/u],
  [/^(?:For this|To do this|Here|In this way), (?:the authors|they) /u, /^(?:,|;|we|and|in)$/u],
  [
    /^(?:The authors|They|It|This) (?:do|does|did|happens?|happened|is done|was done)(?: this)? (?=by |using |through )/u,
    /./u,
  ],
  [
    /^(?:The authors|They|It|These results|The results) (?:also |then |further )?(?:show|find|found|showed|prove|proved|demonstrate|demonstrated|report|reported|conclude|concluded|argue|suggest|indicate|expect|observe|observed|revealed)(?:s|d|ed)? that /u,
    /^(?:that|and|but|,|;|we)$/u,
  ],
];

/** Whether a statement is a part of its source behind one of a few openings that say what the part is. */
export function isPartAfterOpening(source: CheckedText, statement: CheckedText): boolean {
  for (const [opening, before] of OPENINGS) {
    const found = opening.exec(statement.text)?.[0];
    if (found === undefined) continue;
    if (/ that $/u.test(found) && !isReportedAlike(source, found)) return false;
    const part = takeApart(statement.text.slice(found.length));
    const positions = findStretch(part.units, source.units);
    const first = positions?.[0];
    if (positions === null || first === undefined || positions.length < 3) return false;
    const problems = copyProblems(source, part, positions).filter(
      ({ code }) => code !== "clause.cut-at-start" && code !== "scope.report-lost",
    );
    const isAfter =
      before.test(source.units[first - 1]?.key ?? "") || skipsOnePredicate(source.units, positions);
    return isAfter && (problems.length === 0 || isToldInParts(source, part, problems));
  }
  return false;
}

/** Whether the verb of a report is the source's own, so that what was suggested is not shown. */
function isReportedAlike(source: CheckedText, opening: string): boolean {
  const verb = takeApart(opening.replace(/ that $/u, "")).units.at(-1)?.key ?? "";
  return source.units.some(({ key }) => key === verb);
}
