import { CLEAR_AUTHOR_PASTS, CLEAR_AUTHOR_VERBS, THINGS_DO } from "../prose/author-verbs.ts";
import { bracketDepths, type Word, word } from "../prose/words.ts";
import { looksPlural, subjectVerbAt } from "./clause-shape.ts";
import { beginsWithFrame, isConditional, isModalOrNegated, opensComplement } from "./split-guards.ts";

/**
 * "We propose A and show B" is "We propose A. We show B": only after "we" and a verb, and only where
 * no infinitive, relative clause or complement lies between that could own the second verb.
 */
export function splitAtAuthorVerb(
  words: readonly Word[],
): readonly [readonly Word[], readonly Word[]] | null {
  const adverb = words[1]?.tag === "ADV" ? 1 : 0;
  const verb = words[1 + adverb];
  if (words[0]?.lower !== "we" || verb?.tag !== "VERB" || /ing$/u.test(verb.lower)) return null;
  return splitAtSecondVerb(
    words,
    2 + adverb,
    [word("we", "PRON")],
    (second) => CLEAR_AUTHOR_VERBS.has(second.lower) || CLEAR_AUTHOR_PASTS.has(second.lower),
  );
}

/** "The model uses A and reduces B" is "The model uses A. It reduces B", for a simple subject of the same number. */
export function splitAtSharedSubject(
  words: readonly Word[],
): readonly [readonly Word[], readonly Word[]] | null {
  const verbAt = subjectVerbAt(words, 0, "strict");
  if (verbAt < 1 || words[0]?.lower === "we" || beginsWithFrame(words) || isConditional(words)) return null;
  const subject = words.slice(0, verbAt);
  const simple = subject.every((item) => /^(?:DET|ADJ|NOUN|PROPN|PRON|PUNCT|ADV|NUM|VERB)$/u.test(item.tag));
  const head = subject.filter((item) => item.tag !== "ADV").at(-1);
  if (!simple || head === undefined || subject.some((item) => /^[,()]$/u.test(item.text))) return null;
  const plural = looksPlural(head);
  const pronoun = word(plural ? "they" : "it", "PRON");
  if (isModalOrNegated(words.slice(verbAt, verbAt + 3))) return null;
  const form = plural ? THINGS_DO.plural : THINGS_DO.singular;
  return splitAtSecondVerb(words, verbAt + 1, [pronoun], (second) => form.has(second.lower));
}

function splitAtSecondVerb(
  words: readonly Word[],
  start: number,
  subject: readonly Word[],
  isVerb: (item: Word) => boolean,
): readonly [readonly Word[], readonly Word[]] | null {
  const depths = bracketDepths(words);
  for (let index = start + 1; index < words.length - 3; index += 1) {
    if (words[index]?.lower !== "and" || depths[index] !== 0) continue;
    const after = words[index + 1]?.tag === "ADV" ? index + 2 : index + 1;
    const second = words[after];
    if (second === undefined || !isVerb(second)) continue;
    if (ownsVerb(words, start, index) || opensComplement(words, index) || !takesObject(words[after + 1]))
      return null;
    const end = words[index - 1]?.text === "," ? index - 1 : index;
    return [words.slice(0, end), [...subject, ...words.slice(index + 1)]];
  }
  return null;
}

const OWNERS = new Set(
  "that which who can could may might will would should how whether where when what if".split(" "),
);

/** Whether a clause or infinitive between the two verbs could own the second. */
function ownsVerb(words: readonly Word[], start: number, end: number): boolean {
  return words.slice(start, end).some((item, offset) => {
    if (item.lower === "to") return words[start + offset + 1]?.tag === "VERB";
    return OWNERS.has(item.lower);
  });
}

function takesObject(next: Word | undefined): boolean {
  return (
    next !== undefined &&
    /^(?:that|how|the|a|an|its|their|our|several|two|three|it|new|some|to|in)$/u.test(next.lower)
  );
}
