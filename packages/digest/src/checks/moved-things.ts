import type { WordAlignment } from "./align-words.ts";
import type { CheckProblem } from "./check-problem.ts";
import type { CheckedWord } from "./checked-words.ts";
import { isPlainPair } from "./counterparts.ts";
import { isHeldTold, isPredicateTold, isRoleTurned } from "./moved-constructions.ts";

const CASE =
  /^(?:of|in|on|from|to|with|by|for|at|than|into|as|through|within|between|under|over|after|before|during|via|against|without|towards?|using|when|if|while|because|like|unlike|besides|despite|including|except)$/u;

/** Things of a near copy that stand where others stood, without the preposition that went before them in the source. */
export function movedInto(alignment: WordAlignment, moved: readonly CheckedWord[]): CheckProblem[] {
  const { source, statement } = alignment;
  const first = moved[0];
  const last = moved.at(-1);
  if (first === undefined || last === undefined) return [];
  // Cut in two, a sentence is put together anew; and what was "measured" is "measured by" somebody, or "the authors" do.
  if (voiceOf(statement) !== voiceOf(source) || sentencesOf(statement) > sentencesOf(source)) return [];
  if (moved.length === 1 && isFreeToMove(statement, first)) return [];
  if (isRephrased(alignment, first.index, last.index) || isSetOff(statement, first.index, last.index))
    return [];
  if (isOwnerMoved(alignment, first, last) || isToldByVerb(alignment, first, last)) return [];
  if (isHeldTold(alignment, moved) || isPredicateTold(alignment, moved) || isRoleTurned(alignment, moved))
    return [];
  const here = caseBefore(statement, first.index);
  const there = source
    .filter(({ family }) => family === first.family)
    .map(({ index }) => caseBefore(source, index));
  return there.includes(here) && here !== ""
    ? []
    : [{ code: "roles.swapped", words: moved.map(({ text }) => text).join(" ") }];
}

/** "Transport activity of X is cooperative" told as "X transports cooperatively": what is next to it has another form. */
function isRephrased({ source, statement, places }: WordAlignment, first: number, last: number): boolean {
  return statement.slice(Math.max(0, first - 1), last + 3).some((word) => {
    const theirs = source[places[word.index] ?? -1];
    if (word.kind !== "content" || theirs === undefined || theirs.family !== word.family) return false;
    return theirs.lower !== word.lower && theirs.lower.replace(/s$/u, "") !== word.lower.replace(/s$/u, "");
  });
}

/** "the lamp's role" for "the role of the lamp": whose it is stays the same. */
function isOwnerMoved(alignment: WordAlignment, first: CheckedWord, last: CheckedWord): boolean {
  const { statement } = alignment;
  return statement
    .slice(Math.max(0, first.index - 1), last.index + 4)
    .some((word) => word.owns && isOwnerOf(alignment, word));
}

/** "the effect of lamps on sleep" as "how lamps affect sleep", "the risk of fire" as "fire likely": the noun is told behind its thing. */
function isToldByVerb({ source, statement }: WordAlignment, first: CheckedWord, last: CheckedWord): boolean {
  const behind = statement.slice(last.index + 1, last.index + 6).filter(({ kind }) => kind !== "mark");
  return source.some(({ family, index }) => {
    if (family !== first.family) return false;
    const joint = source.slice(Math.max(0, index - 4), index).findLast(({ lower }) => CASE.test(lower));
    const noun = source[(joint?.index ?? 0) - 1];
    if (joint === undefined || noun?.kind !== "content" || !/^(?:of|for)$/u.test(joint.lower)) return false;
    return behind.some((word) => word.family !== noun.family && isPlainPair(word.family, noun.family));
  });
}

/** Whether what an owner owns in a statement is "of" it in the source, or its own there too. */
export function isOwnerOf(
  { source, statement, places }: Pick<WordAlignment, "source" | "statement" | "places">,
  owner: CheckedWord,
): boolean {
  const owned = ownedBy(statement, owner);
  return source.some((theirs) => {
    if (theirs.family !== owner.family) return false;
    if (theirs.owns) return true;
    const first = source.slice(0, theirs.index).findLast(({ lower }) => CASE.test(lower));
    if (first?.lower !== "of" || theirs.index - first.index > 6) return false;
    // "the old lamp of the hall": the word before "of" is what is owned.
    return owned.some(
      (word) => word.family === source[first.index - 1]?.family || places[word.index] === first.index - 1,
    );
  });
}

/** The words after an owner, up to the noun that it owns. */
function ownedBy(statement: readonly CheckedWord[], owner: CheckedWord): readonly CheckedWord[] {
  const rest = statement.slice(owner.index + 1, owner.index + 6);
  const end = rest.findIndex(({ kind }) => kind !== "content" && kind !== "number");
  return end < 0 ? rest : rest.slice(0, end);
}

/** Whether it opens the text as an apposition ("Csk, the kinase"), or what opens the text was put in front with a comma. */
function isSetOff(statement: readonly CheckedWord[], first: number, last: number): boolean {
  if (first <= 1) return /^[,(]$/u.test(statement[last + 1]?.text ?? "");
  const before = statement.slice(0, first).findLast(({ kind }) => kind !== "function")?.text ?? "";
  return (
    before === "," &&
    CASE.test(statement[0]?.lower ?? "") &&
    statement.slice(0, first).filter(({ text }) => text === ",").length === 1
  );
}

/** The preposition before a word, adjectives and articles between them left out. */
function caseBefore(words: readonly CheckedWord[], index: number): string {
  for (let at = index - 1; at >= Math.max(0, index - 5); at -= 1) {
    const word = words[at];
    if (word === undefined || word.kind === "mark") return "";
    if (CASE.test(word.lower)) return word.lower;
  }
  return "";
}

/** Adverbs, what the authors do, and what a thing "is". */
function isFreeToMove(statement: readonly CheckedWord[], word: CheckedWord): boolean {
  if (/ly$|^(?:far|only|both|then|shown)$/u.test(word.lower)) return true;
  const before = statement[word.index - 1]?.lower ?? "";
  return /^(?:is|are|was|were|authors?|they|we)$/u.test(before) || word.marks.has("ability");
}

function sentencesOf(words: readonly CheckedWord[]): number {
  return words.filter(({ text }, index) => /^[.?!]$/u.test(text) && index < words.length - 1).length;
}

/** How often something is done to something, or "by" something. */
function voiceOf(words: readonly CheckedWord[]): string {
  const done = words.filter(
    ({ lower }, index) =>
      /(?:[^aeo]ed|en|wn|[aeo]ught|made|found|built)$/u.test(lower) &&
      words
        .slice(Math.max(0, index - 2), index)
        .some((other) => /^(?:is|are|was|were|been|be)$/u.test(other.lower)),
  );
  return `${words.filter(({ lower }) => lower === "by").length} ${done.length}`;
}
