import type { WordAlignment } from "./align-words.ts";
import type { CheckedWord } from "./checked-words.ts";

const BEING = /^(?:is|are|was|were|be|been|being)$/u;
const EXISTING =
  /^(?:exists?|existed|existing|found|present|located|lies?|lay|resides?|occurs?|occurred|contained|housed|stored|there)$/u;
const HOLDING =
  /^(?:holds?|held|contains?|contained|has|have|had|having|houses?|housed|hosts?|harbou?rs?|carry|carries|carried|includes?|included)$/u;
const PLACE = /^(?:in|within|inside|on|at|across|throughout|among|by)$/u;
/** What a thing may be said to be, or be said to be a thing: "an example is the lamp", "the lamp is an example". */
const ROLE =
  /^(?:examples?|reasons?|causes?|explanations?|goals?|aims?|purposes?|challenges?|problems?|questions?|tasks?|difficult(?:y|ies)|obstacles?|instances?|cases?|solutions?|advantages?|drawbacks?|limitations?|results?|consequences?|outcomes?|themes?|topics?|focus|steps?|motivations?|features?)$/u;

/** "Thousands of lamps exist in the halls" told as "the halls hold thousands of lamps": what holds was where it is. */
export function isHeldTold(alignment: WordAlignment, moved: readonly CheckedWord[]): boolean {
  const [first] = moved;
  const last = moved.at(-1);
  if (first === undefined || last === undefined) return false;
  return alignment.statement.slice(first.index, last.index + 4).some((verb) => isHolding(alignment, verb));
}

/** Whether a verb says of a place that it has what the source says to exist there. */
export function isHolding({ source, statement }: WordAlignment, verb: CheckedWord): boolean {
  if (!HOLDING.test(verb.lower)) return false;
  const holder = statement.slice(0, verb.index).findLast(({ kind }) => kind === "content");
  return source.some(({ lower, index }) => {
    if (!EXISTING.test(lower)) return false;
    const joint = source.slice(index + 1, index + 4).find((word) => PLACE.test(word.lower));
    if (joint === undefined) return false;
    const after = source.slice(joint.index + 1, joint.index + 5).filter(({ kind }) => kind === "content");
    return after.some(({ family }) => family === holder?.family);
  });
}

/** "Which is a hard problem" told as "a problem that is hard": the noun stands before what is said of it. */
export function isPredicateTold(
  { source, statement }: WordAlignment,
  moved: readonly CheckedWord[],
): boolean {
  const [noun, ...rest] = moved;
  if (noun === undefined || rest.length > 0) return false;
  const [joint, being] = [statement[noun.index + 1]?.lower ?? "", statement[noun.index + 2]?.lower ?? ""];
  if (!/^(?:that|which|who)$/u.test(joint) || !BEING.test(being)) return false;
  const said = statement
    .slice(noun.index + 3)
    .find(({ kind, lower }) => kind === "content" && !/ly$/u.test(lower));
  return source.some(
    ({ family, index }) => family === noun.family && source[index - 1]?.family === said?.family,
  );
}

/** "An example is the lamp" told as "the lamp is an example"; what something is an example of stays where it was. */
export function isRoleTurned({ source, statement }: WordAlignment, moved: readonly CheckedWord[]): boolean {
  const role = moved.find(({ lower }) => ROLE.test(lower));
  if (role === undefined) return false;
  const isBehindBeing = (words: readonly CheckedWord[], index: number): boolean =>
    words.slice(Math.max(0, index - 4), index).some(({ lower }) => BEING.test(lower));
  const isBeforeBeing = (words: readonly CheckedWord[], index: number): boolean =>
    words
      .slice(index + 1)
      .find(({ lower, kind }) => kind === "mark" || BEING.test(lower))
      ?.lower.match(BEING) !== null;
  return source.some(
    ({ family, index }) =>
      family === role.family &&
      ((isBehindBeing(statement, role.index) && isBeforeBeing(source, index)) ||
        (isBeforeBeing(statement, role.index) && isBehindBeing(source, index))),
  );
}
