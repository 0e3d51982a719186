import type { WordAlignment } from "./align-words.ts";
import { isLeadIn } from "./check-context.ts";
import type { CheckProblem } from "./check-problem.ts";
import type { Unit } from "./check-units.ts";
import type { CheckedWord } from "./checked-words.ts";

const PRONOUN = /^(?:it|they|he|she|this|these|those|its|their)$/u;

/** A pronoun that opens a statement has nothing to stand for, unless the source opens so, or it stands for nothing. */
export function unclearPronouns({ source, statement, places }: WordAlignment): CheckProblem[] {
  const words = statement.filter(({ kind }) => kind !== "mark");
  const at =
    words[0] !== undefined && /^(?:but|so|yet|still|and|then|also|thus)$/u.test(words[0].lower) ? 1 : 0;
  const opening = words[at];
  if (opening === undefined || !PRONOUN.test(opening.lower)) return [];
  if (source.slice(0, 8).some((word) => isTakenUp(source, word, opening.lower))) return [];
  const next = words[at + 1];
  if (/^th(?:is|ese|ose)$/u.test(opening.lower) && next?.kind === "content") return [];
  if (opening.lower === "they" && next !== undefined && isDoneByAuthors(source, places[next.index] ?? -1))
    return [];
  const rest = words.slice(at + 1, at + 12).map(({ lower }) => lower);
  if (
    opening.lower === "it" &&
    EXPLETIVE.test(rest[0] ?? "") &&
    rest.some((each) => /^(?:that|to|how|what|whether|why|where|which)$/u.test(each))
  )
    return [];
  return [{ code: "pronoun.unclear", words: opening.lower }];
}

const EXPLETIVE =
  /^(?:is|was|are|were|has|had|remains|remained|follows|followed|seems|appears|becomes|can|may|could|should|must|will)$/u;

/** Whether a word that opens a source is the pronoun, or the authors; "it" and "they" also take up a "this" without a noun. */
function isTakenUp(source: readonly CheckedWord[], { lower, index }: CheckedWord, opening: string): boolean {
  if (/^th(?:is|ese|ose)$/u.test(opening)) return /^(?:this|these|those|such|our|we|the)$/u.test(lower);
  if (lower === opening || (opening === "they" && lower === "we")) return true;
  const isAlone = source[index + 1]?.kind === "function" || /(?:s|ed)$/u.test(source[index + 1]?.lower ?? "");
  return isAlone && lower === (opening === "they" ? "these" : opening === "it" ? "this" : "");
}

/** "Weight was measured" told as "They measured weight". */
function isDoneByAuthors(source: readonly CheckedWord[], verb: number): boolean {
  return (
    /^(?:is|are|was|were|been)$/u.test(source[verb - 1]?.lower ?? "") && source[verb + 1]?.lower !== "by"
  );
}

const SINGULAR: ReadonlySet<string> = new Set(["it", "its"]);
const PLURAL: ReadonlySet<string> = new Set(["they", "their", "them"]);
const AUTHORS: ReadonlySet<string> = new Set(["we", "our", "us"]);

function count(units: readonly Unit[], keys: ReadonlySet<string>): number {
  let found = 0;
  for (const { key } of units) if (keys.has(key)) found += 1;
  return found;
}

/** Pronouns of a near copy of which the source has fewer: "they" and "their" may also be its "we" and "our". */
export function movedPronouns(
  source: readonly Unit[],
  statement: readonly Unit[],
  first: number,
): CheckProblem[] {
  // "X glows and heats": "It heats" takes up the subject of the same sentence.
  const joint = source
    .slice(Math.max(0, first - 4), first)
    .some(({ key }) => /^(?:and|but|which|,|;|\))$/u.test(key));
  const opens = /^(?:it|they)$/u.test(statement[0]?.key ?? "");
  const named = source.slice(0, first).some((unit) => unit.kind === "content" && !isLeadIn(unit));
  // After the first sentence, a pronoun has what it stands for before it.
  const end = statement.findIndex(({ key }) => /^[.?!]$/u.test(key));
  const sentence = end < 0 ? statement : statement.slice(0, end);
  const takenUp = opens && joint && named ? sentence.slice(1) : sentence;
  if (count(takenUp, SINGULAR) > count(source, SINGULAR)) return [{ code: "pronoun.unclear", words: "it" }];
  const own = count(source, PLURAL) + count(source, AUTHORS);
  return count(takenUp, PLURAL) > own ? [{ code: "pronoun.unclear", words: "they" }] : [];
}
