import type { WordAlignment } from "./align-words.ts";
import type { CheckProblem } from "./check-problem.ts";
import type { CheckedWord } from "./checked-words.ts";

/** "A is limited by B" told as "A limits B", "A is needed for B" as "A needs B": the voice has turned and the sides have not. */
export function unturnedSides({ source, statement, places }: WordAlignment): CheckProblem[] {
  return statement.flatMap((verb): CheckProblem[] => {
    const at = places[verb.index] ?? -1;
    if (verb.kind !== "content" || at < 0) return [];
    const isNeed = /^(?:needs?|needed|requires?|required)$/u.test(verb.lower);
    if (!isNeed && source[at]?.family !== verb.family) return [];
    if (isTurnedToPronoun(source, statement, verb.index, at))
      return [{ code: "roles.swapped", words: verb.text }];
    // One of them is active: a passive without its agent says nothing of sides.
    if (isPassiveAt(statement, verb.index) === isPassiveAt(source, at)) return [];
    const [own, theirs] = [agentJoint(statement, verb.index), agentJoint(source, at)];
    if ((own === "") === (theirs === "") || (own !== "" && theirs !== "")) return [];
    if ((own || theirs) === "for" && !isNeed) return [];
    if (isHappening(source, at) || isHappening(statement, verb.index)) return [];
    const left = places[sideOf(statement, places, verb.index, -1)] ?? -1;
    const right = places[sideOf(statement, places, verb.index, 1)] ?? -1;
    if (left < 0 || right < 0 || !(left < at && at < right) || right - at > 8 || at - left > 8) return [];
    return [{ code: "roles.swapped", words: verb.text }];
  });
}

/** "It is lit by the lamp" told as "the lamp is lit by it". */
function isTurnedToPronoun(
  source: readonly CheckedWord[],
  statement: readonly CheckedWord[],
  verb: number,
  at: number,
): boolean {
  const isByIt = (words: readonly CheckedWord[], index: number): boolean =>
    words[index + 1]?.lower === "by" && /^(?:it|them)$/u.test(words[index + 2]?.lower ?? "");
  return isByIt(statement, verb) && source[at + 1]?.lower === "by" && !isByIt(source, at);
}

/** "Transport occurs by diffusion", which says how, as "is transported by diffusion" does. */
function isHappening(words: readonly CheckedWord[], index: number): boolean {
  return words
    .slice(index + 1, index + 3)
    .some(({ lower }) =>
      /^(?:occur(?:s|red)?|happen(?:s|ed)?|proceed(?:s|ed)?|arises?|takes?|took)$/u.test(lower),
    );
}

/** "By" after a passive verb, "for" after "is needed"; nothing where a verb is active. */
function agentJoint(words: readonly CheckedWord[], index: number): string {
  const next = words[index + 1]?.lower ?? "";
  if (!isPassiveAt(words, index) || /ing$/u.test(words[index + 2]?.lower ?? "")) return "";
  return /^(?:by|for)$/u.test(next) ? next : "";
}

/** Whether a verb stands behind a form of "be". */
export function isPassiveAt(words: readonly CheckedWord[], index: number): boolean {
  return words
    .slice(Math.max(0, index - 3), index)
    .some(({ lower }) => /^(?:is|are|was|were|been|be|being)$/u.test(lower));
}

/** The nearest word of content on one side, in the same clause, that stands for one of the source. */
function sideOf(
  words: readonly CheckedWord[],
  places: readonly number[],
  index: number,
  step: 1 | -1,
): number {
  for (let at = index + step; Math.abs(at - index) <= 5; at += step) {
    const word = words[at];
    if (word === undefined || word.kind === "mark" || /^(?:and|or|but|which|that|who)$/u.test(word.lower))
      return -1;
    if (word.kind === "content" && !/ly$/u.test(word.lower) && (places[at] ?? -1) >= 0) return at;
  }
  return -1;
}
