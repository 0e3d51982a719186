import type { Compression } from "../medium/compression.ts";
import type { Sketch } from "../medium/sketch.ts";
import { isFaithfulTelling } from "../medium/verify-medium.ts";
import { joinWords } from "../prose/words.ts";
import type { RoledSentence } from "../roles/assign-roles.ts";
import { isNeededAside } from "./needed-aside.ts";

/** What loses no more is an aside: brackets, examples, what a thing is besides. */
const MOST_LOST = 0.4;

/** Another name of a thing, what is compared with what, and what might be meant instead is no aside. */
const TELLS =
  /^\((?:also |or\b|that is|i\.e)|\b(?:known as|called|named|termed|vs?|versus|compared|relative to)\b/u;

/**
 * A hard sentence without its asides: what brackets or commas set off within it, where nothing hangs on it. Null where
 * there is none. Its passage stays what it was.
 */
export function withoutAsides({ sentence, free, options }: Sketch): RoledSentence | null {
  const asides = withoutHalfPairs(
    sentence.tokens,
    [...free, ...options].filter(
      ({ edit: { start, end, to }, loss }) =>
        to.length === 0 &&
        start > 0 &&
        loss <= MOST_LOST &&
        end - start > 2 &&
        !isOneOfDeeds(sentence.tokens, start, end) &&
        !isNeededAside(sentence.tokens, start, end) &&
        !TELLS.test(joinWords(sentence.tokens.slice(start, end))),
    ),
  );
  if (asides.length === 0) return null;
  const tokens = sentence.tokens.filter(
    (_, index) =>
      !asides.some(({ edit }) => edit.start <= index && index < edit.end) ||
      asides.some(({ edit }) => index === edit.end - 1 && closesFront(sentence.tokens, edit)),
  );
  const shorter = { ...sentence, tokens, text: joinWords(tokens) };
  return isFaithfulTelling(sentence, shorter.text) ? shorter : null;
}

/** "Because A burns, a lamp of B, C is warm": the comma behind the aside parts the reason from what it explains. */
function closesFront(tokens: RoledSentence["tokens"], edit: Compression["edit"]): boolean {
  const opens = /^(?:because|although|though|while|whereas|since|if|when|unless|as|after|before|once)$/u;
  const commas = tokens.flatMap(({ text }, at) => (text === "," ? [at] : []));
  return opens.test(tokens[0]?.lower ?? "") && commas[0] === edit.start && commas[1] === edit.end - 1;
}

/** "raised A, lowered B, and led to C", "holding A, and B": what stands in the middle of a list is no aside. */
function isOneOfDeeds(tokens: RoledSentence["tokens"], start: number, end: number): boolean {
  const place = tokens[start]?.text === "," ? start + 1 : start;
  const verb = tokens[place]?.tag === "ADV" ? place + 1 : place;
  if (tokens[verb]?.tag !== "VERB") return false;
  const joint = tokens.findIndex(({ lower }, at) => at >= end && at < end + 2 && lower === "and");
  if (joint < 0 || !/ing$/u.test(tokens[verb]?.lower ?? "")) return joint >= 0;
  // "made of clay, holding oil, and two wicks": the wicks are held as well.
  return /^(?:DET|NUM|ADJ|NOUN)$/u.test(tokens[joint + 1]?.tag ?? "");
}

/** "A (warm) or B (cold)": of brackets that tell two things apart, both stay where one must. */
function withoutHalfPairs(
  tokens: RoledSentence["tokens"],
  found: readonly Compression[],
): readonly Compression[] {
  const asides = apart(found);
  const goes = (at: number): boolean => asides.some(({ edit }) => edit.start <= at && at < edit.end);
  const joint = tokens.findIndex(
    ({ lower, text }, at) => /^(?:or|and)$/u.test(lower) && tokens[at - 1]?.text === ")" && text !== ")",
  );
  const next = tokens.findIndex(({ text }, at) => at > joint && text === "(");
  if (joint < 0 || next < 0 || next > joint + 6 || goes(joint - 1) === goes(next)) return asides;
  return asides.filter(({ edit }) => !/^[()]$/u.test(tokens[edit.start]?.text ?? ""));
}

/** Of those that overlap, the first. */
function apart(asides: readonly Compression[]): readonly Compression[] {
  let free = 0;
  return asides
    .toSorted((a, b) => a.edit.start - b.edit.start)
    .filter(({ edit: { start, end } }) => {
      const fits = start >= free;
      if (fits) free = end;
      return fits;
    });
}
