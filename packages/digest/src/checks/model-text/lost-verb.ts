import type { WordAlignment } from "../align-words.ts";
import type { CheckProblem } from "../check-problem.ts";
import type { CheckedWord } from "../checked-words.ts";
import type { ModelTextAlignment } from "./claim-alignment.ts";

/** Verbs that a telling may put otherwise, so that no other check misses them; third persons and pasts are made of them. */
const VERBS = new Set(
  (
    "produce cause show use make give take provide reveal demonstrate report observe describe identify perform carry " +
    "conduct obtain involve contain exhibit display become serve undergo introduce propose lead achieve apply facilitate " +
    "impose leverage employ utilize utilise mediate consist pose play implement develop need require allow enable support " +
    "suggest indicate imply induce trigger increase decrease reduce promote drive generate yield lack possess remain act " +
    "suffer characterize receive form create prevent block limit raise lower keep hold bring get see want find include " +
    "improve enhance inhibit suppress stimulate activate predict expect face experience present consider investigate examine discover treat locate"
  ).split(" "),
);
const IRREGULAR =
  /^(?:is|are|was|were|do|does|did|has|have|had|made|gave|took|became|underwent|led|got|saw|found|brought|held|kept|drove|shown)$/u;
/** Verbs that say little more than the noun after them: "shows an increase" may be told as "increases". */
const LIGHT =
  /^(?:show|have|make|give|take|undergo|perform|exhibit|display|provide|carry|conduct|has|had|made|gave|took|underwent)(?:s|ed|n)?$/u;
/** Words of description and things that can be verbs. */
const ALSO_VERBS = new Set(
  (
    "dim slow clear open complete separate direct correct perfect dry clean empty cool warm narrow free smooth steady calm " +
    "quiet blind double triple thin tame level even secure mature rough wet alternate moderate elaborate duplicate initiate " +
    "subject present abstract frequent exempt idle parallel rival model study cost profit benefit damage harm change flow " +
    "heat light power fuel sound signal target map link stress shape process result return supply test train treat value " +
    "view walk watch water weight work limit block control"
  ).split(" "),
);
/** What may stand between a verb and its object, and between a subject and its verb. */
const BETWEEN =
  /^(?:an?|the|this|these|those|both|each|all|two|any|some|more|less|much|many|very|its|their|(?!family$|assembly$|anomaly$|supply$)\p{Ll}+ly)$/u;
/** After these stands no verb of a clause: "the use of", "in show business". */
const NO_SUBJECT =
  /^(?:an?|the|this|these|those|its|their|our|of|in|on|for|by|with|from|at|as|and|or|is|are|was|were|be|been|being)$/u;
/** After these a form in -ed is the verb; after a noun it may belong to the next one. */
const SUBJECT = /^(?:we|they|it|that|which|who|authors?|researchers?|scientists?)$/u;
const AUTHORS = /^(?:we|they|authors?|researchers?|scientists?|team)$/u;

/**
 * "Lamps dim light" for "Lamps produce dim light": the verb between two things is gone, and what stood after it has
 * taken its place, as a verb that the claim does not have or as none.
 */
export function lostVerb({ toClaim }: ModelTextAlignment): CheckProblem[] {
  const { source, statement, places } = toClaim;
  return source.flatMap((verb): CheckProblem[] => {
    if (!isVerb(verb) || isTold(toClaim, verb)) return [];
    const before = source[verb.index - 1];
    if (before === undefined || before.kind === "mark" || NO_SUBJECT.test(before.lower)) return [];
    const after = source.slice(verb.index + 1).find(({ lower }) => !BETWEEN.test(lower));
    if (after === undefined || after.kind !== "content") return [];
    const next = source[after.index + 1];
    if (LIGHT.test(verb.lower) && next?.kind !== "content") return [];
    if (/ed$/u.test(verb.lower) && !SUBJECT.test(before.lower) && !canBeVerb(after)) return [];
    const moved = statement.some(
      (word) =>
        // "is divergent" may be told as "diverges".
        (isBe(verb) ? word.lower === after.lower : isSame(word, after, places)) &&
        follows(toClaim, wordBefore(statement, word.index), before),
    );
    return moved ? [{ code: "words.lost", words: verb.text }] : [];
  });
}

function isVerb({ lower }: CheckedWord): boolean {
  if (VERBS.has(lower) || IRREGULAR.test(lower)) return true;
  return [/s$/u, /es$/u, /d$/u, /ed$/u].some((ending) => VERBS.has(lower.replace(ending, "")));
}

/** Said itself, or by another word in its place. */
function isTold({ statement, told }: WordAlignment, verb: CheckedWord): boolean {
  return verb.kind === "content"
    ? told.has(verb.index)
    : statement.some(({ family }) => family === verb.family);
}

function isBe({ lower }: CheckedWord): boolean {
  return /^(?:is|are|was|were)$/u.test(lower);
}

function canBeVerb({ lower }: CheckedWord): boolean {
  return /ed$/u.test(lower) || ALSO_VERBS.has(lower);
}

function isSame(word: CheckedWord, other: CheckedWord, places: readonly number[]): boolean {
  return places[word.index] === other.index || word.family === other.family;
}

function wordBefore(words: readonly CheckedWord[], index: number): CheckedWord | undefined {
  return words.slice(0, index).findLast(({ lower }) => !BETWEEN.test(lower));
}

/** Whether a word of the text is what stood before the verb of the claim. */
function follows({ places }: WordAlignment, word: CheckedWord | undefined, before: CheckedWord): boolean {
  if (word === undefined || word.kind === "mark") return false;
  if (AUTHORS.test(word.lower) && AUTHORS.test(before.lower)) return true;
  return isSame(word, before, places);
}
