import type { WordAlignment } from "./align-words.ts";
import { DENYING } from "./check-negation.ts";
import type { CheckProblem } from "./check-problem.ts";
import type { CheckedWord } from "./checked-words.ts";

const DENIAL =
  /^(?:not|never|without|cannot|lack|lacks|lacked|lacking|unable|fails?|failed|unclear|unknown|elusive|poorly|hardly|independent|independently|unexplored|uncharacterized|undetermined|unresolved|controversial|mysterious)$/u;
/** What may deny in a telling beside the marked words, whatever it stands for. */
const MORE_DENYING =
  /^(?:few|puzzl\p{L}*|rarely|seldom|poor|bad|weak\p{L}*|stop\p{L}*|mis\p{L}{3,}|in(?:complete|dependent|sufficient)\p{L}*)$/u;
/** What denies a little in passing: "other lamps", "remains known". */
const HARDLY_DENYING = /^(?:remain\p{L}*|other|different\p{L}*|differ|contrast)$/u;
/** What says the opposite of a denying word. */
const ASSERTING = /^(?:known|clear|understood|depends?|dependent|have|has|had)$/u;
/** So many words of content behind a word may be what it denies. */
const MOST_DENIED = 3;

/** What a source denies, told with nothing in the statement that could deny it; "not only" told as "only". */
export function lostDenials(alignment: WordAlignment): CheckProblem[] {
  const { source, statement } = alignment;
  if (isOnlyAsserted(source, statement)) return [{ code: "negation.lost", words: "not only" }];
  if (statement.some(denies)) return [];
  return source
    .filter((word) => DENIAL.test(word.lower) && source[word.index + 1]?.lower !== "only")
    .filter((word) => isToldWithout(alignment, word))
    .map(({ lower }) => ({ code: "negation.lost", words: lower }));
}

function denies({ lower, marks }: CheckedWord): boolean {
  if (marks.has("negation") || DENIAL.test(lower) || MORE_DENYING.test(lower)) return true;
  return DENYING.test(lower) && !HARDLY_DENYING.test(lower);
}

/** Whether all that a word denies is told, or its opposite stands in its place. */
function isToldWithout({ source, statement, places }: WordAlignment, denial: CheckedWord): boolean {
  const isAsserted = statement.some(
    ({ lower, index }) => ASSERTING.test(lower) && places[index] === denial.index,
  );
  if (isAsserted) return true;
  const denied: CheckedWord[] = [];
  for (let at = denial.index + 1; denied.length < MOST_DENIED; at += 1) {
    const word = source[at];
    if (word === undefined || word.kind === "mark" || /^(?:and|or|but|which|that)$/u.test(word.lower)) break;
    if (word.kind === "content") denied.push(word);
  }
  return denied.length > 0 && denied.every(({ index }) => places.includes(index));
}

/** "Not only A but also B" told as "only A". */
function isOnlyAsserted(source: readonly CheckedWord[], statement: readonly CheckedWord[]): boolean {
  const only = source.filter(({ lower }) => lower === "only");
  const own = statement.filter(({ lower }) => lower === "only");
  return (
    own.length > 0 &&
    only.length > 0 &&
    only.every((word) => isDeniedBefore(source, word)) &&
    own.some((word) => !isDeniedBefore(statement, word))
  );
}

function isDeniedBefore(words: readonly CheckedWord[], { index }: CheckedWord): boolean {
  return words
    .slice(Math.max(0, index - 3), index)
    .some(({ lower }) => /^(?:not|cannot|never)$/u.test(lower));
}
