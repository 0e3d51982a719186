import type { WordAlignment } from "./align-words.ts";
import type { CheckedWord } from "./checked-words.ts";

/** Words that say that one thing needs another. */
const NEEDS =
  /^(?:need(?:s|ed)?|necess\p{L}*|requir(?:e|es|ed|ement)|essential\p{L}*|critical\p{L}*|crucial\p{L}*|vital\p{L}*|indispensab\p{L}*|depend(?:s|ed|ent)?|must|prerequisite|only)$/u;
/** Words that say that there is one alone. */
const ALONE =
  /^(?:unique\p{L}*|only|sole|solely|alone|exclusive\p{L}*|single|singular|unparalleled|first|unprecedented)$/u;

/**
 * "It needs a switch" told as "it cannot work without a switch": two denials that together assert what is needed. Both, and
 * the "can" beside them, are then said by the word of need.
 */
export function isNeedTold({ source, statement }: WordAlignment, { index }: CheckedWord): boolean {
  const clause = clauseAround(statement, index);
  return (
    clause.some(({ lower }) => lower === "without") &&
    clause.some(({ lower }) => /^(?:not|no|never|nothing|none|cannot)$/u.test(lower)) &&
    source.some(({ lower, index: at }) => NEEDS.test(lower) && !isDenied(source, at))
  );
}

/** "The switch is not needed to light it" told as "it can be lit without the switch". */
export function isNeedlessTold({ source, statement }: WordAlignment, { index }: CheckedWord): boolean {
  return (
    clauseAround(statement, index).some(({ lower }) => lower === "without") &&
    source.some(({ lower, index: at }) => NEEDS.test(lower) && isDenied(source, at))
  );
}

/** "A unique switch" told as "a switch that nothing else has". */
export function isAloneTold({ source, statement }: WordAlignment, { lower, index }: CheckedWord): boolean {
  return (
    /^(?:nothing|nobody|no|none|not)$/u.test(lower) &&
    statement.slice(index + 1, index + 3).some((word) => /^(?:else|other|others)$/u.test(word.lower)) &&
    source.some((word) => ALONE.test(word.lower))
  );
}

/** "Newly lit lamps" told as "lamps that had only just been lit". */
export function isJustNow({ source, statement }: WordAlignment, { lower, index }: CheckedWord): boolean {
  const isJust =
    (lower === "only" && statement[index + 1]?.lower === "just") ||
    (lower === "just" && /^(?:been|now)$/u.test(statement[index + 1]?.lower ?? ""));
  return isJust && source.some((word) => /^(?:newly|new|novel|recent|recently)$/u.test(word.lower));
}

/** "Keeps the hall intact" told as "leaves the hall alone": nothing else is left out. */
export function isLeftAlone({ statement }: WordAlignment, { lower, index }: CheckedWord): boolean {
  return (
    lower === "alone" &&
    statement
      .slice(Math.max(0, index - 9), index)
      .some((word) => /^(?:leav(?:e|es|ing)|left|lets?)$/u.test(word.lower))
  );
}

/** "The brightest lamps" told as "no other lamps were that bright". */
export function isMostTold({ source, statement }: WordAlignment, { lower, index }: CheckedWord): boolean {
  const clause = statement.slice(index + 1, index + 16).map((word) => word.lower);
  return (
    lower === "no" &&
    clause[0] === "other" &&
    clause.some((word) => /^(?:that|as|so)$/u.test(word)) &&
    source.some((word) => /^(?:most|\p{L}{3,}est)$/u.test(word.lower))
  );
}

/** "Without rain" told as "without any rain": behind a "not", "any" counts nothing. */
export function isAnyDenied({ source, statement }: WordAlignment, { lower, index }: CheckedWord): boolean {
  return (
    lower === "any" && isDenied(statement, index, 6) && source.some(({ marks }) => marks.has("negation"))
  );
}

/**
 * "To light the hall" told as "so that they could light the hall": the verb behind the "could" stands behind a "to" in the
 * source, so that it says what for.
 */
export function isPurposeTold({ source, statement, places }: WordAlignment, { index }: CheckedWord): boolean {
  const before = statement.slice(Math.max(0, index - 6), index).map(({ lower }) => lower);
  const isPurpose =
    /\b(?:so|in order) that\b/u.test(before.join(" ")) ||
    (statement[index]?.lower === "would" && before.at(-1) === "that");
  const verb = statement.slice(index + 1).find(({ kind }) => kind === "content");
  const place = verb === undefined ? -1 : (places[verb.index] ?? -1);
  return (
    isPurpose &&
    place >= 0 &&
    (source.slice(Math.max(0, place - 2), place).some(({ lower }) => lower === "to") ||
      // "for the lighting of the hall"
      source.slice(Math.max(0, place - 4), place).some(({ lower }) => lower === "for"))
  );
}

/** "No visible light" told as "no light that could be seen": what could be is no doubt where the source says "-able". */
export function isAbilityTold(
  { source, places, statement }: WordAlignment,
  { lower, index }: CheckedWord,
): boolean {
  if (lower !== "could") return false;
  const verb = statement.slice(index + 1).find(({ kind }) => kind === "content");
  const place = verb === undefined ? -1 : (places[verb.index] ?? -1);
  return source.some(
    (word) =>
      Math.abs(word.index - place) <= NEAR_ABILITY &&
      (/^(?:can|could|able|unable|ability|inability|capab\p{L}*|capacity)$/u.test(word.lower) ||
        (word.index === place && /(?:[^l]able|ible)$/u.test(word.lower))),
  );
}

/** "The lamp provides a means for reading" told as "with the lamp, one can read"; "how lamps can be lit" asks, and says nothing. */
export function isMeansTold({ source, statement }: WordAlignment, { index }: CheckedWord): boolean {
  if (statement.slice(Math.max(0, index - 6), index).some(({ lower }) => lower === "how")) return true;
  return (
    /^(?:one|people|researchers|scientists)$/u.test(statement[index - 1]?.lower ?? "") &&
    source.some(({ lower }) => MEANS.test(lower))
  );
}

const MEANS =
  /^(?:provid(?:e|es|ed|ing)|offer(?:s|ed|ing)?|platforms?|tools?|means|resources?|frameworks?|methods?|ways?|approach|approaches|used|using)$/u;

const NEAR_ABILITY = 4;

function isDenied(words: readonly CheckedWord[], index: number, reach = 4): boolean {
  return words
    .slice(Math.max(0, index - reach), index)
    .some(({ lower }) => /^(?:not|no|never|neither|nor|cannot|without)$/u.test(lower));
}

/** The words of the clause in which a word stands. */
function clauseAround(words: readonly CheckedWord[], index: number): readonly CheckedWord[] {
  const isEnd = ({ text }: CheckedWord): boolean => /^[.,;:?!]$/u.test(text);
  const from = words.slice(0, index).findLastIndex(isEnd) + 1;
  const length = words.slice(index).findIndex(isEnd);
  return words.slice(from, length < 0 ? words.length : index + length);
}
