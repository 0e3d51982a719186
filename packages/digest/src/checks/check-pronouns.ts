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
  const unclear: CheckProblem[] = [{ code: "pronoun.unclear", words: opening.lower }];
  if (/^(?:it|they)$/u.test(opening.lower) && NO_VERB.test(words[at + 1]?.lower ?? "")) return unclear;
  if (source.slice(0, 8).some((word) => isTakenUp(source, word, opening.lower))) return [];
  if (opening.lower === "they" && source.some(({ lower }) => lower === "we")) return [];
  if (/^(?:it|they)$/u.test(opening.lower) && isSecondPredicate({ source, statement, places })) return [];
  const next = words[at + 1];
  if (/^th(?:is|ese|ose)$/u.test(opening.lower) && next?.kind === "content") return [];
  if (opening.lower === "they" && next !== undefined && isDoneByAuthors(source, places[next.index] ?? -1))
    return [];
  const rest = words.slice(at + 1, at + 10).map(({ lower }) => lower);
  const told = rest.join(" ");
  return opening.lower === "it" && (EXPLETIVE.test(told) || EXPLETIVE_NOUN.test(told) || FOLLOWING.test(told))
    ? []
    : unclear;
}

/** What authors show, their results show. */
const RESULTS = /^(?:results|findings|data|experiments|observations|studies|analyses)$/u;
/** What is no verb behind "it" or "they". */
const NO_VERB = /^(?:this|these|that|the|an?|its|their|our|yet|because|less|more|shown|showing|using)$/u;
/** "It is an even greater challenge to". */
const EXPLETIVE_NOUN =
  /^(?:is|was|remains|would be|has been) (?:an?|the|also|still|another|\p{L}+ly) (?:[\p{L}-]+ ){0,3}?(?:challenge|problem|task|question|goal|aim|fact|mystery|matter|concern|assumption|practice|idea|priority|advantage) (?:that|to|how|what|whether|why)(?: |$)/u;
/** "It is not known how", "It can be shown that"; not "It is to compress", "It may give a reason to". */
const EXPLETIVE =
  /^(?:(?:remains? to be [a-z]+|can|may|might|could|should|must|will|would|has|had|also|still|then|now|thus|not|often|long|generally|recently|is|was|be|been|remains?|remained|seems?|seemed|appears?|appeared|becomes?|became|takes|took|makes|made|helps|well|[a-z]+ly)(?: |$))+(?!to |that )(?:[\p{L}-]+ ){0,2}?(?:that|to|how|what|whether|why|where|if)(?: |$)/u;

/** "It follows from this that". */
const FOLLOWING = /^(?:thus |then |also )?follows (?:from (?:[\p{L}-]+ ){1,5})?that(?: |$)/u;

/** "X glows and heats the room" told as "It heats the room": what is told stands right behind an "and" or "but". */
function isSecondPredicate({ source, statement, places }: Omit<WordAlignment, "told">): boolean {
  const first = statement.find(({ index }) => index > 0 && (places[index] ?? -1) >= 0);
  const place = first === undefined ? -1 : (places[first.index] ?? -1);
  for (let at = place - 1; at > 0; at -= 1) {
    const word = source[at];
    if (/^(?:and|but)$/u.test(word?.lower ?? "")) return true;
    if (word === undefined || word.kind !== "function" || RELATIVE.test(word.lower)) return false;
  }
  return false;
}

/** Whether a word that opens a source is the pronoun, or the authors; "it" and "they" also take up a "this" without a noun. */
function isTakenUp(source: readonly CheckedWord[], { lower, index }: CheckedWord, opening: string): boolean {
  if (opening === "they" && RESULTS.test(lower)) return true;
  if (/^th(?:is|ese|ose)$/u.test(opening)) return /^(?:this|these|those|such|our|we|the)$/u.test(lower);
  if (lower === opening || (opening === "they" && lower === "we")) return true;
  const next = source[index + 1];
  // "This shows", "These show"; not "these genes".
  const isAlone =
    next?.kind === "function" || (lower === "this" ? /(?:s|ed)$/u : /[^s]$/u).test(next?.lower ?? "");
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
  // "X glows and heats": "It heats" takes up the subject of the same sentence; "X, which heats" has another one.
  const near = source.slice(Math.max(0, first - 4), first);
  const joint =
    near.some(({ key }) => /^(?:and|but|,|;|\))$/u.test(key)) && !RELATIVE.test(near.at(-1)?.key ?? "");
  const opens = /^(?:it|they)$/u.test(statement[0]?.key ?? "");
  const named = source.slice(0, first).some((unit) => unit.kind === "content" && !isLeadIn(unit));
  // After the first sentence, a pronoun has what it stands for before it.
  const end = statement.findIndex(({ key }) => /^[.?!]$/u.test(key));
  const sentence = end < 0 ? statement : statement.slice(0, end);
  const isTakenUp = opens && joint && named;
  const after = isTakenUp ? 1 : pronounAfterClause(sentence);
  const takenUp = after > 0 ? [...sentence.slice(0, after - 1), ...sentence.slice(after)] : sentence;
  const opening = statement[0]?.key ?? "";
  const known = opening === "they" && count(source, AUTHORS) > 0;
  if (opens && !isTakenUp && !known && !source.slice(0, first + 1).some(({ key }) => isLike(key, opening)))
    return [{ code: "pronoun.unclear", words: opening }];
  if (count(takenUp, SINGULAR) > count(source, SINGULAR)) return [{ code: "pronoun.unclear", words: "it" }];
  const own = count(source, PLURAL) + count(source, AUTHORS);
  return count(takenUp, PLURAL) > own ? [{ code: "pronoun.unclear", words: "they" }] : [];
}

const RELATIVE = /^(?:which|that|who)$/u;

/** "Lamps glow but break" told as "although lamps glow, they break": the place behind the pronoun that takes up a first clause; 0 for none. */
function pronounAfterClause(sentence: readonly Unit[]): number {
  if (!/^(?:although|though|while|whereas)$/u.test(sentence[0]?.key ?? "")) return 0;
  const comma = sentence.findIndex(({ key }) => key === ",");
  const named = sentence.slice(1, comma).filter((unit) => unit.kind === "content").length;
  return named > 1 && /^(?:it|they)$/u.test(sentence[comma + 1]?.key ?? "") ? comma + 2 : 0;
}

/** Whether a source opens with something that an opening "it" or "they" may be. */
function isLike(key: string, opening: string): boolean {
  return opening === "it" ? /^(?:it|this)$/u.test(key) : /^(?:they|these)$/u.test(key);
}
