import type { CheckProblem } from "../check-problem.ts";
import type { CheckedWord } from "../checked-words.ts";
import type { ModelTextAlignment } from "./claim-alignment.ts";
import { isToldByClauses, type Placed } from "./order-by-clauses.ts";

/**
 * What the claim says comes in its order: who did what to what can not have changed places then. A phrase may move
 * from the end to the front or back, with the preposition that it has: "In mice, X" and "X in mice".
 */
export function changedOrder({ toClaim }: ModelTextAlignment): CheckProblem[] {
  const { source, statement, places } = toClaim;
  const placed = statement.flatMap((word): Placed[] => {
    const place = places[word.index] ?? -1;
    return place < 0 || word.kind === "mark" || word.kind === "function" ? [] : [{ word, place }];
  });
  const drops = placed.flatMap(({ place }, index) =>
    place < (placed[index - 1]?.place ?? -1) ? [index] : [],
  );
  if (isVoiceTurned(placed, drops, source, statement)) return [];
  const drop = drops.find((at) => !isCompoundUndone(placed, at, source, statement));
  if (drop === undefined) return turnedVoice(toClaim);
  if (drops.length === 1 && isMovedPhrase(placed, drop, source, statement)) return [];
  if (drops.length === 1 && isToldOfAuthors(placed, drop, source, statement)) return [];
  if (isToldByClauses(placed, source, statement)) return turnedVoice(toClaim);
  const words = `${placed[drop - 1]?.word.text} / ${placed[drop]?.word.text}`;
  return [{ code: "roles.swapped", words }];
}

const CASE =
  /^(?:in|on|at|for|with|without|by|from|to|under|over|after|before|during|among|across|within|between|when|if|unless|while|because|although|despite|using|given|unlike|through|via|as|of)$/u;
const DETERMINER = /^(?:the|a|an|this|these|their|our|its|all|some|most|many|several|very)$/u;

/** Whether the text is the two parts of the claim in the other order, the one that was or is in front being a phrase. */
function isMovedPhrase(
  placed: readonly Placed[],
  drop: number,
  source: readonly CheckedWord[],
  statement: readonly CheckedWord[],
): boolean {
  const [front, back] = [placed.slice(0, drop), placed.slice(drop)];
  const first = front[0];
  const second = back[0];
  if (first === undefined || second === undefined || !rises(back)) return false;
  const last = back.at(-1);
  if (last === undefined || last.place >= first.place) return false;
  // What opens the text stood at the end of the claim, or what opens the claim stands at the end of the text.
  return (
    isSamePhrase(statement, first.word.index, source, first.place, front.at(-1)?.word.index ?? -1) ||
    isSamePhrase(source, second.place, statement, second.word.index, last.place)
  );
}

/** "Morphogen gradients" told as "gradients of morphogens": words that stand side by side in the claim. */
function isCompoundUndone(
  placed: readonly Placed[],
  drop: number,
  source: readonly CheckedWord[],
  statement: readonly CheckedWord[],
): boolean {
  const [one, other] = [placed[drop - 1], placed[drop]];
  if (one === undefined || other === undefined || one.place - other.place > MOST_IN_A_COMPOUND) return false;
  const between = statement.slice(one.word.index + 1, other.word.index).map(({ lower }) => lower);
  const rest = between.filter((lower) => !DETERMINER.test(lower));
  if (rest.length !== 1 || rest[0] !== "of") return false;
  const isCompound = source.slice(other.place, one.place + 1).every(({ kind }) => kind === "content");
  const after = placed[drop + 1];
  return isCompound && (after === undefined || after.place > one.place || after.place === other.place + 1);
}

const MOST_IN_A_COMPOUND = 2;

/** "X is controlled by Y" told as "Y controls X", or the other way round: all of the claim, and one of them with "by". */
function isVoiceTurned(
  placed: readonly Placed[],
  drops: readonly number[],
  source: readonly CheckedWord[],
  statement: readonly CheckedWord[],
): boolean {
  const [at = -1, after] = drops;
  const verb = placed[at];
  const [first, last] = [placed[0], placed.at(-1)];
  if (drops.length !== 2 || after !== at + 1 || verb === undefined) return false;
  if (first === undefined || last === undefined || !(last.place < verb.place && verb.place < first.place))
    return false;
  if (!rises(placed.slice(0, at)) || !rises(placed.slice(after))) return false;
  return isFollowedByBy(source, verb.place) !== isFollowedByBy(statement, verb.word.index);
}

function isFollowedByBy(words: readonly CheckedWord[], index: number): boolean {
  return words[index + 1]?.lower === "by";
}

/** "X is described" told as "the authors describe X": nobody else can have done it. */
function isToldOfAuthors(
  placed: readonly Placed[],
  drop: number,
  source: readonly CheckedWord[],
  statement: readonly CheckedWord[],
): boolean {
  const [verb, next] = [placed[drop - 1], placed[drop]];
  if (drop !== 1 || verb === undefined || next === undefined || !rises(placed.slice(1))) return false;
  const opening = statement.slice(0, verb.word.index).map(({ lower }) => lower);
  if (!/^(?:the )?(?:authors|we|researchers)(?: (?:have|also))?$/u.test(opening.join(" "))) return false;
  const isPassive = /^(?:is|are|was|were|been|be)$/u.test(source[verb.place - 1]?.lower ?? "");
  return isPassive && !source.slice(verb.place).some(({ lower }) => lower === "by");
}

function rises(placed: readonly Placed[]): boolean {
  return placed.every(({ place }, index) => place >= (placed[index - 1]?.place ?? -1));
}

/** A phrase in front, with a comma after it, that has the same preposition where it stands at the end. */
function isSamePhrase(
  fronted: readonly CheckedWord[],
  start: number,
  ending: readonly CheckedWord[],
  place: number,
  end: number,
): boolean {
  const opening = caseBefore(fronted, start);
  const hasComma = fronted.slice(end + 1, end + 3).some(({ text }) => text === ",");
  return hasComma && opening !== "" && opening === caseBefore(ending, place);
}

function caseBefore(words: readonly CheckedWord[], index: number): string {
  let at = index - 1;
  while (DETERMINER.test(words[at]?.lower ?? "")) at -= 1;
  const lower = words[at]?.lower ?? "";
  return CASE.test(lower) ? lower : "";
}

/** "A outperforms B" told as "A is outperformed by B": the order is the same, the voice is not. */
function turnedVoice({ source, statement, places }: ModelTextAlignment["toClaim"]): CheckProblem[] {
  return statement.flatMap((word): CheckProblem[] => {
    if (word.lower !== "by" || /ing$/u.test(statement[word.index + 1]?.lower ?? "")) return [];
    const verb = statement.slice(0, word.index).findLast(({ kind }) => kind === "content");
    const place = verb === undefined ? -1 : (places[verb.index] ?? -1);
    if (place < 0 || source.slice(place, place + 5).some(({ lower }) => lower === "by")) return [];
    return [{ code: "roles.swapped", words: `${verb?.text} by` }];
  });
}
