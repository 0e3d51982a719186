import type { WordAlignment } from "./align-words.ts";
import type { CheckProblem } from "./check-problem.ts";
import type { CheckedWord } from "./checked-words.ts";

const OPENS = /^(?:in|at|during|under|after|before|within|among|without|throughout|if|when|unless|only)$/u;
const LIMITING = /^(?:in|at|during|if|unless|when|within)$/u;
const ENDS =
  /^(?:[.,;:?!()–—]|and|or|but|which|while|whereas|because|although|so|where|who|as|thereby|than|that)$/u;
/** Words of phrases that limit nothing: "in this paper", "in addition", "at the same time". */
const LIMITS_NOTHING =
  /^(?:paper|work|article|study|letter|report|review|thesis|addition|turn|general|particular|order|fact|way|time|detail|part|place|principle|practice|contrast|conclusion|line|accordance|agreement|terms|once|all|least|most|present|here)$/u;

/**
 * "Lamps glow during storms" told freely as "Lamps shine": a sentence that ends where its source goes on with "during",
 * "in" or "at", of which nothing is told. What a phrase limits must not be told without it.
 */
export function cutPhrases(alignment: WordAlignment): CheckProblem[] {
  const { source, statement, places } = alignment;
  const placed = new Set(places);
  return statement.flatMap((word): CheckProblem[] => {
    if (!/^[.?!]$/u.test(word.text)) return [];
    const last = lastSpeaking(statement, word.index);
    const place = last === undefined ? -1 : (places[last.index] ?? -1);
    const opener = place < 0 ? undefined : openerBehind(source, behindAside(source, place + 1));
    if (opener === undefined || !OPENS.test(opener.lower)) return [];
    const phrase = phraseFrom(source, opener.index + 1);
    const speaking = phrase.filter(
      ({ kind }) => kind === "content" || kind === "number" || kind === "formula",
    );
    if (speaking.length === 0 || speaking.every(({ lower }) => LIMITS_NOTHING.test(lower))) return [];
    if (speaking.some(({ index }) => placed.has(index)) || isToldElsewhere(statement, opener, speaking))
      return [];
    return [{ code: "scope.condition-lost", words: [opener, ...speaking].map(({ text }) => text).join(" ") }];
  });
}

/** The last word of a sentence, where it is one that speaks: brackets behind it left out. */
function lastSpeaking(statement: readonly CheckedWord[], end: number): CheckedWord | undefined {
  let at = end - 1;
  while (statement[at]?.text === ")") at -= 1;
  const word = statement[at];
  return word?.kind === "mark" ? undefined : word;
}

/** The first place from one on that is behind brackets: "potentiation (LTP) in rats". */
function behindAside(source: readonly CheckedWord[], from: number): number {
  if (source[from]?.text === ")") return from + 1;
  if (source[from]?.text !== "(") return from;
  const close = source.findIndex(({ text, index }) => index > from && text === ")");
  return close < 0 ? from : close + 1;
}

/** What opens a phrase there, behind a comma too: "dark lamps, in kitchens". */
function openerBehind(source: readonly CheckedWord[], at: number): CheckedWord | undefined {
  const word = source[at];
  if (word?.text !== ",") return word;
  const next = source[at + 1];
  // "..., in contrast to candles", "..., at least in kitchens" limit nothing, or say so elsewhere.
  return next !== undefined && LIMITING.test(next.lower) && !LIMITS_NOTHING.test(source[at + 2]?.lower ?? "")
    ? next
    : undefined;
}

/** Up to where another clause begins; "during and after stress" is one phrase. */
function phraseFrom(source: readonly CheckedWord[], from: number): readonly CheckedWord[] {
  const isJoined =
    /^(?:and|or)$/u.test(source[from]?.lower ?? "") && OPENS.test(source[from + 1]?.lower ?? "");
  const start = isJoined ? from + 2 : from;
  const end = source.findIndex(({ lower, index }) => index >= start && ENDS.test(lower));
  return source.slice(start, end < 0 ? source.length : end);
}

/** The same phrase stands twice in the source, and is told once: "in mice". */
function isToldElsewhere(
  statement: readonly CheckedWord[],
  opener: CheckedWord,
  speaking: readonly CheckedWord[],
): boolean {
  const families = new Set(speaking.map(({ family }) => family));
  return statement.some(
    ({ lower, index }) =>
      lower === opener.lower &&
      statement.slice(index + 1, index + 5).some(({ family }) => families.has(family)),
  );
}
